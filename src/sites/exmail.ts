import type { Site } from "./site";

/** Tencent Exmail: built like the old QQ Mail, and told by its editor's frame wherever it runs. */
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
  send: "a[name=sendbtn]",
  known: { from: "hearsay", year: 2024 },
};
