import fc from "fast-check";
import { expect, test } from "vitest";
import { coach, rewriteDraft } from "../../src/coach";
import { re2 } from "../../src/engine/re2";
import type { DraftInput, OwnRule } from "../../src/engine/types";
import { PATIENCE, tryFor, unstuck } from "./budget";
import { text } from "./texts";

const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const input = fc.record(
  {
    text,
    today: fc.constantFrom("2026-11-20", "2024-02-29", "2026-12-31"),
    ui: fc.constantFrom("zh", "en"),
    channel: fc.constantFrom("email", "chat"),
    audience: fc.constantFrom("boss", "customer", "partner", "colleague", "unknown"),
    stage: fc.constantFrom("first-contact", "in-progress", "reporting"),
    context: fc.record(
      {
        subject: text,
        thread: text,
        recipients: fc.array(fc.string({ unit: "binary", maxLength: 20 }), { maxLength: 3 }),
      },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: ["text", "today"] },
) as fc.Arbitrary<DraftInput>;

function expectSound({ text }: DraftInput, spans: readonly { readonly start: number; readonly end: number }[]): void {
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
  }
}

test(
  "any draft: reviewed and rewritten without a fault, all that is found lies inside it",
  async () => {
    await tryFor(input, (draft) => {
      const review = unstuck("a review", () => coach(draft));
      expect(review.failures).toEqual([]);
      expectSound(draft, review.findings);
      expectSound(draft, review.draft.acts);
      for (const { suggestions } of review.findings)
        for (const { replacement, blanks } of suggestions)
          for (const { placeholder } of blanks) expect(replacement.split(placeholder)).toHaveLength(2);
      const rewrite = unstuck("a rewrite", () => rewriteDraft(review));
      for (const { placeholder } of rewrite?.blanks ?? []) expect(rewrite?.text.split(placeholder)).toHaveLength(2);
    });
  },
  PATIENCE,
);

const piece = fc.constantFrom(
  "*",
  "a",
  "请",
  " ",
  "(",
  ")",
  "[",
  "]",
  "+",
  "?",
  "|",
  "\\",
  "{2,}",
  "$1",
  "^",
  "😀",
  "İ",
  "\\p{Han}",
);
const words = fc.array(piece, { minLength: 1, maxLength: 12 }).map((parts) => parts.join(""));
const own = fc.array(
  fc
    .record({
      regex: some(words),
      phrases: fc.array(fc.oneof(words, text), { minLength: 1, maxLength: 3 }),
      flags: some(fc.constantFrom("i", "m", "s", "ims", "g", "")),
      except: some(fc.array(words, { maxLength: 2 })),
      replace: some(fc.array(words, { maxLength: 2 })),
    })
    .map(({ regex, phrases, ...more }) => ({ ...more, ...(regex ? { regex } : { phrases }) }) as Partial<OwnRule>),
  { maxLength: 4 },
);

test(
  "any rules of the user's own, on any draft: matched or refused by name, never a fault of the whole",
  async () => {
    await tryFor(fc.tuple(own, input), ([rules, draft]) => {
      const list = rules.map((rule, at) => ({ id: `r${at}`, name: "r", message: "m", ...rule }) as OwnRule);
      const review = unstuck("a review", () => coach(draft, { own: list, regex: re2 }));
      expectSound(draft, review.findings);
      for (const { rule } of review.failures) expect(rule).toMatch(/^my\/r\d$/);
      for (const { suggestions } of review.findings)
        for (const { replacement } of suggestions) expect(typeof replacement).toBe("string");
    });
  },
  PATIENCE,
);
