import { expect, it } from "vitest";
import { coach, fillBlanks, rewriteDraft } from "../../../src/coach";
import type { Audience, Channel } from "../../../src/engine/types";

/** The rewrite with each blank filled by its first suggestion. */
function first(text: string, channel: Channel, audience: Audience): string {
  const rewrite = rewriteDraft(coach({ text, channel, audience, today: "2026-11-20" }));
  const values = Object.fromEntries(
    (rewrite?.blanks ?? []).map(({ placeholder, suggestions, example }) => [placeholder, suggestions[0] ?? example]),
  );
  return rewrite ? fillBlanks(rewrite.text, rewrite.blanks, values) : text;
}

type Case = readonly [string, string, Channel, Audience, RegExp];

it.each<Case>([
  [
    "the condition a favour hangs on, but for the deal it names",
    "老梁，这回泵房改造的180万要是能落到咱们这儿，我按两个点给你走，打你爱人卡上，没人知道。技术参数表我周三上午发你",
    "chat",
    "customer",
    /^老梁，这回泵房改造的180万，技术参数表我周三上午发你$/,
  ],
  [
    "the words before a colon that only announce a boast",
    "阳女士：\n橱柜五金用的是奥地利的，阻尼测过六万次。\n有一句话我敢打包票：全城找不出第二家手艺能跟我们比的。\n量房时间请您从周六上午和周日下午里挑一个。",
    "email",
    "customer",
    /六万次。\n量房时间请您/,
  ],
  [
    "what the writer says of himself beside an apology",
    "黄姐，我真是厚着脸皮再来问您一句，我自己都觉得怪丢人的，上个月那批尼龙料的尾款3.2万，这周五之前能不能让财务打过来？我们月底封账",
    "chat",
    "partner",
    /^黄姐，上个月那批尼龙料的尾款3\.2万，/,
  ],
  [
    "how busy the reader is, and the second apology behind it",
    "韩总，实在是不好意思又来打扰您，我知道您这周忙得连饭都顾不上吃，真的特别过意不去。金桥项目的投标保证金28万，请您今天下班前点一下通过。",
    "email",
    "boss",
    /^韩总，金桥项目的投标保证金28万，/,
  ],
  [
    "goods that have been named before are not named again",
    "谭经理：\n您问的防火涂料，厚型耐火2.5小时，薄型1.5小时。我们这款涂料全行业最好，绝对不会开裂脱落，您尽管放心用。贵司四号仓的钢梁面积如果是3600平，用量大约11吨。请您周二前把面积确认一下。",
    "email",
    "customer",
    /薄型1\.5小时。贵司四号仓的钢梁面积/,
  ],
  [
    "what is left of a sentence has its stop before what is added",
    "老梁：\n合同本来都走到盖章这一步了。我这边是一点招都没有了，你说怎么弄啊？\n许蔓",
    "email",
    "colleague",
    /盖章这一步了。我先/,
  ],
  [
    "what nothing marked in the draft stays when an offer goes",
    "林店長，上週五試的那台半自動，您說奶泡比現在那台穩，萃取也快了6秒左右。租賃每月4,200、買斷98,000，兩種都含一年保養，您可以慢慢考慮。有想到什麼都可以再敲我喔～",
    "chat",
    "customer",
    /買斷98,000，兩種都含一年保養，您可以慢慢考慮。/,
  ],
])("goes with what was cut: %s", (_, text, channel, audience, said) => {
  expect(first(text, channel, audience)).toMatch(said);
});

