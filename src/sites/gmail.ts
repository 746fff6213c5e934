import type { Site } from "./site";

/** Gmail: a dialog for a new message, `.M9` for a reply in the thread, a window of its own when popped out. Quoted text is out of the box until one opens it. */
export const gmail: Site = {
  id: "gmail",
  hosts: ["mail.google.com"],
  channel: "email",
  parts: {
    window: ".M9, .AD [role=dialog], .aoP, .AO",
    subject: "input[name=subjectbox], input[name=subject], h2.hP",
    thread: ".a3s",
    threadIn: "[role=main]",
    recipients:
      "[name=to] [data-hovercard-id], [name=cc] [data-hovercard-id], [name=bcc] [data-hovercard-id], .vR > input[name=to], .vR > input[name=cc], .vN[email]",
  },
  send: ".IZ .Up div > div[role=button]:not(.Uo):not([aria-haspopup=true]), div.T-I.T-I-atl",
  known: { from: "tools", year: 2026 },
};
