import type { Site } from "./site";

/** Slack. Its compose box asks grammar checkers to stay out; ours changes nothing while one types. */
export const slack: Site = {
  id: "slack",
  hosts: ["app.slack.com"],
  channel: "chat",
  boxes: "[data-qa=message_input] > .ql-editor",
  parts: {
    title: "[data-qa=channel_name]",
    thread: "[data-qa=message-text]",
  },
  send: "[data-qa=texty_send_button]",
  known: { from: "tools", year: 2024 },
};
