import type { Site } from "./site";

/** Tencent Exmail: built like the old QQ Mail, and told by its editor"s frame wherever it runs. Last seen in 2024. */
export const exmail: Site = {
  id: "exmail",
  hosts: ["exmail.qq.com"],
  structure: "iframe.qmEditorIfrmEditArea",
  channel: "email",
  foreign: "includetail",
  parts: {
    window: "form#frm",
    subject: "#subject",
    recipients: "#addrsDiv .addr_base[addr], #toAreaCtrl .addr_base",
  },
};
