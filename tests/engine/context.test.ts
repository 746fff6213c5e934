import { expect, it } from "vitest";
import { coach } from "../../src/coach";
import type { DraftContext } from "../../src/engine/types";

const review = (text: string, context: DraftContext) =>
  coach({ text, channel: "email", audience: "customer", today: "2026-03-02", context });

const PITCH = {
  zh: "我们公司成立于2003年，专做工业除尘。我们的滤筒寿命是行业平均的两倍。我们在华东有三个服务点。",
  en: "We are a maker of dust filters in Leeds. Our filters are used in four hundred plants. We have three service points in the north.",
};

it.each<[keyof typeof PITCH, string, boolean]>([
  ["zh", "今天天气不错。", false],
  ["zh", "你好，能介绍一下你们公司吗？", true],
  ["zh", "我们需要一套除尘设备。", true],
  ["en", "Lovely weather today.", false],
  ["en", "Could you tell us who you are and what you make?", true],
  ["en", "We are looking for a new filter supplier.", true],
])("%s: after “%2$s” an answer about oneself is asked for: %s", (lang, thread, asked) => {
  const { draft, findings } = review(PITCH[lang], { thread });
  expect(draft.asked).toBe(asked);
  expect(findings.some(({ rule }) => rule === "one-sided-pitch")).toBe(!asked);
});

it("what is quoted further down asks for nothing", () => {
  expect(
    review(PITCH.en, { thread: "Noted.\n\nOn Mon, 2 Mar 2026, Al <al@mail.example> wrote:\nCan you call me?" }).draft
      .asked,
  ).toBe(false);
});

it.each([
  [`${PITCH.en}\n\nOn Mon, 2 Mar 2026 at 10:01, Al <al@mail.example> wrote:\n> Could you tell us who you are?`, true],
  [`${PITCH.zh}\n\n在 2026-03-02 10:01，李莉 写道：\n我们想找一家做除尘的厂。`, true],
  [`> Could you tell us who you are?\n\n${PITCH.en}`, true],
  [`${PITCH.en}\n\nOn Mon, 2 Mar 2026 at 10:01, Al <al@mail.example> wrote:\n> Noted.`, false],
])("a quoted mail is what one answers: %j", (text, asked) => {
  expect(review(text, {}).draft.asked).toBe(asked);
});

it("the subject tells who reads", () => {
  const text = "华茂那边签了，宏达还在走流程。";
  const read = (subject: string) =>
    coach({ text, channel: "email", today: "2026-03-02", context: { subject } }).draft.audience;
  expect(read("本周周报")).toBe("boss");
});

it("no part of the context is judged", () => {
  const context = { subject: "多多关照", thread: "以后多多关照！", recipients: ["多多关照 <a@mail.example>"] };
  expect(review("图纸收到，周四上午十点前我把尺寸表发您。", context).findings).toEqual([]);
});

it.each([
  ["", "first-contact"],
  ["\n\nOn Mon, 2 Mar 2026 at 10:01, Al <al@mail.example> wrote:\n> Noted.", "in-progress"],
])("who writes under a quoted mail is not met for the first time: %j", (quoted, stage) => {
  expect(review(PITCH.en + quoted, {}).draft.stage).toBe(stage);
});

it("what has a subject line is mail, where the site does not say", () => {
  const text = "Great meeting you today, please keep us in mind!";
  const channelOf = (context: DraftContext) => coach({ text, today: "2026-03-02", context }).draft.channel;
  expect(channelOf({ subject: "Re: Inspection platform" })).toBe("email");
  expect(channelOf({})).toBe("chat");
});
