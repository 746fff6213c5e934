import { hasCue } from "../engine/evidence";
import { defineRule } from "../engine/rule";
import type { Draft, Unit } from "../engine/types";

const LONG = { zh: 30, en: 20 } as const;

/** A draft to a customer that is mostly about us, with nothing of the reader in it. */
function find(draft: Draft): Unit | null {
  if (draft.audience === "boss" || draft.audience === "colleague") return null;
  if (hasCue(draft, "reader-question", "reader-need", "fit", "requested", "met")) return null;
  const about = draft.units.filter((unit) => unit.cues.some((cue) => cue.kind === "about-us"));
  const long = about.filter((unit) => lengthOf(unit) >= LONG[unit.lang]);
  if (about.length < 3 && long.length < 2) return null;
  const share = about.reduce((sum, unit) => sum + unit.text.length, 0);
  const whole = draft.units.reduce((sum, unit) => sum + unit.text.length, 0);
  return share * 2 > whole ? (about[0] ?? null) : null;
}

/** Chinese characters, or English words. */
function lengthOf(unit: Unit): number {
  return unit.lang === "zh" ? unit.read.replace(/[\s\p{P}]/gu, "").length : unit.read.split(/\s+/).length;
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
  reads: {
    zh: {
      find,
      bad: [
        {
          text: "[[王校长好，我们是做智慧课堂的。]]我们的系统有备课、授课、作业、测评四大模块。我们还有自研的批改引擎。我们在本省已经装了300多所学校。",
          better: "王校长好，贵校老师现在批改作业一周要花几个小时？我们适合作文多的年级，低年级用处不大。",
          channel: "chat",
          audience: "customer",
        },
        {
          text: "[[我们公司主营冷链运输，自有冷藏车180台。]]我们在三个城市设有多温区冷库。我们的团队平均从业8年。",
          better: "贵司现在的冷链损耗大概是多少？我们适合城配，干线我们不做。",
          channel: "email",
          audience: "customer",
        },
        {
          text: "[[我們專營辦公室裝修，完成過六百件案場。]]我們有自己的木工廠。我們的設計師平均年資十二年。",
          better: "貴公司這次裝修最在意工期還是預算？",
          channel: "email",
          audience: "customer",
        },
      ],
      good: [
        {
          text: "您上次提到停机时间长。我们的系统有远程诊断。我们的工程师两小时到场。我们的备件库在本市。",
          channel: "email",
          audience: "customer",
        },
        {
          text: "按您要求，附上产品说明：我们的平台有四大模块。我们支持私有化部署。我们的接口开放。",
          channel: "email",
          audience: "customer",
        },
        {
          text: "我们的系统有四大模块。我们装了300多所学校。贵校现在用什么系统备课？",
          channel: "email",
          audience: "customer",
        },
        { text: "我们本周签了三单。我们的新机器也到货了。我们的团队扩到十人。", channel: "email", audience: "boss" },
        { text: "我们公司在开发区，周三上午十点等您来。", channel: "chat", audience: "customer" },
        { text: "您好，请问贵公司一天能出多少件？", channel: "chat", audience: "customer" },
      ],
    },
    en: {
      find,
      bad: [
        {
          text: "[[We are a manufacturer of HDPE pipes since 2003.]] Our products are used in irrigation. We have an in-house lab. We supply government departments.",
          better: "We make HDPE pipes. Your tender asks for 110 mm: do you need them welded or with fittings?",
          audience: "customer",
        },
        {
          text: "[[Our platform offers single sign-on and audit trails.]] We also provide onboarding. Our team has delivered 300 projects.",
          better:
            "You mentioned three audits a year. Our audit trail covers two of them; which one costs you most time?",
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
  },
  source: "002",
});
