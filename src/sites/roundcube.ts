import type { Site } from "./site";

/** Roundcube on any host: a field for plain text, a frame for rich. */
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
  send: "a.send, button.send",
  known: { from: "source", year: 2026 },
};
