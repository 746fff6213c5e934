import { describe, expect, it } from "vitest";
import { coach, fillBlanks, rewriteDraft } from "../../../src/coach";
import type { Audience, Channel } from "../../../src/engine/types";

function rewritten(text: string, channel: Channel, audience: Audience) {
  const rewrite = rewriteDraft(coach({ text, channel, audience, today: "2026-11-20" }));
  if (!rewrite) throw new Error(`nothing to answer in ${text}`);
  return rewrite;
}

/** The first suggestion for the deed. */
function deed(text: string, channel: Channel, audience: Audience): string | undefined {
  const names = ["which-support", "my-step", "call-about", "which-question", "what-came-of-it"];
  return rewritten(text, channel, audience).blanks.find(({ name }) => names.includes(name))?.example;
}

const COLD_STORE =
  "刘总：\n宁波水产那个冷库项目，业主11月27日评标，我们报了186万。设计院的方工一直是贵司在对接，我们的机组他只看过样本。这个项目还请刘总在方工那边多帮我们使使劲。";

describe("a plea asks for one deed by a day, with a way out", () => {
  it("which is a blank of its own", () => {
    expect(rewritten(COLD_STORE, "email", "partner").text).toMatch(
      /这个项目，[^。]*〔哪天前〕[^。]*〔做什么〕[^。]*？[^？]*[。]$/,
    );
  });

  it.each<[string, string, Channel, Audience, string]>([
    ["with whom the plea names", COLD_STORE, "email", "partner", "跟方工通个电话，听听那边是什么意思，告诉我一声"],
    [
      "about what somebody did not understand",
      "阿May，他们信息科老周看LIS对接文档，有三处没看明白，截图我已经丢群里了。老周这块你帮我盯紧点",
      "chat",
      "colleague",
      "把这三处讲清楚，讲完告诉我一声",
    ],
    [
      "with whom the draft tells decides",
      "张经理，采购部的李主任一直没松口，麻烦您多费心",
      "chat",
      "customer",
      "帮我约李主任见一面，我当面把疑问讲清楚",
    ],
    [
      "a name that stands right before is not said again",
      "领导，吴总那边您帮我打个招呼呗",
      "chat",
      "boss",
      "打个电话过去，听听那边是什么意思",
    ],
    [
      "of a body what it cares about",
      "李哥，恒源那个标，甲方那边就全靠你多使使劲了",
      "chat",
      "partner",
      "把他们最关心的问题告诉我，我提前准备",
    ],
    [
      "of a payment how far it is",
      "陶姐，咱这笔进度款，您给使使劲呗",
      "chat",
      "customer",
      "问一下这笔进度款走到哪一步、还差什么，告诉我一声",
    ],
    [
      "never the reader himself",
      "吴总，这个项目还请吴总多多支持",
      "chat",
      "customer",
      "抽十分钟跟我通个电话，说说您的想法",
    ],
  ])("%s", (_, text, channel, audience, first) => {
    expect(deed(text, channel, audience)).toBe(first);
  });
});

describe("an offer gives way to one call", () => {
  it.each<[string, string, Audience, string]>([
    [
      "on what lies before him",
      "孙主任：\n感谢昨天带我们看了配电间。断路器的报价附在信里。后面有什么想了解的，您一个电话就行。",
      "customer",
      "听听您对报价的想法",
    ],
    [
      "on what he fears",
      "罗总：\n今天聊得很细，您说二级经销商最怕串货，这点我记下了。有用得着我的地方，招呼一声就成。",
      "partner",
      "细聊一下串货",
    ],
    [
      "never on an invoice",
      "祁女士：\n那天在茶博会上您尝了三款，说白茶偏淡、岩茶合口，我都记着，停车票可以开发票。您想喝什么，跟我言语。",
      "customer",
      "听听您的想法",
    ],
  ])("%s", (_, text, audience, first) => {
    const { text: said, blanks } = rewritten(text, "email", audience);
    expect(said).toMatch(/〔哪天〕/);
    expect(blanks.find(({ name }) => name === "call-about")?.example).toBe(first);
  });
});

describe("a report", () => {
  it("of trouble tells a customer by when he has the way out and the new day", () => {
    const { text } = rewritten("您的猫砂盆工厂今天没发出来，说是缺螺丝", "chat", "customer");
    expect(text).toMatch(/处理办法和新的时间/);
    expect(text).toContain("〔哪天前〕");
  });

  it("that asks the reader to come along on a day owes no second promise", () => {
    const { text } = rewritten(
      "何总，许厂长愿意谈年度框架，但他要见您本人，回头咱俩一块儿跑一趟苏州？",
      "chat",
      "boss",
    );
    expect(text.match(/〔哪天/g)).toHaveLength(1);
    expect(text).not.toContain("〔做什么〕");
  });

  it("leaves what they said as a blank, and names who said it", () => {
    const { text } = rewritten(
      "刘经理，昨天去了趟嘉禾月子中心，跟曹院长坐下来谈了快一个小时，氛围不错。下周四我再带护理床样机过去给她试。",
      "chat",
      "boss",
    );
    expect(text).toMatch(/氛围不错。曹院长的意思是〔他们怎么说〕。下周四我再带/);
  });
});

describe("a pitch ends in one question", () => {
  it.each<[string, string, string, RegExp]>([
    [
      "before its own call, made from what is sold and not from the seller's list",
      "赵总：\n您好！我司成立于2009年，专做工业除尘设备，现有员工260人，厂房1.8万平方米。公司有发明专利17项，年产能1500台套。我们在全国设了11个服务网点。产品手册随信附上，12月1日上午我给您办公室打电话。",
      "您那边在工业除尘上，眼下最头疼的是哪一处",
      /服务网点。[^？]*〔想问他什么〕？[^？]*产品手册随信附上/,
    ],
    [
      "on the reader's own house, behind who writes",
      "韩园长您好，我是小橡树绘本馆的杜薇。我们馆现在有9600册中英文绘本，每学期更新两成。我们还自己研发了48节阅读课，配教具和家长手册。今年我们又开了配送线，破损我们自己承担。周一上午我把课程目录发您～",
      "这一块，园里眼下最费心的是哪件事",
      /^韩园长您好，我是小橡树[^？]*〔想问他什么〕？[^？]*周一上午/,
    ],
  ])("%s", (_, text, first, place) => {
    expect(deed(text, "email", "customer")).toBe(first);
    expect(rewritten(text, "email", "customer").text).toMatch(place);
  });

  it("and the question counts as one while it is a blank", () => {
    const text =
      "王校长好，我们是做智慧课堂的。我们的系统有备课、授课、作业、测评四大模块。我们还有自研的AI批改引擎。我们在本省已经装了300多所学校。";
    const { text: said, blanks } = rewritten(text, "chat", "customer");
    for (const again of [said, fillBlanks(said, blanks)])
      expect(
        rewriteDraft(coach({ text: again, channel: "chat", audience: "customer", today: "2026-11-20" })),
      ).toBeNull();
  });
});
