import type { Site } from "./site";

/** Gmail: a dialog for a new message, `.M9` for a reply in the thread, a window of its own when popped out. Quoted text is out of the box until one opens it. Read in its source or in working tools, 2026. */
export const gmail: Site = {
  id: "gmail",
  hosts: ["mail.google.com"],
  channel: "email",
  parts: {
    window: ".M9, .AD [role=dialog], .aoP, .AO",
    subject: "input[name=subjectbox], input[name=subject], h2.hP",
    recipients:
      "[name=to] [data-hovercard-id], [name=cc] [data-hovercard-id], [name=bcc] [data-hovercard-id], .vR > input[name=to], .vR > input[name=cc], .vN[email]",
  },
};
