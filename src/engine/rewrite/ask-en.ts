import { deadline, favourDay, sendBy, task } from "./blank-specs";
import type { BlankMaker } from "./blanks";
import type { Facts } from "./facts";
import { timed } from "./facts-times";
import type { Wording } from "./move";
import { OPEN_QUESTIONS, type Party } from "./party-en";
import type { Voice } from "./voice";
import type { Wish } from "./wish";

/** Seed 001: one deed with its day, and a way out. The deed is the writer's to name. */
export const askEn: Wording = (voice, blank, facts) => `${askFor(voice, blank, facts)}? ${wayOut(voice, facts.wish)}`;

/** The ask alone, as a clause that begins small. */
export const askClauseEn: Wording = (voice, blank, facts) => {
  const ask = askFor(voice, blank, facts);
  return ask.slice(0, 1).toLowerCase() + ask.slice(1);
};

function askFor(voice: Voice, blank: BlankMaker, facts: Facts): string {
  const { casual, inside, pick } = voice;
  const { wish } = facts;
  const by = timed("by", blank(wish?.table && inside ? sendBy : inside ? deadline : favourDay));
  const could = casual ? pick("Could you", "Can you", "Would you") : pick("Could you please", "May I ask you to");
  const deed = (answers: readonly string[]) => blank({ ...task, answers: { en: answers } });
  // Whom the plea itself names is named in the open: what he is asked is the writer's to say.
  const party = wish?.party ?? null;
  const told = wish?.kind === "word" && !wish.upstairs ? (party ?? wish.hangs) : null;
  if (wish?.kind === "word" && (told || wish.upstairs)) {
    const where = told ? `with ${told.who}` : "upstairs";
    return `${could} put in a word for us ${where} ${by} and ${deed(["tell me what they say", "tell me what they still need from us"])}`;
  }
  if (party) return `${could} speak to ${party.who} ${by} and ${deed(answersOf(party))}`;
  // To be thought of, or recommended: what that comes to is plain.
  if (wish?.kind === "mind")
    return `${could} let me know ${by} whether anything is coming up on your side that we could quote for`;
  if (wish?.kind === "name") return `${could} send me ${by} the name of one person who might need us`;
  const what = deed(deedsOf(voice, facts));
  // Behind a deed the writer names the day would date whatever the deed ends with.
  return casual
    ? `${by.slice(0, 1).toUpperCase()}${by.slice(1)}, ${pick("could you", "can you", "would you")} ${what}`
    : pick(`Could you please, ${by}, ${what}`, `May I ask you, ${by}, to ${what}`);
}

/** What comes back from whom the reader speaks to; nobody is he or she. */
function answersOf({ person }: Party): readonly string[] {
  return person
    ? ["tell me what would settle it", "set up a meeting for the three of us", "tell me what we should change"]
    : ["tell me what they will need from us", "tell me what would settle it", "tell me whom I should talk to"];
}

/** What the reader could do, best first; each ends so that a day can stand after it. */
function deedsOf(voice: Voice, { wish, here, lost, said }: Facts): readonly string[] {
  const { inside, toBoss, toBuyer } = voice;
  // What only the plea named is said before the ask.
  const about = wish?.only || lost || (!wish?.about && here) ? null : (wish?.about ?? wish?.open ?? null);
  const on = about ? ` on ${about}` : "";
  // What is named right before the ask is "this" no more.
  const of = about ? ` about ${about}` : wish?.only || lost ? "" : " about this";
  const first: string[] = [];
  if (wish?.kind === "word") first.push("put in a word for us with whoever decides and tell me what they say");
  if (wish?.kind === "paper" && inside) first.push(`go over ${about ?? "it"} and send me the new version`);
  if (wish?.table && inside) first.push(`get ${wish.table.thing} ${wish.table.out}`);
  if (wish?.kind === "act") first.push(`look into ${about ?? "it"}, decide what to do and tell me`);
  if (wish?.kind === "decide") first.push(`tell me what you still need from us for a decision${on}`);
  const hangs = wish?.hangs;
  if (hangs?.thing === OPEN_QUESTIONS) first.push(`settle ${hangs.thing} with ${hangs.who} and tell me`);
  else if (hangs?.person)
    first.push(`ring ${hangs.who}, find out what would settle it and tell me`, `introduce me to ${hangs.who}`);
  else if (hangs) first.push(askedOf(hangs, about));
  else if (wish?.kind === "push" && !TOLD_WHY.test(said))
    first.push(`find out what is holding ${about ? `up ${about}` : "it up"} and tell me`);
  if (wish?.several) first.push("tell me what you can take on");
  if (toBoss)
    return unlike([
      ...first,
      `spare me ten minutes on how we go on${about ? ` with ${about}` : ""}`,
      "ring the customer, find out what would settle it and tell me",
      "come along to the next meeting",
    ]);
  if (inside)
    return unlike([
      ...first,
      `spare me ten minutes to share out the work${on}`,
      `find out what is holding ${about ? `up ${about}` : "it up"} and tell me`,
    ]);
  if (toBuyer)
    return unlike([
      ...first,
      `spare me ten minutes on the phone${of}`,
      `tell me what you still need from us for a decision${on}`,
      "set up a talk with whoever decides",
    ]);
  return unlike([
    ...first,
    `spare me ten minutes on the phone${of}`,
    "introduce me to whoever decides",
    "send me what you know about it",
  ]);
}

/** The draft says itself what holds it up: nobody is asked to find that out. */
const TOLD_WHY = /\b(?:tangled|caught|stuck|held|snagged|bogged)(?: up| down)? (?:in|by|on|behind)\b|\bbecause\b/i;

/** Each once; the writer picks or types, and more than four nobody reads. */
function unlike(deeds: readonly string[]): readonly string[] {
  return [...new Set(deeds)].slice(0, 4);
}

/** A body that votes wants something, an office works on something. */
function askedOf({ who, thing }: Party, about: string | null): string {
  if (/\b(?:board|committee|council|panel|jury|ministry|authority|authorities)$/i.test(who))
    return `find out what ${who} will need from us and tell me`;
  const what = thing ?? about;
  return `ask ${who} what is still open${what ? ` on ${what}` : ""} and tell me`;
}

function wayOut({ casual, toBoss, inside, pick }: Voice, wish: Wish | null): string {
  if (wish?.kind === "name")
    return pick("If nobody comes to mind, that's fine too.", "If there's nobody, that's fine.");
  if (wish?.kind === "mind") return pick("If not, that's fine too.", "If there's nothing, that's fine too.");
  // What is owed has no way out but to whoever owes it.
  if (wish?.kind === "act" && !inside)
    return pick("If it is with somebody else, the name is enough.", "If a colleague is in charge of it, tell me who.");
  if (toBoss)
    return casual
      ? pick("If you see it differently, tell me and I'll adjust.", "If it doesn't suit you, I'll find another way.")
      : pick(
          "If you see it differently, please tell me and I will adjust.",
          "If it does not suit you, I will find another way.",
        );
  if (inside)
    return pick(
      "If something gets stuck, tell me early and we'll sort it out.",
      "If that's too tight, tell me early and we'll adjust.",
    );
  return casual
    ? pick("If that's awkward, just tell me who to ask.", "If somebody else is better placed, a name is enough.")
    : pick("If that is awkward, please tell me whom to ask.", "If somebody else is better placed, a name is enough.");
}
