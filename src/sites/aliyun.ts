import type { Site } from "./site";

/** Aliyun mail: nothing is known of it but its hosts; the common ways serve. Last seen in 2026. */
export const aliyun: Site = {
  id: "aliyun",
  hosts: ["qiye.aliyun.com", "mail.aliyun.com"],
  channel: "email",
};
