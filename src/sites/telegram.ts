import type { Site } from "./site";

/** Telegram Web, A and K. K keeps an invisible twin of its box. */
export const telegram: Site = {
  id: "telegram",
  hosts: ["web.telegram.org"],
  channel: "chat",
  notBoxes: ".input-field-input-fake",
  parts: {
    title: ".chat-info .peer-title, #MiddleColumn .ChatInfo .fullName",
    thread: ".bubble.is-in .message, .Message:not(.own) .text-content",
  },
  send: ".main-button.send, .btn-send",
  known: { from: "tools", year: 2026 },
};
