import type { Site } from "./site";

/** Messenger and the chats of Facebook, several at once. Read in its source or in working tools, 2025. */
export const messenger: Site = {
  id: "messenger",
  hosts: ["www.messenger.com", "www.facebook.com"],
  channel: "chat",
  parts: {
    window: "[role=dialog], [role=main]",
    title: "h1, h2 [dir=auto]",
  },
};
