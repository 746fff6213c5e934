import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bareName, emptyBlanks, fillBlanks, partsOf } from "../../src/ui/blanks";
import { compare, type Piece } from "../../src/ui/difference";
import { REWRITE } from "./samples";

const drawn = (pieces: readonly Piece[]) =>
  pieces
    .map((piece) => {
      if (piece.kind === "blank") return `<${piece.blank.placeholder}>`;
      return { same: piece.text, old: `-${piece.text}-`, new: `+${piece.text}+` }[piece.kind];
    })
    .join("");

const oldText = (pieces: readonly Piece[]) =>
  pieces.map((piece) => (piece.kind === "same" || piece.kind === "old" ? piece.text : "")).join("");
const newText = (pieces: readonly Piece[]) =>
  pieces
    .map((piece) => (piece.kind === "blank" ? piece.blank.placeholder : piece.kind === "old" ? "" : piece.text))
    .join("");

describe("the difference between a draft and its rewrite", () => {
  test.each([
    ["nothing changed", "张总好。", "张总好。", "张总好。"],
    ["a word at the end", "Please call me soon.", "Please call me on Friday.", "Please call me -soon-+on Friday+."],
    [
      "something added",
      "Hi Karen,\n\nThanks.",
      "Hi Karen,\n\nThanks. Does 3pm work?",
      "Hi Karen,\n\nThanks.+ Does 3pm work?+",
    ],
    ["everything removed", "随叫随到", "", "-随叫随到-"],
    [
      "a short island between two changes is drawn as changed",
      "Soon, maybe we talk a bit more.",
      "Friday, at 3pm, Anna calls.",
      "-Soon, maybe we talk a bit more-+Friday, at 3pm, Anna calls+.",
    ],
  ])("%s", (_name, before, after, picture) => {
    expect(drawn(compare(before, { text: after, blanks: [] }))).toBe(picture);
  });

  test("blanks are pieces of their own, in their place", () => {
    expect(drawn(compare("张总，请您约个会，您看方便吗？", REWRITE))).toBe(
      "张总，+材料我+<〔哪天〕>+前发您，+请您约-个-<〔请谁来〕>+开个半小时的技术+会，您看方便吗？",
    );
  });

  const words = fc.array(fc.constantFrom("张总", "，", "请您", "周三", "来", "。", "\n", "call", " ", "me", "👍"), {
    maxLength: 30,
  });
  test("old and new can both be read off it, byte for byte", () => {
    fc.assert(
      fc.property(words, words, (old, fresh) => {
        const pieces = compare(old.join(""), { text: fresh.join(""), blanks: [] });
        expect(oldText(pieces)).toBe(old.join(""));
        expect(newText(pieces)).toBe(fresh.join(""));
      }),
    );
  });

  test("a very long text is compared as well, coarsely", () => {
    const [before, after] = ["a b ".repeat(2000), "c d ".repeat(2000)];
    const pieces = compare(before, { text: after, blanks: [] });
    expect([oldText(pieces), newText(pieces)]).toEqual([before, after]);
  });
});

describe("blanks", () => {
  test("a rewrite is cut at its blanks, in the order of its text", () => {
    const [first, second] = REWRITE.blanks;
    const shuffled = { ...REWRITE, blanks: second && first ? [second, first] : [] };
    expect(partsOf(shuffled).map((part) => (part.kind === "text" ? part.text : part.blank.placeholder))).toEqual([
      "张总，材料我",
      "〔哪天〕",
      "前发您，请您约",
      "〔请谁来〕",
      "开个半小时的技术会，您看方便吗？",
    ]);
  });

  test("what is filled goes in, trimmed; what is not keeps its placeholder", () => {
    const filled = { "〔哪天〕": " 本周五 ", "〔请谁来〕": "  " };
    expect(fillBlanks(REWRITE, filled)).toBe(
      "张总，材料我本周五前发您，请您约〔请谁来〕开个半小时的技术会，您看方便吗？",
    );
    expect(emptyBlanks(REWRITE, filled).map(bareName)).toEqual(["请谁来"]);
  });

  test("an answer that looks like a placeholder or a pattern stays as it was typed", () => {
    expect(fillBlanks(REWRITE, { "〔哪天〕": "$&〔请谁来〕", "〔请谁来〕": "李工" })).toBe(
      "张总，材料我$&〔请谁来〕前发您，请您约李工开个半小时的技术会，您看方便吗？",
    );
  });
});
