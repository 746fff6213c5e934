import type { Site } from "./site";

/** Rocket.Chat on any host. Read in its source or in working tools, 2025. */
export const rocketChat: Site = {
  id: "rocket-chat",
  hosts: [],
  structure: "#rocket-chat textarea[name=msg], .rcx-message-box",
  channel: "chat",
  parts: {
    title: ".rcx-room-header h1, .rcx-room-header__name",
    thread: "[data-own=false] .rcx-message-body",
  },
};
