import type { Language } from "../../engine/language";

/** Chinese, as read from characters and clause structure. */
export const zh: Language = {
  id: "zh",
  lineKind: () => null,
  address: () => null,
  read: () => ({ times: [], acts: [], cues: [] }),
};
