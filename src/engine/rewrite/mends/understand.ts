import type { Lang } from "../../types";
import type { Wording } from "./mend";
import { acceptEn } from "./understand-en";
import { acceptZh } from "./understand-zh";

/** In the place of a contradiction; `part`: where the draft contradicts twice, first the giving way, last the question. */
export const UNDERSTAND: Readonly<Record<Lang, Wording>> = {
  zh: (voice, blank, stretch, _, part) => {
    const { accept, ask } = acceptZh(voice, blank, stretch);
    if (part === "first") return `${accept}。`;
    return part === "last" ? `${ask()}？` : `${accept}，${ask()}？`;
  },
  en: (voice, blank, stretch, _, part) => {
    const { accept, ask } = acceptEn(voice, blank, stretch);
    if (part === "first") return `${accept}.`;
    return part === "last" ? `${ask()}?` : `${accept}. ${ask()}?`;
  },
};
