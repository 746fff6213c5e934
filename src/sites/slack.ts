import type { Site } from "./site";

/** Slack. Its compose box asks grammar checkers to stay out; ours changes nothing while one types. Read in its source or in working tools, 2024. */
export const slack: Site = {
  id: "slack",
  hosts: ["app.slack.com"],
  channel: "chat",
  boxes: "[data-qa=message_input] > .ql-editor",
  parts: {
    title: "[data-qa=channel_name]",
    thread: "[data-qa=message-text]",
  },
};
