import type { Site } from "./site";

/** Chatwoot on any host. Read in its source or in working tools, 2024. */
export const chatwoot: Site = {
  id: "chatwoot",
  hosts: [],
  structure: ".reply-box .editor-root",
  channel: "chat",
  parts: {
    window: ".conversation-details-wrap, .conversation-panel",
    title: ".conversation-details-wrap .user--name",
  },
};
