import { facesBuyer } from "../engine/clauses";
import { plainWords } from "../engine/plain-words";
import { defineRule, type Examples } from "../engine/rule";
import type { Draft, Lang, Unit } from "../engine/types";

/** Backed in this sentence or the next, it is a claim one can check; and what is ours nobody says without a word of us. */
const excused = (unit: Unit, draft: Draft) => !facesBuyer(draft) || isBacked(unit, draft) || isOfNobody(unit, draft);

const isOfNobody = ({ lang }: Unit, { audienceKnown, read }: Draft) =>
  lang === "en" && !audienceKnown && !/\b(?:we|our|ours|us|my|mine|i)\b/i.test(read);

/** A source, a figure, a certificate, a named customer. */
const EVIDENCE: Readonly<Record<Lang, RegExp>> = {
  zh: /据[^。！？，]{0,14}(?:统计|报告|数据|调查|显示|测试|发布|评测|披露|排名)|(?:统计|报告|排名|排行榜|榜单|检测|测试|评测|测评|认证|证书|白皮书|数据|抽检|审计|专利)[^。！？，]{0,10}(?:显示|表明|为|第?\d|编号|附|见|出具)|(?:19|20)\d{2} ?年?[^。！？，]{0,14}(?:奖|评|统计|排名|榜|报告|认证|测)|附后|(?:详?见|如)附件|附件[^。！？，]{0,12}(?:报告|证书|证明|数据|案例|名单|记录|对比|业绩|检测)|(?:报告|证书|证明|数据|案例|名单|记录|对比|业绩|检测)[^。！？，]{0,8}附件|第 ?\d+ ?页|IDC|Gartner|Forrester|赛迪|信通院|第三方(?!平台)|SGS|ISO ?\d|名单|案例[^。！？，]{0,6}(?:见|附|如)|\d[\d.,]* ?(?:%|％|‰|倍|家|台|套|所|例|万|亿|天|小时|分钟|秒|毫秒|次|个月|个客户|dB|分贝|度|公里|吨|ms|mm|元以[上下])|[\ufffc]{4,}|已(?:在|为)[^。！？，]{2,12}(?:上线|使用|运行|部署)/i,
  en: /\b(?:according to|source:|rated (?:by|\d)|ranked (?:by|first|\d)|survey\w*|stud(?:y|ies)|tested (?:by|at|in)|certified|accredited|audited|verified by|measured|benchmarks?|case stud(?:y|ies)|gartner|forrester|idc|g2|iso ?\d+|reference (?:list|customers?|call)|references|registry|table \d|page \d|see attached|attached|enclosed|independent\w*|logs? (?:show|are)|reports? (?:show|from)|award\w*|won the|(?:19|20)\d\d)\b|(?<![\d.])(?!(?:100|110|200|1000) ?%)(?!24\/7)\d[\d.,]* ?(?:%|percent|x\b|times|dB|ms|hours?|hrs?|days?|weeks?|months?|years?|customers|clients|sites|plants|users|installations|units|schools|hospitals|k\b|mm|kg|points?|nines|mbit|seconds?|minutes?|of \d|out of)/i,
};

/** A day is no evidence, nor is the absolute figure itself. */
function isBacked(unit: Unit, draft: Draft): boolean {
  let read = unit.read;
  for (const { start, end } of unit.times) {
    read = read.slice(0, start - unit.start) + " ".repeat(end - start) + read.slice(end - unit.start);
  }
  const next = draft.units[unit.index + 1];
  const rest = read.replace(/(?:100|110|120|200|1000) ?[%％]/g, " ");
  return EVIDENCE[unit.lang].test(rest) || (next?.paragraph === unit.paragraph && EVIDENCE[unit.lang].test(next.read));
}

/** Said outright. */
const PLAIN = {
  zh: "(?:我们|我司|咱家?|本公司)[^。！？，]{0,12}(?:是最好的|行业第一|全国第一|国内唯一|独一无二|首屈一指|没有之一)|绝对没问题|百分之百满意|零风险",
  en: "(?:our|we|we're|ours)\\b[^.?!]{0,40}(?:world-class|world-leading|best in class|second to none|the best (?:in|on)|(?:the )?number one|100 ?% (?:guarantee\\w*|uptime|satisfaction)|hundred percent satisfaction|zero risk|unbeatable|revolutionary)",
};

