import type { Site } from "./site";

/** Outlook on the web, all hosts. Labels are in the interface"s language, so recipients are told by their chips. A chip often shows a name and no address. Seen in working tools, 2026. */
export const outlook: Site = {
  id: "outlook",
  hosts: ["outlook.office.com", "outlook.office365.com", "outlook.live.com", "outlook.cloud.microsoft"],
  channel: "email",
  parts: {
    window: '[data-app-section=ComposePane], [id^="docking_InitVisiblePart_"], #ReadingPaneContainerId',
    subject:
      'input[id^="TextField"][maxlength="255"], [role=textbox][data-subject], input[aria-label*="ubject"], input[aria-label*="主题"], input[aria-label*="主旨"]',
    recipients:
      '._EType_RECIPIENT_ENTITY, [draggable=true][aria-label*="@"], [contenteditable] [draggable=true][aria-label]',
  },
};
