import type { Wording } from "./move";
import { buyerQuestion } from "./specs/asks";

/**
 * The question about the reader that a pitch lacks (seed 002). Nothing is taken for granted: neither that he buys such a
 * thing already nor that he looks for it. Where the draft asks for a call itself, the question stands alone before it.
 */
export const questionEn: Wording = ({ pick }, blank, { offer, consumer, said }) => {
  const answers = consumer ? (FOOD.test(said) ? TASTES : WISHES) : questionsOn(offer);
  const what = blank({ ...buyerQuestion, answers: { en: answers } });
  const [asks, line] = pick(
    [`May I ask: ${what}?`, "A short reply is enough."],
    [`May I ask: ${what}?`, "A few words are plenty."],
    [`If I may ask: ${what}?`, "A word or two is enough."],
  );
  return CALLS.test(said) ? asks : `${asks} ${line}`;
};

const TASTES = ["which one would you like to try first", "what do you usually go for"];
const WISHES = ["what are you looking for at the moment", "what would you like to know first"];
const FOOD =
  /\b(?:menu|bakery|restaurant|flavou?rs?|beans|coffee|tea|cocktails?|espresso|latte|pastr\w+|ice cream|brunch|snacks?|wine|beer|cakes?)\b/i;

/** By the name of what is sold; a tool by the work it is for, which its reader does: warehouse robots. */
function questionsOn(offer: string | null): readonly string[] {
  if (!offer) return ["where would something like this help you most", "what would it have to do for you", ...WHO];
  const work = WORK.exec(offer)?.[1];
  if (work)
    return [`which part of your ${work} costs you the most time today`, "what would have to change for you", ...WHO];
  if (/^an? /.test(offer)) return [`what would you expect of ${offer}`, ...WHO];
  // What is no plural may be a stuff, a trade or a name: zipper, solar.
  if (!/[^s]s$/.test(offer) || /(?:ics|us|is)$/.test(offer))
    return [`what matters most to you when you choose ${offer}`, ...WHO];
  return [
    `where do ${offer} give you the most trouble today`,
    `what would you want ${offer} to do better than today`,
    ...WHO,
  ];
}
const WHO = ["who looks after this on your side"];

/** What a tool is for is what its reader does: warehouse robots, a scheduling app. */
const WORK =
  /^(?:an? )?((?:[\w-]+ )?(?:\w+ing|\w+ment|payroll|HR|warehouse|inventory|logistics|translation|maintenance)) (?:robots?|software|systems?|machines?|machinery|equipment|platforms?|apps?|tools?|cells?|engines?)$/i;

/** The draft asks for a call itself. */
const CALLS =
  /\b(?:call|ring|chat|meeting|demo|visit|minutes|mins|talk|look|coffee|(?:come|drop|stop|pop|pass|swing) (?:by|over|round|in))\b[^.?!\n]{0,50}\?/i;
