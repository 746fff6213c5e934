import { expect, it } from "vitest";
import { coach, fillBlanks, rewriteDraft } from "../../../src/coach";
import { dayIn } from "../../../src/engine/rewrite/days-en";
import type { Audience, Channel } from "../../../src/engine/types";

/** A Friday: the filled days fall into the week after. */
const today = "2026-11-20";

function filled(text: string, channel: Channel = "email", audience: Audience = "customer"): string {
  const rewrite = rewriteDraft(coach({ text, channel, audience, today }));
  return rewrite ? fillBlanks(rewrite.text, rewrite.blanks) : text;
}

it.each([
  ["on Wednesday at 10", "2026-11-25"],
  ["next Monday", "2026-11-23"],
  ["by 20 May", "2027-05-20"],
  ["December 3rd", "2026-12-03"],
  ["the 24th", "2026-11-24"],
  ["tomorrow", "2026-11-21"],
  ["5 pm today", today],
  ["next week", null],
])("a day is known by its name: %s", (time, day) => {
  expect(dayIn(time, today)).toBe(day);
});

it("what came of it stands before the visit that is to come, and nothing is added to that", () => {
  expect(
    filled(
      "Re the Castellan audit: I've been chasing their quality lead, left two voicemails and had a word with her assistant. I'm driving over on Wednesday at 10 with the gauge records.",
      "email",
      "colleague",
    ),
  ).toMatch(/assistant\. What came of it: [^.]*\. I'm driving over on Wednesday at 10 with the gauge records\.$/);
});

it("a visit is known where nobody is named as going", () => {
  const said = filled(
    "met the new head of facilities over lunch, really nice bloke. seeing him again thurs 2pm",
    "chat",
    "boss",
  );
  expect(said).toContain("Friday 27 November");
});

it("a new date is not promised for the day that is missed", () => {
  const said = filled(
    "Dear Ms Farrow,\n\nUnfortunately the data migration will not be finished on Monday as agreed. The legacy exports turned out to be corrupt. We are doing everything we can.\n\nRegards,\nPavel",
  );
  expect(said).toContain("By 5 pm today we will give you the new date.");
});

it("a call that is to clear something comes before what hangs on it, without a word of who is right", () => {
  const said = filled(
    "Hi Sonja,\n\nOn the fuel surcharge, you've got this completely backwards. It was never hidden. Please approve invoice 4471 by Wednesday so that the September slots stay yours.",
  );
  expect(said).toMatch(/On the fuel surcharge: could I call you on Monday 23 November [^?]*\? Separately,/);
  expect(said).not.toMatch(/never hidden|differently/);
});

it("what the reader sends comes before the answer he gets", () => {
  const said = filled(
    "Good afternoon,\n\nThank you for the photographs of the cracked tiles. I'll speak to the quarry about a replacement batch and come back to you. Please hold on to the broken pieces and send us the batch number from the carton at your earliest.\n\nWith kind regards",
  );
  expect(said).toContain("come back to you by Wednesday 25 November");
  expect(said).toContain("from the carton by Monday 23 November");
});
