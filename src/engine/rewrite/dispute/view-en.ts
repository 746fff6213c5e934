import { meetingTime } from "../blank-specs";
import type { BlankMaker } from "../blanks";
import type { Voice } from "../voice";

/** How the contradiction reads once it is calm: the other view, and what it is of. */
export function otherView(matter: string | null, we: boolean, called = ""): string {
  const who = we ? "we" : "I";
  if (!matter) return `${who} see this differently`;
  return called ? `${who} see it differently on ${matter}` : `on ${matter}, ${who} see it differently`;
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
