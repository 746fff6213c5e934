import type { AnswersFor } from "../blanks";
import { type Situation, TROUBLES } from "./troubles";

/** In order of precedence: what stands in the way before what goes well. */
const SITUATIONS: readonly Situation[] = [
  ...TROUBLES,
  {
    when: /故障|坏了|停机|宕机|烧了|fail(?:ed|ure)|broke(?:n)? ?down|outage|crashed/i,
    step: {
      zh: ["派工程师查清原因，给客户一个恢复时间", "跟客户开一次复盘会"],
      en: ["send an engineer and give the customer a new date", "go through the cause with the customer"],
    },
    support: { zh: ["给客户领导打一个电话", "批一台备机"], en: ["call their director", "release a spare unit"] },
  },
  {
    when: /(?:太|嫌|偏|有点|更|[很真])贵|贵了|价格高|报价.{0,8}[高低]|比(?:咱|我)们低|价差|便宜|压价|砍价|砍到|[一二三四五六七八九]折|垫资|账期|expensive|cheaper|price gap|\d+ ?% off|discount|(?:double|twice) what [^.]{0,24}charg\w*|our (?:price|fee)|undercut/i,
    step: {
      zh: ["把几年的总成本算给他们看", "做一版分档报价发给他们"],
      en: ["show them the cost over the whole term", "send them a leaner quote"],
    },
    support: {
      zh: ["跟我一起见一次他们的领导", "给他们领导打一个电话"],
      en: ["call their director", "join me for the next talk with them"],
    },
  },
  {
    when: /提离职|辞职|不肯倒班|闹情绪|hand(?:ed|ing) in (?:his|her|their) notice/i,
    step: {
      zh: ["跟他们当面谈一次，把班次重新排一下", "把剩下的活重新分工"],
      en: ["talk to them in person and redo the shifts", "rearrange the team"],
    },
    support: {
      zh: ["批几天加班费", "从别的班组借两个人"],
      en: ["lend us two people from another team", "approve overtime pay"],
    },
  },
  {
    when: /人手|缺人|[仍还]缺.{0,3}[名位个人]|离职|lost .{0,12}engineers|short of (?:people|staff)|resigned|understaffed/i,
    step: {
      zh: ["排出新的进度表发给客户", "把剩下的活重新分工"],
      en: ["send the customer a revised schedule", "rearrange the team"],
    },
    support: {
      zh: ["批准从别的组借一位", "批准找外包顶一个月"],
      en: ["lend us two engineers from another project", "approve a contractor for a month"],
    },
  },
  {
    when: /交期|交货|货期|工期|延期|拖期|缺货|delay|running late|going to slip|lead time|delivery date/i,
    step: {
      zh: ["跟生产把最早的交期定下来", "跟客户谈分批交货"],
      en: ["get the earliest date from production", "offer them delivery in two lots"],
    },
    support: {
      zh: ["协调生产把这单往前排", "批准空运一批"],
      en: ["ask production to move this order up", "approve air freight for the first lot"],
    },
  },
  {
    when: /老供应商|现有供应商|没听说过|没戏|丢单|拉黑|黄了|不上新|退货?$|要退|incumbent|staying with|rigged|went with|lost (?:the|this) (?:deal|tender|bid)/i,
    step: {
      zh: ["再登门一次，问清他们最在意的两三条", "带一家同行案例去见使用部门"],
      en: ["ask them which two or three points decided it", "take a reference case to their users"],
    },
    support: {
      zh: ["给他们分管领导打一个电话", "批一位售前同事一起去"],
      en: ["call their director", "approve a presales colleague for the visit"],
    },
  },
  {
    when: /不回|没回|联系不上|不接|(?:won't|doesn't|not) (?:take|return|answer|reply)|gone quiet|no (?:reply|answer)/i,
    step: {
      zh: ["从使用部门另找一位联系人", "上门见他们的采购"],
      en: ["find another contact on the users' side", "go and see their buyer"],
    },
    support: { zh: ["给他们领导打一个电话"], en: ["call their director"] },
  },
  {
    when: /招标|入围|标书|投标|集采|tender|\brfp\b|\bbid\b/i,
    step: {
      zh: ["把入围条件逐条对一遍，列出差距", "约他们采购把评分办法问清楚"],
      en: ["check the conditions one by one and list our gaps", "ask procurement how they score"],
    },
    support: { zh: ["定一位写标书的同事"], en: ["name a bid writer for this"] },
  },
  {
    when: /demo|演示|试用|样机|功能|报表|reporting|feature|module/i,
    step: {
      zh: ["把他们提的几点列给研发，问到修改时间", "约他们的使用部门试用一次"],
      en: ["set up a trial with their users", "get dates from development for the points they raised"],
    },
    support: { zh: ["让研发定一位对接人"], en: ["name a developer as contact"] },
  },
  {
    when: /总部|集团|拍板|说了算|head office|headquarters|picks? the vendors?|their board/i,
    step: {
      zh: ["问清楚总部谁拍板，约着见一面", "给总部准备一份简短的材料"],
      en: ["find out who decides at head office and ask for a meeting", "prepare a short case for head office"],
    },
    support: {
      zh: ["出面约他们总部的领导"],
      en: ["open the door to head office"],
    },
  },
  {
    when: /预算|budget/i,
    step: {
      zh: ["按他们的预算出一版方案", "约他们对一遍采购流程"],
      en: ["send them a proposal within that budget", "ask them how they buy"],
    },
    support: { zh: ["批一位售前同事一起写方案"], en: ["lend me a presales colleague for the proposal"] },
  },
  {
    when: /商机|线索|新客户|prospecting|pipeline|\bleads\b/i,
    step: {
      zh: ["把新增商机逐个回访一遍", "给没成的几家补一次拜访"],
      en: ["call back every new lead", "book second meetings with the best three"],
    },
    support: { zh: ["陪我见一家重点客户"], en: ["join me for one key visit"] },
  },
];

