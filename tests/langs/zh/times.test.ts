import { describe, expect, it } from "vitest";
import { readTimes } from "../../../src/langs/zh/times";

const CHAT = { channel: "chat", today: "2026-11-20" } as const;
const MAIL = { channel: "email", today: "2026-11-20" } as const;

/** `周三下午 fixed`, `尽快 floating`, `昨天 past`. */
function told(sentence: string, context: typeof CHAT | typeof MAIL = MAIL): string[] {
  return readTimes(sentence, context).map(
    ({ text, fixed, future }) => `${text} ${!future ? "past" : fixed ? "fixed" : "floating"}`,
  );
}

describe("fixed times", () => {
  it.each([
    ["周三下午您约一下王工", ["周三下午 fixed"]],
    ["礼拜三见", ["礼拜三 fixed"]],
    ["下周我们过来装机", ["下周 fixed"]],
    ["月底前付清", ["月底前 fixed"]],
    ["预计年底之前会装完", ["年底之前 fixed"]],
    ["月底之前付清", ["月底之前 fixed"]],
    ["N个工作日内给您答复", ["N个工作日内 fixed"]],
    ["[数字x]到[数字x]个工作日给您回电", ["[数字x]到[数字x]个工作日 fixed"]],
    ["预计[数字x]号送到", ["[数字x]号 fixed"]],
    ["财务会在15个工作日开具寄出", ["15个工作日 fixed"]],
    ["请于十五号前确认", ["十五号前 fixed"]],
    ["明早八点送到", ["明早八点 fixed"]],
    ["下午三点对账要用", ["下午三点 fixed"]],
    ["48小时之内答复", ["48小时之内 fixed"]],
    ["三个工作日内给您报告", ["三个工作日内 fixed"]],
    ["今天下班前提交", ["今天下班前 fixed"]],
    ["国庆后开工", ["国庆后 fixed"]],
    ["清明节后进场", ["清明节后 fixed"]],
    ["本季度内完成", ["本季度内 fixed"]],
    ["今晚改报价", ["今晚 fixed"]],
    ["11月8日9时至17时停水", ["11月8日9时至17时 fixed"]],
    ["听日下昼三点得唔得", ["听日下昼三点 fixed"]],
    ["EOD前sign回来", ["EOD前 fixed"]],
    ["请您5日前批复", ["5日前 fixed"]],
    ["刘工已经和您的同事约好25号上午", ["25号上午 fixed"]],
  ])("%s", (sentence, expected) => {
    expect(told(sentence)).toEqual(expected);
  });
});

describe("floating times", () => {
  it.each([
    ["尽快回复", ["尽快 floating"]],
    ["过两天咱们再碰", ["过两天 floating"]],
    ["改天约", ["改天 floating"]],
    ["回头发我", ["回头 floating"]],
    ["您得空了看一下", ["您得空了 floating"]],
    ["得闲上嚟睇下", ["得闲 floating"]],
    ["等你不忙了聊聊", ["等你不忙了 floating"]],
    ["等我忙完这阵儿", ["忙完这阵儿 floating"]],
    ["请贵司从速完成", ["从速 floating"]],
    ["请近期确认", ["近期 floating"]],
    ["这两天帮我约一下", ["这两天 floating"]],
    ["节后见一面", ["节后 floating"]],
    ["到时候给您", ["到时候 floating"]],
    ["下个月看看再说", ["下个月 floating"]],
    ["等审批下来发您", ["等审批下来 floating"]],
  ])("%s", (sentence, expected) => {
    expect(told(sentence)).toEqual(expected);
  });
});

describe("what lies behind or only recurs", () => {
  it.each([
    ["昨天我们聊过", ["昨天 past"]],
    ["前两天您提的那件事", ["前两天 past"]],
    ["今天下午去了工厂", ["今天下午 past"]],
    ["本周回款31万", ["本周 past"]],
    ["感谢您的支持！2019年11月30日", ["2019年11月30日 past"]],
    ["每周三例会", []],
    ["24小时加工", []],
    ["3号楼推迟浇筑", []],
    ["有一点小问题", []],
    ["我们提三点建议", []],
    ["近三个月回款数", []],
  ])("%s", (sentence, expected) => {
    expect(told(sentence)).toEqual(expected);
  });
});

describe("at once", () => {
  it("is fixed in a chat and floating in a letter", () => {
    expect(told("我马上发您", CHAT)).toEqual(["马上 fixed"]);
    expect(told("我马上发您", MAIL)).toEqual(["马上 floating"]);
  });
});

describe("blanks of ours", () => {
  it("count as a fixed time in a time's place", () => {
    expect(told("请您\ufffb\ufffb\ufffb前约王工")).toEqual(["\ufffb\ufffb\ufffb前 fixed"]);
    expect(told("\ufffb\ufffb\ufffb\ufffb我把报价发您")).toEqual(["\ufffb\ufffb\ufffb\ufffb fixed"]);
    expect(told("想请您引荐\ufffb\ufffb\ufffb")).toEqual([]);
  });
});
