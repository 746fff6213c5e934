import { beforeEach, describe, expect, test, vi } from "vitest";
import type { ApplyOutcome, KeptRewrite } from "../../src/messages";
import { ignorePhrase } from "../../src/settings/ignore";
import { defaultSettings } from "../../src/settings/schema";
import { type Box, type DraftSetup, openDraft } from "../../src/ui/draft-store";
import { ASK, coach, rankMoves, rewriteDraft, seen } from "./samples";

const FILLED = "张总，材料我本周五前发您，请您约李工开个半小时的技术会，您看方便吗？";

/** A box that holds a text as a page does, and can be told how the next write ends. */
function boxWith(text: string) {
  const box = { text, undoable: false, outcome: "applied" as ApplyOutcome, before: text };
  let kept: KeptRewrite | null = null;
  const door: Box = {
    read: async () => seen(box.text, { undoable: box.undoable, kept: kept?.text === box.text ? kept : null }),
    keep: async (left) => {
      kept = left;
    },
    apply: async (expected, next) => {
      if (box.text !== expected) return "changed";
      if (box.outcome === "applied") Object.assign(box, { before: box.text, text: next, undoable: true });
      return box.outcome;
    },
    undo: async () => {
      Object.assign(box, { text: box.before, undoable: false });
      return box.outcome;
    },
    show: async ({ start }) => start < box.text.length,
  };
  return { box, door };
}

let copied: string[] = [];
beforeEach(() => {
  copied = [];
});
const setup = (box: Box | null, more: Partial<DraftSetup> = {}): DraftSetup => ({
  box,
  coach: { coach, rankMoves, rewriteDraft },
  copy: async (text) => void copied.push(text),
  today: "2026-11-20",
  ui: "zh",
  settings: defaultSettings,
  site: "mail.qq.com",
  corrections: {},
  ...more,
});

function openAsk(more: Partial<DraftSetup> = {}) {
  const { box, door } = boxWith(ASK);
  return { box, door, store: openDraft(seen(ASK), setup(door, more)) };
}

const fillAll = (store: ReturnType<typeof openDraft>) => {
  store.getState().fill("〔哪天〕", "本周五");
  store.getState().fill("〔请谁来〕", "李工");
};

describe("a draft that is opened", () => {
  test("is reviewed and gets a rewrite, the best move first", () => {
    const { review, rewrite, moves } = openAsk().store.getState();
    expect(review?.findings).toHaveLength(3);
    expect(rewrite?.move).toBe("technical-exchange");
    expect(moves[0]).toBe("technical-exchange");
  });

  test("takes the page's word on audience, channel and stage, and the user's over it", () => {
    const { door } = boxWith(ASK);
    const known = seen(ASK, { audience: "boss", channel: "email", stage: "reporting" });
    const store = openDraft(known, setup(door, { corrections: { audience: "partner" } }));
    expect(store.getState().review?.draft).toMatchObject({ audience: "partner", channel: "email", stage: "reporting" });
    store.getState().correct({ stage: "first-contact" });
    expect(store.getState().review?.draft).toMatchObject({ audience: "partner", stage: "first-contact" });
    store.getState().correct(null);
    expect(store.getState().review?.draft).toMatchObject({ audience: "boss", stage: "reporting" });
  });

  test("says nothing of what was ignored on the site", () => {
    const phrase = ignorePhrase("empty-offer", "以后有什么事我随叫随到", "mail.qq.com");
    const settings = { ...defaultSettings, ignored: phrase ? [phrase] : [] };
    const rules = (site: string) =>
      openDraft(seen(ASK), setup(null, { settings, site }))
        .getState()
        .review?.findings.map(({ rule }) => rule);
    expect(rules("mail.qq.com")).toEqual(["referral-chance", "vague-ask"]);
    expect(rules("mail.163.com")).toEqual(["referral-chance", "vague-ask", "empty-offer"]);
  });

  test("of nothing but spaces is not reviewed", () => {
    expect(openDraft(seen(" \n"), setup(null)).getState()).toMatchObject({
      review: null,
      rewrite: null,
      broken: false,
    });
  });

  test("that breaks the engine says so and loses nothing", () => {
    const { broken, review, seen: kept } = openDraft(seen("BREAK"), setup(null)).getState();
    expect({ broken, review, text: kept.text }).toEqual({ broken: true, review: null, text: "BREAK" });
  });

  test("keeps what was filled when another move is chosen", () => {
    const { store } = openAsk();
    store.getState().fill("〔哪天〕", "本周五");
    store.getState().choose({ scope: "message", move: "next-visit" });
    expect(store.getState()).toMatchObject({ rewrite: { move: "next-visit" }, filled: { "〔哪天〕": "本周五" } });
  });
});

