import type { Site } from "./site";

/** Proton Mail: the box stands in a frame without an address, its head in the page around it. */
export const proton: Site = {
  id: "proton",
  hosts: ["mail.proton.me"],
  channel: "email",
  parts: {
    window: '.composer, [data-testid="composer"]',
    subject: '[data-testid="composer:subject"], [id^=subject-composer]',
    recipients: '[data-testid="composer-addresses:item"], [data-testid="composer:to"], [id^=to-composer]',
  },
  send: '[data-testid="composer:send-button"]',
  known: { from: "source", year: 2024 },
};
