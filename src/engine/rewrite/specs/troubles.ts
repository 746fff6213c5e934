import type { Lang } from "../../types";

type Both = Readonly<Record<Lang, readonly string[]>>;

/** How things stand with a customer, and what a good seller would do and ask for in that situation. */
export interface Situation {
  readonly when: RegExp;
  readonly step: Both;
  readonly support: Both;
}

/** What stands in the way on the way to an order or a delivery; in order of precedence. */
export const TROUBLES: readonly Situation[] = [
  {
    when: /资质|认证|证书|(?:安全|合规).{0,8}(?:不过|没过|驳回|打回)|certif|security.{0,30}reject|reject.{0,30}(?:architecture|security)/i,
    step: {
      zh: ["请他们把不符合的条目逐条列出来", "把能补办的资质列成清单"],
      en: ["get a written list of what has to change", "go through their requirements with our architect"],
    },
    support: {
      zh: ["派公司资质专员一起去谈一次", "批准找一家有资质的伙伴联合投标"],
      en: ["lend me a security architect for the call", "call their head of security"],
    },
  },
  {
    when: /大雪|暴雨|台风|封路|高速封|路不通|\b(?:snow(?:ed|ing)?|flood\w*|road (?:is )?closed)\b/i,
    step: {
      zh: ["跟对方改约一个时间", "先用电话把要紧的事说清楚"],
      en: ["agree another day with them", "settle the urgent points by phone"],
    },
    support: { zh: ["给对方打个电话说明情况"], en: ["call them and explain"] },
  },
  {
    when: /许可|没批|批不下来|报批|\bpermits?\b/i,
    step: {
      zh: ["问清许可卡在哪个环节，定下办结时间"],
      en: ["find out what is holding up the permit and by when it comes"],
    },
    support: { zh: ["出面协调一次"], en: ["call the authority"] },
  },
  {
    when: /换人|新来的|新上任|接手|\bnew (?:buyer|manager|director|purchaser)\b/i,
    step: { zh: ["约新来的负责人见一面，问清他看重什么"], en: ["meet the new contact and ask what matters to them"] },
    support: { zh: ["出面一起见一次"], en: ["come along to the first meeting"] },
  },
  {
    when: /合格率|不良率|质量问题|返工|\b(?:scrap rate|breakage|rework)\b/i,
    step: { zh: ["查清不合格的原因，定下整改办法"], en: ["find the cause and settle how we put it right"] },
    support: { zh: ["定一位质量负责人盯这件事"], en: ["name somebody from quality for it"] },
  },
  {
    when: /海关|清关|被扣|滞留|\bcustoms\b|stuck at the (?:port|border)/i,
    step: {
      zh: ["向报关行问到放行时间，给客户一个准信", "看看能不能从别的地方先调一台"],
      en: [
        "get a release date from the forwarder and give the client a firm answer",
        "look for a unit we can send ahead",
      ],
    },
    support: {
      zh: ["给客户领导打一个电话", "批准空运一批"],
      en: ["call their director", "approve air freight for a replacement"],
    },
  },
  {
    when: /输在价格|丢.{0,8}(?:大单|单子|标).{0,12}价/,
    step: {
      zh: ["把丢的单子逐个复盘，列出差在哪", "给剩下的重点客户各补一次拜访"],
      en: ["go through the lost deals one by one and list what was missing", "visit the key accounts we still have"],
    },
    support: {
      zh: ["定一下重点项目的报价底线", "陪我见一家重点客户"],
      en: ["set how far we can go on price for key deals", "join me for one key visit"],
    },
  },
  {
    when: /废标|标废|流标|盖错|短名单|踢出|disqualif|short ?list/i,
    step: {
      zh: ["把原因问清楚，看有没有补救的余地", "写一份复盘"],
      en: ["find out why and whether anything can be done", "write up what went wrong"],
    },
    support: {
      zh: ["给他们领导打一个电话", "抽一刻钟帮我把思路过一遍"],
      en: ["call their director", "take fifteen minutes to go through it with me"],
    },
  },
  {
    when: /样品.{0,12}(?:不行|没过|退|不合格|不满意|打回)|(?:打回|退回|否了).{0,8}样品|sample.{0,40}(?:reject|fail|return|not (?:good|right|accepted))|reject\w*.{0,16}samples?/i,
    step: {
      zh: ["把他们的指标逐条问清楚，重新送一版样品", "带样品当面试一次"],
      en: ["get their exact target values and send a new sample", "try the sample on site with them"],
    },
    support: {
      zh: ["让研发优先做一版新样品", "派一位工艺同事一起去"],
      en: ["ask R&D to make the new sample first", "lend me someone from R&D for the visit"],
    },
  },
  {
    when: /欠款|拖款|尾款|回款.{0,6}(?:没|不|拖|慢)|逾期|overdue|unpaid|won['’]t pay|late payment/i,
    step: {
      zh: ["找他们财务把付款日期定下来", "跟他们签一份分期付款的约定"],
      en: ["agree a payment date with their finance team", "put a payment plan in writing"],
    },
    support: {
      zh: ["给他们领导打一个电话", "定一下拖到什么时候停止供货"],
      en: ["call their director", "decide when we stop delivering"],
    },
  },
  {
    when: /没有?预算|砍.{0,4}预算|预算.{0,6}(?:没了|砍|冻结)|no budget|budget.{0,16}(?:cut|frozen)/i,
    step: {
      zh: ["问清楚是砍了预算还是排到了后面", "帮他们拆出一期小的方案"],
      en: ["find out whether the budget is gone or only postponed", "cut the project into a smaller first phase"],
    },
    support: { zh: ["出面见一次他们的领导"], en: ["meet their director with me"] },
  },
  {
    when: /法务|走流程|等审批|等合同|\blegal\b|waiting for (?:the )?(?:signature|sign-off|approval)/i,
    step: {
      zh: ["找法务把剩下的条款敲定", "跟客户把签约日期定下来"],
      en: ["settle the open clauses with legal", "agree the signing date with the customer"],
    },
    support: { zh: ["让法务优先审这份合同"], en: ["ask legal to take this one first"] },
  },
];
