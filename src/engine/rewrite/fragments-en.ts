import type { Draft } from "../types";
import { withoutCapitals } from "./voice";

/** A sentence of the rewrite as it stands between stops. */
const SENTENCE = /(?<=^|\n|[.!?] |\p{Extended_Pictographic}\ufe0f? )([^.!?\n]{2,90})\.(?=\s|$)(?: (?=\S)|)/gu;

/** Words that lead up to something: without a verb of their own they say nothing. */
const LEADS =
  /^(?:between (?:us|you and me|ourselves)|one (?:more |last )?(?:word|thing|remark|note|point)|further to|following|until|with|from|for|as|on|in|about|by|at|of|to|not|as for|as regards|regarding|concerning|when it comes to|speaking of|apart from|besides|despite|given|even|only|also|honestly|frankly|or|nor|than|like|unlike)\b/i;
const VERB =
  /\b(?:am|is|are|was|were|be|been|has|have|had|do|does|did|can|could|will|would|shall|should|may|might|must|needs?|wants?|goes|went|got|gets?|let|thanks?)\b|['’](?:s|re|ve|ll|d|m)\b|n['’]t\b|\w{3,}ed\b|\d/i;
/** Soothing that stood before a boast. */
const SOOTHES =
  /^(?:don['’]?t (?:you )?worry|no worries|rest assured|trust me|that you (?:may|can) (?:take as read|count on|be sure of|rely on)|relax|believe me|have no fear)$/i;
/** Thanks beforehand, whose condition went. */
const GLAD =
  /^(?:(?:I|we)(?:['’]d| would) be (?:so |very |most |really )?(?:thrilled|delighted|grateful|glad|happy|obliged)|that would mean a lot(?: to (?:me|us))?)$/i;
/** Somebody or something is called by name. */
const NAMES = /(?<=\S )\p{Lu}/u;
/** A thing with no more said of it than that the reader spoke of it: "the quiet corner you were hoping for". */
const ONLY_NAMED =
  /^(?:and |as for |about )?(?:the|your|that|those|this|these) (?:[\w'’-]+ ){1,4}(?:(?:that|which) )?(?:you|u) (?:(?:were|are|had|have|keep|kept|always|still) )?(?:asked|asking|mention(?:ed|ing)?|want(?:ed|ing)?|raised|hop(?:ed|ing)|insist(?:ed|ing)?|brought|worr(?:y|ied))(?: (?:for|about|up|on))?(?: so much)?$/i;
/** An enclosure whose sentence went: "with the invoice for May (attached)". */
const ENCLOSED = /^(?:together |along )?with ((?:the|my|our) [^.()]{3,40}) \((?:attached|enclosed)\)$/i;
/** How the reader is called at the end of such a lead: "Between us Ray". */
const CALLED = /^(?:between (?:us|you and me|ourselves)|honestly|frankly|look|listen),? (\p{Lu}\p{Ll}+)$/iu;

/** What a cut left of an English sentence, and is none by itself, goes; a name or an enclosure in it stays. */
export function withoutFragments(text: string, draft: Draft): string {
  const kept = text.replace(SENTENCE, (whole, said: string, at: number) => {
    if (SOOTHES.test(said) && !draft.text.includes(`${said}.`)) return / $/.test(whole) || at > 0 ? "" : whole;
    if (!isCut(said, draft.text)) return whole;
    const enclosed = ENCLOSED.exec(said.replace(GREETED, ""))?.[1];
    if (enclosed) {
      const hail = GREETED.exec(said)?.[0] ?? "";
      const subject = hail ? enclosed : `${enclosed.slice(0, 1).toUpperCase()}${enclosed.slice(1)}`;
      return `${hail}${subject} is attached.${/ $/.test(whole) ? " " : ""}`;
    }
    const called = CALLED.exec(said)?.[1];
    if (called && / $/.test(whole)) return `${called}, `;
    const announced = ANNOUNCES.test(said) && !NAMES.test(said) && !/\d/.test(said) && wentOn(said, draft.text);
    const bare =
      announced ||
      GLAD.test(said) ||
      (LEADS.test(said) && !VERB.test(said) && !NAMES.test(said)) ||
      ONLY_NAMED.test(said);
    return bare && text.length > whole.length && !(at === 0 && !/ $/.test(whole)) ? "" : whole;
  });
  return kept.replace(/(?<=[.?!]) +(?=\n)/g, (gap) => (/[.?!] +\n/.test(draft.text) ? gap : ""));
}
const GREETED = /^(?:dear|hi|hello|hey) [^,]{2,40}, /i;

const PAST: Readonly<Record<string, string>> = {
  asking: "asked",
  mentioning: "mentioned",
  raising: "raised",
  "bringing up": "brought up",
  "coming back to": "came back to",
};

/** The reader's point is told without the sigh that he makes it once more. */
export function withoutReproach(text: string): string {
  return text
    .replace(
      /\b(you) keep (?:on )?(asking|mentioning|raising|bringing up|coming back to)\b/gi,
      (_, you: string, verb: string) => `${you} ${PAST[verb.toLowerCase()] ?? verb}`,
    )
    .replace(/\b(you) bring up ([^.?!\n]{3,50}) again\./gi, "$1 brought up $2.");
}

/** Soothing or an announcement, which lived by what stood behind its colon. */
const ANNOUNCES =
  /^(?:so |and |but )?(?:(?:you|u)(?: can| may| need| will| do| should|['’]ll)?(?:n['’]t| not)? (?:\w+ )*(?:relax\w*|worry|sleep|easy|calm|sure|rely|safe|confident|rest|trust|fear|know|see)\b|the (?:good news|truth|fact|point|thing|difference|reason)\b|(?:I|we) can (?:promise|tell|assure|say)\b|one thing|here(?:['’]s| is))[^,;]*$/i;

/** It went on after a colon or a dash there. */
function wentOn(said: string, old: string): boolean {
  const at = old.indexOf(said);
  return at >= 0 && /^(?::|;| ?[–—-] )/.test(old.slice(at + said.length));
}

/** Half of a sentence of the draft: it went on there where the rewrite stops. */
function isCut(said: string, old: string): boolean {
  const at = old.indexOf(said);
  return at >= 0 && /^[,;:–—-]?\s*[\p{L}\d"']/u.test(old.slice(at + said.length)) && !old.includes(`${said}.`);
}

/** No name, though it stands before "I". */
const NO_NAME =
  /^(?:between|(?:any|some|every|no)(?:thing|one|body)|sorry|so|yes|yeah|no|nope|ok|okay|well|what|when|where|why|how|if|that|this|think|hope|guess|maybe|perhaps|since|because|as|but|and|or|then|now|today|yesterday|tomorrow|thanks|please|can|could|do|did|would|will|should|may|might|shall|must|once|after|before|while|though|although|still|also|again|oh|honestly|all|here|there|really|actually|personally|seriously|clearly|obviously|hopefully|unfortunately|sadly|luckily|basically|finally|usually|probably|certainly|surely|truly|naturally|technically|apparently|recently|lately|currently|possibly|frankly|.*day)$/i;
/** A name at the head that no comma parts from the rest: "Holly I know …", "Ravi please, …". */
const CALLED_FIRST =
  /^(?:(?:[Hh]onestly|[Ff]rankly|[Ss]eriously|[Ll]ook|[Ll]isten|(?:[Ss]o )?[Ss]orry),? (?=\p{Lu}\p{Ll}+, ))?(\p{Lu}\p{Ll}{1,14}(?: (?:my (?:friend|dear)|bro|bhai|ji|sir|mate))?)(?:,? (?:please|pls),?|,)? (?=(?:I|i|we|you|u|im|I['’]m)\b|(?<=, )think\b)/u;

/** A greeting in the line of the first sentence: "Dear Margit, I wring my hands …". */
const HAILED =
  /^(?:[Dd]ear|[Hh]i|[Hh]ello|[Hh]ey) (?:(?:Mr|Mrs|Ms|Dr|Prof)\.? )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?, (?=\S)/u;

/** Whom the draft calls by name at its head is still called there. */
export function stillCalled(text: string, draft: Draft): string {
  const hail = HAILED.exec(draft.text)?.[0];
  if (hail) {
    const whom = hail.replace(/^\S+ |, $/g, "");
    if (text.includes(whom) || text === "") return text;
    return (
      hail +
      (/^(?:I\b|\p{Lu}{2}|(?:Mr|Mrs|Ms|Dr)\b)/u.test(text) ? text : text.slice(0, 1).toLowerCase() + text.slice(1))
    );
  }
  const name = CALLED_FIRST.exec(draft.text)?.[1];
  if (!name || NO_NAME.test(name) || text.includes(name) || text === "") return text;
  const keeps = withoutCapitals(draft) || /^(?:I\b|\p{Lu}{2}|\p{Lu}\p{Ll}+ \p{Lu})/u.test(text);
  return `${name}, ${keeps ? text : text.slice(0, 1).toLowerCase() + text.slice(1)}`;
}
