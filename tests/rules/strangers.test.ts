import { describe, expect, it } from "vitest";
import { coach } from "../../src/coach";

/** To nobody we know: what looks like a fault in real mail and is none, each beside a near twin that is one. */
const PAIRS: readonly (readonly [rule: string, innocent: string, faulty: string])[] = [
  // A stretch of hours is a time, whoever made its figure unreadable.
  ["promise-without-date", "您的换货单，财务会在[数字x]个工作日内给您回电", "您的换货单，我们财务会给您回电"],
  ["promise-without-date", "样机坏了的那台，N个工作日内我们给您寄新的", "样机坏了的那台，我们会给您寄新的"],
  // What hangs on a condition may never fall due.
  ["promise-without-date", "若到时没收到短信，我们会再给您补发取件码", "短信没收到，我们会再给您补发取件码"],
  [
    "promise-without-date",
    "I'll mail you any defects I find in the slings.",
    "I'll mail you the list of defects in the slings.",
  ],
  // Done, and told.
  [
    "promise-without-date",
    "您说的噪音，我们已转物业经理处理，敬请关注后续回复",
    "您说的噪音，我们会转物业经理处理并给您回复",
  ],
  [
    "promise-without-date",
    "收到来信后我们立即去了现场，现将情况说明如下。",
    "收到您的来信，我们会去现场查看，再把情况告诉您。",
  ],
  [
    "promise-without-date",
    "I just wanted to get you a copy as soon as I could.",
    "I will get you a copy as soon as I can.",
  ],
  // The writer's own talks.
  ["promise-without-date", "Clause 4 is odd; I'll discuss it with them.", "Clause 4 is odd; I'll send you their view."],
  // Waiting is no task, and a list of one's own no errand of the reader's.
  ["vague-time", "正在为您查询，请您稍微等待一会儿", "合同发您了，请您有空看一下合同"],
  ["vague-time", "Notes\n- replace the seals when possible\n- order salt", "Please replace the seals when possible."],
  // Points are counted, no hour is named by them.
  [
    "promise-without-date",
    "这两点下午两点前我发您，运费和保底",
    "您提的两点我记下了。这两点我会向总部申请，有结果后告知您。",
  ],
  // What the next sentence makes hang on the reader's answer; and a place for another's name.
  [
    "promise-without-date",
    "I will make a quick decision on the kiln. When I get your best price, I'll confirm it.",
    "I will make a decision on the kiln and tell you. We like the glaze.",
  ],
  [
    "promise-without-date",
    "[Owner name] will reach out to you about the kiln.",
    "I will reach out to you about the kiln.",
  ],
  [
    "promise-without-date",
    'Two options:\n1. "Not now" -- I\'ll circle back with the report.',
    "Two matters:\n1. The report -- I'll circle back with it.",
  ],
  [
    "promise-without-date",
    "The kiln crew meets at noon. If you have something else on, don't worry about it. I'll relay the plan to you.",
    "The kiln crew meets at noon. It will be a long one, they say. I'll relay the plan to you.",
  ],
  // Put right, by nobody knows whom.
  ["vague-time", "八一路新划的线占了车道，希望能够得到及时纠正。", "八一路新划的线占了车道，希望贵局及时纠正。"],
  // Who complains waves nothing off.
  ["waves-off-need", "这样的物流跟售后服务态度真的让人很不满意吧", "您要的周报意义不大，真的没必要，先放一边吧"],
  // Its own sentence says what the vague words mean.
  ["vague-ask", "村里的水管漏了两年。请有关部门重视，尽快派人来修好水管。", "村里的水管漏了两年。请有关部门重视。"],
  // What is to come of it stands in the same breath.
  [
    "vague-ask",
    "村口的砖窑天天冒黑烟，希望有关部门关注一下，违建的烟囱应予以拆除。",
    "村口的砖窑天天冒黑烟，希望有关部门关注一下，烟囱是前年建的。",
  ],
  // Called by name, he has it.
  [
    "no-owner",
    "The pumps went out on Monday.\nDavid, this deal needs to be hedged in the book.",
    "The pumps went out on Monday.\nHonestly, this deal needs to be hedged in the book.",
  ],
  // Ready to meet when it suits is a courtesy.
  [
    "vague-time",
    "Thank you for your interest in the kiln. I would also be happy to meet with you at your convenience.",
    "Thank you for the quote for the kiln. Please send me the drawings at your convenience.",
  ],
  // A letter wants what it asks for, wherever that stands.
  [
    "vague-ask",
    "请贵局把三号楼的水管修好。水管漏了两年。物业来看过三次。请贵局为我们做主。",
    "三号楼的水管漏了两年。请贵局为我们做主。",
  ],
  // The reader is asked for the day.
  [
    "vague-time",
    "I would like to speak to you about the lease whenever you have time. Which day suits you?",
    "I would like to speak to you about the lease whenever you have time.",
  ],
  // A condition does not make a concrete ask a vague one.
  [
    "vague-ask",
    "Please contact Min if you need help with the curve files.",
    "Please keep us in mind for the curve files.",
  ],
  // Told of a body, not asked of it.
  ["vague-time", "近期将由交警部门组织施工，打通两条路", "请贵局尽快打通那条路"],
  // A rate told to whom it may concern wants nothing of anybody; a meeting's own slip reports nothing.
  [
    "empty-offer",
    "The depot has a new rate for contract 4471 from May. Inbound is 2.50 a pallet. Outbound stays as it was. If you have any questions, please contact me.",
    "Thank you for the tour of your depot on Monday. Please feel free to contact me any time.",
  ],
  [
    "no-next-step",
    "When: Monday, 3 pm\nWhere: Kiln Room\nHarbin would like to meet us about the glaze. They have met Stoke already.",
    "Thank you for the meeting about the glaze this morning. It was great to hear how your kilns run.",
  ],
];

