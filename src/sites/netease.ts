import type { Site } from "./site";

/** NetEase 163, 126 and yeah: the box is the body of a frame; several messages may be open as tabs of one page. */
export const netease: Site = {
  id: "netease",
  hosts: ["mail.163.com", "mail.126.com", "mail.yeah.net", "*.mail.163.com", "*.mail.126.com", "*.mail.yeah.net"],
  channel: "email",
  parts: {
    window: '[id^="_dvModuleContainer_compose.ComposeModule"]',
    subject: "input[id*=subjectInput]",
    recipients: ".js-component-emailblock",
  },
  send: ".js-component-button.nui-mainBtn",
  known: { from: "tools", year: 2025 },
};
