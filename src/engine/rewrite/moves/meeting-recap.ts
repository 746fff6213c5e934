import { mainLang } from "../../sentences";
import { deadline, firstTask } from "../blank-specs";
import { timed } from "../facts-times";
import { cue, inside, type Move } from "../move";
import { talkedOf } from "../open/talked-en";
import { progressUpdate } from "./progress-update";
import { progressClauseZh, progressZh } from "./progress-zh";

/** Recap: what is agreed, who does what by when. */
export const meetingRecap: Move = {
  id: "meeting-recap",
  fits: (draft) =>
    draft.genre === "recap"
      ? (inside(draft) ? 3 : mainLang(draft) === "en" ? 6.5 : 7) +
        cue(draft, /纪要|会议|共识|讨论|minutes|agreed|discussed|notes from|\n\s*[-•*] /i, 3)
      : 0,
  title: { zh: "会后先办哪件事", en: "Say who does what" },
  words: {
    zh: progressZh,
    en: (voice, blank, facts) => {
      const { casual, pick } = voice;
      const { said, open } = facts;
      // Minutes that leave something open say who moves on with that.
      if (MINUTES.test(said) && /^(?:tell you where|chase|ask|get)\b/.test(open.steps[0] ?? ""))
        return progressUpdate.words.en(voice, blank, facts);
      const talked = talkedOf(said) ?? (facts.lost ? facts.topic : null);
      const what = blank({
        ...firstTask,
        answers: { en: talked ? [`our suggestions on ${talked}`, ...NOTES.en] : NOTES.en },
      });
      const by = timed("by", blank(deadline));
      return casual
        ? pick(
            `Next step: I'll send you ${what} ${by}. Is there anything you'd like us to cover?`,
            `As a next step, I'll send you ${what} ${by}. What would you like us to cover in it?`,
            `I'll send you ${what} ${by}. Does that work for you?`,
          )
        : pick(
            `As the next step, I will send you ${what} ${by}. Is there anything you would particularly like us to cover?`,
            `As a follow-up, I will send you ${what} ${by}. What would you like us to cover in it?`,
          );
    },
  },
  clause: {
    zh: progressClauseZh,
    en: (_, blank) => `could I send you ${blank(firstTask)} ${timed("by", blank(deadline))}`,
  },
};

const MINUTES = /\b(?:minutes|recap|summary|present:)|\n\s*[-*•]/i;

const NOTES = firstTask.answers as Readonly<Record<"en", readonly string[]>>;
