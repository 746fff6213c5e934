import type { Site } from "./site";

/** Zoho Mail: an editor in a frame of the same origin, in a window of the page around it. Last seen in 2022. */
export const zoho: Site = {
  id: "zoho",
  hosts: ["mail.zoho.com", "mail.zoho.com.cn"],
  channel: "email",
  parts: {
    window: ".SCm",
    subject: ".SCm input[name=subject], input[id*=ubject]",
    recipients: ".SCm [data-email], .zmc-rcpt",
  },
};
