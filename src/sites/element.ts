import type { Site } from "./site";

/** Element on any host. */
export const element: Site = {
  id: "element",
  hosts: [],
  structure: ".mx_BasicMessageComposer, .mx_WysiwygComposer_Editor_content",
  channel: "chat",
  parts: {
    title: ".mx_RoomHeader_heading, .mx_RoomHeader_nametext",
    thread: ".mx_EventTile[data-self=false] .mx_EventTile_body",
  },
  send: ".mx_MessageComposer_sendMessage",
  known: { from: "source", year: 2025 },
};
