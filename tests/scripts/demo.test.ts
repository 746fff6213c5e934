import { expect, test } from "vitest";
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
