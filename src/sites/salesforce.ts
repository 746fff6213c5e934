import type { Site } from "./site";

/** Salesforce: two frames, one in the other, hold its mail editor; the common ways serve. Last seen in 2024. */
export const salesforce: Site = {
  id: "salesforce",
  hosts: ["*.lightning.force.com"],
  channel: "email",
};
