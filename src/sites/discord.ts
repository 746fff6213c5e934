import type { Site } from "./site";

/** Discord. */
export const discord: Site = {
  id: "discord",
  hosts: ["discord.com"],
  channel: "chat",
  parts: {
    title: '[class*="title"] h1, section[aria-label] h1',
    thread: '[id^="message-content-"]',
  },
  known: { from: "tools", year: 2025 },
};
