import { describe, expect, it } from "vitest";
import type { LineKind } from "../../../src/engine/language";
import { address } from "../../../src/langs/zh/address";
import { splitClauses } from "../../../src/langs/zh/clauses";
import { lineKind } from "../../../src/langs/zh/lines";

describe("lineKind", () => {
  it.each<[string, LineKind | null]>([
    ["张总：", "greeting"],
    ["尊敬的武总、各位领导：", "greeting"],
    ["您好！", "greeting"],
    ["江院长您好：", "greeting"],
    ["各位同事：", "greeting"],
    ["此致", "sign-off"],
    ["敬礼", "sign-off"],
    ["顺颂商祺", "sign-off"],
    ["祝教安", "sign-off"],
    ["2026年11月20日", "dateline"],
    ["二〇二六年十一月二十日", "dateline"],
    ["-----原始邮件-----", "quote-header"],
    ["在 2024-11-01，冉处长写道：", "quote-header"],
    ["发件人：李明", "sender-field"],
    ["主题：三号线报价", "mail-field"],
    ["从我的小米手机发送", "signature-mark"],
    ["请您周三前确认", null],
    ["张总，周四下午三点您方便吗？", null],
    ["11月20日前请寄回", null],
  ])("%s is %s", (line, kind) => {
    expect(lineKind(line)).toBe(kind);
  });
});

describe("address", () => {
  it.each([
    ["张总，周四您方便吗", "张总", "unknown"],
    ["那个张姐啊，锅炉的事", "张姐", "unknown"],
    ["老大，上午聊完了", "老大", "boss"],
    ["领导，这客户没戏了", "领导", "boss"],
    ["小吴，合同发我", "小吴", "colleague"],
    ["各位合作伙伴：", "各位合作伙伴", "partner"],
    ["好嘞哥，样品包我身上", "哥", "unknown"],
  ])("%s", (opening, text, audience) => {
    const found = address(opening);
    expect(found).toMatchObject({ text, audience });
    expect(opening.slice(found?.start, found?.end)).toBe(text);
  });

  it("is null without one", () => {
    expect(address("方案发您邮箱了")).toBeNull();
    expect(address("谢谢崔工帮忙核图")).toBeNull();
  });
});

describe("splitClauses", () => {
  it.each([
    ["下午14:00开会，带1,200份", ["下午14:00开会", "带1,200份"]],
    ["孙主任 采购流程那个事您看着推一推", ["孙主任", "采购流程那个事您看着推一推"]],
    ["那个图纸的事我知道了我跟设计院那边对一下", ["那个图纸的事我知道了", "我跟设计院那边对一下"]],
    ["他告诉了我们一个价格", ["他告诉了我们一个价格"]],
    ["把Q3 pipeline发我", ["把Q3 pipeline发我"]],
  ])("%s", (sentence, clauses) => {
    expect(splitClauses(sentence).map((clause) => clause.text)).toEqual(clauses);
  });
});
