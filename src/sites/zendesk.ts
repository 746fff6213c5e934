import type { Site } from "./site";

/** Zendesk: all open tickets stay in the page. Read in its source or in working tools, 2025. */
export const zendesk: Site = {
  id: "zendesk",
  hosts: ["*.zendesk.com"],
  channel: "email",
  parts: {
    window: '[data-test-id="ticket-main-conversation"], .ticket',
    subject: '[data-test-id="omni-header-subject"]',
  },
};
