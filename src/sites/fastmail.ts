import type { Site } from "./site";

/** Fastmail: its editor marks quotations as cited; its fields are told the common way. */
export const fastmail: Site = {
  id: "fastmail",
  hosts: ["app.fastmail.com"],
  channel: "email",
  foreign: "blockquote[type=cite]",
  known: { from: "hearsay", year: 2026 },
};
