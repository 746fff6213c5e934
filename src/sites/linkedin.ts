import type { Site } from "./site";

/** LinkedIn messages, in the page or in an open shadow root. */
export const linkedin: Site = {
  id: "linkedin",
  hosts: ["www.linkedin.com"],
  channel: "chat",
  parts: {
    window: ".msg-overlay-conversation-bubble, .msg-convo-wrapper",
    title: ".msg-overlay-bubble-header__title, .msg-entity-lockup__entity-title, #thread-detail-jump-target",
    thread: ".msg-s-event-listitem--other .msg-s-event-listitem__body",
  },
  send: "button.msg-form__send-button",
  known: { from: "tools", year: 2026 },
};
