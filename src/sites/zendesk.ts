import type { Site } from "./site";

/** Zendesk: all open tickets stay in the page. */
export const zendesk: Site = {
  id: "zendesk",
  hosts: ["*.zendesk.com"],
  channel: "email",
  parts: {
    window: '[data-test-id="ticket-main-conversation"], .ticket',
    subject: '[data-test-id="omni-header-subject"]',
  },
  send: '[data-test-id="submit_button-button"]',
  known: { from: "tools", year: 2025 },
};
