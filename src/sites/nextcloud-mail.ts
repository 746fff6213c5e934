import type { Site } from "./site";

/** Nextcloud Mail on any host. Read in its source or in working tools, 2026. */
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
};