it.each<Case>([
  [
    "a pitch with an offer of its own gets its opening question, and no step behind",
    "冯总早，我们新出的S8智能排产系统上线了，支持有限产能和插单模拟。我们团队是做MES出身的，核心成员都有十年以上经验，算法全是自己写的。系统跟金蝶、用友、企业微信都打通了，手机上就能看进度，现在有130多家工厂在用。周四下午两点有场线上演示，给您留个名额？",
    "chat",
    "customer",
    /^冯总早，我们新出的[^？]*在用。[^？]*智能排产上，[^？]*？[^？]*给您留个名额？$/,
  ],
  [
    "nobody at work on it is asked for a result",
    "何总：\n昨天在东莞跟您和品质部的闫经理聊完，收获很大。了解到贵司注塑车间一共37台机，换模平均95分钟，年底想压到60分钟以内。后面有任何需要，请随时与我联系。",
    "email",
    "customer",
    /^(?![\s\S]*品质部那边)/,
  ],
  [
    "an offer gives way to one call at a fixed time",
    "您好，打样的三件卫衣今天顺丰到付寄了，单号SF1420，克重320的。不合适您随时找我",
    "chat",
    "customer",
    /克重320的。我下周三（11月25日）下午3点打给您，听听您的想法，[^？]*？/,
  ],
  [
    "a stranger's message ends in a question about the reader",
    "您好，我是城南叉车租赁的小邵，3吨的一天260，7吨的一天480，司机另算。元旦三天不停工。用得上您就吱一声，24小时有人",
    "chat",
    "unknown",
    /元旦三天不停工。[^？]*您[^？]*？[^？]*。$/,
  ],
  [
    "a favour that nobody saw in the whole draft is none in its rest",
    "祁女士：\n那天在茶博会上您尝了三款，说白茶偏淡、岩茶合口，我都记着。岩茶今年只做了四百斤，焙火是10月22日收的尾。照片里后排右二就是我父亲，做了四十年茶。\n另外茶博会的停车票可以开发票，截止到12月15日。\n您和朋友想喝什么，跟我言语。",
    "email",
    "customer",
    /停车票可以开发票，截止到12月15日。\n下周三（11月25日）下午3点我致电您，听听您的想法，[^？]*？/,
  ],
])("no stock step: %s", (_, text, channel, audience, said) => {
  expect(first(text, channel, audience)).toMatch(said);
});

it.each<Case>([
  [
    "both things he asked for are answered",
    "邱总：\n合同修订稿见附件，付款方式已按您的意见改成3-3-3-1。至于您信里提到的英文版操作手册和泰国工厂的培训，都是些细枝末节，先不用管它，设备装起来再说。请您在6月20日前把盖章件寄回，我们25日发货。",
    "email",
    "customer",
    /英文版操作手册和泰国工厂的培训，我们[^。]*书面答复您。请您在6月20日前/,
  ],
  [
    "a report states nothing the writer may not know",
    "领导，上午给恒润那边打过电话了，下午又去他们公司坐了坐，跟采购聊了会儿，都挺客气的。明天上午我带样品再去一趟，暂时不用您出面。",
    "chat",
    "boss",
    /都挺客气的。采购那边的意思是[^。]*。明天上午/,
  ],
  [
    "what they said is left open once",
    "总监，加气站那边我跟他们安全员一块巡了一圈，拍了31张，也吃了食堂，聊得来，12月15他们年终盘库",
    "chat",
    "boss",
    /^(?:(?!的意思是).)*的意思是(?:(?!的意思是).)*$/,
  ],
  [
    "the step of a numbered report stands on a line of its own",
    "彭总：\n本周情况汇报如下。\n一、走访客户5家。佛山宏泰的年框定了，量在1800吨左右。\n二、中山那家预算还卡在他们总部，采购说董事长出国了。\n三、本月回款完成67%。",
    "email",
    "boss",
    /67%。\n[^\n]+$/,
  ],
])("keeps and states what is so: %s", (_, text, channel, audience, said) => {
  expect(first(text, channel, audience)).toMatch(said);
});

it.each<Case>([
  [
    "several tasks, one question",
    "各位好：\n下周二华东客户来厂验货，几件事先摆出来。\n展厅的灯要换两盏；接站的车还没落实；英文版的检测报告得在周一下班前印出来三份。",
    "email",
    "colleague",
    /展厅的灯由谁换两盏；[^请]*印出来三份，请各位[^。]*都定下来告诉我。$/,
  ],
  [
    "an idiom is no owner",
    "客户微信群里问了三遍发票抬头，一个回的都没有，丢不丢人",
    "chat",
    "colleague",
    /，由谁处理，[^，]*告诉我一声，丢不丢人$/,
  ],
  [
    "what others are about to do is no task",
    "徐院，种植体厂家要换代理，咱库里的旧接口件还有两百多颗，怎么消化这事儿还没个说法",
    "chat",
    "boss",
    /^徐院，种植体厂家要换代理，.*，由谁处理，请您/,
  ],
  [
    "who it is stands to be agreed on",
    "梅总，咱合资公司的公章刻好一礼拜了，存谁那儿、谁来保管，得议出个子丑寅卯来",
    "chat",
    "customer",
    /存谁那儿、谁来保管，得议出个子丑寅卯来，您看定谁合适，/,
  ],
])("asks for the owner: %s", (_, text, channel, audience, said) => {
  expect(first(text, channel, audience)).toMatch(said);
});
