import type { Site } from "./site";

/** Discord. Read in its source or in working tools, 2025. */
export const discord: Site = {
  id: "discord",
  hosts: ["discord.com"],
  channel: "chat",
  parts: {
    title: '[class*="title"] h1, section[aria-label] h1',
    thread: '[id^="message-content-"]',
  },
};
