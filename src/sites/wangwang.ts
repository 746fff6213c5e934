import type { Site } from "./site";

/** 1688 旺旺: the text of a message is the same element as the box, but not editable. Read in its source or in working tools, 2026. */
export const wangwang: Site = {
  id: "wangwang",
  hosts: ["air.1688.com"],
  channel: "chat",
  parts: {
    title: ".ww_header .name",
    thread: ".message-item:not(.self) .edit",
  },
};
