import type { Language } from "../../engine/language";
import { readAddress } from "./address";
import { lineKindOf } from "./lines";
import { readContext, readDraft, readSentence } from "./sentence";
import { sides } from "./sides";

/** English, as business people write it: British, American, Indian, Chinese, German, and in chat. */
export const en: Language = {
  id: "en",
  lineKind: lineKindOf,
  address: readAddress,
  sides,
  read: readSentence,
  readContext,
  readDraft,
};
