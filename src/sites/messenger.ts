import type { Site } from "./site";

/** Messenger and the chats of Facebook, several at once. */
export const messenger: Site = {
  id: "messenger",
  hosts: ["www.messenger.com", "www.facebook.com"],
  channel: "chat",
  parts: {
    window: "[role=dialog], [role=main]",
    title: "h1, h2 [dir=auto]",
  },
  known: { from: "tools", year: 2025 },
};
