import type { Site } from "./site";

/** 1688 旺旺: the text of a message is the same element as the box, but not editable. */
export const wangwang: Site = {
  id: "wangwang",
  hosts: ["air.1688.com"],
  channel: "chat",
  parts: {
    title: ".ww_header .name",
    thread: ".message-item:not(.self) .edit",
  },
  send: "button.send-btn",
  known: { from: "tools", year: 2026 },
};
