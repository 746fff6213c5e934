import { deadline, favourDay, sendBy } from "./blank-specs";
import type { Facts } from "./facts";
import type { Wording } from "./move";
import { askReferral } from "./moves/ask-referral";
import { askedDeed } from "./specs/deeds-zh";
import type { Voice } from "./voice";

/**
 * What is asked in the place of a Chinese plea: the reader does one thing by a day, and may say no. The deed is a
 * blank; what is suggested for it takes up whoever and whatever the draft names (talk 001: would he know what to do,
 * by when, and could he say yes?).
 */
export const askedZh: Wording = (voice, blank, facts) => {
  const { you, casual, inside, pick } = voice;
  if (!inside && REFERS.test(facts.plea)) return askReferral.words.zh(voice, blank, facts);
  const by = blank(inside ? (facts.open.presses || facts.trouble ? sendBy : deadline) : favourDay);
  const does = blank(askedDeed(deedsFor(voice, facts)));
  const out = wayOut(voice, facts);
  if (you === "各位" || you === "你们")
    return pick(`请${you}${by}${does}，可以吗？${out}`, `${by}请${you}${does}，行吗？${out}`);
  return casual
    ? pick(
        `麻烦${you}${by}${does}，行吗？${out}`,
        `想请${you}${by}${does}，可以吗？${out}`,
        `${you}能不能${by}${does}？${out}`,
        `${by}麻烦${you}${does}，可以吗？${out}`,
      )
    : pick(
        `能否请${you}${by}${does}？${out}`,
        `想请${you}${by}${does}，${you}看可以吗？${out}`,
        `可否请${you}${by}${does}？${out}`,
        `想麻烦${you}${by}${does}，是否方便？${out}`,
      );
};

/** Customers are wanted: one introduction, without a day. */
const REFERS = /推荐|介绍(?!信)|宣传|吆喝|转介|口碑|捧场|[拉带找](?:点|些|几个)?客户/;

/** The same as a clause without a stop. */
export const askedClauseZh: Wording = (voice, blank, facts) =>
  `想请${voice.you}${blank(voice.inside ? deadline : favourDay)}${blank(askedDeed(deedsFor(voice, facts)))}`;

/** He may say no, and it goes on; a boss may have to approve it, which is never a matter of his being free. */
function wayOut({ you, casual, inside, toBoss, pick }: Voice, { wronged }: Facts): string {
  if (wronged) return pick(`要是不归${you}管，请告诉我找哪里。`, `如不归${you}管，请告知该找哪里。`);
  if (you === "各位" || you === "你们") return "有难处直接跟我说。";
  if (toBoss)
    return casual
      ? pick(`${you}要是觉得不合适，我再想别的办法。`, `${you}有别的考虑就直说，我照办。`)
      : pick(`${you}若觉得不合适，我再想别的办法。`, `${you}如有别的考虑，我照${you}的意思办。`);
  if (inside) return pick("卡住了先告诉我，一起想办法。", "抽不开身就直说，我来调整。", "有难处先跟我说，一起调整。");
  return casual
    ? pick(
        `${you}不方便的话，告诉我找哪位。`,

        `${you}不方便也没关系，直接说就行。`,
      )
    : pick(`${you}不方便的话，告诉我找哪位。`, `${you}若不便，请告知该找哪位。`, `如不便，${you}直说即可。`);
}

/** Deeds that fit, best first. */
function deedsFor(voice: Voice, facts: Facts): readonly string[] {
  const own = ownWords(voice, facts);
  const third = withThird(voice, facts);
  return [...new Set([...own, ...third, ...byRelation(voice, facts)])].slice(0, 3);
}

/** What one asks to have more of, by the plea's own word for it. */
const MORE = /人手|预算|资源|名额|经费|资金|额度|样机|样品|政策|编制|费用/;

/** What the plea itself says to whom or about what. */
function ownWords(voice: Voice, facts: Facts): readonly string[] {
  const { inside, toBuyer } = voice;
  const { plea, wronged, said, topic, here, third } = facts;
  if (findsCause(voice, facts)) return ["看一下是什么原因，把判断告诉我", "抽十分钟跟我把处理办法定下来"];
  const [more] = MORE.exec(plea) ?? (/倾斜|支持|支援/.test(plea) && inside ? MORE.exec(said) : null) ?? [];
  if (wronged) return ["安排人处理，把处理结果告诉我们", "告诉我们由谁负责、哪天能处理好"];
  if (more) return [`定下来能给多少${more}，告诉我一声`];
  if (/通融|宽限|网开一面|高抬贵手/.test(plea) && !inside)
    return [/那[边儿头里]/.test(said) ? "问一下能不能放宽，把结果告诉我" : "告诉我能不能放宽、放宽到哪天"];
  if (inside) return /带带|带一带|手把手|调教/.test(plea) ? ["定下来先带着做哪一块，告诉我"] : [];
  const runs = RUNS.exec(topic ?? "") ? topic?.replace(/的事$/, "") : (RUNS.exec(said)?.[0] ?? null);
  if (runs && toBuyer) return [`问一下${here ? "现在" : runs}走到哪一步、还差什么，告诉我一声`];
  return JUDGED.test(said) && toBuyer && !third?.person ? ["告诉我还有哪些地方要我们澄清"] : [];
}
/** What goes its way through the reader's house. */
const RUNS = /(?:第[一二三四五六\d]笔|这笔)?(?:进度款|货款|回款|尾款|预付款|采购流程|审批|立项|盖章|验收款|付款)/;
/** Judges decide by what was handed in: nobody is asked how they lean. */
const JUDGED = /投标|评标|标书|评委|开标|集采|评审/;

