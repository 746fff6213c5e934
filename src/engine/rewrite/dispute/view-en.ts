import { meetingTime } from "../blank-specs";
import type { BlankMaker } from "../blanks";
import type { Voice } from "../voice";

/** What the reader said, by the name a contradiction gives it: "your remark that the filters clog". */
const SAID = /^(?:your|the|this) (\w+) (that|about|regarding|of|on|over|with|for) /i;
/** Names for it that judge nothing; by any other it is his message. */
const KIND_NAMES = /^(?:remark|point|comment|suggestion|idea|concern|worry|question)s?$/i;

/** How the contradiction reads once it is calm: the point is taken up and neither granted nor denied. */
export function takenNote(matter: string | null, we: boolean, casual: boolean): string {
  const noted = `${we ? "we" : "I"}${casual ? "'ve" : " have"} noted your point`;
  if (!matter) return noted;
  const [lead = "", name = "", joint = ""] = SAID.exec(matter) ?? [];
  const rest = matter.slice(lead.length);
  if (!/^(?:that|about|regarding)$/i.test(joint)) return `${noted} on ${rest}`;
  return `${casual ? "thanks" : "thank you"} for your ${KIND_NAMES.test(name) ? name : "message"} ${joint} ${rest}`;
}

/** A talk about it, in which the reader is heard. */
export function talkOver({ casual, pick }: Pick<Voice, "casual" | "pick">, blank: BlankMaker): string {
  const on = `on ${blank(meetingTime)}`;
  return casual
    ? pick(
        `Could I call you ${on} to go through it together?`,
        `Could I call you ${on} to hear how you see it?`,
        `Could we go through it together ${on}? I can call you.`,
      )
    : pick(
        `May I call you ${on} to go through it with you?`,
        `Could we go through it together by phone ${on}?`,
        `May I call you ${on} to hear how you see it?`,
      );
}
