import { hasCue } from "../evidence";
import { mainLang } from "../sentences";
import type { Blank, Draft, Finding, MoveId, Review, Rewrite } from "../types";
import { needsStep, ONCE, TELLS, toAnswer } from "./answerable";
import { askedOnceEn } from "./asked-once-en";
import { askedOnce } from "./asked-once-zh";
import { blankMaker } from "./blanks";
import { withoutBows } from "./bows-en";
import { compose } from "./compose";
import { withoutSighs } from "./dispute/english";
import { withoutFavours } from "./favours-en";
import { fitting } from "./fitting";
import { stillCalled, withoutFragments, withoutReproach } from "./fragments-en";
import { rankMoves } from "./moves";
import { isNoise } from "./noise";
import { inOrder, inReadingOrder } from "./order";
import { suggest } from "./suggest";
import { tidied } from "./tidy-en";
import { agreeingEn } from "./timeline-en";
import { agreeingZh } from "./timeline-zh";
import { voiceOf } from "./voice";

/** A finding mended may lay bare another; after this many passes what is left is left. */
const PASSES = 4;
const ACCUSES = "buyer-risk";

/**
 * A rewrite of a reviewed draft, or null when it has no `warning` or `info` to answer. `again` reviews a text under the
 * same circumstances: what a pass lays bare is answered in the next.
 */
export function rewrite(review: Review, again: (text: string) => Review, move?: MoveId): Rewrite | null {
  const chosen = move ?? fitting(review) ?? "online-meeting";
  const voice = voiceOf(review.draft);
  const blank = blankMaker(voice, review.draft);
  const answered = new Set<string>();
  // In fewer words the writer's own may look like a favour: what nobody saw in the whole of the draft is none.
  const unsuspected = !review.findings.some(({ rule }) => rule === ACCUSES);
  let stepped = false;
  let told: Finding | undefined;
  const asked = new Set<string>();
  let current = review;
  for (let pass = 0; pass < PASSES; pass++) {
    const found = withoutPromised(
      toAnswer(current).filter(
        (finding) =>
          !answered.has(finding.rule) &&
          !(finding.rule === ACCUSES && unsuspected) &&
          !(pass > 0 && isNoise(finding, review, current)),
      ),
      current.draft,
    );
    const findings =
      found.length > 0 || stepped
        ? found
        : stillMissing(current, fillBlanks(current.draft.text, blank.made), again, told);
    if (findings.length === 0) break;
    const text = compose(current.draft, findings, { move: chosen, voice, blank, stepped, asked });
    stepped ||= needsStep(findings, current.draft);
    told ??= findings.find(({ rule }) => rule === "activity-only");
    for (const { rule } of findings) {
      asked.add(rule);
      if (ONCE.has(rule)) answered.add(rule);
    }
    if (text === current.draft.text) break;
    current = again(text);
  }
  const en = mainLang(review.draft) === "en";
  const tidy = tidied(current.draft.text, review.draft);
  const seamless = en ? stillCalled(withoutFragments(tidy, review.draft), review.draft) : tidy;
  const sober = asked.has("over-apology") && en ? withoutBows(seamless, review.draft) : seamless;
  const taken = en && asked.has("waves-off-need") ? withoutReproach(sober) : sober;
  const once = asked.has("no-owner") ? (en ? askedOnceEn : askedOnce)(taken) : taken;
  const open = en && asked.has(ACCUSES) ? withoutFavours(once) : once;
  const text = asked.has("battles-objection") ? withoutSighs(open) : open;
  // Where nothing but what goes was said, there is nothing to send.
  if (text === review.draft.text || !/[\p{L}\p{N}]/u.test(text)) return null;
  const numbered = inReadingOrder(
    text,
    blank.made.filter(({ placeholder }) => text.includes(placeholder)),
    review.draft.text,
  );
  return {
    move: stepped ? chosen : "mend",
    text: numbered.text,
    blanks: agreeingEn(numbered.text, inOrder(agreeingZh(numbered.text, numbered.blanks, review.draft)), review.draft),
  };
}

/** A report whose outcome is filled in may show that nobody moves next: that stands after its last sentence. */
function stillMissing(
  { draft }: Review,
  filled: string,
  again: (text: string) => Review,
  told: Finding | undefined,
): readonly Finding[] {
  const last = draft.units.at(-1);
  if (!last || filled === draft.text) return [];
  // A day the writer goes there on is his next step.
  if (mainLang(draft) === "zh" && draft.acts.some(({ kind, time }) => kind !== "ask" && time?.fixed && time.future))
    return [];
  const missing = toAnswer(again(filled)).find(({ rule }) => rule === "no-next-step");
  const found = missing ?? (told && !movesOn(draft) ? { ...told, rule: "no-next-step" } : null);
  return found ? [{ ...found, start: last.start, end: last.end }] : [];
}

/** An English report in which somebody does something next, or is to come somewhere; Chinese ones are taken as they are. */
function movesOn(draft: Draft): boolean {
  return (
    mainLang(draft) !== "en" ||
    draft.acts.length > 0 ||
    hasCue(draft, "support") ||
    draft.units.some(({ times }) => times.some(({ fixed, future }) => fixed && future))
  );
}

/** In Chinese these end as an ask of the reader with a day. */
const DATED_ZH: ReadonlySet<string> = new Set(["no-owner", "vague-time"]);

/**
 * A promise that gets its day is a next step, and so is the Chinese ask that gets its owner or its day: only what is
 * still missing after that is put in.
 */
function withoutPromised(findings: readonly Finding[], draft: Draft): readonly Finding[] {
  const promised = findings.some(
    ({ rule }) => rule === "promise-without-date" || (DATED_ZH.has(rule) && mainLang(draft) === "zh"),
  );
  return promised ? findings.filter(({ rule }) => !TELLS.has(rule)) : findings;
}

/** The text with each blank filled by what `values` gives it, or by its example. */
export function fillBlanks(
  text: string,
  blanks: readonly Blank[],
  values: Readonly<Record<string, string>> = {},
): string {
  return blanks.reduce(
    (filled, { placeholder, example }) => filled.replace(placeholder, () => values[placeholder] ?? example),
    text,
  );
}

export { rankMoves, suggest };
