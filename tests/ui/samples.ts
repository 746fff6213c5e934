import type { Blank, Cell, DraftInput, Finding, MoveId, Review, Rewrite, Suggestion } from "../../src/engine/types";
import type { SeenDraft } from "../../src/ui/draft-store";

/** A draft with one ask nobody could act on and one empty offer. */
export const ASK = "张总，这个项目就靠您多多照顾了，以后有什么事我随叫随到！";

const blank = (placeholder: string, suggestions: readonly string[], example: string): Blank => ({
  name: placeholder,
  type: "time",
  placeholder,
  example,
  suggestions,
});

/** A rewrite with two blanks, the first with suggestions. */
export const REWRITE: Rewrite = {
  move: "technical-exchange",
  text: "张总，材料我〔哪天〕前发您，请您约〔请谁来〕开个半小时的技术会，您看方便吗？",
  blanks: [blank("〔哪天〕", ["本周五下班", "下周三下午3点"], "本周五"), blank("〔请谁来〕", [], "技术部李工")],
};

const MOVES: readonly MoveId[] = [
  "technical-exchange",
  "next-visit",
  "online-meeting",
  "introduce-senior",
  "send-material",
];

export const finding = (text: string, words: string, more: Partial<Finding> = {}): Finding => ({
  rule: "vague-ask",
  severity: "warning",
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
  message: "对方看完不知道要做什么",
  why: "说不清的事没人会去做",
  advice: "请他做一件看得见的事",
  suggestions: [],
  ...more,
});

/** Two ways to put the ask, the first with a blank. */
export const SUGGESTIONS: readonly Suggestion[] = [
  {
    title: "约技术交流",
    replacement: "请您〔哪天〕约技术部见一面",
    blanks: [blank("〔哪天〕", ["下周三（11月25日）下午3点"], "下周三（11月25日）下午3点")],
  },
  { title: "请回一个电话", replacement: "请您今天回我一个电话", blanks: [] },
];

const cell = (state: Cell["state"]): Cell => ({ state, start: null, end: null });

/** A literal review: what the coach says of `ASK`, of the rewrite (nothing), and of text that breaks the engine. */
export function coach({ text, today, ui = "zh", channel, audience, stage, context = {} }: DraftInput): Review {
  if (text.includes("BREAK")) throw new Error("broken on purpose");
  const findings = text.includes("多多照顾")
    ? [
        finding(text, "张总", { rule: "referral-chance", severity: "hint", message: "可以请他介绍一位同行" }),
        finding(text, "这个项目就靠您多多照顾了", { suggestions: SUGGESTIONS }),
        finding(text, "以后有什么事我随叫随到", {
          rule: "empty-offer",
          severity: "info",
          message: "客气话代替不了下一步",
          suggestions: SUGGESTIONS.slice(1),
        }),
      ]
    : [];
  return {
    ui,
    findings,
    failures: [],
    grid: { kind: "ask", who: cell("present"), what: cell("vague"), when: cell("missing") },
    draft: {
      text,
      read: text,
      today,
      context,
      around: { zh: new Map(), en: new Map() },
      lang: "zh",
      channel: channel ?? "chat",
      audience: audience ?? "customer",
      stage: stage ?? "in-progress",
      audienceKnown: false,
      genre: "ask",
      address: null,
      zones: [],
      units: [],
      acts: [],
      blanks: [],
      hasAttachment: false,
      senses: [],
      asked: false,
    },
  };
}

export const rankMoves = (): readonly MoveId[] => MOVES;

export function rewriteDraft(review: Review, move: MoveId = "technical-exchange"): Rewrite | null {
  return review.findings.length === 0 ? null : { ...REWRITE, move };
}

/** What a box answers when it is read. */
export const seen = (text: string, more: Partial<SeenDraft> = {}): SeenDraft => ({
  text,
  channel: null,
  audience: null,
  stage: null,
  context: {},
  undoable: false,
  kept: null,
  ...more,
});