/** A colleague who can find out what is wrong is asked to: the writer himself has no plan for it. */
export function findsCause({ inside, toBoss, you }: Voice, { trouble, said }: Facts): boolean {
  return inside && !toBoss && trouble && you !== "各位" && you !== "你们" && (FAULT.test(said) || ENGINEER.test(said));
}
const FAULT =
  /掉线|故障|报警|报错|死机|卡[死顿壳]|异响|抖动|超差|误差|不良|烧[坏毁]|起泡|开裂|断裂|闪退|宕机|渗漏|漏[水油气电]|查不出|找不到原因|不稳定|跳闸|打不开|连不上|出不来|\bbug\b/i;
const ENGINEER = /^[^，,：:\n]{0,4}(?:工|师傅)[，,：: ]/;

const DOUBTS = /顾虑|疑虑|担心|犹豫|不放心|不满意|有意见|嫌|没松口|不同意|不肯|不松/;

/** With whoever decides, doubts or is hard to reach. */
function withThird({ toBoss, toBuyer, inside }: Voice, { third, unclear, plea, said }: Facts): readonly string[] {
  if (!third) return [];
  const { name, person, led, there } = third;
  // That he has doubts is for the draft to say.
  const asks = DOUBTS.test(said) ? "问清楚还有什么顾虑" : "听听那边是什么意思";
  if (there) return ["去问一下，把那边的说法告诉我"];
  if (unclear && person)
    return [`${led ? "" : `给${name}`}把${unclear}讲清楚，讲完告诉我一声`, `约${name}跟我们一起过一遍${unclear}`];
  if (!person)
    return toBoss
      ? [`给${name}的负责人打个电话，问清楚还差什么`, `帮我约${name}的负责人见一面`]
      : [`把${led ? "他们" : name}最关心的问题告诉我，我提前准备`, `帮我约${name}的负责人见一面`];
  // Among the buyer's own people he can bring us together; what they doubt is for us to ask.
  if (toBuyer && !plea.includes(name))
    return [`帮我约${name}见一面，我当面把疑问讲清楚`, `问问${name}还有什么顾虑，告诉我`];
  if (toBoss) return [`${led ? "打个电话过去" : `给${name}打个电话`}，${asks}`, `跟我一起去见一次${name}`];
  return [
    `${led ? "打个电话过去" : `跟${name}通个电话`}，${asks}，告诉我一声`,
    `帮我约${name}见一面`,
    ...(inside ? [`跟${name}把后面的安排定下来，告诉我一声`] : []),
  ];
}

/** A line that holds nothing but the plea. */
const BARE = 24;

function byRelation({ toBoss, inside, toBuyer, you }: Voice, { partner, said, topic }: Facts): readonly string[] {
  if (you === "各位" || you === "你们")
    return inside ? ["定一件自己先做的事，发给我", "把卡住的地方告诉我"] : ["把还有哪些顾虑告诉我"];
  if (toBoss) return ["抽十分钟，跟我把接下来怎么走定下来", "给客户打一个电话", "跟我去见一次客户"];
  if (inside) return ["看一下现在卡在哪儿，告诉我", "抽十分钟跟我把思路过一遍", "跟我见一次客户"];
  if (partner) return ["抽十分钟跟我通个电话，把接下来谁做什么定下来", "把目前的进展告诉我", "帮我约客户见一面"];
  if (!toBuyer)
    return ["告诉我这件事接下来怎么走", "抽十分钟跟我通个电话，把接下来谁做什么定下来", "告诉我接下来该找哪位谈"];
  if (!topic && said.length <= BARE)
    return ["抽十分钟跟我通个电话，说说近期的打算", "告诉我最近有没有用得上我们的地方"];
  return [
    `抽十分钟跟我通个电话，说说${DOUBTS.test(said) ? "还有哪些顾虑" : `${you}的想法`}`,
    "告诉我，定下来之前还需要了解什么",
    "告诉我接下来该找哪位谈",
  ];
}