describe("one sentence alone", () => {
  const SENTENCE = { scope: "sentence", rule: "vague-ask", start: 3, nth: 0 } as const;

  test("is rewritten by the first suggestion for its finding, the rest of the draft stays", () => {
    const { store } = openAsk();
    expect(store.getState().aimed?.rule).toBe("vague-ask");
    store.getState().choose(SENTENCE);
    expect(store.getState().rewrite?.text).toBe("张总，请您〔哪天〕约技术部见一面，以后有什么事我随叫随到！");
    store.getState().choose({ ...SENTENCE, nth: 1 });
    expect(store.getState().rewrite?.text).toBe("张总，请您今天回我一个电话，以后有什么事我随叫随到！");
    store.getState().choose({ scope: "message", move: "technical-exchange" });
    expect(store.getState().rewrite?.move).toBe("technical-exchange");
  });

  test("is the one the writer comes from, or has last looked at", async () => {
    const { store } = openAsk({ aim: { rule: "vague-ask", start: 3 } });
    expect(store.getState().aimed?.start).toBe(3);
    const other = store.getState().review?.findings.at(-1);
    if (!other) throw new Error("no finding");
    await store.getState().show(other);
    expect(store.getState().aimed?.rule).toBe("empty-offer");
  });

  test("a choice the draft does not offer is said, and changes nothing", () => {
    const { store } = openAsk();
    store.getState().choose({ ...SENTENCE, nth: 9 });
    expect(store.getState()).toMatchObject({ notice: { kind: "failed" }, choice: { scope: "message" } });
  });
});

describe("a rewrite left half filled", () => {
  test("is there again when the draft is opened anew, with its choice and its answers", async () => {
    const { door, store } = openAsk();
    store.getState().choose({ scope: "message", move: "next-visit" });
    store.getState().fill("〔请谁来〕", "李");
    const again = openDraft((await door.read()) ?? seen(""), setup(door));
    expect(again.getState()).toMatchObject({ rewrite: { move: "next-visit" }, filled: { "〔请谁来〕": "李" } });
  });

  test("serves no other text", async () => {
    const { box, door, store } = openAsk();
    store.getState().fill("〔请谁来〕", "李");
    const left = (await door.read())?.kept ?? null;
    box.text = `${ASK}另外`;
    expect(openDraft(seen(box.text, { kept: left }), setup(door)).getState().filled).toEqual({});
  });

  test("outlives other settings", () => {
    const { store } = openAsk();
    store.getState().choose({ scope: "message", move: "next-visit" });
    store.getState().configure({ settings: { ...defaultSettings, theme: "dark" } });
    expect(store.getState().rewrite?.move).toBe("next-visit");
  });

  test("in a box that has gone is no error", () => {
    const { door } = boxWith(ASK);
    const store = openDraft(seen(ASK), setup({ ...door, keep: () => Promise.reject(new Error("gone")) }));
    store.getState().fill("〔请谁来〕", "李");
    expect(store.getState()).toMatchObject({ filled: { "〔请谁来〕": "李" }, notice: null });
  });
});

describe("a box that goes on changing", () => {
  test("is followed while nobody has touched the rewrite", () => {
    const { store } = openAsk();
    store.getState().follow(seen("周三下午请您约李工开个会，您看方便吗？"));
    expect(store.getState()).toMatchObject({ rewrite: null, notice: null });
  });

  test("under a rewrite in the making the writer is asked, and no more once the words are back", () => {
    const { store } = openAsk();
    store.getState().fill("〔请谁来〕", "李");
    store.getState().follow(seen(`${ASK}另外`));
    expect(store.getState()).toMatchObject({ notice: { kind: "changed" }, seen: { text: ASK } });
    store.getState().follow(seen(ASK, { undoable: true }));
    expect(store.getState()).toMatchObject({ notice: null, seen: { undoable: true } });
  });

  test("by our own writing is no change", async () => {
    const { door } = boxWith(ASK);
    const store = openDraft(
      seen(ASK),
      setup({
        ...door,
        apply: async (expected, text) => {
          store.getState().follow(seen(text));
          return door.apply(expected, text);
        },
      }),
    );
    fillAll(store);
    await store.getState().apply();
    expect(store.getState().notice).toEqual({ kind: "applied" });
  });
});

