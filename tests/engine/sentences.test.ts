import { describe, expect, it } from "vitest";
import { languageOf, splitSentences } from "../../src/engine/sentences";

const split = (text: string) => splitSentences(text, 0, text.length).map(({ start, end }) => text.slice(start, end));

describe("sentences", () => {
  it.each<[string, string[]]>([
    ["今天聊得很好。下周三再去！", ["今天聊得很好。", "下周三再去！"]],
    ["好的～我周五发您", ["好的～", "我周五发您"]],
    ["真的吗？！太好了……那就这样", ["真的吗？！", "太好了……", "那就这样"]],
    ["We met Dr. Hale at 3 p.m. today. He liked it.", ["We met Dr. Hale at 3 p.m. today.", "He liked it."]],
    ["Version 2.5 costs $3.20 per seat. Ok?", ["Version 2.5 costs $3.20 per seat.", "Ok?"]],
    ['She said "no." Then she left.', ['She said "no."', "Then she left."]],
    ["see the site e.g. kaopu.dev for more", ["see the site e.g. kaopu.dev for more"]],
    ["报价发了.您看下", ["报价发了.", "您看下"]],
    ["line one\nline two", ["line one", "line two"]],
    ["above\n----------------\n* * *\n═════\nbelow -- and on", ["above", "below -- and on"]],
    ["  \n\n ", []],
  ])("splits %j", (text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });

  it("keeps a paragraph together that a mail program wrapped", () => {
    const text = "We would like to talk about the delivery schedule of the second lot and\nthe price of the third one.";
    expect(split(text)).toHaveLength(1);
  });

  it("takes spaces for full stops where a Chinese line has no punctuation", () => {
    expect(split("那个锅炉更新的事儿吧 你那边要是有机会的话 就帮我们递递话哈")).toEqual([
      "那个锅炉更新的事儿吧",
      "你那边要是有机会的话",
      "就帮我们递递话哈",
    ]);
    expect(split("方案 已经发您，请查收")).toEqual(["方案 已经发您，请查收"]);
  });

  it.each([
    ["今天给客户跑了一遍demo，他们最喜欢dashboard那块", "zh"],
    ["Let's meet 张总 on Friday", "en"],
    ["ok", "en"],
    ["好", "zh"],
    ["", "en"],
  ])("tells the language of %j", (text, lang) => {
    expect(languageOf(text)).toBe(lang);
  });
});
