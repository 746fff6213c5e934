import type { Site } from "./site";

/** WhatsApp Web. The search box is an editor of the same kind. Read in its source or in working tools, 2026. */
export const whatsapp: Site = {
  id: "whatsapp",
  hosts: ["web.whatsapp.com"],
  channel: "chat",
  notBoxes: '[data-tab="3"]',
  parts: {
    title: "#main header [title], #main header span[dir=auto]",
    thread: "#main .message-in .copyable-text",
  },
};
