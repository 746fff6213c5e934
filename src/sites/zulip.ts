import type { Site } from "./site";

/** Zulip on any host. */
export const zulip: Site = {
  id: "zulip",
  hosts: [],
  structure: "#compose-textarea",
  channel: "chat",
  notBoxes: "#private_message_recipient",
  parts: {
    subject: "#stream_message_recipient_topic",
    recipients: "#compose-direct-recipient .pill, #private_message_recipient .pill",
  },
  send: "#compose-send-button",
  known: { from: "source", year: 2025 },
};
