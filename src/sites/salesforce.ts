import type { Site } from "./site";

/** Salesforce: two frames, one in the other, hold its mail editor; the common ways serve. */
export const salesforce: Site = {
  id: "salesforce",
  hosts: ["*.lightning.force.com"],
  channel: "email",
  known: { from: "hearsay", year: 2024 },
};
