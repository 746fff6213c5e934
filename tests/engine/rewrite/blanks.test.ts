import { describe, expect, it } from "vitest";
import { coach, fillBlanks } from "../../../src/coach";
import { findBlanks } from "../../../src/engine/draft";
import * as specs from "../../../src/engine/rewrite/blank-specs";
import { deadline, result } from "../../../src/engine/rewrite/blank-specs";
import { type BlankSpec, blankMaker } from "../../../src/engine/rewrite/blanks";

const TODAY = "2026-11-20";
const voice = (lang: "zh" | "en") => ({ lang, write: (text: string) => text });
const empty = { today: TODAY, text: "", blanks: [] };

describe("blanks", () => {
  it("are unique in one message, its own unfilled ones counted", () => {
    const blank = blankMaker(voice("zh"), { ...empty, text: "我〔哪天前〕给您", blanks: [{ start: 1, end: 6 }] });
    expect([blank(deadline), blank(deadline)]).toEqual(["〔哪天前 2〕", "〔哪天前 3〕"]);
    expect(blank.made.map(({ placeholder }) => placeholder)).toEqual(["〔哪天前 2〕", "〔哪天前 3〕"]);
  });

  it("are not asked where the draft has said it", () => {
    const blank = blankMaker(voice("zh"), empty);
    expect(blank.knowing({ "by-when": "下周" })(deadline)).toBe("下周");
    expect(blank.made).toEqual([]);
  });

  it("are asked in the language of their place, and collected with the others", () => {
    const blank = blankMaker(voice("zh"), empty);
    expect([blank(deadline), blank.in(voice("en"))(deadline)]).toEqual(["〔哪天前〕", "[which date]"]);
    expect(blank.made).toHaveLength(2);
  });

  it("offer answers that make a finished message, the first as the example", () => {
    const blank = blankMaker(voice("en"), empty);
    expect(`by ${blank(deadline)}`).toBe("by [which date]");
    expect(blank.made[0]).toMatchObject({ type: "time", example: "Wednesday 25 November" });
  });

  it("suggest nothing where only the writer knows: what somebody said is not to be clicked through", () => {
    const blank = blankMaker(voice("en"), empty);
    blank(result);
    expect(blank.made[0]?.suggestions).toEqual([]);
    expect(blank.made[0]?.example).not.toBe("");
  });

  it.each(
    Object.values<BlankSpec>(specs).flatMap((spec) =>
      (["zh", "en"] as const).flatMap((lang) => (spec.asks[lang] ? [[spec.name, lang, spec] as const] : [])),
    ),
  )("%s is known again as a blank of ours in %s", (_, lang, spec) => {
    const placeholder = blankMaker(voice(lang), empty)(spec);
    expect(findBlanks(`x ${placeholder} y`)).toEqual([{ start: 2, end: 2 + placeholder.length }]);
  });

  it("left unfilled are marked in the draft, whatever else it says", () => {
    const text = "周三下午请您约〔请谁来〕开会，你看可以吗？";
    const { findings } = coach({ text, today: TODAY });
    expect(findings.map(({ rule, severity, start, end }) => [rule, severity, text.slice(start, end)])).toEqual([
      ["unfilled-blank", "warning", "〔请谁来〕"],
    ]);
  });

  it.each([
    "see [1] and [external] below",
    "Dear [Your Name], [Which]",
    "国办发〔2015〕12号",
    "array[whichever]",
    "【重要】请看",
    "[ ] done",
  ])("are not seen in %j", (text) => {
    expect(findBlanks(text)).toEqual([]);
  });

  it("are filled by a given value or their example", () => {
    const blank = blankMaker(voice("en"), empty);
    const text = `by ${blank(deadline)}`;
    expect(fillBlanks(text, blank.made)).toBe("by Wednesday 25 November");
    expect(fillBlanks(text, blank.made, { "[which date]": "$& noon" })).toBe("by $& noon");
  });
});
