import { meetingTime } from "./blank-specs";
import type { Facts } from "./facts";
import { timed } from "./facts-times";
import type { Wording } from "./move";
import { callPurpose } from "./specs/asks";

/** To a customer or a partner with nothing to come: one contact at a fixed time takes the place of being there. */
export const callEn: Wording = ({ casual, mail, pick }, blank, facts) => {
  const on = timed("on", blank(meetingTime));
  const what = blank({ ...callPurpose, answers: { en: purposesOf(facts) } });
  if (!mail)
    return pick(
      `Can I call you ${on} to ${what}? If not, tell me when suits you.`,
      `Shall I give you a ring ${on} to ${what}? Any other time is fine too.`,
    );
  return casual
    ? pick(
        `Could I ring you ${on} to ${what}? If another time suits you better, just tell me.`,
        `Can I give you a ring ${on} to ${what}? Any other time is fine too, just say.`,
        `Would it suit you if I rang ${on} to ${what}? If not, just name a better time.`,
      )
    : pick(
        `May I ring you ${on} to ${what}? If another time suits you better, please tell me.`,
        `Would it suit you if I rang you ${on} to ${what}? If not, please name a time that does.`,
        `Could we speak on the phone ${on} to ${what}? Any other time is fine too.`,
      );
};

/** What he has in hand of ours, by what it is about: the brochure for the thermal screens. */
const HANDED =
  /\b(?:brochure|catalogue|leaflet|data ?sheet|quot(?:e|ation)|offer|proposal|price list|samples?) (?:for|of|on) ((?:the|our) (?:[\p{L}\d-]+ ){0,2}?[\p{L}\d-]+)(?= (?:is|are|was|were|has|have|and|with|in|on|you|we|I|went)\b|[,.;!?])/iu;
/** Ours, by its name: our frozen range. */
const OURS =
  /\b([Oo]ur (?:[\p{L}\d-]+ ){0,2}?[\p{L}\d-]+) (?:is|are) (?:attached|enclosed)\b|\b(?:attached|enclosed|sent(?: you| over)?|left you) (?:is |are )?([Oo]ur (?:[\p{L}\d-]+ ){0,2}?[\p{L}\d-]+)(?= (?:and|with|for|on|in)\b|[,.;!?])/u;
/** What a talk was about: my call about the organ lights. */
const TALKED =
  /\b(?:call|conversation|talk|chat|meeting|mail|hour|training|questions?|interest)\b[^.,;]{0,24} (?:about|on|regarding|in) (?!your (?:side|end)\b)((?:the|your|our) (?:[\p{L}-]+ ){0,2}?[\p{L}-]+)(?=[,.!;\n]|$| (?:and|with|at|in|on|last|yesterday|today|this)\b)/iu;
/** What costs the reader time or money on his own side. */
const TROUBLES =
  /\b((?:the|your) [\p{L}-]+) (?:is|are) (?:(?:still |only )?(?:an?|the|their|your|our|my) )(?:\p{L}+ )?(?:worry|worries|concern|problem|sticking point|headache|bottleneck|snag)\b|\b((?:the|your) (?:[\p{L}-]+ )?[\p{L}-]+(?: on line \d+)?|line \d+) (?:costs? you|loses?|stops?|stood still|stands? still|fails?|leaks?|breaks?|jams?)\b/iu;

/** One has met the reader, whatever kind of message it is. */
export function metBefore({ met, said }: Pick<Facts, "met" | "said">): boolean {
  return met || THANKS.test(said);
}
const THANKS =
  /\b(?:thank(?:s| you)|(?:good|kind) of you|walk(?:ed)? us|show(?:n|ed)? us|meet(?:ing)?|met|visit|tour|lunch|pleasure|enjoyed|hono?ur|treat to|great to see|following (?:our|your))\b/i;

/** Whatever comes up is nothing to go through: "should you wish to discuss anything further". */
const NOTHING = /^(?:any|some|every|no)(?:thing)?\b|^(?:it|this|that|these|more|further)\b/i;

/** What the call is for, best first. */
function purposesOf({ said, material, attached, partner, met, lost, topic }: Facts): readonly string[] {
  const [, attachedFirst, attachedLast] = OURS.exec(said) ?? [];
  const ours = HANDED.exec(said)?.[1] ?? attachedFirst ?? attachedLast ?? (attached ? material : null);
  const [, worry, fails] = TROUBLES.exec(said) ?? [];
  const troubles = worry ?? fails ?? TALKED.exec(said)?.[1];
  const first: string[] = [];
  if (lost && topic && !NOTHING.test(topic)) first.push(`go through ${topic}`);
  if (ours) first.push(`hear what you think of ${ours.replace(/^The|^Our/, (word) => word.toLowerCase())}`);
  if (troubles) first.push(`talk about ${troubles.replace(/^The|^Your|^Our/, (w) => w.toLowerCase())}`);
  if (partner)
    return [...first, "agree on what comes next", "hear what you need from us", "go through your open points"];
  return [
    ...first,
    metBefore({ met, said }) ? "hear how you would like to go on" : "hear what you need at the moment",
    "answer your questions",
    "agree on the next step",
  ];
}
