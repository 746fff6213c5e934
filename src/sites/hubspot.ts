import type { Site } from "./site";

/** HubSpot: nothing is known of it but its host. Last seen in 2024. */
export const hubspot: Site = {
  id: "hubspot",
  hosts: ["app.hubspot.com"],
  channel: "email",
};
