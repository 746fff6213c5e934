import type { Site } from "./site";

/** DingTalk"s web messenger, which was closed when last seen. Last seen in 2026. */
export const dingtalk: Site = {
  id: "dingtalk",
  hosts: ["im.dingtalk.com"],
  channel: "chat",
};
