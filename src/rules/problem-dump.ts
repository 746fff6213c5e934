import { clauseAround, clausesOf } from "../engine/clauses";
import { cuesIn, cuesOf, hasCue, hasFixedTime, hasTrait, isMove, isNotice, isOfficeAnswer } from "../engine/evidence";
import { defineRule, type Examples } from "../engine/rule";
import { overlaps } from "../engine/triage";
import type { Act, Cue, Draft, Span, Unit } from "../engine/types";

/** A bad status that is the main message, with no view, plan or specific question of one's own. */
function find(draft: Draft): Span | null {
  const losses = cuesOf(draft, "helpless");
  const problems = draft.units.flatMap((unit) =>
    // Asked about and not sighed over, it is a question with its answer to come.
    /[?？]$|吗$/.test(unit.read) && !losses.some((loss) => overlaps(loss, unit))
      ? []
      : cuesIn(unit, "problem").filter((cue) => !isDenied(cue, draft) && !isTopic(cue, draft)),
  );
  if (hasCue(draft, "view") || isServed(draft)) return null;
  if (draft.units.some((unit) => unit.acts.some((act) => isPlan(act, unit, losses)))) return null;
  const first = problems[0] ?? whatIsRegretted(draft);
  const [helpless] = losses;
  const grim = first || !isToBoss(draft) ? null : helpless ? holdsBad(draft, losses) && helpless : isGrim(draft);
  if (!(first || grim) || !isNewsTo(draft, helpless !== undefined)) return null;
  if (helpless) return clauseAround(helpless, draft);
  // What is asked beside it, well put or not, says what the reader is to do.
  if (draft.acts.some((act) => act.kind === "ask" && isMove(act))) return null;
  // A new date is a plan of a kind, whosever it is.
  if (hasFixedTime(draft) || hasCue(draft, "closed", "handover")) return null;
  if (!first) return grim || null;
  const told = draft.units.filter((unit) => !isCourtesy(unit));
  const bad = told.filter((unit) => problems.some((cue) => overlaps(cue, unit))).length;
  if (problems.length > 0 && (bad * 2 < told.length || draft.genre !== "report")) return null;
  const turned = draft.units.some((unit) => first.end <= unit.end && TURN.test(draft.read.slice(first.end, unit.end)));
  return turned ? null : clauseAround(first, draft);
}

/** Outside, only what is wrong with the reader's own matter; to who knows whom, what one is sorry for or at a loss with. */
function isNewsTo(draft: Draft, helpless: boolean): boolean {
  if (isInside(draft) && (helpless || draft.audienceKnown)) return true;
  if (!draft.audienceKnown)
    return SORRY.test(draft.read) || (helpless && (POLITE.test(draft.read.slice(0, OPENING)) || draft.lang === "en"));
  return helpless ? !BEGS.test(draft.read) : YOURS.test(draft.read);
}
const YOURS = /[您你贵]|\byou|\b(?:unfortunately|regret|afraid|sorry|apolog)\b/i;
/** At a loss for oneself, and asking a favour. */
const BEGS = /求[您你求]|[拉帮][^，。]{0,5}一把/;
/** Who is spoken to shows in the first words. */
const OPENING = 12;
const POLITE = /您|领导|[总哥姐](?=[，,：: ])/;

function isToBoss(draft: Draft): boolean {
  return draft.audience === "boss" && draft.audienceKnown;
}

function isInside(draft: Draft): boolean {
  return draft.audience === "boss" || draft.audience === "colleague";
}

/** Written by the one who is to be served: it complains and does not apologise, and not to the writer's own people. */
function isServed(draft: Draft): boolean {
  if (isInside(draft) && draft.audienceKnown) return false;
  return (hasCue(draft, "complaint") || ONE_OF_THEM.test(draft.read)) && !SORRY.test(draft.read);
}
/** Those a body or a firm is there for. */
const ONE_OF_THEM = /我们?(?:是|作为|家是)[^，,。]{0,24}(?:业主|居民|村民|住户|租户|市民|家长|学生|乘客|消费者|患者)/;
const SORRY = /抱歉|歉意|致歉|道歉|对不起|谅解|见谅|\b(?:sorry|apolog|inconvenience)/i;

