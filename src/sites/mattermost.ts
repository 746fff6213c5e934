import type { Site } from "./site";

/** Mattermost on any host. Read in its source or in working tools, 2024. */
export const mattermost: Site = {
  id: "mattermost",
  hosts: [],
  structure: "#post_textbox, #reply_textbox",
  channel: "chat",
  parts: {
    title: "#channelHeaderTitle",
    thread: ".post:not(.current--user) .post-message__text",
  },
};
