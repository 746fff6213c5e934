import type { Site } from "./site";

/** Chatwoot on any host. */
export const chatwoot: Site = {
  id: "chatwoot",
  hosts: [],
  structure: ".reply-box .editor-root",
  channel: "chat",
  parts: {
    window: ".conversation-details-wrap, .conversation-panel",
    title: ".conversation-details-wrap .user--name",
  },
  // The user chooses the key that sends.
  enterSends: false,
  known: { from: "source", year: 2024 },
};
