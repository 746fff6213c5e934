import { deadline, favourDay, sendBy, whom } from "./blank-specs";
import type { BlankMaker } from "./blanks";
import type { Facts } from "./facts";
import { timed } from "./facts-times";
import type { Wording } from "./move";
import type { Voice } from "./voice";
import type { Wish, WishKind } from "./wish";

type Pick = Voice["pick"];

/** An ask one can say yes to: the deed with its day, the mark that ends it, and the way out. */
interface Asked {
  readonly ask: string;
  readonly mark: "?" | ".";
  readonly out: string;
}

/** The same asked for so that one can say yes: the deed, the day, and a way out. */
export const wishEn: Wording = (voice, blank, facts) => {
  const { ask, mark, out } = askedFor(voice, blank, facts);
  return `${ask}${mark} ${out}`;
};

/** The ask alone, as a clause that begins small. */
export const wishClauseEn: Wording = (voice, blank, facts) => lower(askedFor(voice, blank, facts).ask);

function askedFor(
  { casual, inside, toBoss, toBuyer, pick }: Voice,
  blank: BlankMaker,
  { wish, topic, said }: Facts,
): Asked {
  const { kind, about, where, own, held, table, led, decides } = wish ?? nothing(topic);
  const mine = table && (inside || toBoss) && HELD_KINDS.has(kind) ? table : null;
  const by = timed("by", blank(mine ? sendBy : inside ? deadline : favourDay));
  const could = casual ? pick("Could you", "Can you") : pick("Could you please", "May I ask you to");
  const on = about ? ` on ${about}` : "";
  const it = about ?? (led ? "this" : null);
  // What is owed, or a day when one tells, has no way out but to name who else is in charge.
  const owed = wish !== null && (wish.own !== null || kind === "act" || kind === "push");
  const out = owed && !inside && !toBoss ? inCharge(casual, pick) : wayOut(casual, toBoss, inside, pick);
  const asked = (ask: string, way = out, mark: "?" | "." = "?"): Asked => ({ ask, mark, out: way });
  if (kind === "word") {
    const party = where?.startsWith("with") ? where : held && !where ? `with ${held.party}` : null;
    const who = party ?? `with ${blank(whom)}${where ? ` ${where}` : ""}`;
    const what = about && !who.includes(about) ? ` about ${about}` : "";
    return asked(`${could} put in a word for us ${who}${what} ${by} and tell me what they say`);
  }
  // A body that votes is not the reader's to win over: what it needs lies with the writer.
  const body = kind === "speak" && !inside && !toBoss && BODY.exec(where ?? "")?.[1];
  if (body) return asked(`${could} tell me ${by} what ${body} will need from us`, "I'll get it ready.");
  if (kind === "speak") return asked(`${could} have a word ${where} for us ${by} and tell me what they say`);
  // What lies with the reader himself is to leave him.
  if (mine) return asked(`${could} get ${mine.thing} ${mine.out} ${by}`);
  if (own && OWN_KINDS.has(kind)) {
    const asks = /^(?:so |and |also )*(?:would|could|can|will) (?:you|u)\b/i.test(own);
    const ask = `${own.slice(0, 1).toUpperCase()}${own.slice(1)} and tell me ${by} ${comesOf(own)}`;
    return asked(ask, out, asks ? "?" : ".");
  }
  if (kind === "name")
    return asked(
      `${could} send me one name ${by}, if somebody comes to mind`,
      pick(
        "I'll take it from there, and if nobody does, that's fine too.",
        "A line is plenty, and if nobody does, that's fine too.",
      ),
    );
  // Whoever has it on his table can be asked.
  if (held && !inside && HELD_KINDS.has(kind))
    return asked(`${could} ask ${held.party} ${by} where ${held.thing} ${held.stands} and tell me what they say`);
  if (held && toBoss && HELD_KINDS.has(kind))
    return asked(`${could} put in a word for us with ${held.party} ${by} and tell me what they say`);
  if (kind === "decide" && !inside)
    return asked(
      `${could} tell me ${by} when you expect to decide${on}`,
      "If anything is still missing from our side, just tell me what.",
    );
  if (kind === "mind")
    return asked(
      `${could} let me know ${by} whether anything is coming up on your side that we could quote for${on}`,
      pick("If not, that's fine too.", "If there's nothing, that's fine too."),
    );
  if (kind === "paper" && inside) return asked(`${could} go over ${about} and send me the new version ${by}`);
  if (kind === "push" && it) return asked(`${could} chase ${it} and tell me ${by} where it stands`);
  if (kind === "act" && it)
    return asked(
      pick(
        `${could} look into ${it} and tell me ${by} what will be done`,
        `${could} look into ${it} and let me know ${by} what you will do about it`,
      ),
    );
  // A favour in general: whoever is asked goes through it with the writer, or tells what is still missing.
  if (inside) {
    const name = it !== null && /^\p{Lu}\p{Ll}+$/u.test(it);
    return asked(
      `${could} take fifteen minutes ${by} to talk ${name ? `about ${it}` : `${it ?? "it"} through`} with me`,
    );
  }
  if (decides) return asked(`${could} let me know ${by} what ${decides} still needs from us`);
  if (about && AUTHORITIES.test(about)) return asked(`${could} tell me ${by} what ${about} still need from us`);
  if (about && PARTY.test(about))
    return asked(`${could} have a word with ${about} for us ${by} and tell me what they say`);
  // Only what one hands in can lack something.
  if (about && !HANDED_IN.test(about))
    return asked(`${could} let me know ${by} what is possible on ${about}`, inCharge(casual, pick));
  // What is told of lies on the reader's side: he says what he does about it.
  if (!about && led && !toBuyer && AMISS.test(said) && !HANDED_IN.test(said) && !TOGETHER.test(said))
    return asked(
      pick(`${could} tell me ${by} what you will do about it`, `${could} let me know ${by} what will be done about it`),
      inCharge(casual, pick),
    );
  const forIt = about ? ` for ${about}` : led ? " for this" : "";
  return asked(
    pick(
      `${could} tell me ${by} what you still need from us${forIt}`,
      `${could} let me know ${by} what is still missing from our side${forIt}`,
    ),
  );
}

