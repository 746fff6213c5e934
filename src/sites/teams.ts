import type { Site } from "./site";

/** Microsoft Teams. Read in its source or in working tools, 2025. */
export const teams: Site = {
  id: "teams",
  hosts: ["teams.microsoft.com", "teams.cloud.microsoft", "teams.live.com"],
  channel: "chat",
  parts: {
    title: '[data-tid="chat-title"], [data-tid=entity-header]',
    thread: '[data-tid="chat-pane-message"]',
  },
};
