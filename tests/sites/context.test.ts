// @vitest-environment jsdom
import { beforeEach, expect, it } from "vitest";
import { coach } from "../../src/coach";
import { siteOf } from "../../src/sites";
import { envelopeOf } from "../../src/sites/envelope";

beforeEach(() => {
  document.body.replaceChildren();
});

const PITCH =
  "We are a maker of dust filters in Leeds. Our filters are used in four hundred plants. We have three service points in the north.";

/** How the engine takes this message, written in the box of a page at this host. */
function taken(host: string, html: string) {
  document.body.innerHTML = html;
  const box = document.querySelector("[data-box]") as Element;
  const site = siteOf(box, host);
  const context = envelopeOf(box, site);
  return coach({ text: PITCH, today: "2026-03-02", channel: site?.channel ?? "email", context });
}
const gmail = (thread: string, quoted = "") =>
  `<div role="main"><div class="a3s">${thread}</div><div class="M9"><div contenteditable data-box><p>x</p>${quoted}</div></div></div>`;
const quote = (words: string) =>
  `<div class="gmail_quote"><div class="gmail_attr">On Mon, 2 Mar 2026, Lena wrote:</div><blockquote>${words}</blockquote></div>`;
const WANTED = "Could you tell us who you are and what you make?";

it.each<[string, string, string, string, boolean]>([
  [
    "a first message",
    "mail.google.com",
    `<div class="M9"><div contenteditable data-box></div></div>`,
    "first-contact",
    false,
  ],
  ["an answer to a question", "mail.google.com", gmail(WANTED), "in-progress", true],
  ["an answer to a remark", "mail.google.com", gmail("Noted."), "in-progress", false],
  [
    "an answer to what is quoted in the box",
    "mail.yahoo.com",
    `<div contenteditable data-box><p>x</p>${quote(WANTED)}</div>`,
    "in-progress",
    true,
  ],
  [
    "a chat whose other side asked",
    "web.whatsapp.com",
    `<div id="main"><div class="message-in"><span class="copyable-text">${WANTED}</span></div><div contenteditable data-box></div></div>`,
    "in-progress",
    true,
  ],
  [
    "the first words of a chat",
    "web.whatsapp.com",
    `<div id="main"><div contenteditable data-box></div></div>`,
    "first-contact",
    false,
  ],
])("%s", (_name, host, html, stage, asked) => {
  const { draft, findings } = taken(host, html);
  expect(draft.stage).toBe(stage);
  expect(draft.asked).toBe(asked);
  // Somebody who asked who we are may be told.
  expect(findings.some(({ rule }) => rule === "one-sided-pitch")).toBe(!asked);
});
