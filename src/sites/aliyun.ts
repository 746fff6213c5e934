import type { Site } from "./site";

/** Aliyun mail: nothing is known of it but its hosts; the common ways serve. */
export const aliyun: Site = {
  id: "aliyun",
  hosts: ["qiye.aliyun.com", "mail.aliyun.com"],
  channel: "email",
  known: { from: "hearsay", year: 2026 },
};
