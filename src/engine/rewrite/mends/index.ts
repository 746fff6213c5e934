import { deadline, firstTask, material, result, sendBy } from "../blank-specs";
import { buyerAnswers } from "./buyer";
import { dateAct, dateReach } from "./dates";
import { dropApology, oneCourtesy } from "./manners";
import { type Answer, extend, inOtherWords, type Mend } from "./mend";
import { nameOwner, nameOwnerAtEnd } from "./owner";
import { dateKindly } from "./soften";

/** What came of it, as a clause at the end of what was done; in Chinese it is owed by a day. */
const addResult: Mend = (span, draft, { lang, write, you }, blank) =>
  extend(span, draft, lang === "zh" ? write(`，结果我${blank(sendBy)}告诉${you}`) : `: ${blank(result)}`);

const ownStep: Mend = inOtherWords({
  zh: ({ you }, blank) => `我${blank(deadline)}把${blank(material)}发${you}`,
  en: (_, blank) => `I'll send you ${blank(firstTask)} by ${blank(deadline)}`,
});

/** How each rule's stretch is put right in its place. The other rules lack a next step: see `moves`. */
export const answers: Readonly<Record<string, Answer>> = {
  "vague-time": { mend: dateAct, remedy: dateKindly },
  "promise-without-date": { mend: dateAct, remedy: dateReach },
  "no-owner": { mend: nameOwner, remedy: nameOwnerAtEnd },
  "activity-only": { mend: addResult },
  "over-apology": { mend: oneCourtesy, remedy: dropApology },
  "empty-offer": { mend: ownStep },
  ...buyerAnswers,
};

export { datedLater } from "./dates";
