import type { Site } from "./site";

/** WeChat on the web. */
export const wechat: Site = {
  id: "wechat",
  hosts: ["wx.qq.com", "filehelper.weixin.qq.com"],
  channel: "chat",
  parts: {
    title: ".title_name",
    thread: ".message:not(.me) .js_message_plain",
  },
  send: ".btn_send",
  known: { from: "hearsay", year: 2024 },
};
