// @vitest-environment jsdom
import { cleanup, render } from "@testing-library/react";
import fc from "fast-check";
import { afterEach, expect, test } from "vitest";
import { fillBlanks } from "../../src/ui/blanks";
import { panelWords } from "../../src/ui/panel-words";
import { RewritePreview } from "../../src/ui/rewrite-preview";
import { REWRITE } from "./samples";

afterEach(cleanup);

const show = (text: string, filled: Readonly<Record<string, string>>) => {
  const { container } = render(
    <RewritePreview
      before="张总，请您约个会。"
      cursor={{ open: null, focus: null }}
      filled={filled}
      onCursor={() => undefined}
      onDone={() => undefined}
      onFill={() => undefined}
      rewrite={{ ...REWRITE, text }}
      today="2026-11-20"
      ui="zh"
      words={panelWords.zh}
    />,
  );
  return container;
};

const words = fc
  .array(fc.constantFrom("张总", "，", "。”", "请您", "约", "\n", "！", ")", " call", "个会"), { maxLength: 8 })
  .map((some) => some.join(""));

test("the preview is the message, letter by letter", () => {
  fc.assert(
    fc.property(words, words, words, fc.constantFrom("", "周五 3 点"), (a, b, c, day) => {
      const text = `${a}〔哪天〕${b}〔请谁来〕${c}`;
      const filled = { "〔哪天〕": day };
      const container = show(text, filled);
      expect(container.querySelector(".k-preview-text")?.textContent).toBe(fillBlanks({ ...REWRITE, text }, filled));
      cleanup();
    }),
  );
});

test("punctuation goes with its blank, so that no line opens with it", () => {
  const container = show("材料〔哪天〕，请您约〔请谁来〕。”", {});
  expect([...container.querySelectorAll(".k-unbroken")].map((kept) => kept.textContent)).toEqual([
    "〔哪天〕，",
    "〔请谁来〕。”",
  ]);
});
