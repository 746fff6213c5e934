import type { Site } from "./site";

/** Intercom"s inbox. A note is for colleagues. Read in its source or in working tools, 2025. */
export const intercom: Site = {
  id: "intercom",
  hosts: ["app.intercom.com"],
  channel: "chat",
  notBoxes: ".o__note .ProseMirror",
  parts: {
    thread: ".conversation__text:not(.o__note)",
  },
};
