import { quick } from "../../engine/quick";
import type { Act, Cue, CueKind } from "../../engine/types";
import type { Clause } from "./clauses";
import {
  ABOUT_US,
  COMMON,
  LIGHT_QUESTION,
  PITCH,
  PRODUCT_TOPIC,
  PROFILE,
  QUESTION,
  REPORT,
  SITUATION,
} from "./cue-words";
import { readHumility } from "./humility";
import { findOffers } from "./offers";
import { findOwnerless } from "./ownerless";
import { UNKNOWN } from "./trouble";

/** The evidence in a sentence, in order of place. */
export function readCues(sentence: string, clauses: readonly Clause[], acts: readonly Act[], chat: boolean): Cue[] {
  const cues: Cue[] = [...readHumility(sentence), ...findOffers(sentence, clauses), ...findOwnerless(clauses, chat)];
  const addressed = /[您你贵应按根据如依]/.test(sentence);
  for (const table of [COMMON, REPORT, PITCH]) {
    for (const [kind, pattern] of table) {
      if (OF_THE_READER.has(kind) && !addressed) continue;
      const found = firstMatch(sentence, pattern);
      if (found) cues.push({ kind, ...found });
    }
  }
  const stuck = firstMatch(sentence, STUCK);
  if (stuck && !cues.some((cue) => cue.kind === "problem")) cues.push({ kind: "problem", ...stuck });
  const whole = { start: 0, end: sentence.length };
  const ownTale = isAboutUs(sentence, acts);
  if (ownTale || isProfile(sentence)) cues.push({ kind: "about-us", ...whole });
  if (asksSituation(sentence)) cues.push({ kind: "reader-question", ...whole });
  return dropContradicted(sentence, cues, ownTale).sort((a, b) => a.start - b.start);
}

/** Kinds that name the reader: not looked for where nobody is addressed. */
const OF_THE_READER: ReadonlySet<CueKind> = new Set(["requested", "reader-need"]);

/** At a loss in so many words: that something is wrong need not be said. */
const STUCK = quick(
  new RegExp(
    `没(?:招|辙|辄|法子|主意|头绪|思路)|懵|走投无路|咋(?:办|整|弄)|怎么办|不知道?(?:该)?(?:怎么|咋|如何)|没(?:什么|啥)?办法|束手无策|点算|点办|${UNKNOWN}`,
    "g",
  ),
);
/** A liking in the same sentence makes the objection beside it a detail. */
const PRAISED = quick(
  /最喜欢|(?<!不)(?:认可|倾向(?!于?(?:对方|对手|竞品|别家|他们))|满意|看好|感兴趣|中标|得标|签下|签了|签单)/,
);

function firstMatch(sentence: string, pattern: RegExp): { start: number; end: number } | null {
  pattern.lastIndex = 0;
  const match = pattern.exec(sentence);
  return match && { start: match.index, end: match.index + match[0].length };
}

function isAboutUs(sentence: string, acts: readonly Act[]): boolean {
  const light = acts.every((act) => act.traits.includes("question")) && LIGHT_QUESTION.test(sentence);
  if (!light && acts.some((act) => act.kind !== "promise" || act.time !== null)) return false;
  if (/感谢|谢谢|承蒙|感动|敬佩|启发/.test(sentence) || (!light && /[?？]\s*$/.test(sentence))) return false;
  return ABOUT_US.test(sentence) || PRODUCT_TOPIC.test(sentence) || (US_FIRST.test(sentence) && !TOLD.test(sentence));
}

/** Opens with us and speaks of how we are, not of what we did or of the reader. */
const US_FIRST = quick(
  /^(?:另外|而且|并且|同时|还有|此外|哥|姐|您好|你好|亲|[，,、！!。 ])*(?:我们|我司|我公司|[敝弊鄙]公司|本(?:公司|司|所|院|机构|中心|厂|店)|咱家|咱们?厂子?|我家|我厂|俺们厂?)(?!俩|一起|再|先|来|去|把|会|将|打算|准备)/,
);
const TOLD = /[您你]|贵[司院校公方厂]|了(?=[，,。！!]|$)|已|把|昨天|上次|讨论|误会|抱歉/;

/** A firm's own profile, and not the reader's. */
function isProfile(sentence: string): boolean {
  return PROFILE.test(sentence) && !/[您你]|贵[司院校公方厂单]|客户(?!遍布|覆盖|包括)|对方|甲方/.test(sentence);
}

function asksSituation(sentence: string): boolean {
  if (!ASKS.test(sentence)) return false;
  const asked = sentence.split(/[，,。！!；;]/).filter((part) => ASKS_AT_END.test(part.trim()));
  return asked.some((part) => QUESTION.test(part) && !LIGHT_QUESTION.test(part)) && SITUATION.test(sentence);
}

const ASKS = /[?？吗呢]|多少|几个/;
const ASKS_AT_END = /[?？]|吗$|呢$|多少$|几个$/;

/** A need that is only supposed, a problem that is solved, a template's slot: no evidence. */
/** Told of today or of what is done: no boast, though it speaks of us. */
const JUST_NOW = /(?:今天|昨天|上午|下午|刚才?|早上|本周|这周)[^，。]{0,10}(?:完|了|过)/;

function dropContradicted(sentence: string, cues: readonly Cue[], ownTale: boolean): Cue[] {
  const has = (kind: CueKind) => cues.some((cue) => cue.kind === kind);
  const pitched = ownTale && !has("met");
  return cues.filter(({ kind }) => {
    if (kind === "reader-need")
      return !/[{｛<＜【[][^}｝>＞】\]]{1,12}[}｝>＞】\]]|如果?您|若您|您是否|是否(?:也|还)|还在为|您想不想/.test(
        sentence,
      );
    if (kind === "satisfied")
      return (
        (!has("about-us") || /[您你贵]/.test(sentence)) &&
        !/[?？]\s*$|吗$|不满意|满意度(?![^，。]*满分)|好用我信|满意的(?:方案|话)|不太?满意|[让令包].{0,6}满意|(?:希望|如|要是|若|但愿|争取|力争|是否|能否|只要).{0,12}(?:满意|好评|好用|认可|肯定)|最好用|好评如潮|众多客户|至上/.test(
          sentence,
        )
      );
    if (kind === "activity" && (has("thanks") || /[和跟与同](?:您|你|各位)/.test(sentence))) return false;
    if (
      kind === "met" &&
      /诚邀|恭请|欢迎|邀请|看得见|(?:继续|加大|下阶段|后续)[^，。]{0,6}(?:走访|拜访)/.test(sentence)
    )
      return has("thanks");
    if (kind === "met" || kind === "activity")
      return (
        !/(?:会(?!议)|将|明[天早晚]|后天|下周|下个?月|准备|打算|计划)[^，。]{0,8}(?:拜访|沟通|见|走访|回访|联系|参加|参观|陪|演示|上门|培训)/.test(
          sentence,
        ) || has("thanks")
      );
    if (kind === "problem")
      return (
        !PRAISED.test(sentence) &&
        !/依据|根据|条款|规定|管理办法|条例|公告|通知如下|如果|要是|万一|以免|免得|避免|防止|若|是否|会不会|解决(?:了|贵)|完美解决|保修|三包/.test(
          sentence,
        )
      );
    if (kind === "outcome" || kind === "status" || kind === "open") return !pitched || JUST_NOW.test(sentence);
    if (kind === "closed") return !/(?:未|没有?|尚未)[^，。]{0,4}(?:关闭|完成|结)/.test(sentence);
    return true;
  });
}