const BODY = /^with ((?:the|your) (?:[\p{L}-]+ )?(?:board|council|committee|ministry|authority|authorities))$/iu;
const PARTY =
  /\b(?:bank|board|committee|council|people|team|office|ministry|authority|landlord|customer|client|buyers?)$/i;
const AUTHORITIES = /^(?:the|your|our) (?:[\p{L}-]+ )?authorities$/iu;
export const HANDED_IN =
  /\b(?:bid|tender|contract|renewal|order|offer|proposal|quote|quotation|application|account|project|deal|approval|permit|licen[cs]e|registration|submission|claim|agreement|audit|pilot|trial)s?\b/i;

/** Both sides' own business, or a favour: nothing is amiss with the reader. */
const TOGETHER = /\b(?:partnership|pipeline|appeal|campaign|budget|shortlist|opened|fair|together)\b/i;

/** Something is not as it should be. */
export const AMISS =
  /\b(?:not|cannot|no|never|nobody|nothing|still|again|without|late|overdue|unpaid|missing|broken|blocked|lost|wrong|faulty|dirty|noise|noisy|loud|rubbish|leak\w*|fail\w*|damag\w*|complain\w*|problems?|issues?|delay\w*|stuck|waiting|smell\w*|dangerous|unsafe|flood\w*|potholes?|cracks?|holes?|dreadful|terrible|awful|shocking|appalling|disgrac\w*|poor|cold|dark|shut|closed)\b|n['’]t\b/i;

function nothing(topic: string | null): Wish {
  return { kind: "help", about: topic, where: null, own: null, held: null, table: null, decides: null, led: false };
}

const HELD_KINDS: ReadonlySet<WishKind> = new Set<WishKind>(["help", "push", "act", "decide"]);
const OWN_KINDS: ReadonlySet<WishKind> = new Set<WishKind>(["act", "push", "help"]);

/** What the reader can tell afterwards. */
function comesOf(own: string): string {
  if (/\blook (?:in)?to\b/i.test(own)) return "what you find";
  return /\b(?:seriously|gravity|act on|address|priority|action|step)\b/i.test(own)
    ? "what will be done"
    : "where it stands";
}

function inCharge(casual: boolean, pick: Pick): string {
  return casual
    ? pick(
        "If somebody else looks after this, just give me the name.",
        "If it's with somebody else, the name is enough.",
      )
    : pick(
        "If somebody else is responsible, please tell me whom to contact.",
        "If a colleague is in charge of it, the name is enough.",
      );
}

function wayOut(casual: boolean, toBoss: boolean, inside: boolean, pick: Pick): string {
  if (toBoss)
    return casual
      ? pick("If it's a no, I'll work with what we have.", "If that's awkward, tell me and I'll find another way.")
      : "If that is not possible, I will work with what we have.";
  if (inside) return pick("If that's too tight, tell me what you can manage.", "If you're stuck, tell me where.");
  return casual
    ? pick("If somebody else looks after this, just give me the name.", "If that's not possible, just tell me.")
    : pick(
        "If somebody else is responsible, please tell me whom to contact.",
        "If that is not possible, please tell me so.",
      );
}

function lower(words: string): string {
  return words.slice(0, 1).toLowerCase() + words.slice(1);
}
