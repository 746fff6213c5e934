import type { Site } from "./site";

/** QQ Mail, new (one page) and old (nested frames). The address of a new one's recipient shows only when pointed at. */
export const qqMail: Site = {
  id: "qq-mail",
  hosts: ["mail.qq.com", "wx.mail.qq.com"],
  channel: "email",
  foreign: "article, includetail",
  parts: {
    window: ".mail-compose-page, .mail-detail-reply, form#frm",
    subject: ".mail-compose-subject input, #subject",
    recipients: ".mail-compose-receivers .cmp-account-wrap, #addrsDiv .addr_base[addr], #toAreaCtrl .addr_base",
  },
  send: ".mail-compose-header .ui-ellipsis-toolbar-btns .ui-btn-them-blue-lighten, a[name=sendbtn]",
  known: { from: "tools", year: 2025 },
};
