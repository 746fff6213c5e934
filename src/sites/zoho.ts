import type { Site } from "./site";

/** Zoho Mail: an editor in a frame of the same origin, in a window of the page around it. */
export const zoho: Site = {
  id: "zoho",
  hosts: ["mail.zoho.com", "mail.zoho.com.cn"],
  channel: "email",
  parts: {
    window: ".SCm",
    subject: ".SCm input[name=subject], input[id*=ubject]",
    recipients: ".SCm [data-email], .zmc-rcpt",
  },
  send: ".SCtxt.SCBtn",
  known: { from: "tools", year: 2022 },
};
