import type { Site } from "./site";

/** Microsoft Teams. */
export const teams: Site = {
  id: "teams",
  hosts: ["teams.microsoft.com", "teams.cloud.microsoft", "teams.live.com"],
  channel: "chat",
  parts: {
    title: '[data-tid="chat-title"], [data-tid=entity-header]',
    thread: '[data-tid="chat-pane-message"]',
  },
  send: '[data-tid="sendMessageCommands-send"], [data-tid="send-message-button"]',
  known: { from: "tools", year: 2025 },
};
