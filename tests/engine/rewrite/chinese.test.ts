import { describe, expect, it } from "vitest";
import { coach, fillBlanks, rewriteDraft } from "../../../src/coach";
import { dayInZh } from "../../../src/engine/rewrite/days-zh";
import type { Audience, Channel } from "../../../src/engine/types";

/** A Friday. */
const TODAY = "2026-11-20";

function read(text: string, channel: Channel, audience: Audience): string {
  const rewrite = rewriteDraft(coach({ text, channel, audience, today: TODAY }));
  return rewrite ? fillBlanks(rewrite.text, rewrite.blanks) : "";
}

it.each([
  ["今天下午三点", "2026-11-20"],
  ["明早九点", "2026-11-21"],
  ["本週五", "2026-11-20"],
  ["周三", "2026-11-25"],
  ["下周二", "2026-11-24"],
  ["7月9日", "2027-07-09"],
  ["28号", "2026-11-28"],
  ["5号", "2026-12-05"],
  ["月底", null],
  ["3号楼", null],
])("%s is the day %s", (time, day) => {
  expect(dayInZh(time, TODAY)).toBe(day);
});

describe("a filled day agrees with the draft's own days", () => {
  it.each<[string, string, Channel, Audience, RegExp]>([
    [
      "an answer comes before what it is for",
      "王姐，我们那个冷链标书下周二就评了，评委那边您帮着使使劲呗",
      "chat",
      "unknown",
      /下周一（11月23日）前(?:麻烦您)?告诉我还有哪些地方要我们澄清/,
    ],
    [
      "what is due today is cleared today",
      "简女士：\n关于第二期咨询费，您的理解完全错了，根本不存在重复收费。请您本周五前回复我付款安排在哪天，好让财务排账。",
      "email",
      "customer",
      /第二期咨询费.*今天（11月20日）下午3点我致电您.*对清楚之后，请您本周五前回复/,
    ],
    [
      "a new day is never the missed one",
      "黃經理您好：\n很遺憾通知您，原訂下週一出貨的四台空壓機因馬達缺料，無法如期交付。造成貴廠不便，深感抱歉。",
      "email",
      "customer",
      /我們今天（11月20日）下班前給您處理辦法和新的時間/,
    ],
  ])("%s", (_, text, channel, audience, said) => {
    expect(read(text, channel, audience)).toMatch(said);
  });
});

describe("a plea or an offer gives way", () => {
  it.each<[string, Channel, Audience, string, RegExp]>([
    [
      "阮医生：\n模板附上。\n您在圈子里人脉广，往后还望给我们多拉点客户。",
      "email",
      "customer",
      "一位有同样需要的",
      /多拉点客户/,
    ],
    [
      "韩工：\n第四笔进度款在贵司内部走到哪一步，我们这边看不到。还请韩工从中多多周旋。",
      "email",
      "customer",
      "问一下第四笔进度款走到哪一步、还差什么，告诉我一声",
      /周旋/,
    ],
    [
      "唐老师您好呀，上回加了您一直没敢打扰。学校要是有采购录播设备的想法，您吱一声就成",
      "chat",
      "customer",
      "录播设备这块，",
      /吱一声|要是有/,
    ],
    ["刘总，有什么需要您尽管开口，我这边二十四小时候着", "chat", "customer", "听听您近期的打算", /尽管开口|候着/],
  ])("with all that hangs on it: %s", (text, channel, audience, kept, gone) => {
    const said = read(text, channel, audience);
    expect(said).toContain(kept);
    expect(said).not.toMatch(gone);
  });
});

