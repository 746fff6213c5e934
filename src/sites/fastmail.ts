import type { Site } from "./site";

/** Fastmail: its editor marks quotations as cited; its fields are told the common way. Last seen in 2026. */
export const fastmail: Site = {
  id: "fastmail",
  hosts: ["app.fastmail.com"],
  channel: "email",
  foreign: "blockquote[type=cite]",
};