/** Last: nothing else is told than that one waits. */
const WAITING: Situation = {
  when: /还没回|没有回音|等.{0,8}(?:回复|报价|消息|答复)|\b(?:waiting (?:on|for)|no (?:word|news) (?:yet )?from)\b/i,
  step: { zh: ["打电话问到一个明确的日期"], en: ["ring them and get a firm date"] },
  support: { zh: ["给对方打个电话"], en: ["call them as well"] },
};

/** What I do first, situation by situation. */
export const forPlan: readonly AnswersFor[] = [...SITUATIONS, WAITING].map(({ when, step }) => ({
  when,
  answers: step,
}));

/** What I need for it. */
export const forSupport: readonly AnswersFor[] = [
  {
    when: /会上|论证|评审|答辩|上会|\b(?:in|at) the (?:committee|board|review)\b/i,
    answers: { zh: ["在会上讲清这个项目的必要性", "提前过目一遍汇报材料"], en: ["put the case in the meeting"] },
  },
  {
    when: /打个?招呼|说句话|说说话|递个话|出个面/,
    answers: { zh: ["给那边的领导打一个电话", "出面见一次"], en: ["call them yourself"] },
  },
  {
    when: /(?:人员|人手).{0,8}费用|价格、费用/,
    answers: {
      zh: ["增派一名售前", "批一笔市场费用", "批准重点项目的特价"],
      en: ["approve one more presales colleague"],
    },
  },
  {
    when: /won['’]t (?:meet|see) (?:us|me)\b|不(?:肯|愿意?)见(?:我|咱)/,
    answers: { zh: ["出面约他们领导见一面"], en: ["call them yourself and ask for a meeting", "call their director"] },
  },
  ...[...SITUATIONS, WAITING].map(({ when, support }) => ({ when, answers: support })),
];
