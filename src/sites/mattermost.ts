import type { Site } from "./site";

/** Mattermost on any host. */
export const mattermost: Site = {
  id: "mattermost",
  hosts: [],
  structure: "#post_textbox, #reply_textbox",
  channel: "chat",
  parts: {
    title: "#channelHeaderTitle",
    thread: ".post:not(.current--user) .post-message__text",
  },
  send: "[data-testid=SendMessageButton]",
  known: { from: "source", year: 2024 },
};
