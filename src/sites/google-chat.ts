import type { Site } from "./site";

/** Google Chat, also as a frame inside Gmail. */
export const googleChat: Site = {
  id: "google-chat",
  hosts: ["chat.google.com"],
  channel: "chat",
  known: { from: "hearsay", year: 2024 },
};
