import type { Site } from "./site";

/** Outlook on the web, all hosts. Labels are in the interface's language, so recipients are told by their chips. A chip often shows a name and no address. */
export const outlook: Site = {
  id: "outlook",
  hosts: ["outlook.office.com", "outlook.office365.com", "outlook.live.com", "outlook.cloud.microsoft"],
  channel: "email",
  parts: {
    window: '[data-app-section=ComposePane], [id^="docking_InitVisiblePart_"], #ReadingPaneContainerId',
    // Recipients are written in editables, so this is the only line of the window.
    subject: "input[type=text], input:not([type])",
    recipients:
      '._EType_RECIPIENT_ENTITY, [draggable=true][aria-label*="@"], [contenteditable] [draggable=true][aria-label]',
  },
  send: ".fui-SplitButton__primaryActionButton",
  known: { from: "tools", year: 2026 },
};
