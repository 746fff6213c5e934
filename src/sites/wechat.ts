import type { Site } from "./site";

/** WeChat on the web. Last seen in 2024. */
export const wechat: Site = {
  id: "wechat",
  hosts: ["wx.qq.com", "filehelper.weixin.qq.com"],
  channel: "chat",
  parts: {
    title: ".title_name",
    thread: ".message:not(.me) .js_message_plain",
  },
};
