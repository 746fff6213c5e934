import type { Site } from "./site";

/** Telegram Web, A and K. K keeps an invisible twin of its box. Read in its source or in working tools, 2026. */
export const telegram: Site = {
  id: "telegram",
  hosts: ["web.telegram.org"],
  channel: "chat",
  notBoxes: ".input-field-input-fake",
  parts: {
    title: ".chat-info .peer-title, #MiddleColumn .ChatInfo .fullName",
    thread: ".bubble.is-in .message, .Message:not(.own) .text-content",
  },
};
