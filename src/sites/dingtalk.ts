import type { Site } from "./site";

/** DingTalk"s web messenger, which was closed when last seen. */
export const dingtalk: Site = {
  id: "dingtalk",
  hosts: ["im.dingtalk.com"],
  channel: "chat",
  knowledge: { sure: "low", year: 2026 },
};
