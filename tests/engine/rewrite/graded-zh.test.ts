import { describe, expect, it } from "vitest";
import { coach, fillBlanks, rewriteDraft } from "../../../src/coach";
import type { Audience, Channel } from "../../../src/engine/types";

/** The rewrite with its first suggestions. */
function read(text: string, channel: Channel, audience: Audience): string {
  const rewrite = rewriteDraft(coach({ text, channel, audience, today: "2026-11-20" }));
  if (!rewrite) throw new Error(`nothing to answer in ${text}`);
  return fillBlanks(rewrite.text, rewrite.blanks);
}

describe("nothing is left of a plea or an offer that says nothing by itself", () => {
  it.each<[string, Channel, Audience, RegExp]>([
    [
      "彭总，今天聊得很有收获，您提的四六分成我们也觉得可以谈。这边您有什么需要尽管招呼，我随叫随到",
      "chat",
      "partner",
      /可以谈。(?!这边)/,
    ],
    [
      "费主任：\n感谢您今天听取电子阅卷系统的介绍。我们也愿意与贵校一路同行。日后贵校如有任何需要，我们必定竭诚效劳。",
      "email",
      "customer",
      /一路同行。(?!日后)/,
    ],
    [
      "阮总：\n十月对账差额1,870美元，贵司财务核了三周未回，还烦您多费些神。",
      "email",
      "partner",
      /三周未回。(?!.*还烦)/,
    ],
    ["向总：\n物业退还了押金3000元。\n明年上半年的几场，就全仰仗贵司了。", "email", "partner", /几场，(?!.*全仰)/],
    [
      "俞校长，您好：\n附上智慧操场宣传册。贵校如感兴趣，可通过封底电话与我联络，我们竭诚为您服务。",
      "email",
      "customer",
      /宣传册。(?!.*(?:竭诚|如感兴趣))/,
    ],
    ["仇总：\n安吉那家续约了。\n区域里的窜货也闹了一阵了，烦请总部多予关切。", "email", "boss", /一阵了。(?!.*关切)/],
    ["处长：\n本月窗口满意度从97%掉到88%，群众意见很大。情况就是这样。", "email", "boss", /意见很大。(?!情况)/],
    [
      "各位组长：\n冬储种薯入窖马上开始，今年雨水大，烂薯的风险不小，希望各组思想上重视，行动上跟上，把好质量关，不要出岔子。窖温要有人盯着。大家辛苦！",
      "email",
      "colleague",
      /风险不小。(?!.*(?:跟上|质量关|岔子))/,
    ],
  ])("%s", (text, channel, audience, said) => {
    expect(read(text, channel, audience)).toMatch(said);
  });
});

describe("a day", () => {
  it.each<[string, string, Channel, Audience, RegExp]>([
    [
      "stands behind what is still to come, and not behind something done",
      "尹老师：\n视频我们看过了。工程师上门的时间，我跟售后排好了就告诉您。",
      "email",
      "customer",
      /我跟售后排好后，下周三（11月25日）下班前告诉您。/,
    ],
    [
      "goes on the answer, two clauses on",
      "家长您好：您寄来的校服，总务处看到了，确实掉得厉害。我们会送检，并向供应商讨个说法，再跟您反馈。",
      "email",
      "customer",
      /我们会送检，并向供应商讨个说法，[^，]*前跟您反馈。/,
    ],
    [
      "takes the place of a suitable moment",
      "尊敬的杜总：\n口审已于11月16日结束。书面意见书我所将于适当时候补充提交，请您放心。",
      "email",
      "customer",
      /我所将于[^，]*前补充提交/,
    ],
    [
      "is asked about behind both requests",
      "林經理午安，報價上週五已經寄到您信箱。您有空再幫我看一下，保固要三年還是五年也跟我說一聲。",
      "chat",
      "customer",
      /幫我看一下，保固要三年還是五年也跟我說一聲，方便嗎？$/,
    ],
    [
      "of one's own visit tomorrow presses nobody else",
      "刚跟冷链公司对完账，油费超了六千多。司机排班我明天上午改。超支那块你看着管管吧",
      "chat",
      "colleague",
      /超支那块，(?!.*今天)/,
    ],
    [
      "is not given to what the reader is thanked for",
      "曾董：\n謝謝您撥冗親自到場，還幫我們把三款冷萃排了名次。團隊都很興奮，覺得能跟貴公司合作是今年最開心的事。",
      "email",
      "customer",
      /到場，還幫我們把三款冷萃排了名次。/,
    ],
  ])("%s", (_, text, channel, audience, said) => {
    expect(read(text, channel, audience)).toMatch(said);
  });
});