export default defineRule({
  id: "absolute-claim",
  family: "buyer",
  severity: "info",
  scope: "sentence",
  says: {
    en: {
      title: "An absolute claim with nothing to back it",
      why: "Readers discount what isn't backed up",
      advice: "Swap it for a figure, a customer or a source",
    },
    zh: {
      title: "“最”“第一”没有凭据",
      why: "没有凭据的大话，对方会打折听",
      advice: "换成数字、案例或来源。例如：去年给三家同行上线，平均用了6周",
    },
  },
  reads: plainWords(PLAIN, excused),
  learned: true,
  excused,
  source: "002",
});

export const examples: Examples = {
  zh: {
    bad: [
      {
        text: "[[我们的产品是市面上最好的]]。",
        better: "我们的产品适合三班倒的产线，您那边是几班？",
        audience: "customer",
      },
      { text: "[[选我们零风险]]，稳赚不赔。", better: "先试用30天，不合适随时退，您看行吗？", audience: "customer" },
      {
        text: "[[本公司量測設備精度為業界之冠]]。",
        better: "本公司量測設備精度為2微米，檢測報告附後。",
        audience: "customer",
      },
      {
        text: "亲，[[我们家的茶全网最低价，放心拍]]。",
        better: "亲，我们家的茶每斤118元，您要几斤？",
        audience: "customer",
      },
      {
        text: "[[我们的系统从来没出过故障]]。",
        better: "我们的系统去年停过两次，共41分钟，记录见附件。",
        audience: "customer",
      },
      {
        text: "[[国内能做这个的只有我们一家]]。",
        better: "国内做这个的我知道三家，名单在附件第2页。",
        audience: "customer",
      },
    ],
    good: [
      { text: "最好周三前定下来，周四要排产。", audience: "customer" },
      { text: "据IDC 2024年报告，我们在中国区份额第一，为24.3%。", audience: "customer" },
      { text: "我们不是最便宜的，强在平均2小时到场。", audience: "customer" },
      { text: "唯一的问题是发票抬头，您周三前确认一下行吗？", audience: "customer" },
      { text: "这已经是我们的最低价了，98万含三年维保。", audience: "customer" },
      { text: "我们绝不会把您的资料给第三方。", audience: "customer" },
      { text: "老板，这单我绝对能拿下，周五给您消息。", audience: "boss" },
    ],
  },
  en: {
    bad: [
      {
        text: "[[Our scheduler is the best on the market]].",
        better: "In your pilot our scheduler cut planning time from 40 minutes to 12.",
        audience: "customer",
      },
      {
        text: "[[Our pump is simply the best on the market]].",
        better: "Our pump ran 14 months without a stop at your Kiel plant.",
        audience: "customer",
      },
      {
        text: "[[Rest assured, our cloud never goes down]].",
        better: "Our cloud was up 99.95% of last year.",
        audience: "customer",
      },
      {
        text: "[[We offer 100% guaranteed satisfaction to every client]].",
        better: "Of 42 clients we asked in May, 39 would buy again.",
        audience: "customer",
      },
      {
        text: "[[With our platform there is zero risk]].",
        better: "The trial is free for 30 days and you can leave at any time.",
        audience: "customer",
      },
      {
        text: "[[This is the only solution you'll ever need]].",
        better: "It covers booking and billing; for payroll you would keep Sage.",
        audience: "customer",
      },
    ],
    good: [
      { text: "The best time to call our depot is before noon.", audience: "customer" },
      { text: "We are one of the larger printers in Leicester.", audience: "customer" },
      { text: "In the 2024 Frost comparison our sensor came first of eleven.", audience: "customer" },
      { text: "You're 100% right about the lead time, we got that wrong.", audience: "customer" },
      { text: "Our best and final offer is 212,000 net.", audience: "customer" },
      { text: "We aren't the cheapest or the fastest on the market.", audience: "customer" },
      { text: "I never go down to the yard without a helmet." },
    ],
  },
};
