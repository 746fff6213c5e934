import type { Site } from "./site";

/** HubSpot: nothing is known of it but its host. */
export const hubspot: Site = {
  id: "hubspot",
  hosts: ["app.hubspot.com"],
  channel: "email",
  knowledge: { sure: "low", year: 2024 },
};
