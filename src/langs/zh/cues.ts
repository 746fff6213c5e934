import type { Act, Cue, CueKind } from "../../engine/types";
import type { Clause } from "./clauses";
import { ABOUT_US, COMMON, LIGHT_QUESTION, PITCH, PRODUCT_TOPIC, QUESTION, REPORT, SITUATION } from "./cue-words";
import { readHumility } from "./humility";
import { isOffer } from "./manners";
import { findOwnerless } from "./ownerless";

/** The evidence in a sentence, in order of place. */
export function readCues(sentence: string, clauses: readonly Clause[], acts: readonly Act[], chat: boolean): Cue[] {
  const cues: Cue[] = [...readHumility(sentence), ...offers(sentence, clauses), ...findOwnerless(clauses, chat)];
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
  if (isAboutUs(sentence, acts)) cues.push({ kind: "about-us", ...whole });
  if (asksSituation(sentence)) cues.push({ kind: "reader-question", ...whole });
  return dropContradicted(sentence, cues).sort((a, b) => a.start - b.start);
}

/** Kinds that name the reader: not looked for where nobody is addressed. */
const OF_THE_READER: ReadonlySet<CueKind> = new Set(["requested", "reader-need"]);

/** At a loss in so many words: that something is wrong need not be said. */
const STUCK =
  /没(?:招|辙|辄|法子)|咋(?:办|整|弄)|怎么办|不知道?(?:该)?(?:怎么|咋|如何)|没(?:什么|啥)?办法|束手无策|点算|点办/g;
/** A liking in the same sentence makes the objection beside it a detail. */
const PRAISED =
  /最喜欢|(?<!不)(?:认可|倾向(?!于?(?:对方|对手|竞品|别家|他们))|满意|看好|感兴趣|中标|得标|签下|签了|签单)/;

function firstMatch(sentence: string, pattern: RegExp): { start: number; end: number } | null {
  pattern.lastIndex = 0;
  const match = pattern.exec(sentence);
  return match && { start: match.index, end: match.index + match[0].length };
}

/** The offer with the condition it hangs on: 如有需求，欢迎随时垂询. */
function offers(sentence: string, clauses: readonly Clause[]): Cue[] {
  const cues: Cue[] = [];
  for (const [i, clause] of clauses.entries()) {
    if (!isOffer(clause.text) || GOODBYE.test(sentence)) continue;
    const lead = clauses[i - 1];
    const start = lead && CONDITION.test(lead.text) ? lead.start : clause.start;
    cues.push({ kind: "offer", start, end: clause.end });
  }
  return cues;
}
/** Said in taking leave or in answer, an offer is a courtesy. */
const GOODBYE = /先忙|先这样|回聊|拜拜|再见|晚安|不客气|不打扰|(?:冇|没)问题|^(?:好的?|收到|嗯|OK|ok|行)[，,！!。 ]/;
const CONDITION = /如|若|有(?:什么|任何|啥|咩|事|问题|需)|需要|的地方|用得|不清楚|疑问|用着|以后/;

function isAboutUs(sentence: string, acts: readonly Act[]): boolean {
  const light = acts.every((act) => act.traits.includes("question")) && LIGHT_QUESTION.test(sentence);
  if (!light && acts.some((act) => act.kind !== "promise" || act.time !== null)) return false;
  if (/感谢|谢谢|承蒙|感动|敬佩|启发/.test(sentence) || (!light && /[?？]\s*$/.test(sentence))) return false;
  return ABOUT_US.test(sentence) || PRODUCT_TOPIC.test(sentence) || (US_FIRST.test(sentence) && !TOLD.test(sentence));
}

/** Opens with us and speaks of how we are, not of what we did or of the reader. */
const US_FIRST =
  /^(?:另外|而且|并且|同时|还有|此外|哥|姐|您好|你好|亲|[，,、！!。 ])*(?:我们|我司|我公司|敝公司|本公司|咱家|我家|我厂|俺们厂?)(?!俩|一起|再|先|来|去|把|会|将|打算|准备)/;
const TOLD = /[您你]|贵[司院校公方厂]|了(?=[，,。！!]|$)|已|把|昨天|上次|讨论|误会|抱歉/;

function asksSituation(sentence: string): boolean {
  const asked = sentence.split(/[，,。！!；;]/).filter((part) => /[?？]|吗$|呢$|多少$|几个$/.test(part.trim()));
  return asked.some((part) => QUESTION.test(part) && !LIGHT_QUESTION.test(part)) && SITUATION.test(sentence);
}

/** A need that is only supposed, a problem that is solved, a template's slot: no evidence. */
function dropContradicted(sentence: string, cues: readonly Cue[]): Cue[] {
  const has = (kind: CueKind) => cues.some((cue) => cue.kind === kind);
  const pitched = has("about-us") && !has("met");
  return cues.filter(({ kind }) => {
    if (kind === "reader-need")
      return !/[{｛<＜【[][^}｝>＞】\]]{1,12}[}｝>＞】\]]|如果?您|若您|您是否|是否(?:也|还)|还在为|您想不想/.test(
        sentence,
      );
    if (kind === "satisfied")
      return !/不满意|让您满意|令.{0,6}满意|包您满意|满意的方案|不太?满意|如果.{0,6}满意/.test(sentence);
    if (kind === "activity" && (has("thanks") || /[和跟与同](?:您|你|各位)/.test(sentence))) return false;
    if (kind === "met" || kind === "activity")
      return !/(?:会|将|明天|下周|准备|打算)[^，。]{0,8}(?:拜访|沟通|见)/.test(sentence) || has("thanks");
    if (kind === "problem")
      return (
        !PRAISED.test(sentence) &&
        !/依据|根据|条款|规定|管理办法|条例|公告|通知如下|如果|若|是否|如果|解决(?:了|贵)|完美解决|保修|三包/.test(
          sentence,
        )
      );
    if (kind === "outcome" || kind === "status" || kind === "open") return !pitched;
    if (kind === "closed") return !/(?:未|没有?|尚未)[^，。]{0,4}(?:关闭|完成|结)/.test(sentence);
    return true;
  });
}