describe("what they said is said of whoever was met last", () => {
  const then = "聊得挺好。下周二我再去一趟";
  it.each<[string, RegExp]>([
    [`郝经理，周一给薛店长打了电话，周四又到总部跟采购上见了面，${then}`, /聊得挺好。采购那边的意思是/],
    [
      "袁总，上午见了珠海游艇会的程会长，方案给他过了一遍，气氛不错。下周三下午我再过去一趟",
      /气氛不错。程会长的意思是/,
    ],
    [`徐总，昨天见了王处长和刘科长，${then}`, /聊得挺好。谈下来，[^。]*。下周二/],
    [
      "高总，船东那边我见了三回了，聊得挺好。下月4号我再去，请您那天给刘总打个电话",
      /聊得挺好。(?!刘总)[^，。]*的意思是/,
    ],
  ])("%s", (text, said) => {
    expect(read(text, "chat", "boss")).toMatch(said);
  });
});

describe("the own step takes up what is open", () => {
  it.each<[string, Audience, RegExp]>([
    [
      "姜总，今天上午去了合肥日新光伏。魏总监不满意的是交期，14周她嫌长。付款方面她提出3331，问题不大。总的来说机会比较大",
      "boss",
      /跟魏总监把交期谈定，下周三/,
    ],
    [
      "小沈，刚跟成都蓝湾酒店的曾经理通完电话，床品样布他们看中白色那款，960套，单价压到138就能签。不过他说老板娘还想看看灰色的",
      "colleague",
      /跟曾经理把单价谈定/,
    ],
    [
      "小沈，刚跟蓝湾酒店的曾经理通完电话，样布他们看中白色，老板娘还想看看灰色的",
      "colleague",
      /把灰色的样布准备好，约曾经理看/,
    ],
    [
      "景总，星海酒店今天上午去过了，见到了工程总监，四台锅炉用了九年，明年预算里有这一项",
      "boss",
      /跟工程总监把后面的安排定下来/,
    ],
    ["皮总，社区促销第一场销了317箱，第二场下雨只销88箱。目前库存尚有1,695箱", "boss", /把后续的做法和时间理出来/],
  ])("%s", (text, audience, said) => {
    expect(read(text, "chat", audience)).toMatch(said);
  });

  it("and who can find the cause is asked to", () => {
    const text =
      "马工：\n68间里有11间中控老是掉线，两个师傅把路由器都换了，还是不行。我完全没有头绪，不知道该怎么收场了。";
    expect(read(text, "email", "colleague")).toMatch(/还是不行。[^。]*看一下是什么原因，把判断告诉我/);
    expect(read(text, "email", "boss")).toMatch(/我先理出两三个办法/);
  });
});

describe("a plea names whom it is about", () => {
  it.each<[string, Audience, RegExp]>([
    [
      "雯姐，直播样衣退回来了，12件都在。主播那边你给咱说说好话",
      "partner",
      /主播那边，[^。]*去问一下，把那边的说法告诉我/,
    ],
    ["赵总，付款申请38.6万，目前停在财务。劳烦您帮着推动推动。", "boss", /给财务的负责人打个电话，问清楚还差什么/],
    ["裴总，联合投标的事，昨天聊得很投机。分工上还请贵方多多支持", "partner", /^(?!.*澄清)/],
  ])("%s", (text, audience, said) => {
    expect(read(text, "chat", audience)).toMatch(said);
  });
});

describe("a pitch asks about the reader", () => {
  const OWN =
    "尊敬的龚园长：\n我们是南宁绿筐食材配送公司，成立于2009年，自有检测室和22台冷藏车。公司建有6个分拣中心，可供应1100多个品种。我们的团队有90多人，管理层都有十年以上的餐饮经验。\n期待与贵园合作。\n绿筐食材 甘秀兰";

  it("never about the seller's own name, in the tone of the letter", () => {
    expect(read(OWN, "email", "customer")).toMatch(/贵园在食材配送上，[^？]*？您(?:简单|三言两语)/);
  });

  it("nor by a trade that cannot be told from it", () => {
    expect(read(OWN.replaceAll("南宁绿筐食材配送", "杭州安可达智能门锁"), "email", "customer")).not.toMatch(
      /？.*安可达|安可达[^，]*上，/,
    );
  });
});

