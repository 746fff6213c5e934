import type { Site } from "./site";

/** HubSpot: nothing is known of it but its host. */
export const hubspot: Site = {
  id: "hubspot",
  hosts: ["app.hubspot.com"],
  channel: "email",
  known: { from: "hearsay", year: 2024 },
};
