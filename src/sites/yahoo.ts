import type { Site } from "./site";

/** Yahoo Mail. */
export const yahoo: Site = {
  id: "yahoo",
  hosts: ["mail.yahoo.com"],
  channel: "email",
  parts: {
    window: "[data-test-id=compose], #mail-app-component",
    subject: 'input[data-test-id="compose-subject"]',
    recipients: '[data-test-id="compose-header-field"] [data-test-id=pill], #message-to-field',
  },
  send: 'button[data-test-id="compose-send-button"]',
  known: { from: "tools", year: 2024 },
};
