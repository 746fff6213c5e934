import { hasCue } from "../engine/evidence";
import { defineRule, type Examples } from "../engine/rule";
import type { Draft, Unit } from "../engine/types";

const LONG = { zh: 30, en: 20 } as const;

/** A draft to a customer that is mostly about us, with nothing of the reader in it. */
function find(draft: Draft): Unit | null {
  if (draft.audience === "boss" || draft.audience === "colleague") return null;
  if (asks(draft) || hasCue(draft, "reader-question", "reader-need", "fit", "requested", "met")) return null;
  if (!draft.audienceKnown && !isOutreach(draft)) return null;
  const about = toldOfUs(draft);
  const long = about.filter((unit) => lengthOf(unit) >= LONG[unit.lang]);
  if (about.length < 3 && long.length < 2) return null;
  const share = about.reduce((sum, unit) => sum + unit.text.length, 0);
  const whole = draft.units.reduce((sum, unit) => sum + unit.text.length, 0);
  return share * 2 > whole ? (about[0] ?? null) : null;
}

/** The reader asked first, or is asked: a blank of ours before a question mark stands for a question about him. */
function asks({ asked, blanks, text }: Draft): boolean {
  return asked || blanks.some(({ end }) => /^[?？]/.test(text.slice(end)));
}

/** The sentences about us, and those that go on about it: They come with a battery. All of it is made here. */
function toldOfUs(draft: Draft): readonly Unit[] {
  const told: Unit[] = [];
  for (const unit of draft.units) {
    const continues = told.at(-1)?.index === unit.index - 1 && goesOn(unit) && !hasCue(draft, "problem");
    if (continues || unit.cues.some((cue) => cue.kind === "about-us")) told.push(unit);
  }
  return told;
}

function goesOn(unit: Unit): boolean {
  if (unit.acts.length > 0 || unit.times.some((time) => time.fixed && time.future)) return false;
  return GOES_ON.test(unit.read) && !READER.test(unit.read);
}
const GOES_ON = /^(?:it|they|all|each|every|both|now with|with)\b/i;
const READER = /\b(?:you|yours?)\b|\?$/i;

/** Plainly meant to sell to a stranger: somebody introduces himself, speaks of business, offers to be there or proposes to talk. */
function isOutreach(draft: Draft): boolean {
  if (!OURS.test(draft.read)) return false;
  return hasCue(draft, "introduction", "offer", "business") || draft.acts.some((act) => act.kind === "proposal");
}

/** Somebody speaks for a firm; a profile alone may be news of it. */
const OURS = /[我咱俺]|[本敝弊鄙](?:公司|司|店|厂|所)|\b(?:we|our|i|my)\b/i;

/** Chinese characters, or English words. */
function lengthOf(unit: Unit): number {
  return unit.lang === "zh" ? unit.read.replace(/[\s\p{P}]/gu, "").length : unit.read.split(/\s+/).length;
}

/** Our own people may hear of us as much as they like; whoever is asked about himself, or named with his need, is not left out. */
function excused(draft: Draft): boolean {
  if (draft.audience === "boss" || draft.audience === "colleague" || draft.units.length < 2) return true;
  if (!draft.audienceKnown && !(isOutreach(draft) && hasCue(draft, "about-us"))) return true;
  return asks(draft) || hasCue(draft, "reader-question", "reader-need", "fit", "requested");
}

export default defineRule({
  id: "one-sided-pitch",
  family: "buyer",
  severity: "warning",
  scope: "draft",
  says: {
    en: {
      title: "It is all about us",
      why: "Readers look for themselves first",
      advice: "Ask about their situation, then say where you fit and where you don't",
    },
    zh: {
      title: "通篇都在说自己",
      why: "对方先看的是与自己有没有关系",
      advice: "先问对方的情况，再说适合和不适合的地方。例如：您现在停机一次要多久？",
    },
  },
  reads: { zh: find, en: find },
  learned: true,
  excused,
  marks: (draft) => toldOfUs(draft)[0] ?? draft.units[0] ?? null,
  source: "002",
});

