import type { Lang } from "../../types";
import { matterIn } from "../dispute/matter-en";
import { takenNote, talkOver } from "../dispute/view-en";
import type { Wording } from "./mend";
import { acceptZh } from "./understand-zh";

/** In the place of a contradiction; `part`: where the draft contradicts twice, first the giving way, last the question. */
export const UNDERSTAND: Readonly<Record<Lang, Wording>> = {
  zh: (voice, blank, stretch, _, part) => {
    const { accept, ask } = acceptZh(voice, blank, stretch);
    if (part === "first") return `${accept}。`;
    return part === "last" ? `${ask()}？` : `${accept}，${ask()}？`;
  },
  // The card's words for the marked stretch; a whole rewrite looks at the sentences around it: `dispute`.
  en: (voice, blank, stretch) => `${takenNote(matterIn(stretch), false, voice.casual)}. ${talkOver(voice, blank)}`,
};
