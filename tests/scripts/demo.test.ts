import { expect, test } from "vitest";
import { tourWords } from "../../scripts/demo/tour-words.js";
import { words } from "../../scripts/demo/words.js";
import { coach } from "../../src/coach";

const drafts: readonly { readonly title: string; readonly text: string; readonly shows: string | null }[] = [
  words.zh,
  words.en,
].flatMap((language) => [...language.drafts.mail, ...language.drafts.chat]);

test.each(drafts)("the demo's draft “$title” shows what it says: $shows", ({ text, shows }) => {
  const heard = coach({ text, today: "2026-11-20" }).findings.filter(({ severity }) => severity !== "hint");
  if (shows === null) expect(heard).toEqual([]);
  else expect(heard.map(({ rule }) => rule)).toContain(shows);
});

const steps = [...tourWords.zh.steps, ...tourWords.en.steps];
const heardIn = (text: string) =>
  coach({ text, today: "2026-11-20", channel: "chat" }).findings.filter(({ severity }) => severity !== "hint");

test.each(steps)("the tour's “$title”: $shows before, nothing after", ({ before, after, shows }) => {
  expect(heardIn(before).map(({ rule }) => rule)).toContain(shows);
  expect(heardIn(after)).toEqual([]);
});

test("the tour goes through the same rules in both languages", () => {
  expect(tourWords.en.steps.map(({ shows }) => shows)).toEqual(tourWords.zh.steps.map(({ shows }) => shows));
});