const rulesIn = (text: string) => coach({ text, today: "2026-11-20" }).findings.map(({ rule }) => rule);

describe("what looks like a fault to strangers", () => {
  it.each(PAIRS)("%s is not in: %s", (rule, innocent) => {
    expect(rulesIn(innocent)).not.toContain(rule);
  });
  it.each(PAIRS)("%s is in the twin of: %s", (rule, _, faulty) => {
    expect(rulesIn(faulty)).toContain(rule);
  });
});

describe("to a reader one only guesses at", () => {
  it("a service desk's courtesies are its trade", () => {
    const offer = "您随时找我，有什么需要尽管开口";
    expect(rulesIn(`王总，${offer}`)).toContain("empty-offer");
    expect(rulesIn(`王总，${offer}，很乐意为您服务的哟`)).toEqual([]);
  });
  it("thanks are waved off, no need", () => {
    expect(rulesIn("这些都是我们的分内之事，您别客气啦")).toEqual([]);
  });
  it("a shop's 亲 tells little of who reads", () => {
    expect(coach({ text: "亲，订单已经取消了", today: "2026-11-20" }).draft.audienceKnown).toBe(false);
    expect(coach({ text: "老大，订单已经取消了", today: "2026-11-20" }).draft.audienceKnown).toBe(true);
  });
  it("an offer beside other matter stands in the place of nothing", () => {
    const offer = "Please let me know if there is anything you need.";
    expect(rulesIn(`The gauges were moved to bay 4. ${offer}`)).not.toContain("empty-offer");
    expect(rulesIn(`It was a pleasure to meet you at the expo. ${offer}`)).toContain("empty-offer");
  });
});

describe("to a reader who is known", () => {
  const rulesTo = (text: string) =>
    coach({ text, channel: "chat", audience: "customer", today: "2026-11-20" }).findings.map(({ rule }) => rule);

  it("a need that is waved off is not taken up by the day of the signature", () => {
    const off = "The export you keep asking for is a nice-to-have, let's not get hung up on it.";
    expect(rulesTo(`${off} Can you sign the contract by noon tomorrow?`)).toContain("waves-off-need");
  });
  it("what is said plainly stands whatever stands beside it", () => {
    expect(rulesTo("您要的离线模式意义不大，先别纠结这个了。明天下午三点我过去")).toContain("waves-off-need");
  });
  it("a day beside it excuses the lack of one, however plain", () => {
    const text = "Your CTO joins on 30 November. Please have a look at the proposal when you get a chance.";
    expect(rulesTo(text)).not.toContain("vague-time");
    expect(rulesTo("Please have a look at the proposal when you get a chance.")).toContain("vague-time");
  });
});

describe("an ask that names its addressee in the third person", () => {
  it.each(["恳请学校能多关心关心孩子", "希望馆方平时多上点心"])("is as empty as its verb: %s", (text) => {
    expect(coach({ text, today: "2026-11-20" }).draft.acts[0]).toMatchObject({ kind: "ask", concrete: false });
  });
  it.each(["恳请学校能多开两个窗口", "希望馆方把护栏修好"])("is concrete where something shows: %s", (text) => {
    expect(coach({ text, today: "2026-11-20" }).draft.acts[0]).toMatchObject({ kind: "ask", concrete: true });
  });
});

describe("what sounds like small talk", () => {
  it("is judged where the fault is beyond doubt", () => {
    expect(rulesIn("他家那个检测证书都是花钱买的，圈里谁不知道啊")).toContain("knocks-rival");
    expect(rulesIn("他家那个小儿子可会画画了，圈里谁不知道啊")).toEqual([]);
  });
  it("is none where somebody is spoken to by his title", () => {
    expect(rulesIn("张总多多照顾")).toEqual(["vague-ask"]);
    expect(rulesIn("以后请李哥多关照")).toEqual(["vague-ask"]);
  });
});
