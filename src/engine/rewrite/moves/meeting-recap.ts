import { mainLang } from "../../sentences";
import { callPurpose, meetingTime } from "../blank-specs";
import { timed } from "../facts-times";
import { cue, inside, type Move } from "../move";
import { nextEn } from "../next-en";
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
    en: nextEn,
  },
  clause: {
    zh: progressClauseZh,
    en: (_, blank) => `could I ring you ${timed("on", blank(meetingTime))} to ${blank(callPurpose)}`,
  },
};