/** To somebody outside: whoever begs pardon for the trouble he gives has told bad news in the words before. */
function whatIsRegretted(draft: Draft): Span | null {
  if (isInside(draft) || !TROUBLED.test(draft.read) || !YOURS.test(draft.read.replace(TROUBLED, ""))) return null;
  return draft.units.find((unit) => !isCourtesy(unit) && !TROUBLED.test(unit.read)) ?? null;
}
const TROUBLED =
  /(?:给|对)(?:您|你|贵)[^，。！？]{0,6}(?:造成|带来|添)[^，。！？]{0,8}(?:不便|麻烦|困扰|影响)|不便之处|\b(?:inconvenience|trouble) (?:caused|this)|(?:for|any|the) inconvenience\b/i;

/** Says sorry, thanks or that word will follow, and nothing of the matter. */
function isCourtesy(unit: Unit): boolean {
  if (cuesIn(unit, "problem").length > 0) return false;
  return cuesIn(unit, "complaint", "thanks", "courtesy", "apology").length > 0 || unit.acts.some(isNotice);
}

/** Beside a call for help from above the faintest bad word will do. */
function holdsBad(draft: Draft, losses: readonly Cue[]): boolean {
  return draft.units.some((unit) => {
    const rest = [...unit.read].map((char, i) =>
      losses.some(({ start, end }) => unit.start + i >= start && unit.start + i < end) ? " " : char,
    );
    return BAD.test(rest.join(""));
  });
}
const BAD = /[不没无未失丢漏坏退停拖缺差难晚迟超扣](?!问题|错|意见|用|急|影响|事|少|过|变|需|必|够)|涨价|压力|低落/;

/** Told from top to bottom of what went wrong: two clauses at least, and most of them. */
function isGrim(draft: Draft): Span | null {
  const clauses = draft.units.flatMap((unit) => clausesOf(unit.read).map(({ start, end }) => ({ unit, start, end })));
  const bad = clauses.filter(({ unit, start, end }) => BAD.test(unit.read.slice(start, end)));
  const [first] = bad;
  if (!first || draft.lang === "en" || bad.length < 2 || bad.length * 3 < clauses.length * 2) return null;
  return { start: first.unit.start + first.start, end: first.unit.start + first.end };
}

/** A fault that is said never to come is a claim, not a status: it never crashes, 零风险. */
const NEVER =
  /\b(?:never|zero|nothing can|(?:100|hundred|cent) ?(?:%|per ?cent))\b|零|绝不|绝无|永不|永远不|不可能|从不|从未|从来没|再也不|稳赚/i;

function isDenied(cue: Cue, draft: Draft): boolean {
  const clause = clauseAround(cue, draft);
  return NEVER.test(draft.read.slice(clause.start, clause.end));
}

/** What somebody ought to see to is no news of a problem, it has a finding of its own. */
function isTopic(cue: Cue, draft: Draft): boolean {
  return cuesOf(draft, "ownerless").some((other) => overlaps(cue, other));
}

/** What follows a bad word and turns it: the other side of the matter, a way round. */
const TURN = /\bbut\b|但|不过/i;

/** Somebody moves: towards something one can observe, or on a day. */
function isPlan(act: Act, unit: Unit, losses: readonly Cue[]): boolean {
  if (!isMove(act) || hasTrait(act, "hope") || isNotice(act)) return false;
  if (losses.some((loss) => overlaps(loss, act))) return false;
  if (act.kind === "ask") {
    // An offer that hangs on the reader's word is a way out all the same; an ask that does is none.
    if (hasTrait(act, "conditional")) return false;
    // Have a look, is that all right: said beside a sigh they are part of it.
    if (losses.some((loss) => overlaps(loss, unit)) && hasTrait(act, "instant", "question")) return false;
  }
  return act.concrete || act.time?.fixed === true;
}

/** The helplessness, or the bad news. */
function toldWorst(draft: Draft): Span | null {
  const worst = cuesOf(draft, "helpless")[0] ?? cuesOf(draft, "problem")[0];
  return worst ? clauseAround(worst, draft) : null;
}

export default defineRule({
  id: "problem-dump",
  family: "report",
  severity: "warning",
  scope: "draft",
  says: {
    en: {
      title: "A problem handed over with no view of your own",
      why: "They have to do the thinking for you",
      advice: "Say what you make of it, what you'll do, then ask one specific question",
    },
    zh: {
      title: "只报问题，没有自己的打算",
      why: "对方只能替你想，也就难放心交给你",
      advice: "先说判断和打算，再问一个具体问题。例如：我打算明天去一趟，报价要不要降两个点？",
    },
  },
  reads: { zh: find, en: find },
  learned: true,
  excused: (draft) => isServed(draft) || (!draft.audienceKnown && isOfficeAnswer(draft)),
  marks: toldWorst,
  source: "000",
});

