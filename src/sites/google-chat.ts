import type { Site } from "./site";

/** Google Chat, also as a frame inside Gmail. Last seen in 2024. */
export const googleChat: Site = {
  id: "google-chat",
  hosts: ["chat.google.com"],
  channel: "chat",
};
