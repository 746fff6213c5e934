import { expect, it } from "vitest";
import { coach, fillBlanks, rewriteDraft } from "../../../src/coach";
import type { Audience, Channel } from "../../../src/engine/types";

function filled(text: string, channel: Channel, audience: Audience): string {
  const rewrite = rewriteDraft(coach({ text, channel, audience, today: "2026-11-20" }));
  return rewrite ? fillBlanks(rewrite.text, rewrite.blanks) : text;
}

// What the reader asked for is never asked of him again: it is named, and gets an answer by a day.
it.each<[string, string, Channel, RegExp]>([
  [
    "the need stands before what is said of it",
    "hmm GDPR export, that's lawyers stuff 🙄 what about the fun part, the colours of the dashboard?",
    "chat",
    /^thanks for (?:raising|bringing up) GDPR export\. I'll [^?]* by Monday 23 November/,
  ],
  [
    "without how the reader came to it",
    "The step-free entrance you keep coming back to is a side issue, believe me. Shall we fix the menu for the 18th?",
    "email",
    /^Thanks for (?:raising|bringing up) the step-free entrance\. .* Shall we fix the menu for the 18th\?$/,
  ],
  [
    "named in the sentence before",
    "On your second page you ask for a local service engineer in Port Harcourt. In practice nobody ever uses that, so I have left the point out. Our offer is attached.",
    "email",
    /Port Harcourt\. I've noted that and will come back to you on it by Monday 23 November\. Our offer/,
  ],
  [
    "after a thank-you it is only named",
    "Dear Mr Whitcombe,\n\nThank you for sending the survey. The oak is nothing to fret about, every client of ours has a tree somewhere and they all got over it.\n\nWe have been building garages since 1988. Do you want the door in oak or in steel?",
    "email",
    /survey\. As for the oak, I will/,
  ],
  [
    "without a name it goes where the message has a business of its own",
    "Sure, Tony, the quote stands until the 30th. And honestly, nobody on earth builds a more reliable pump than we do, it simply cannot break.",
    "chat",
    /^Sure, Tony, the quote stands until the 30th\.$/,
  ],
])("%s: %s", (_, text, channel, said) => {
  const written = filled(text, channel, "customer");
  expect(written).toMatch(said);
  expect(written).not.toMatch(/\bneed\b/);
});
