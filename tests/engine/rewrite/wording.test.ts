import { describe, expect, it } from "vitest";
import { coach, fillBlanks, rewriteDraft } from "../../../src/coach";
import type { Audience, Channel } from "../../../src/engine/types";

const TODAY = "2026-11-20";

function rewritten(text: string, channel: Channel, audience: Audience) {
  const rewrite = rewriteDraft(coach({ text, channel, audience, today: TODAY }));
  if (!rewrite) throw new Error(`nothing to answer in ${text}`);
  return rewrite;
}

describe("the closing question", () => {
  it.each<[string, Channel, Audience]>([
    ["张总，锅炉更新的事就靠您多多照顾了！", "chat", "customer"],
    ["刘总，附件是华南区下半年的投标计划。今年竞争比往年激烈，还请公司在资源上给予倾斜。", "email", "boss"],
    ["李哥，恒源那个标，甲方那边就全靠你多使使劲了", "chat", "partner"],
    ["小王，那个客户你多上上心", "chat", "colleague"],
    ["Hi Karen, please keep us in mind for the Norwich tender.", "email", "customer"],
    ["we need your support on the Fabrikam bid", "chat", "boss"],
  ])("asks for the request, and the way out is a statement: %s", (text, channel, audience) => {
    const { text: said } = rewritten(text, channel, audience);
    const sentences = said.match(/[^。.!！?？]+[。.!！?？]/g) ?? [];
    const asks = sentences.findIndex((sentence) => /[?？]$/.test(sentence));
    expect(sentences[asks]).toMatch(/〔|\[/);
    expect(sentences.slice(asks + 1).join("")).not.toMatch(/[?？]/);
  });
});

describe("a report", () => {
  it.each([
    [
      "Unfortunately your shipment is stuck at the port and we have no idea when it will be released.",
      "we don't know yet when it will be released.",
    ],
    [
      "IT security at the bank has rejected our architecture for the second time. I really don't know what they want from us.",
      "I don't know yet what they want from us.",
    ],
    ["丁经理：\n受台风影响，贵司订购的两台冲床预计晚到，具体时间我们也说不好。\n物流部", "具体时间还没有确定。"],
  ])("keeps what is not known yet as a fact: %s", (text, kept) => {
    expect(rewritten(text, "email", "customer").text).toContain(kept);
  });

  it.each<[string, Channel, Audience, string]>([
    ["陈总，图纸审了三回，设计院一直没批下来，您看怎么弄", "chat", "boss", "我先理出两三个办法，"],
    ["标书还在review，客户没回", "chat", "boss", "问清楚客户什么时候能回，"],
    ["苗姐，货车在服务区爆胎了，啥时候能到真说不准", "chat", "customer", "新的时间，我们今天"],
    [
      "PoC跑了一半，latency达标，throughput还差20%，customer在看",
      "chat",
      "boss",
      "问清楚throughput还差的20%什么时候能补上，",
    ],
    ["赵总，刚跟轮胎厂碰完，交期卡在四月，预付他们只肯给一成", "chat", "boss", "跟轮胎厂把后面的安排定下来，"],
    ["老大，薪酬外包那单黄了，客户说另一家每人每月便宜6块，我是真没招了", "chat", "boss", "我先理出两三个办法，"],
    ["本周拜访客户6家，电话回访23通，参加行业沙龙一场，寄出样本40册。", "email", "boss", "目前的进展：还在汇总。"],
    ["领导，讲师放鸽子了，底下坐着八十号人呢！！怎么办怎么办", "chat", "boss", "今天（11月20日）下班前找您十分钟"],
    ["您提到PACS调阅慢，上午感谢您带我们参观影像中心。", "email", "customer", "细聊一下PACS调阅慢的问题，"],
  ])(
    "promises what it leaves open itself, by a day, and asks whether that will do: %s",
    (text, channel, audience, owed) => {
      const { text: said, blanks } = rewritten(text, channel, audience);
      const filled = fillBlanks(said, blanks);
      expect(filled).toContain(owed);
      expect(filled).toMatch(/[？?]/);
      expect(filled).not.toMatch(/查清原因|逐项定下来|明确答复|工程师|思路/);
    },
  );

  it("ties what came of it to the day the draft names, after what it tells", () => {
    const { text } = rewritten("姐，冷链车那单我还在跟着呢，下周四我再去趟他们库房", "chat", "boss");
    expect(text).toMatch(/库房。有了结果我当天告诉您。$/);
  });
});

describe("seams", () => {
  it.each<[string, Channel, Audience, string]>([
    [
      "Hi Grégoire, thanks for connecting! I know you must get a hundred of these messages a day and I really hate to be one more of those sales people 🙈 We do packaging inspection cameras. Could you send me the drawing by Friday?",
      "chat",
      "customer",
      "Hi Grégoire, thanks for connecting! We do packaging inspection cameras. Could you send me the drawing by Friday?",
    ],
    [
      "I am extremely sorry to disturb your good self in this busy season. Kindly confirm the visit on 21st November.",
      "email",
      "customer",
      "Kindly confirm the visit on 21st November.",
    ],
    ["张总今天聊得特别开心，后面就靠您多多支持了，有事您随时招呼我", "chat", "customer", "聊得特别开心"],
    ["can you take a look at the contract when you get a sec?", "chat", "customer", "the contract by [which date]?"],
  ])("leave no stump: %s", (text, channel, audience, kept) => {
    const { text: said } = rewritten(text, channel, audience);
    expect(said).toContain(kept);
    expect(said).not.toMatch(/[!?.。！？]\s*[,，]|[，,][。.]|。。|\bwith my \./);
  });
});

describe("an objection", () => {
  it("is given way to first and asked about after what the draft tells", () => {
    const { text } = rewritten(
      "Dear Mr Sato,\n\nYou are mistaken. The warranty covers motors, not water damage. Our technician was on site on 3 November.\n\nRegards,\nDaniel Krug",
      "email",
      "customer",
    );
    expect(text).toMatch(
      /^Dear Mr Sato,\n\nWe have noted your point\. [^?]*water damage[^?]*on site on 3 November\. [^.?]*\?\n\nRegards/,
    );
    expect(text).not.toContain("mistaken");
  });

  it("names the rival whom the draft ran down", () => {
    expect(rewritten("别听远山科技忽悠，他们那系统三天两头崩，售后根本找不到人", "chat", "customer").text).toContain(
      "远山科技",
    );
    expect(rewritten("lol Zentra support is a total disaster, good luck", "chat", "customer").text).toContain("Zentra");
  });
});

describe("what the writer never said", () => {
  it.each<[string, Channel, Audience]>([
    [
      "Hi Raj,\n\nThe revised quote is attached. Any help getting this through procurement would be appreciated.\n\nSophie",
      "email",
      "customer",
    ],
    ["Your shipment is stuck at the port and we have no idea when it will be released.", "email", "customer"],
    ["lol Zentra support is a total disaster, good luck getting anyone on the phone", "chat", "customer"],
    ["You are mistaken. The warranty never covered water damage.", "email", "customer"],
    [
      "We make HDPE pipes since 2003. Our lab is in-house. Our team is dedicated. Our pipes are light.",
      "email",
      "customer",
    ],
    ["您根本就没看懂我们的方案，第三章写得清清楚楚", "chat", "customer"],
    ["系统上线三个月运行平稳，贵司上下反馈满意。希望您在同行中多多推荐我们。", "email", "customer"],
  ])("is neither promised nor confessed: %s", (text, channel, audience) => {
    expect(rewritten(text, channel, audience).text).not.toMatch(
      /same day|weak spots|good fit|not have (?:explained|been clear)|当天|不推销|不作推销|怪我|是我没/,
    );
  });

  it("leaves a refusal a refusal and dates what could be done instead", () => {
    const { text } = rewritten("贵方所提本地化部署需求，不在我司考虑范围之内。", "email", "customer");
    expect(text).toMatch(/^贵方所提本地化部署需求，目前不在我司考虑范围之内，[^。]*〔哪天前〕答复[^。]*。$/);
  });
});

describe("the place of things", () => {
  it("a courtesy closes, after the ask", () => {
    const { text } = rewritten(
      "冯院长：\n您好！感谢您上午带我们参观了影像中心。您提到PACS调阅慢。期待与贵院有更多合作的机会。\n祝好\n韩雪",
      "email",
      "customer",
    );
    expect(text).toMatch(/您提到PACS调阅慢。[^？]*？.*期待与贵院有更多合作的机会。\n祝好/s);
  });

  it("a boast goes and its proof is offered after the facts", () => {
    const { text } = rewritten(
      "Hi Greg,\n\nOur support team is world-class and we guarantee 100% uptime. The annual fee is $18,500.\n\nMia",
      "email",
      "customer",
    );
    expect(text).toMatch(/^Hi Greg,\n\nThe annual fee is \$18,500\. [^.]*\[which week\][^.]*\?\n\nMia/);
  });
});

describe("a default day", () => {
  it("is near for bad news, and has no hour for a favour", () => {
    const late = rewritten("受台风影响，贵司订购的两台冲床预计晚到，具体时间我们也说不好。", "email", "customer");
    expect(late.blanks.find(({ name }) => name === "by-when")?.example).toBe("下周一（11月23日）下班前");
    const favour = rewritten("二期采样涉及贵院四个野外站，届时希望贵方大力配合。", "email", "partner");
    expect(favour.blanks.find(({ name }) => name === "by-when")?.suggestions.join()).not.toContain("下班");
  });
});

describe("the rewrite speaks as the writer does", () => {
  it("in Cantonese", () => {
    const { text } = rewritten("Raymond哥，今次個場真係多得你。之後嗰邊業主就靠你幫手睇住啦。", "chat", "partner");
    expect(text).toMatch(/可唔可以|方便嗎/);
    expect(text).not.toMatch(/能不能|告訴我|行嗎/);
  });

  it("in Cantonese with one ask, its days and its blanks", () => {
    const { text, blanks } = rewritten(
      "Raymond哥，今次個場真係多得你。之後嗰邊業主就靠你幫手睇住啦。我哋個quotation遲啲再執靚啲畀你，你得閒幫我問下佢哋個budget有幾多吖。",
      "chat",
      "partner",
    );
    expect(text).toMatch(/〔邊日之前〕.*唔該你〔邊日之前 2〕幫我問下/);
    expect(text.match(/？/g)).toHaveLength(1);
    expect(blanks[0]?.example).toBe("下個禮拜三（11月25日）放工前");
  });

  it("without capitals where he uses none, but never with a small I", () => {
    const { text } = rewritten("you're wrong about the fee, it's always been 2%", "chat", "customer");
    expect(text).not.toMatch(/\bi\b|[.?!] \p{Lu}(?!['’ ])/u);
  });

  it("owes the answer by a day, not the asking", () => {
    expect(rewritten("收到，这个价格我回去申请一下", "chat", "customer").text).toBe(
      "收到，这个价格我回去申请一下，〔哪天前〕给您答复",
    );
  });
});

it("blanks of one question are numbered as they are read", () => {
  const rewrite = rewritten(
    "Hi Karen,\n\nQuick note on the visit on Tuesday. They showed us the new extension.\n\nI will follow up with them. Any guidance welcome.\n\nMarc",
    "email",
    "boss",
  );
  expect(rewrite.text.indexOf("[which date]")).toBeLessThan(rewrite.text.indexOf("[which date 2]"));
});
