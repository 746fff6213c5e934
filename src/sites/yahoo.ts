import type { Site } from "./site";

/** Yahoo Mail. Seen in working tools, 2024. */
export const yahoo: Site = {
  id: "yahoo",
  hosts: ["mail.yahoo.com"],
  channel: "email",
  parts: {
    window: "[data-test-id=compose], #mail-app-component",
    subject: 'input[data-test-id="compose-subject"]',
    recipients: '[data-test-id="compose-header-field"] [data-test-id=pill], #message-to-field',
  },
};
