import type { Token } from "../../engine/grams";
import { everyMatch } from "../../engine/quick";

const PART = /\d+(?:[.,:]\d+)*|[\p{L}]+(?:['’][\p{L}]+)?|[^\s]/gu;
const WORD = /^\p{L}/u;

/** Words by their stem, figures as 0, punctuation as a bar. */
export function senseTokens(sentence: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const { 0: word, index: start } of everyMatch(PART, sentence)) {
    const { text, kind, isName } = wordOf(word);
    const own = kind ?? (isName && start > 0 ? "NAME" : undefined);
    const end = start + word.length;
    tokens.push(own ? { text, kind: own, start, end } : { text, start, end });
  }
  return tokens;
}

interface Word {
  readonly text: string;
  readonly kind: string | undefined;
  /** Capitalised: a name, unless it opens the sentence. */
  readonly isName: boolean;
}

/** What is known of the words met so far; people use the same few thousand. */
const met = new Map<string, Word>();
const MOST_MET = 5_000;

function wordOf(word: string): Word {
  const known = met.get(word);
  if (known) return known;
  const text = form(word);
  const kind = KIND.get(word.toLowerCase().replace("’", "'")) ?? KIND.get(text);
  const made = { text, kind, isName: /^[A-Z][a-z]/.test(word) };
  if (met.size >= MOST_MET) met.clear();
  met.set(word, made);
  return made;
}

function form(word: string): string {
  if (/^\d/.test(word)) return "0";
  if (word === "?") return "?";
  return WORD.test(word) ? stem(word.toLowerCase().replace("’", "'")) : "|";
}

/** Without its ending, roughly: enough for "promises" and "promised" to meet. */
function stem(word: string): string {
  if (word.length < 5) return word;
  return word
    .replace(/'s$/, "")
    .replace(/ies$/, "y")
    .replace(/(?:ing|ed|es|s|ly)$/, "");
}

const KINDS: Readonly<Record<string, string>> = {
  YOU: "you u ya you're you've you'll you'd yourself yours your ur thou",
  WE: "we us we're we've we'll we'd our ours ourselves i me my mine i'm i've i'll i'd myself",
  THEY: "they them they're they've they'll they'd their theirs he she him his her it its it's those these",
  RIVAL:
    "competitor competitors rival rivals competition others vendor vendors supplier suppliers provider providers lot crowd outfit guys bunch incumbent",
  NOT: "not no never nothing nobody none nowhere don't doesn't didn't won't can't cannot couldn't wouldn't isn't aren't wasn't weren't haven't hasn't shouldn't without hardly neither nor ain't dont doesnt didnt wont cant isnt arent wasnt",
  BE: "is are was were be been being am",
  MAY: "can could may might will would shall should must 'll",
  VERY: "very really so truly totally absolutely completely terribly awfully utterly extremely quite entirely deeply much too",
  ALL: "all every everything everyone always any anything anyone whole entire ever",
  MOST: "best most only first top leading unmatched unbeatable unrivalled perfect guaranteed guarantee zero number-one finest greatest fastest safest cheapest strongest",
  MONEY:
    "money cash percent percentage commission cut share bonus fee voucher vouchers card cards envelope euros dollars pounds quid bucks grand rupees",
  GIFT: "gift gifts present watch bottle whisky wine hamper trip holiday weekend tickets dinner spa phone laptop iphone flight hotel treat",
  KIN: "wife husband son daughter kid kids child children brother sister nephew niece cousin family parents mother father missus",
  ASK: "please kindly pls plz could would hope grateful appreciate",
  HELP: "help support assist push nudge lean favour favor backing boost hand",
  SORRY:
    "sorry apologise apologize apologies forgive pardon excuse bother disturb trouble pester nuisance pest ashamed embarrassed",
  MAYBE: "maybe perhaps probably possibly likely might seems guess",
  WRONG:
    "wrong mistaken mistake incorrect untrue false nonsense misunderstand misunderstood misread confused confusing error misinformed",
  TRIVIAL: "minor trivial detail details small tiny little unimportant irrelevant secondary cosmetic nothing",
  LATER: "later someday sometime soon eventually another another next after afterwards",
  BAD: "bad terrible awful rubbish garbage junk poor useless broken disaster joke cheap shoddy nightmare fail fails crash crashes scam liars crooks cowboys amateurs",
  NEED: "need needs concern concerns worry worries question point request issue",
};
const KIND = new Map(
  Object.entries(KINDS).flatMap(([kind, words]) => words.split(" ").map((word) => [word, kind] as const)),
);
