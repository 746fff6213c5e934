import { callPurpose, deadline, material, meetingTime, result, sendBy } from "../blank-specs";
import { buyerAnswers } from "./buyer";
import { dateAct, dateReach } from "./dates";
import { dropApology, oneCourtesy } from "./manners";
import { type Answer, extend, inOtherWords, type Mend } from "./mend";
import { nameOwner, nameOwnerAtEnd } from "./owner";
import { dateKindly } from "./soften";
import { undatedZh } from "./undated-zh";

/** What came of it, as a clause at the end of what was done; in Chinese it is owed by a day. */
const addResult: Mend = (span, draft, { lang, write, you }, blank) =>
  extend(span, draft, lang === "zh" ? write(`，结果我${blank(sendBy)}告诉${you}`) : `: ${blank(result)}`);

const ownStep: Mend = inOtherWords({
  zh: ({ you }, blank) => `我${blank(deadline)}把${blank(material)}发${you}`,
  en: (_, blank) => `could I ring you on ${blank(meetingTime)} to ${blank(callPurpose)}`,
});

/** The act gets its day; a Chinese stretch in which no act was made out as well. */
function dateOr(rule: string): Mend {
  return (span, draft, voice, blank) =>
    dateAct(span, draft, voice, blank) ?? undatedZh(rule, span, draft, voice, blank);
}

/** How each rule's stretch is put right in its place. The other rules lack a next step: see `moves`. */
export const answers: Readonly<Record<string, Answer>> = {
  "vague-time": { mend: dateOr("vague-time"), remedy: dateKindly },
  "promise-without-date": { mend: dateOr("promise-without-date"), remedy: dateReach },
  "no-owner": { mend: nameOwner, remedy: nameOwnerAtEnd },
  "activity-only": { mend: addResult },
  "over-apology": { mend: oneCourtesy, remedy: dropApology },
  "empty-offer": { mend: ownStep },
  ...buyerAnswers,
};

export { datedLater } from "./dates";
