import { describe, expect, it } from "vitest";
import { coach, fillBlanks, rankMoves, rewriteDraft } from "../../../src/coach";
import type { Audience, Channel } from "../../../src/engine/types";

const TODAY = "2026-11-20";

function review(text: string, channel: Channel, audience: Audience) {
  return coach({ text, channel, audience, today: TODAY });
}

/** What a reader gets: blanks filled by their examples. */
function read(text: string, channel: Channel, audience: Audience): string {
  const rewrite = rewriteDraft(review(text, channel, audience));
  if (!rewrite) throw new Error(`nothing to answer in ${text}`);
  return fillBlanks(rewrite.text, rewrite.blanks);
}

describe("a contradiction", () => {
  it.each<[string, Channel, string, RegExp | null]>([
    [
      "罗姐，您说漏水是我们的阀门造成的，这根本不可能，我们出厂都做过保压测试，您还是查查自己的管路吧",
      "chat",
      "罗姐，漏水的事我们很重视。我们出厂都做过保压测试。",
      /管路|不可能/,
    ],
    ["那是你们自己操作不当，跟我们产品半毛钱关系没有", "chat", "方便吗？", /半毛钱|操作不当/],
    [
      "Dear Ms Brandt,\n\nI'm afraid you are simply wrong about the invoice. You were told twice that freight is not included. Our terms are on page 3 of the offer.\n\nKind regards,\nOwen Price",
      "email",
      "Freight is not included. Our terms are on page 3 of the offer.",
      /wrong|told twice/,
    ],
    [
      "I have to disagree with you there: our service is not the problem, your operators are.",
      "email",
      "?",
      /operators/i,
    ],
  ])("loses its blame and keeps its facts: %s", (text, channel, kept, gone) => {
    const said = read(text, channel, "customer");
    expect(said).toContain(kept);
    if (gone) expect(said).not.toMatch(gone);
  });
});

describe("a need waved off", () => {
  it.each<[string, Channel, string]>([
    [
      "尊敬的顾经理：\n您提到的夜间施工要求，这个不重要，我们先谈价格吧。我们的报价是86万元。\n余强",
      "email",
      "夜间施工",
    ],
    ["离线导出这种需求太小众了，没必要纠结", "chat", "离线导出"],
    ["董女士：\n您反复强调的售后响应时间，我们认为现阶段不必讨论，还是先看价格。", "email", "售后响应时间"],
    [
      "Hello Priya,\n\nYour point about offline mode isn't something worth worrying about, nobody uses it. Let's focus on the dashboard instead. We could start on 1 December.\n\nBest,\nGemma",
      "email",
      "offline mode",
    ],
  ])("is taken up by the reader's own word for it: %s", (text, channel, need) => {
    const said = read(text, channel, "customer");
    expect(said).toContain(need);
    expect(said).not.toMatch(/先谈价格|先看价格|instead|nobody uses/);
  });

  it("joins the first answer where it is the second", () => {
    const said = read(
      "Grace，你说的data residency我们真的不care啦。还有SSO，下一版再看吧，anything else？没有的话我就把contract发你了，今天EOD前sign回来。",
      "chat",
      "customer",
    );
    expect(said).toContain("还有SSO，也一并给你答复");
  });
});

describe("a day", () => {
  it.each<[string, Channel, Audience, string]>([
    [
      "鄭小姐，窗簾訂單我這兩天再跟工廠確認一下交期，確認好再回覆您",
      "chat",
      "customer",
      "確認一下交期，下週一（11月23日）下班前回覆您",
    ],
    ["叶总，老化的原因我们实验室在分析了，出来结果告诉您", "chat", "customer", "下周三（11月25日）下班前把结果告诉您"],
    ["贵司订单交期受影响。有进展我们会同步给您。", "email", "customer", "我们下周三（11月25日）下班前把进展同步给您"],
    [
      "张校长您说的过敏餐，行，回去我跟厨师长弄个方案给您看",
      "chat",
      "customer",
      "弄个方案，下周三（11月25日）下班前给您看",
    ],
    [
      "魏姐，等你们忙完这一阵儿，咱把续保方案捋一捋",
      "chat",
      "customer",
      "魏姐，下周三（11月25日）下午3点咱把续保方案捋一捋",
    ],
    [
      "Please confirm the delivery slot urgently, the haulier is holding the truck for us.",
      "email",
      "customer",
      "by Monday 23 November",
    ],
    [
      "Could you sign the trial agreement for Meyer Bakeries sooner rather than later?",
      "email",
      "boss",
      "Bakeries by Wednesday 25 November?",
    ],
    [
      "let's grab a beer with the Siemens guys one of these days and talk framework agreement",
      "chat",
      "partner",
      "at 6.30 pm",
    ],
  ])("goes where it belongs: %s", (text, channel, audience, kept) => {
    expect(read(text, channel, audience)).toContain(kept);
  });
});

