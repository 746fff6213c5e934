import type { Site } from "./site";

/** Nextcloud Mail on any host. */
export const nextcloudMail: Site = {
  id: "nextcloud-mail",
  hosts: [],
  structure: ".composer-fields",
  channel: "email",
  foreign: "div.quote, div.signature",
  parts: {
    window: ".message-composer, .modal-container",
    subject: "#subject",
    recipients:
      ".composer-fields #to .vs__selected, .composer-fields #cc .vs__selected, .composer-fields .multiselect__tag",
  },
  send: ".composer-actions-right .send-button, .composer-actions-right [type=submit]",
  known: { from: "source", year: 2026 },
};
