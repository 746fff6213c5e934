import type { Site } from "./site";

/** Rocket.Chat on any host. */
export const rocketChat: Site = {
  id: "rocket-chat",
  hosts: [],
  structure: "#rocket-chat textarea[name=msg], .rcx-message-box",
  channel: "chat",
  parts: {
    title: ".rcx-room-header h1, .rcx-room-header__name",
    thread: "[data-own=false] .rcx-message-body",
  },
  known: { from: "source", year: 2025 },
};