describe("a need that is waved off", () => {
  it.each<[string, RegExp]>([
    ["付总：\n多谢您的夸奖。至于夜间静音这条需求，我们觉得不是重点，就不谈了。", /^(?!.*至于).*夜间静音/s],
    [
      "尊敬的车主，您好。您爱车的天窗异响，未能复现。技师一致认为这点响动不妨碍驾驶，音乐声放大点就盖过去了。",
      /^(?!.*一致认为)/,
    ],
    ["潘小姐，您講的要有注音語音，這種功能沒人用啦，挑個顏色給我吧", /挑個顏色給我，可以嗎？/],
  ])("%s", (text, said) => {
    expect(read(text, "email", "customer")).toMatch(said);
  });
});

it("what is contradicted and stands before is not said again", () => {
  const text = "汤工您好：\n来函说我方泵扬程不足。这点常识应该有：扬程不够从来都是管路的问题，怪不到泵上。";
  expect(read(text, "email", "customer").match(/扬程不足/g)).toHaveLength(1);
});

it("a boast marked with all its breath leaves the goods and the ask", () => {
  const text =
    "季姐，咱这边刚到一批阿克苏糖心，果径八五以上，坐果的树都是我自家承包的，从不打膨大剂，零农残，年货礼盒您要几箱周三前报我";
  expect(read(text, "chat", "customer")).toBe(text.replace("，从不打膨大剂，零农残", ""));
});

it("where nothing but what goes was said nothing is offered", () => {
  const text = "他们那也叫养老院？护工一个人管二十个老人，褥疮都长到骨头了。您把老太太交给我们，一根头发都不会少";
  expect(
    rewriteDraft(coach({ text, channel: "chat", audience: "customer", today: "2026-11-20" }))?.text ?? "",
  ).not.toMatch(/^[^\p{L}]*$/u);
});

it("the week that is told of is no next step", () => {
  const text = "工作简报：本周我随队赴三县调研冷库，走访合作社九家，召开座谈两场，整理笔记两万字。下周一赴邻市继续。";
  expect(read(text, "email", "boss")).toMatch(/整理笔记两万字。目前的进展：/);
});

it("the step stands before a letter's last words", () => {
  const text = "尊敬的邢总：衷心感谢您昨日莅临我司参观！合影已冲印两张，随快递寄上。冬至将至，敬颂时祺。";
  expect(read(text, "email", "customer")).toMatch(/敬颂时祺。$/);
});

describe("no stump and no second plea is left", () => {
  it.each<[string, Channel, Audience, RegExp]>([
    ["老秦，监理那边的郝工我们又搭不上话，这回真得靠你多帮着说说话了。", "chat", "partner", /搭不上话。(?!这回)/],
    [
      "庄总：\n方经理说后面还有两条姊妹船。恳请您重视，多支持支持我们经营部的工作。\n白启航",
      "email",
      "boss",
      /姊妹船。(?!.*多支持)/,
    ],
    [
      "丁总：\n合作社的普社长现在也不接我电话。事情弄成这样，我实在不知道该怎么收场了。\n詹勇",
      "email",
      "boss",
      /不接我电话。(?!事情)/,
    ],
    ["爱心人士您好：棉被还差六十床。期待您一如既往地支持我们！", "email", "unknown", /六十床。(?!期待)/],
  ])("%s", (text, channel, audience, wanted) => {
    expect(read(text, channel, audience)).toMatch(wanted);
  });
});

it("a question that is only passed on is no task beside the one that is", () => {
  const text =
    "刚才瑞禾口腔的吴院长又问我，二诊室那台CBCT的检测报告怎么还没给他，没有这张纸他换不了证。检测公司那边最好有人去催一下。";
  const mended = read(text, "chat", "colleague");
  expect(mended).toContain("怎么还没给他，没有这张纸他换不了证。");
  expect(mended.match(/麻烦你/g)).toHaveLength(1);
});