describe("a report", () => {
  it.each<[string, Channel, string]>([
    [
      "陆总，盐城那边我今天又跑了一趟，跟采购的小夏坐了一个多钟头。气氛挺融洽的",
      "chat",
      "小夏的意思是〔他们怎么说〕。下一步我〔做什么〕，",
    ],
    ["变更单签回来三张，还有两张卡在预算科", "chat", "下一步我〔做什么〕，〔哪天前〕把结果告诉您"],
    ["江铃还在比价，嫌付款条件里的预付三成太高。\n福田的老设备要到明年三月才够报废年限。", "email", "〔做什么〕"],
  ])("takes up what it leaves open, or leaves what only its writer knows as a blank: %s", (text, channel, said) => {
    expect(rewriteDraft(coach({ text, channel, audience: "boss", today: TODAY }))?.text).toContain(said);
  });

  it.each<[string, Channel, string]>([
    ["变更单签回来三张，还有两张卡在预算科", "chat", "去问一下预算科还缺什么"],
    [
      "江铃还在比价，嫌付款条件里的预付三成太高。\n福田的老设备要到明年三月才够报废年限。",
      "email",
      "跟江铃把预付三成谈定",
    ],
    [
      "李总：\n本周情况如下。\n1. 无锡泵阀的采购换成了郭经理，她觉得我们45天的交期偏长。\n2. 江阴那单合同还在对方法务手里，卡在质保金比例。",
      "email",
      "跟郭经理把交期谈定",
    ],
    [
      "彭总：\n本周情况汇报如下。\n一、佛山宏泰的年框定了，量在1800吨左右。\n二、江门振华对新牌号的韧性还有顾虑，试料做了两次。",
      "email",
      "跟江门振华把新牌号韧性的顾虑谈清楚",
    ],
    ["许总，刚见完港务的蒋处，吊机改造立项过了，预算1400万，走公开招标", "chat", "跟蒋处把后面的安排定下来"],
  ])("suggests what is open by its own words first: %s", (text, channel, deed) => {
    const rewrite = rewriteDraft(coach({ text, channel, audience: "boss", today: TODAY }));
    expect(rewrite?.blanks.find(({ name }) => name === "my-step")?.example).toBe(deed);
  });

  it("of goods that are late promises their new day", () => {
    expect(read("您的猫砂盆工厂今天没发出来，说是缺螺丝", "chat", "customer")).toMatch(
      /新的时间，?我们|处理办法和新的时间/,
    );
  });
});

describe("what was said amiss is cut", () => {
  it.each<[string, Channel, string]>([
    [
      "霍店长，样柜周五上午九点送到您门口，压缩机用到您店不开了它都不会坏一次，插座要16安的您让电工周四先换好",
      "chat",
      "霍店长，样柜周五上午九点送到您门口，插座要16安的您让电工周四先换好",
    ],
    [
      "严校长：\n您问我们和智学通比怎么样。他们那套就是换皮货，一到开学准崩，买了等于给自己找罪受。我们的实施报价附上。九月的档期还剩一个，您下周一前给个答复，行吗？",
      "email",
      "严校长：\n您问我们和智学通比怎么样。同行我不评价。您最看重哪几条，告诉我，我逐条答复我们能做到哪一步。我们的实施报价附上。九月的档期还剩一个，您下周一前给个答复，行吗？",
    ],
  ])("and nothing invented in its place, unless the reader's question would stand alone: %s", (text, channel, said) => {
    expect(read(text, channel, "customer")).toBe(said);
  });
});

it("a question about the reader stands at the end of a pitch, and its own call asks the rest", () => {
  expect(
    read(
      "单总：您好！\n我们是一家做工业除湿的企业，二〇〇八年在苏州起步，现有员工两百六十人。公司先后通过了三个体系的认证，产品覆盖三大系列。我们的售后网点分布在十九个省。\n本周四下午三点我给您打个电话，聊十分钟，可以吗？",
      "email",
      "customer",
    ),
  ).toMatch(
    /^单总：您好！\n我们是一家[^？]*十九个省。[^？]*工业除湿上，[^？]*？[^？]*。\n本周四下午三点我给您打个电话，聊十分钟，可以吗？$/,
  );
});

