// @vitest-environment jsdom
import { cleanup, screen } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import { examplesOf } from "../../src/options/rule-cards";
import { whyTexts } from "../../src/options/why";
import { rules } from "../../src/rules";
import { openOptions } from "./open-options";

afterEach(cleanup);
Element.prototype.scrollIntoView = () => undefined;

const each = rules.flatMap(({ id }) => (["zh", "en"] as const).map((lang) => [id, lang] as const));

test("every built-in rule has its why, and nothing else has", () => {
  expect(Object.keys(whyTexts).sort()).toEqual(rules.map(({ id }) => id).sort());
});

describe.each(each)("the why of %s (%s)", (id, lang) => {
  const { text = "", example = -1 } = whyTexts[id]?.[lang] ?? {};

  test("is three to six sentences, in the manners of the house", () => {
    const sentences = [...new Intl.Segmenter(lang, { granularity: "sentence" }).segment(text)];
    expect(sentences.length).toBeGreaterThanOrEqual(3);
    expect(sentences.length).toBeLessThanOrEqual(6);
    expect(text).not.toMatch(/[!！]|\p{Extended_Pictographic}|\d\s*%/u);
    if (lang === "zh") expect(text).not.toMatch(/[,;:?"]|[\u4e00-\u9fff][a-z\d]|[a-z\d][\u4e00-\u9fff]/i);
    else expect(text).not.toMatch(/[\u3000-\u9fff]/);
  });

  test("shows one message as written and one put right", () => {
    const shown = examplesOf[id]?.[lang].bad[example];
    expect(shown?.text).toMatch(/\[\[.+\]\]/s);
    expect(shown?.better).toBeTruthy();
  });
});

describe("the part of the options page", () => {
  test("opens at the rule that was asked for, and at no other", async () => {
    await openOptions("why/knocks-rival");
    const open = [...document.querySelectorAll<HTMLDetailsElement>("details[open]")];
    expect(open.map(({ id }) => id)).toEqual(["why-knocks-rival"]);
    expect(open[0]?.textContent).toContain(whyTexts["knocks-rival"]?.zh.text);
    expect(document.activeElement?.textContent).toBe("在说同行的坏话");
  });

  test("without a rule in the address, the first one stands open", async () => {
    await openOptions("why");
    expect([...document.querySelectorAll("details[open]")].map(({ id }) => id)).toEqual(["why-vague-ask"]);
    expect(screen.getByRole("link", { current: "page" }).textContent).toBe("道理");
  });

  test("is linked from each built-in rule", async () => {
    await openOptions("rules");
    const links = [...document.querySelectorAll("main a")].map((link) => link.getAttribute("href"));
    expect(links).toEqual(rules.map(({ id }) => `#why/${id}`));
  });
});
