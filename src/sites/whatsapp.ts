import type { Site } from "./site";

/** WhatsApp Web. The search box is an editor of the same kind. */
export const whatsapp: Site = {
  id: "whatsapp",
  hosts: ["web.whatsapp.com"],
  channel: "chat",
  notBoxes: '[data-tab="3"]',
  parts: {
    title: "#main header [title], #main header span[dir=auto]",
    thread: "#main .message-in .copyable-text",
  },
  send: '[data-testid=compose-btn-send], [data-icon=send], [data-icon^="wds-ic-send"]',
  known: { from: "tools", year: 2026 },
};