it.each<[string, Channel, Audience, string]>([
  [
    "尊敬的读者：您推荐购买的《滇缅公路口述史》我馆将纳入采购，到馆后短信通知您。",
    "email",
    "unknown",
    "到馆，到馆后短信通知您",
  ],
  [
    "市民您好：\n您反映的楼道堆物问题已收悉，我社区将安排网格员上门核实，并把结果告知您。",
    "email",
    "unknown",
    "我社区将于下周三（11月25日）下班前安排网格员上门核实，并把结果告知您。",
  ],
  ["潘总，这两天抽空把合同签了吧", "chat", "customer", "潘总，下周三（11月25日）前把合同签了"],
  [
    "样品间的温度记录断了三天，得有人去看看探头是不是掉线了",
    "chat",
    "colleague",
    "麻烦你今天（11月20日）下班前去看看探头是不是掉线，你不方便的话告诉我找谁",
  ],
])("a day or a name goes where the sentence can bear it: %s", (text, channel, audience, said) => {
  expect(read(text, channel, audience)).toContain(said);
});

describe("a question about the reader stands before the sign-off, and names goods by a noun", () => {
  it.each<[string, string]>([
    [
      "段经理：\n敝司聚焦于冷链仓储行业二十年，在全国共有十八个仓。我们的调度团队已有六十人，信息系统全部自主研发。公司通过了三体系认证，年吞吐量八十万吨。\n期待与贵司合作。\n恒冷仓储 市场部",
      "年吞吐量八十万吨。想向您请教：贵司在冷链仓储上，眼下最头疼的是哪一处？您简单回复一句即可。\n期待与贵司合作。",
    ],
    [
      "您好：\n我们公司成立于1998年，厂区占地三万平方米。我们的检测设备均采购自德国，年产能五千吨。我们先后获得二十项专利，产品远销欧美。\n大昌紧固件",
      "产品远销欧美。有一点想请教您：这一块，您那边眼下最费心的是哪件事？",
    ],
  ])("%s", (text, said) => {
    expect(read(text, "email", "unknown")).toContain(said);
  });
});

it("with a boast its subject goes, and the next paragraph stays as it was", () => {
  expect(
    read(
      "您好，\n您问到孩子的防护，我们给秋千换了软座板。这套秋千永远不会出安全事故。\n周四下午我带样块过来给您看，三点您在家吗？\n游乐设备 小姜",
      "email",
      "customer",
    ),
  ).toBe("您好，\n您问到孩子的防护，我们给秋千换了软座板。\n周四下午我带样块过来给您看，三点您在家吗？\n游乐设备 小姜");
});

describe("what a cut takes along, and what it leaves", () => {
  it.each<[string, Channel, string]>([
    [
      "彭总：\n您提到屋面的渗漏，我们的做法是先铲除，再做两道防水。这门手艺全国您再也找不出第二家。顺达那帮人纯粹是糊弄事，活儿干得一塌糊涂。\n周三上午我带样块过来，您九点半在厂里吗？\n小卢",
      "email",
      "彭总：\n您提到屋面的渗漏，我们的做法是先铲除，再做两道防水。\n周三上午我带样块过来，您九点半在厂里吗？\n小卢",
    ],
    [
      "曹老师：\n真是没脸再开口，上周已经害您空等了一下午，我自己都觉得过分。能否请您在周五前把机房的平面图发给我？\n小葛",
      "email",
      "曹老师：\n上周害您空等了一下午，抱歉。能否请您在周五前把机房的平面图发给我？谢谢。\n小葛",
    ],
    [
      "上次发错了型号，我真是罪该万死，求您千万别怪罪。麻烦您周五前把收货地址再发我一下。",
      "chat",
      "上次发错了型号，抱歉。麻烦您周五前把收货地址再发我一下。谢谢。",
    ],
  ])("of a slur beside a boast nothing stays, of a real fault one apology: %s", (text, channel, said) => {
    expect(read(text, channel, "customer")).toBe(said);
  });

  it("a need he comes back to is named, and he is not thanked for bringing it up", () => {
    expect(read("您那边一直说的多语言界面没几个人用得上，甭管它了，看下一条", "chat", "customer")).toBe(
      "多语言界面的事您提过几次，我记下了，下周一（11月23日）下班前给您答复。",
    );
  });
});
