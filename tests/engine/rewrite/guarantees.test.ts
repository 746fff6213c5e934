import { describe, expect, it } from "vitest";
import { type Item, readLines, TODAY } from "../../../src/cli/gold";
import { breaches } from "../../../src/cli/guarantees";
import { addedAsks, MOST_ALIKE, mostAlike } from "../../../src/cli/variety";
import { coach, rewriteDraft } from "../../../src/coach";
import type { Audience, Channel } from "../../../src/engine/types";
import { rules } from "../../../src/rules";

const hints = new Set(rules.filter((rule) => rule.severity === "hint").map((rule) => rule.id));

interface Kept {
  readonly broken: readonly string[];
  readonly asks: readonly string[];
  readonly blanks: number;
}

/** What its rewrite breaks of its promises; null where there is nothing to answer. */
function hold(id: string, text: string, channel: Channel, audience: Audience): Kept | null {
  const again = (words: string) => coach({ text: words, channel, audience, today: TODAY });
  const review = again(text);
  if (review.findings.every(({ severity }) => severity === "hint")) return null;
  const rewrite = rewriteDraft(review);
  if (!rewrite) return { broken: [`${id}: none`], asks: [], blanks: 0 };
  return {
    broken: breaches(review, rewrite, again, rewriteDraft).map((breach) => `${id}: ${breach} | ${rewrite.text}`),
    asks: addedAsks(review, rewrite, again(rewrite.text)),
    blanks: rewrite.blanks.length,
  };
}

describe.each(["zh", "en"] as const)("rewrites of the %s gold drafts", (lang) => {
  const held = readLines<Item>(`tests/gold/${lang}.jsonl`)
    .filter(({ expect }) => expect.some(({ rule }) => !hints.has(rule)))
    .flatMap(({ id, text, channel, audience }) => hold(id, text, channel, audience) ?? []);

  it("keep every promise, 97 in 100 and more", () => {
    const broken = held.filter((kept) => kept.broken.length > 0);
    const lines = broken.flatMap((kept) => kept.broken).join("\n");
    expect(broken.length, lines).toBeLessThanOrEqual(held.length * 0.03);
  });

  it("leave three blanks and fewer in most", () => {
    const counts = held.map(({ blanks }) => blanks).sort((a, b) => a - b);
    expect(counts[counts.length >> 1]).toBeLessThanOrEqual(3);
    expect(counts.at(-1)).toBeLessThanOrEqual(5);
  });

  it("ask in many ways", () => {
    const { sentence, share } = mostAlike(held.map(({ asks }) => asks));
    expect(share, sentence).toBeLessThanOrEqual(MOST_ALIKE);
  });
});

/** Drafts put together from parts: what is asked or told, in every frame a message comes in. */
const PARTS: Readonly<Record<"zh" | "en", Readonly<Record<"open" | "facts" | "fault" | "close", readonly string[]>>>> =
  {
    zh: {
      open: ["张总，", "李哥，", "王主任：\n您好！\n\n", ""],
      facts: ["报价已经降到128万。", "技术部11月30日前要出结论，", "昨天您说机房在三楼。\n\n", ""],
      fault: [
        "以后还请您多多照顾。",
        "您有空看一下方案。",
        "我确认一下再回复您。",
        "我们的设备绝对不会出故障。",
        "实在不好意思又来打扰您，真的万分抱歉，",
        "有什么需要您随时吩咐。",
      ],
      close: ["", "\n\n此致\n敬礼\n刘敏\n13800001234", "\n\n-----原始邮件-----\n发件人：王主任\n请尽快报价"],
    },
    en: {
      open: ["Hi Karen,\n\n", "Dear Mr Hale,\n\n", "Morning Tom! ", ""],
      facts: [
        "The quote is down to 128,000. ",
        "Your CTO joins on 30 November. ",
        "You said the racks are in Leeds.\n\n",
        "",
      ],
      fault: [
        "Please keep us in mind for the project.",
        "Please have a look at the proposal when you get a chance.",
        "I'll check with our team and get back to you.",
        "Our product is the best in the world.",
        "I'm so sorry to bother you yet again, I feel terrible about it.",
        "Feel free to reach out any time.",
      ],
      close: ["", "\n\nBest regards,\nDana Wolff\n+44 20 7946 0991", "\n\nOn Mon, Karen wrote:\n> please quote asap"],
    },
  };

describe.each(["zh", "en"] as const)("rewrites of generated %s drafts", (lang) => {
  const { open, facts, fault, close } = PARTS[lang];
  const drafts = open.flatMap((o) =>
    facts.flatMap((f) => fault.flatMap((x, i) => close.map((c) => ({ text: o + f + x + c, order: i })))),
  );

  it.each([
    ["email", "customer"],
    ["chat", "customer"],
    ["email", "boss"],
    ["chat", "partner"],
    ["email", "colleague"],
  ] satisfies [Channel, Audience][])("keep every promise by %s to a %s", (channel, audience) => {
    const held = drafts.flatMap(({ text }) => hold(JSON.stringify(text), text, channel, audience) ?? []);
    expect(held.length).toBeGreaterThan(drafts.length / 3);
    const broken = held.flatMap((kept) => kept.broken);
    expect(broken.slice(0, 8)).toEqual([]);
  });
});

it("a draft with nothing to answer is not rewritten", () => {
  for (const text of ["", "收到，谢谢！", "See you on Tuesday at 10.", "我〔哪天前〕把方案发您，可以吗？"]) {
    expect(rewriteDraft(coach({ text, today: TODAY }))).toBeNull();
  }
});