export const examples: Examples = {
  zh: {
    bad: [
      {
        text: "领导，这客户没戏了，龙头报价比咱们低，[[我也不知道该怎么办了]]。",
        better: "领导，这客户嫌咱们报价高。我明天去看他们的用量，您看报价要不要再低2个点？",
        channel: "chat",
        audience: "boss",
      },
      {
        text: "何总：\n客户称我司交期太长，已接触另外两家。此事棘手，[[请您定夺]]。",
        better: "何总：\n客户称我司交期太长，已接触另外两家。我建议先借两台样机给他们，您周三前批一下，行吗？",
        channel: "email",
        audience: "boss",
      },
      {
        text: "甲方嫌咱们资质不够，[[您给拿个主意吧]]",
        better: "甲方嫌咱们资质不够，我周四前借到总包的资质，您看行吗？",
        channel: "chat",
        audience: "boss",
      },
      {
        text: "贵院的两台设备因查验滞留，目前无法确定到货时间，[[我们也没有什么办法]]。",
        better: "贵院的两台设备因查验滞留，我周四上午给您新的到货日，先借两台备机，您看行吗？",
        channel: "email",
        audience: "customer",
      },
      {
        text: "主管，客戶一直殺價，對手又比我們便宜，[[我真的沒輒了]]",
        better: "主管，客戶一直殺價。我打算週三去談分期，您看行嗎？",
        channel: "chat",
        audience: "boss",
      },
      {
        text: "甲方又改需求了，工期来不及，[[咋办啊领导]]",
        better: "甲方又改需求了，工期来不及。我打算周三去谈分两期交，您看行吗？",
        channel: "chat",
        audience: "boss",
      },
    ],
    good: [
      { text: "客户嫌贵，我打算明天去现场看看，您看报价要不要再低2个点？", channel: "chat", audience: "boss" },
      {
        text: "交期要延一周，因为模具返修，下周二能出第一批，我已经协调了另一家代工。",
        channel: "chat",
        audience: "boss",
      },
      { text: "设备今早停机，工程师已在路上，预计两小时内恢复。", channel: "chat", audience: "customer" },
      { text: "客户暂停了投放，原因是换了负责人，我周三去拜访新负责人。", channel: "email", audience: "boss" },
      { text: "依据售后条款，签收超过30天的订单无法退货。", channel: "email" },
      { text: "丢单1个，签单3笔，我周五前补一份复盘。", channel: "email", audience: "boss" },
    ],
  },
  en: {
    bad: [
      {
        text: "The client says we're too expensive. [[What should I do]]?",
        better: "The client says we're too expensive. I suggest 2% off for a two-year term; is that OK with you?",
        audience: "boss",
      },
      {
        text: "Kestrel told me they're staying with the incumbent. [[no clue what to do now]]",
        better:
          "Kestrel told me they're staying with the incumbent. I'll call their CFO tomorrow and ask what would reopen it",
        audience: "boss",
        channel: "chat",
      },
      {
        text: "Procurement at Lyon won't take my calls any more. [[I'm stuck]].",
        better:
          "Procurement at Lyon won't take my calls any more. I'll go there on Tuesday; could you call their director?",
        audience: "boss",
      },
      {
        text: "The bank rejected our architecture for the second time. [[I really don't know what they want from us]].",
        better:
          "The bank rejected our architecture for the second time. I'll ask their architect on Thursday for the three open points.",
        audience: "boss",
      },
      {
        text: "[[Your shipment is stuck in Rotterdam and we have no idea when it will be released]].",
        better:
          "Your shipment is stuck in Rotterdam. The broker expects release on Wednesday; I'll confirm the slot by noon that day.",
        audience: "customer",
      },
      {
        text: "We lost two engineers and the Jakarta job will slip. [[There's nothing I can do about it]].",
        better:
          "We lost two engineers and the Jakarta job will slip. I propose to hire two fitters from Batam until 30 June.",
        audience: "boss",
      },
    ],
    good: [
      {
        text: "The client said no, and I think they're right: it doesn't fit. I'm closing it today.",
        audience: "boss",
      },
      { text: "What should I do with the old demo units: ship them back or donate them?", audience: "colleague" },
      { text: "not sure what to get for lunch, any ideas?", audience: "colleague", channel: "chat" },
      {
        text: "The shipment is held at Felixstowe. I'll confirm the new slot by Wednesday noon.",
        audience: "customer",
      },
      { text: "I don't know how they did it but the fair was sold out!", audience: "colleague", channel: "chat" },
      { text: "Price is the problem at Vall. We could offer two lots; are you fine with that?", audience: "boss" },
    ],
  },
};
