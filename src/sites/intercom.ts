import type { Site } from "./site";

/** Intercom's inbox. A note is for colleagues. */
export const intercom: Site = {
  id: "intercom",
  hosts: ["app.intercom.com"],
  channel: "chat",
  notBoxes: ".o__note .ProseMirror",
  parts: {
    thread: ".conversation__text:not(.o__note)",
  },
  // The user chooses the key that sends.
  enterSends: false,
  known: { from: "tools", year: 2025 },
};
