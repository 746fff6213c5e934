import type { Site } from "./site";

/** DingTalk's web messenger, which was closed when last seen. */
export const dingtalk: Site = {
  id: "dingtalk",
  hosts: ["im.dingtalk.com"],
  channel: "chat",
  known: { from: "hearsay", year: 2026 },
};