describe("applying", () => {
  test("waits for the blanks, unless told to go on with them", async () => {
    const { box, store } = openAsk();
    await store.getState().apply();
    expect(box.text).toBe(ASK);
    await store.getState().apply(true);
    expect(box.text).toContain("〔哪天〕");
    expect(store.getState().notice).toEqual({ kind: "applied" });
  });

  test("writes the filled rewrite, then reviews what now stands there", async () => {
    const { box, store } = openAsk();
    fillAll(store);
    await store.getState().apply();
    expect(box.text).toBe(FILLED);
    expect(store.getState()).toMatchObject({
      rewrite: null,
      notice: { kind: "applied" },
      seen: { text: FILLED, undoable: true },
    });
  });

  test("is taken back by undo, which reads the box again", async () => {
    const { box, store } = openAsk();
    fillAll(store);
    await store.getState().apply();
    await store.getState().undo();
    expect(box.text).toBe(ASK);
    expect(store.getState()).toMatchObject({ notice: { kind: "undone" }, seen: { text: ASK, undoable: false } });
    expect(store.getState().rewrite).not.toBeNull();
  });

  test("overwrites nothing it has not seen, and starts again from the new text when asked", async () => {
    const { box, store } = openAsk();
    fillAll(store);
    box.text = `${ASK}另外`;
    await store.getState().apply();
    expect(box.text).toBe(`${ASK}另外`);
    expect(store.getState()).toMatchObject({ notice: { kind: "changed" }, filled: { "〔哪天〕": "本周五" } });
    await store.getState().restart();
    expect(store.getState()).toMatchObject({ notice: null, seen: { text: `${ASK}另外` }, filled: {} });
  });

  test.each(["refused", "gone"] as const)("%s: the text is on the clipboard, and said to be", async (outcome) => {
    const { box, store } = openAsk();
    box.outcome = outcome;
    fillAll(store);
    await store.getState().apply();
    expect(copied).toEqual([FILLED]);
    expect(store.getState().notice).toEqual({ kind: outcome, copied: true });
  });

  test("refused without a clipboard is said as it is", async () => {
    const { box, store } = openAsk({ copy: () => Promise.reject(new Error("denied")) });
    box.outcome = "refused";
    fillAll(store);
    await store.getState().apply();
    expect(store.getState().notice).toEqual({ kind: "refused", copied: false });
    await store.getState().copy();
    expect(store.getState().notice).toEqual({ kind: "not-copied" });
  });

  test("over a broken connection ends in words, with everything kept", async () => {
    const { door } = boxWith(ASK);
    const store = openDraft(seen(ASK), setup({ ...door, apply: () => Promise.reject(new Error("gone")) }));
    fillAll(store);
    await store.getState().apply();
    expect(store.getState()).toMatchObject({
      notice: { kind: "failed" },
      busy: false,
      filled: { "〔请谁来〕": "李工" },
    });
  });

  test("happens once, however often it is asked for meanwhile", async () => {
    const { door } = boxWith(ASK);
    const apply = vi.fn(door.apply);
    const store = openDraft(seen(ASK), setup({ ...door, apply }));
    fillAll(store);
    await Promise.all([store.getState().apply(), store.getState().apply()]);
    expect(apply).toHaveBeenCalledOnce();
  });
});

describe("beside applying", () => {
  test("an undo the page refuses is said", async () => {
    const { box, store } = openAsk();
    box.outcome = "changed";
    await store.getState().undo();
    expect(store.getState().notice).toEqual({ kind: "not-undone" });
  });

  test("a finding that has gone from the page is said", async () => {
    const { box, store } = openAsk();
    const [, first] = store.getState().review?.findings ?? [];
    if (!first) throw new Error("no finding");
    await store.getState().show(first);
    expect(store.getState().notice).toBeNull();
    box.text = "";
    await store.getState().show(first);
    expect(store.getState().notice).toEqual({ kind: "not-shown" });
  });

  test("a box that has gone by the time it is read again is said", async () => {
    const { door } = boxWith(ASK);
    const store = openDraft(seen(ASK), setup({ ...door, read: async () => null }));
    await store.getState().restart();
    expect(store.getState().notice).toEqual({ kind: "gone", copied: false });
  });

  test("pasted text is reviewed as it changes and can only be copied", async () => {
    const store = openDraft(seen(""), setup(null));
    store.getState().setText(ASK);
    fillAll(store);
    await store.getState().apply();
    expect(store.getState().notice).toBeNull();
    await store.getState().copy();
    expect(copied).toEqual([FILLED]);
  });

  test("settings that change are taken up at once", () => {
    const { store } = openAsk();
    store.getState().configure({ ui: "en" });
    expect(store.getState().review?.ui).toBe("en");
  });
});
