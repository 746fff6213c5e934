import { cuesOf, hasCue } from "../../evidence";
import { mainLang } from "../../sentences";
import { overlaps } from "../../triage";
import type { Draft } from "../../types";
import { deadline, nextStep } from "../blank-specs";
import { timed } from "../facts-times";
import { leadOf } from "../lead";
import { dumpsZh, inside, isStranger, likely, type Move, pleads } from "../move";
import { nextEn, stepsOf } from "../next-en";
import { awaitedInChinese } from "../open/awaited-zh";
import { answersComplaint } from "../relation";
import { progressClauseZh, progressZh } from "./progress-zh";

/** Say what comes next and what is needed for it. */
export const progressUpdate: Move = {
  id: "progress-update",
  fits: (draft) => {
    // Who complained is told what comes next.
    if (answersComplaint(draft)) return 10;
    // Who asks for something is not told what the writer does.
    if (draft.audience !== "boss" && mainLang(draft) === "zh" && pleads(draft) > 0 && !hasCue(draft, "helpless"))
      return 3;
    // What the writer's side waits for, the reader waits for too: he has nothing to decide.
    if (!inside(draft) && mainLang(draft) === "zh" && !asks(draft) && awaitedInChinese(draft)) return 8.5;
    const lead = leadOf(draft);
    if (lead === "asks") return 0;
    if (lead === "trouble") return 9.5;
    if (!inside(draft) && dumpsZh(draft)) return 9.5;
    if (isStranger(draft)) return 0;
    if (lead === "tells") return inside(draft) ? 9 : 7.5;
    if (isTrouble(draft) || (!inside(draft) && REGRETS.test(draft.read))) return 9;
    if (draft.audience === "boss") return draft.genre === "report" ? 7 : asks(draft) ? 0 : 6.5;
    if (waitsForOurs(draft)) return 8;
    // Told how something stands, the reader wants to know what comes next before he is asked for anything.
    return draft.genre === "report" ? (draft.acts.some(({ kind }) => kind === "ask") ? 4 : 6) : 0;
  },
  title: { zh: "说清自己的下一步", en: "Say your next step" },
  words: {
    zh: progressZh,
    en: nextEn,
  },
  clause: {
    zh: progressClauseZh,
    en: ({ toBoss }, blank, facts) =>
      `${timed("by", blank(deadline))} I'll ${blank({ ...nextStep, answers: { en: stepsOf(facts, toBoss) } })}; is that all right`,
  },
};

/** Bad news for the reader, in so many words. */
const REGRETS = /\bregret to inform\b|报废了|没能按期|交不了货/i;

/** Something went wrong or is late, and the reader waits: he is told what happens now. */
function isTrouble(draft: Draft): boolean {
  return (hasCue(draft, "problem", "complaint", "helpless") || likely(draft, "problem-dump")) && !asks(draft);
}

/** Something is asked for; to be at a loss with bad news asks for nothing. */
function asks(draft: Draft): boolean {
  const bad = hasCue(draft, "problem") || likely(draft, "problem-dump");
  const losses = bad ? cuesOf(draft, "helpless") : [];
  return draft.acts.some(
    (act) =>
      act.kind === "ask" &&
      !losses.some((loss) => overlaps(loss, act)) &&
      !(bad && HANDS_OVER.test(draft.read.slice(act.start, act.end))),
  );
}

/** The matter put into the reader's hands: 你看看吧. */
const HANDS_OVER = /^[您你](?:们)?(?:给)?(?:看(?:看|着办|怎么.{1,3}|一?下)?|出[马面])吧?$/;

/** Told to the customer: what was done for him among our own, and nothing yet of what came of it. */
function waitsForOurs(draft: Draft): boolean {
  return !inside(draft) && hasCue(draft, "activity") && OURS.test(draft.read);
}
const OURS =
  /我们(?:技术|研发|工厂|生产|售后|财务|领导|公司|内部)|\bour (?:team|engineers?|factory|production|technical|support|developers?|warehouse|forwarder|carrier|lab|bank|accountant|lawyers?|supplier|depot|workshop)\b/i;
