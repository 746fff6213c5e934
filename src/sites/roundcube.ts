import type { Site } from "./site";

/** Roundcube on any host: a field for plain text, a frame for rich. Read in its source or in working tools, 2026. */
export const roundcube: Site = {
  id: "roundcube",
  hosts: [],
  structure: "#composebody, #composebodycontainer",
  channel: "email",
  parts: {
    window: "#layout-content, #compose-content, form[name=form]",
    subject: "#compose-subject",
    recipients:
      "#compose_to .recipient-input .recipient, #compose_cc .recipient-input .recipient, ul.recipient-input li.recipient, #_to, #_cc",
  },
};
