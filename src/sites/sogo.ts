import type { Site } from "./site";

/** SOGo on any host: an editor in a frame until 5.10, in the page since. */
export const sogo: Site = {
  id: "sogo",
  hosts: [],
  structure: 'sg-ckeditor, textarea[name=content].plain-text, md-dialog[id^="mailEditor"]',
  channel: "email",
  parts: {
    window: "md-dialog, form[name=messageForm]",
    subject: "input[name=subject]",
    recipients: 'md-chips[ng-model$=".to"] md-chip, md-chips[ng-model$=".cc"] md-chip',
  },
  send: '[ng-click*=".send("]',
  known: { from: "source", year: 2024 },
};
