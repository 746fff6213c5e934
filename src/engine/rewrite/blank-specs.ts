import type { BlankSpec } from "./blanks";

/** A day and hour to meet. */
export const meetingTime: BlankSpec = {
  name: "when",
  type: "time",
  asks: { zh: "哪天", en: "which day" },
  answers: "meeting",
};

/** A day by which something is done. */
export const deadline: BlankSpec = {
  name: "by-when",
  type: "time",
  asks: { zh: "哪天前", en: "which date" },
  answers: "deadline",
};

/** A day by which something is in the reader's hands before he is asked about it. */
export const sendBy: BlankSpec = { ...deadline, answers: "soon" };

/** Those of the reader's people who should be there. */
export const participants: BlankSpec = {
  name: "who-joins",
  type: "person",
  asks: { zh: "请谁来", en: "who joins" },
  answers: {
    zh: ["技术负责人", "项目负责人", "采购负责人"],
    en: ["your technical lead", "your project lead", "your purchasing lead"],
  },
};

/** Somebody higher up on the reader's side. */
export const seniorPerson: BlankSpec = {
  name: "which-senior",
  type: "person",
  asks: { zh: "哪位领导", en: "which decision maker" },
  answers: {
    zh: ["分管领导", "部门负责人", "采购负责人"],
    en: ["your head of department", "your director", "your head of purchasing"],
  },
};

/** Who does it. */
export const contactPerson: BlankSpec = {
  name: "who",
  type: "person",
  asks: { zh: "谁", en: "who" },
  answers: { zh: ["我", "项目负责人", "技术同事"], en: ["I", "our project lead", "our technical colleague"] },
};

/** Who among the readers takes it on. */
export const colleague: BlankSpec = {
  name: "who",
  type: "person",
  asks: { zh: "谁", en: "who" },
  answers: { zh: ["项目负责人", "技术同事", "商务同事"], en: ["our project lead", "the technical team", "I"] },
};

/** What is sent. */
export const material: BlankSpec = {
  name: "what-material",
  type: "thing",
  asks: { zh: "哪份材料", en: "which document" },
  answers: { zh: ["方案", "报价单", "同行案例"], en: ["the proposal", "the quote", "a customer case"] },
};

/** What is to be decided. */
export const decision: BlankSpec = {
  name: "which-decision",
  type: "thing",
  asks: { zh: "哪件事", en: "which decision" },
  answers: {
    zh: ["技术规格", "合同条款", "交货时间"],
    en: ["the specification", "the contract terms", "the delivery date"],
  },
};

/** What is worked out first after a meeting. */
export const firstTask: BlankSpec = {
  name: "first-task",
  type: "thing",
  asks: { zh: "先办哪件事", en: "what comes first" },
  answers: { zh: ["分工表", "会议纪要", "协议初稿"], en: ["the task list", "the minutes", "the draft agreement"] },
};

/** What a meeting is about. */
export const concern: BlankSpec = {
  name: "which-topic",
  type: "thing",
  asks: { zh: "哪方面", en: "which topic" },
  answers: { zh: ["下一步安排", "价格", "交付计划"], en: ["the next steps", "the price", "the delivery plan"] },
};

/** What the boss or a colleague is asked for. */
export const support: BlankSpec = {
  name: "which-support",
  type: "thing",
  asks: { zh: "要什么支持", en: "what I need from you" },
  answers: {
    zh: ["批一位售前同事一起去", "批准报价再让两个点", "给客户领导打一个电话"],
    en: ["approve a presales colleague for the visit", "approve two points off the quote", "call their director"],
  },
};

/** What a colleague is asked for. */
export const help: BlankSpec = {
  name: "which-support",
  type: "thing",
  asks: { zh: "要什么支持", en: "what I need from you" },
  answers: {
    zh: ["跟我一起见一次客户", "把报价表核对一遍", "抽一位工程师过来两天"],
    en: ["join the customer call with me", "check the price sheet", "lend me an engineer for two days"],
  },
};

/** What the customer or a partner is asked for. */
export const contribution: BlankSpec = {
  name: "which-support",
  type: "thing",
  asks: { zh: "请对方做什么", en: "what I need from you" },
  answers: {
    zh: ["安排一位技术对接人", "把现场数据发给我", "协调半天停机时间"],
    en: ["name a technical contact for us", "send me the site data", "free half a day on site"],
  },
};

/** My own next step, to those inside. */
export const plan: BlankSpec = {
  name: "my-step",
  type: "text",
  asks: { zh: "我先做什么", en: "what I do first" },
  answers: {
    zh: ["上门见客户", "把新方案发给客户", "跟客户开一次会"],
    en: ["visit the customer", "send them the new proposal", "hold a call with them"],
  },
};

/** My own next step, to the customer or a partner. */
export const delivery: BlankSpec = {
  name: "my-step",
  type: "text",
  asks: { zh: "我先做什么", en: "what I do first" },
  answers: {
    zh: ["把新的时间表排出来", "派工程师到现场查原因", "跟工厂把排期定下来"],
    en: ["get a new date from the factory", "send an engineer to the site", "settle the schedule with our team"],
  },
};

/** What a visit or a call brought, as something the other side said or did. */
export const result: BlankSpec = {
  name: "what-came-of-it",
  type: "text",
  asks: { zh: "怎么说", en: "what they said" },
  answers: {
    zh: ["要求先看同行案例", "下个月定预算", "觉得价格偏高"],
    en: ["they want to see a reference first", "they decide the budget next month", "they find the price high"],
  },
};

/** What was talked about with the reader himself. */
export const discussed: BlankSpec = {
  name: "what-was-discussed",
  type: "text",
  asks: { zh: "说到哪几点", en: "what we discussed" },
  answers: {
    zh: ["交期要提前到年底", "先看同行案例再定", "预算要到下个月定"],
    en: [
      "the deadline has moved up to year end",
      "you want to see a reference first",
      "you decide the budget next month",
    ],
  },
};

/** What proves a claim. */
export const evidence: BlankSpec = {
  name: "evidence",
  type: "text",
  asks: { zh: "什么数字或案例", en: "which figure or reference" },
  answers: {
    zh: ["同行的使用现场", "第三方检测报告", "现场数据"],
    en: ["a firm like yours that uses it", "the test report", "the site data"],
  },
};

/** Whom the product suits. */
export const fit: BlankSpec = {
  name: "where-it-fits",
  type: "text",
  asks: { zh: "哪种情况", en: "which situation" },
  answers: {
    zh: ["现场情况复杂、要按需定制的单位", "多个地点要统一管理的单位", "要得急、批量不大的需求"],
    en: ["firms with several sites", "small batches at short notice", "teams that want to replace what they have"],
  },
};

/** What a subordinate is asked to do. */
export const task: BlankSpec = {
  name: "which-task",
  type: "thing",
  asks: { zh: "做什么", en: "what to do" },
  answers: {
    zh: ["把客户名单整理好发我", "把报价表核对一遍发我", "约客户开一次会"],
    en: ["send me the customer list", "check the price sheet and send it to me", "book a call with the customer"],
  },
};
