import type { Site } from "./site";

/** Feishu and Lark messenger. */
export const feishu: Site = {
  id: "feishu",
  hosts: ["*.feishu.cn", "*.larksuite.com"],
  channel: "chat",
  parts: {
    title: '.chatWindow_chatName, [class*="chatName"]',
    thread: ".messageList-row-wrapper:not(.message-self) .message-text",
  },
  known: { from: "hearsay", year: 2024 },
};