export const examples: Examples = {
  zh: {
    bad: [
      {
        text: "[[王校长好，我们是做智慧课堂的。]]我们的系统有备课、授课、作业三大模块。我们还有自研的批改引擎。我们在本省装了300多所学校。",
        better:
          "王校长好，您上次提到老师批作业到九点。我们的批改引擎省下一半时间，适合语数，不适合美术。您现在一周布置几次作业？",
        channel: "chat",
        audience: "customer",
      },
      {
        text: "[[我司主营冷链干线与城配，自有冷藏车180台，在武汉、长沙设有三座多温区冷库。]]我司拥有全程温控平台，数据每30秒上传一次，团队平均从业超过8年。",
        better: "您的门店现在多久补一次货、途中温度怎么记录？",
        channel: "email",
        audience: "customer",
      },
      {
        text: "[[敝公司專營辦公室裝修，成立至今已完成六百件案場。]]我們擁有自己的木工廠與油漆班。我們的設計師平均年資十二年。",
        better: "您上次提到新辦公室要趕在二月前進駐。您目前有幾個工位、隔間怎麼分？",
        channel: "email",
        audience: "customer",
      },
      {
        text: "[[哥，咱家的减水率能到28%，早强也好。]]咱家厂子就在开发区。咱家还给配技术员跟班",
        better: "哥，您那边冬天打混凝土，早强这块现在怎么解决的？",
        channel: "chat",
        audience: "customer",
      },
      {
        text: "[[我们是一家整合营销公司，业务包括品牌策划和直播。]]我们团队拿过多个行业奖项。我们手上有两千多位签约达人。",
        better: "您的新品十二月上市，目前最缺的是曝光还是转化？",
        channel: "email",
        audience: "customer",
      },
      {
        text: "[[我公司成立于2008年，是国内的工业软件供应商。]]我们的产品覆盖设计、生产、运维全流程。我们拥有300多人的研发团队。",
        better: "您车间现在的工单是怎么派的？",
        channel: "email",
        audience: "customer",
      },
    ],
    good: [
      {
        text: "您上次提到分拣错误率高。我们的系统用视觉识别，顺达用了半年错误率从3%降到0.4%。您现在一天分拣多少件？",
        channel: "email",
        audience: "customer",
      },
      {
        text: "按您要求，我司情况列明如下：2011年成立；员工320人；近三年同类业绩7项。",
        channel: "email",
        audience: "customer",
      },
      {
        text: "对手的产品覆盖设计、生产、运维。他们有300人的研发团队。他们的短板是售后。我周三按售后去打。",
        channel: "email",
        audience: "boss",
      },
      {
        text: "我们的系统适合门诊，不适合急诊。我们在二附院用了半年。我们有两个驻场工程师。",
        channel: "email",
        audience: "customer",
      },
      { text: "我们是做仓储照明的。您高架区现在是什么灯、哪年装的？", channel: "chat", audience: "customer" },
      {
        text: "我们的系统有备课、授课、作业三大模块。我们还有批改引擎。我们装了300所学校。",
        channel: "chat",
        audience: "colleague",
      },
    ],
  },
  en: {
    bad: [
      {
        text: "[[We are a manufacturer of HDPE pipes since 2003.]] Our products are used in irrigation. We have an in-house lab. We supply government departments.",
        better: "We make HDPE pipes. Your tender asks for 110 mm: do you need them welded or with fittings?",
        audience: "customer",
      },
      {
        text: "[[Our platform offers single sign-on and audit trails.]] We also provide onboarding. Our team has delivered 300 projects.",
        better: "You mentioned three audits a year. Our audit trail covers two of them; which one costs you most time?",
        audience: "customer",
      },
      {
        text: "Dear Purchasing Team,\n\n[[We are specialized in stainless bolts.]] Our factory covers 28,000 square meters. We have passed ISO 9001. We export to Poland.\n\nCindy",
        better:
          "Dear Purchasing Team,\n\nWe make stainless bolts. Which sizes do you buy most, and what do you pay for late lots?\n\nCindy",
        audience: "customer",
      },
      {
        text: "[[We do office cleaning in Leeds.]] Our crews are trained and insured. We use green products. We have 40 vans.",
        better: "We do office cleaning in Leeds. How many evenings a week is your office cleaned today?",
        audience: "customer",
      },
      {
        text: "[[Our software is used by 200 clinics.]] It integrates with every scanner. It runs in the cloud. We update it monthly.",
        better: "Your job ad says patients wait at the desk. How long is the check-in today?",
        audience: "customer",
      },
      {
        text: "[[We operate a bonded warehouse of 12,000 square metres.]] We own our trucks. Our rates are renegotiated every quarter.",
        better: "You ship to Santos every week. What does a day in the port cost you?",
        audience: "customer",
      },
    ],
    good: [
      { text: "We do rooftop solar. Is your roof metal or concrete tiles?", audience: "customer" },
      {
        text: "Our engineer arrives at 8:00 on Monday. He has the spare board. He needs access to cabinet 4.",
        audience: "customer",
      },
      {
        text: "We opened the third office last year. We have 14 insurers. Our portal went live in May.",
        audience: "colleague",
      },
      {
        text: "As requested, our data: We have 120 machines. We export to Poland. We are ISO 9001 certified.",
        audience: "customer",
      },
      {
        text: "You run three shifts and changeover takes 50 minutes. Our head would take 12. We fit most frames.",
        audience: "customer",
      },
      {
        text: "We aren't the cheapest. Our service is for plants with three lines or more. We don't fit smaller ones.",
        audience: "customer",
      },
    ],
  },
};
