import type { Blank, BlankType, Draft, IsoDate, Lang } from "../types";
import { deadlines, meetingTimes } from "./calendar";
import type { Voice } from "./voice";

/** A question the writer answers by filling the blank, with answers that make a finished message. */
export interface BlankSpec {
  readonly name: string;
  readonly type: BlankType;
  /** As it reads inside the brackets. English ones begin with a question word, so that a blank is known again. */
  readonly asks: Readonly<Record<Lang, string>>;
  /** The first is the example. */
  readonly answers: Readonly<Record<Lang, readonly string[]>> | "meeting" | "deadline";
}

/** Hands out the blanks of one message: each placeholder unique, each collected. */
export interface BlankMaker {
  (spec: BlankSpec): string;
  readonly made: readonly Blank[];
}

/** The voice puts the wording into the draft's own script; the draft's own unfilled blanks are not named again. */
export function blankMaker(
  { lang, write }: Pick<Voice, "lang" | "write">,
  draft: Pick<Draft, "today" | "text" | "blanks">,
): BlankMaker {
  const taken = new Set(draft.blanks.map(({ start, end }) => draft.text.slice(start, end)));
  const made: Blank[] = [];
  const make = (spec: BlankSpec): string => {
    const suggestions = answersOf(spec, lang, draft.today).map(write);
    const asks = write(spec.asks[lang]);
    const bracket = (words: string) => (lang === "zh" ? `〔${words}〕` : `[${words}]`);
    let placeholder = bracket(asks);
    for (let n = 2; taken.has(placeholder); n++) placeholder = bracket(`${asks} ${n}`);
    taken.add(placeholder);
    made.push({ name: spec.name, type: spec.type, placeholder, example: suggestions[0] ?? asks, suggestions });
    return placeholder;
  };
  return Object.assign(make, { made });
}

function answersOf(spec: BlankSpec, lang: Lang, today: IsoDate): readonly string[] {
  if (spec.answers === "meeting") return meetingTimes(today, lang);
  if (spec.answers === "deadline") return deadlines(today, lang);
  return spec.answers[lang];
}

export const meetingTime: BlankSpec = {
  name: "when",
  type: "time",
  asks: { zh: "哪天", en: "which day" },
  answers: "meeting",
};

export const deadline: BlankSpec = {
  name: "by-when",
  type: "time",
  asks: { zh: "哪天前", en: "which date" },
  answers: "deadline",
};

export const participants: BlankSpec = {
  name: "who-joins",
  type: "person",
  asks: { zh: "请谁来", en: "who joins" },
  answers: {
    zh: ["技术负责人", "项目负责人", "采购负责人"],
    en: ["your technical lead", "your project lead", "your purchasing lead"],
  },
};

export const seniorPerson: BlankSpec = {
  name: "which-senior",
  type: "person",
  asks: { zh: "哪位领导", en: "which decision maker" },
  answers: {
    zh: ["分管领导", "部门负责人", "采购负责人"],
    en: ["your head of department", "your director", "your head of purchasing"],
  },
};

export const contactPerson: BlankSpec = {
  name: "who",
  type: "person",
  asks: { zh: "谁", en: "who" },
  answers: { zh: ["我", "项目负责人", "技术同事"], en: ["I", "our project lead", "our technical colleague"] },
};

export const material: BlankSpec = {
  name: "what-material",
  type: "thing",
  asks: { zh: "哪份材料", en: "which document" },
  answers: { zh: ["方案", "报价单", "同行案例"], en: ["the proposal", "the quote", "a customer case"] },
};

export const decision: BlankSpec = {
  name: "which-decision",
  type: "thing",
  asks: { zh: "哪件事", en: "which decision" },
  answers: {
    zh: ["技术规格", "合同条款", "交货时间"],
    en: ["the specification", "the contract terms", "the delivery date"],
  },
};

export const concern: BlankSpec = {
  name: "which-topic",
  type: "thing",
  asks: { zh: "哪方面", en: "which topic" },
  answers: { zh: ["成本", "交付", "质量"], en: ["cost", "delivery", "quality"] },
};

export const support: BlankSpec = {
  name: "which-support",
  type: "thing",
  asks: { zh: "要什么支持", en: "what I need from you" },
  answers: {
    zh: ["批一位售前同事一起去", "批准报价再让两个点", "给客户领导打一个电话"],
    en: ["approve a presales colleague for the visit", "approve two points off the quote", "call their director"],
  },
};

export const plan: BlankSpec = {
  name: "my-step",
  type: "text",
  asks: { zh: "我先做什么", en: "what I do first" },
  answers: {
    zh: ["上门见客户", "把新方案发给客户", "跟客户开一次会"],
    en: ["visit the customer", "send them the new proposal", "hold a call with them"],
  },
};

export const result: BlankSpec = {
  name: "what-came-of-it",
  type: "text",
  asks: { zh: "对方怎么说", en: "what they said" },
  answers: {
    zh: ["对方要求先看同行案例", "对方下个月定预算", "对方觉得价格偏高"],
    en: ["they want to see a reference first", "they decide the budget next month", "they find the price high"],
  },
};

export const evidence: BlankSpec = {
  name: "evidence",
  type: "text",
  asks: { zh: "什么数字或案例", en: "which figure or reference" },
  answers: {
    zh: ["同行的使用现场", "第三方检测报告", "现场数据"],
    en: ["a firm like yours that uses it", "the test report", "the site data"],
  },
};

export const task: BlankSpec = {
  name: "which-task",
  type: "thing",
  asks: { zh: "做什么", en: "what to do" },
  answers: {
    zh: ["把客户名单整理好发我", "把报价表核对一遍发我", "约客户开一次会"],
    en: ["send me the customer list", "check the price sheet and send it to me", "book a call with the customer"],
  },
};

/** Asks that a question word does not give away. */
const PLAIN_ASKS: ReadonlySet<string> = new Set([support, plan].flatMap(({ asks }) => [asks.zh, asks.en]));
const QUESTION = /[哪谁]|什么|怎么|多少|^(?:which|who|whom|what|when|where|how)(?: [a-z]| \d$|$)/;

/** Whether bracketed words, in reading form, are a question of ours: 〔2015〕 and [Your Name] are not. */
export function isOurAsk(words: string): boolean {
  return QUESTION.test(words) || PLAIN_ASKS.has(words.replace(/ \d$/, ""));
}