describe("what gives way", () => {
  it.each<[string, Channel, Audience, RegExp]>([
    ["大哥 这事儿可就指着你了嗷 你可得给咱整明白儿的", "chat", "customer", /^大哥[，\s]/],
    ["李总真的太对不住了又来烦您，我这人脸皮厚，就想问下样布您批了没", "chat", "customer", /^李总，想问下样布您批了没/],
    [
      "Honestly Mike go with Brightlift and you'll spend half your life waiting for a fitter who doesn't know a pulley from a pizza",
      "chat",
      "customer",
      /^Mike, [^?]*Brightlift/,
    ],
    ["maybe put in a good word for us upstairs Ms Chen 😉", "chat", "customer", /^Ms Chen, could you/],
  ])("leaves the name the reader is called by: %s", (text, channel, audience, kept) => {
    expect(read(text, channel, audience)).toMatch(kept);
  });

  it.each<[string, Channel, Audience, RegExp]>([
    ["梁主任：\n您好！\n接口改造还望您在院里多多协调，争取早日落地。\n高翔", "email", "customer", /早日落地/],
    [
      "Hi Anders,\n\nThanks for hosting us. Please give our new scanners a push with your accounts in Jutland whenever you can.\n\nMoira",
      "email",
      "partner",
      /whenever/i,
    ],
    [
      "Our coating is hands down the best on the market, it never peels. Price is 4.20 per m2",
      "chat",
      "customer",
      /peels/,
    ],
    ["表嫂快过生日了吧，我托人带了块表，搁您后备厢了，别跟单位人提", "chat", "customer", /生日|表/],
    ["老总，三个大学生一块儿提离职，理由都说加班多，这线我是带不动了", "chat", "boss", /带不动/],
  ])("takes along what only went with it: %s", (text, channel, audience, gone) => {
    expect(read(text, channel, audience)).not.toMatch(gone);
  });

  it("takes the slur's next sentence and leaves what the draft says happens next, with no second question", () => {
    const said = read(
      "Your claim that the hull was painted badly is pure fantasy. Our surveyor can be at the yard on Monday at 7.",
      "email",
      "customer",
    );
    expect(said).toMatch(/^[^?]*Our surveyor can be at the yard on Monday at 7\.$/);
  });

  it("is never a fact told in the same breath as one's helplessness", () => {
    expect(read("老板娘 种薯那边来电话了 说今年不订咱们的了 咋整啊", "chat", "boss")).toMatch(
      /说今年不订咱们的了。(?!.*咋整)/,
    );
  });

  it("is never thanks, and never all of a bad report", () => {
    expect(read("客户跑了，跟了一年半，白瞎了", "chat", "boss")).toContain("客户跑了");
    const said = read(
      "Dear Mrs Ferreira, thank you for coming to our open day. It was a joy to see your foreman take the seed drill for a spin!",
      "email",
      "customer",
    );
    expect(said).toContain("thank you for coming to our open day");
  });
});

describe("what is sent already", () => {
  it.each<[string, Channel, string]>([
    ["沈工，样品收到了吧？有问题随时喊我哈", "chat", "发给您"],
    ["边总：\n报价已于上周五发送。如对价格、交期、付款有任何想法，欢迎随时沟通。", "email", "发到您的邮箱"],
  ])("is not promised again: %s", (text, channel, gone) => {
    expect(read(text, channel, "customer")).not.toContain(gone);
  });
});

describe("a pitch", () => {
  it.each([
    "谈总，您好。我们是专注于港口大机防风的企业，自主设计了夹轨器、锚定和防爬器三个系列。我们的工厂在南通，有三座五十吨级试验台。我们的工程师曾参与两项行业标准的起草。",
    "Hello,\nwe are Quill Legal, a boutique firm for shipping law. Our partners have argued before courts in eleven jurisdictions. We keep two offices and a 24-hour desk. Feel free to get in touch.",
  ])("asks about the reader, and offers neither a decision nor engineers: %s", (text) => {
    const [first, ...others] = rankMoves(review(text, "email", "customer"));
    expect(first).toBe("ask-concerns");
    expect(others.slice(0, 2)).not.toContain("confirm-decision");
    expect(others.slice(0, 2)).not.toContain("technical-exchange");
  });

  it("asks before the light question whether one may call, and before the closing", () => {
    const said = read(
      "您好！\n我司专做跨境电商仓储，洛杉矶、汉堡、悉尼三地自营海外仓合计八万平方米，自建分拣线日处理能力达十二万单。我们的WMS系统由前头部平台团队研发，支持二十余个销售渠道订单自动抓取，库存准确率99.8%。\n方便通个十分钟电话吗？",
      "email",
      "customer",
    );
    expect(said).toMatch(/跨境电商仓储的合作方[^\n]*\n方便通个十分钟电话吗？$/);
  });
});

describe("a report", () => {
  it("whose outcome is filled in gets its next step at once", () => {
    const rewrite = rewriteDraft(review("called Ferro, spoke to the buyer", "chat", "boss"));
    expect(rewrite?.text).toMatch(/\[what they said\].*\[which date\].*\?/s);
  });
});