it("whoever has spoken of what he minds is no passer-by with a taste", () => {
  const text =
    "谭园长：\n您好！昨天下午在园里给几位老师演示了接送打卡和晨检两个模块。您提到小班的爷爷奶奶不会用小程序，这点我记下了。有任何需要您随时联系我，很乐意为您服务。\n黎小婉";
  expect(read(text, "email", "customer")).toMatch(/记下了。.*电话.*听听您对/);
});

describe("a report of several points owes what came of all of them, in a frame that any answer fits", () => {
  const points =
    "林经理：\n本周工作汇报如下：\n1. 拜访渑池、义马的3家中药材合作社，介绍了热泵烘干机；\n2. 给卢氏的2家药农大户发了产品资料；\n3. 与灵宝药业采购部电话沟通2次。\n下周安排：周一给灵宝药业寄样机视频";
  it("before an ask as before a step of the writer's own", () => {
    const text = `${points}，周三去卢氏回访那2家大户。\n崔立`;
    const review = coach({ text, channel: "email", audience: "boss", today: "2026-11-20" });
    for (const move of ["internal-support", "progress-update"] as const)
      expect(rewriteDraft(review, move)?.text).toMatch(/大户。\n目前的进展：〔哪几家有进展〕。/);
  });
  it("behind the last of them, never inside the first", () => {
    const text = points.replace(/\n2\. [^\n]*\n3/, "\n2");
    expect(read(`${text}。\n崔立`, "email", "boss")).toMatch(/2次。\n目前的进展：[^\n]*。\n下周安排/);
  });
});

it("what a boss is asked may be his approval: never a matter of his being free", () => {
  const text = "罗总，今天去了鲜盒子的昆明仓，见到仓储段经理。他对省三成挺认可，就是嫌每只80块的押金高。";
  for (const channel of ["chat", "email"] as const) {
    const made = rewriteDraft(coach({ text, channel, audience: "boss", today: "2026-11-20" }), "internal-support");
    expect(made?.text).toMatch(/觉得不合适|先了解情况|别的考虑/);
  }
});

it("that somebody has doubts is for the draft to say", () => {
  const plea = "这回得靠你多帮着说说话了。";
  expect(read(`老秦，监理那边的郝工我们搭不上话，${plea}`, "chat", "partner")).not.toContain("顾虑");
  expect(read(`老秦，监理那边的郝工还有些犹豫，${plea}`, "chat", "partner")).toContain("顾虑");
});

it("several readers are asked who does it, and what is to be done is where the draft says it", () => {
  const needs = "证据目录理应先行梳理，证人也应尽快联系上。";
  expect(read(`法务、采购、生产三部门：\n${needs}`, "email", "colleague")).toContain("由谁处理，");
  const belt = "办公室各位：\n门机皮带松了，先紧了紧，皮带本身该换了，得有人催一下物业把皮带订上。";
  expect(read(belt, "email", "colleague")).toContain("皮带本身该换了，由谁催一下物业把皮带订上，");
});

it("what was done today comes before nothing, and a customer hears no word of the other side", () => {
  const text =
    "杨老师：您反馈的成绩导入异常，我们技术组今天开了专题会，也与厂家做了充分沟通。明天下午三点前给您书面答复。";
  expect(read(text, "email", "customer")).toBe(`${text}结果我一并告诉您。`);
});

it("as he said is nothing to talk about, and what he recommended no wish to be recommended", () => {
  const told = "窦哥：\n保温板的检测报告收到，跟你说的一样，谢谢。\n甲方那头，还望窦哥多出出力。";
  const review = coach({ text: told, channel: "email", audience: "partner", today: "2026-11-20" });
  expect(rewriteDraft(review, "progress-update")?.blanks.flatMap(({ suggestions }) => suggestions)).not.toContain(
    "细聊一下一样",
  );
  const survey =
    "项老师：\n联合课题的问卷发了1,500份，收回917份，有效的862份，初三那组的缺失最多，主要在第14题。编码表和清洗前的数据都放进了附件。经费本上还有2.3万。\n您上次推荐的那本统计书，我已经读到第七章，很受用。祝冬安。";
  expect(read(survey, "email", "partner")).not.toMatch(/引荐|介绍一位|推荐一位/);
});
