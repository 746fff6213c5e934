import { deadline, favourDay, whom } from "./blank-specs";
import { timed } from "./facts-times";
import type { Wording } from "./move";
import type { WishKind } from "./wish";

/** The same asked for so that one can say yes: the deed, the day, and a way out. */
export const wishEn: Wording = ({ casual, inside, toBoss, pick }, blank, { wish, topic }) => {
  const { kind, about, where, own, led } = wish ?? { kind: "help", about: topic, where: null, own: null, led: false };
  const by = timed("by", blank(inside ? deadline : favourDay));
  const could = casual ? pick("Could you", "Can you") : pick("Could you please", "May I ask you to");
  const on = about ? ` on ${about}` : "";
  const it = about ?? (led ? "this" : null);
  const out = wayOut(casual, toBoss, inside, pick);
  if (kind === "word") {
    const who = where?.startsWith("with") ? where : `with ${blank(whom)}${where ? ` ${where}` : ""}`;
    return `${could} put in a word for us ${who}${about && !who.includes(about) ? ` about ${about}` : ""} ${by}, and tell me what they say? ${out}`;
  }
  if (kind === "speak") return `${could} speak ${where?.replace("with", "to")} ${by} and tell me what they say? ${out}`;
  if (own && OWN_KINDS.has(kind)) {
    const asks = /^(?:so |and |also )*(?:would|could|can|will) (?:you|u)\b/i.test(own);
    return `${own.slice(0, 1).toUpperCase()}${own.slice(1)} and tell me ${by} ${comesOf(own)}${asks ? "?" : "."} ${out}`;
  }
  if (kind === "name")
    return pick(
      `Does anybody come to mind already? If so, ${lower(could)} send me the name ${by}? A line is plenty, and if nobody does, that's fine too.`,
      `${could} send me one name ${by}, if somebody comes to mind? I'll take it from there, and if nobody does, that's fine too.`,
    );
  if (kind === "decide" && !inside)
    return `${could} tell me ${by} when you expect to decide${on}? If anything is still missing from our side, just tell me what.`;
  if (kind === "mind")
    return pick(
      `${could} let me know ${by} whether anything is coming up on your side that we could quote for${on ? `${on}` : ""}? If not, that's fine too.`,
      `Is anything coming up on your side that we could quote for${on}? A line ${by} would help me plan; if there's nothing for now, just say so.`,
    );
  if (kind === "paper" && inside) return `${could} go over ${about} and send me the new version ${by}? ${out}`;
  if (kind === "push" && it) return `${could} chase ${it} and tell me ${by} where it stands? ${out}`;
  if (kind === "act" && it)
    return pick(
      `${could} look into ${it} and tell me ${by} what will be done? ${out}`,
      `${could} look into ${it} and let me know ${by} what you will do about it? ${out}`,
    );
  const us = inside ? "" : " for us";
  const none = toBoss
    ? "If it's nothing for now, I'll work with what we have."
    : "If it's nothing for now, just tell me.";
  if (!about && led)
    return pick(
      `${could} tell me ${by} what you can do${us} on this? ${none}`,
      `${could} let me know ${by} what is possible from your side on this? ${none}`,
    );
  return pick(
    `${could} tell me ${by} what you can do${us}${on}? ${none}`,
    `${could} let me know ${by} what is possible from your side${on}? ${none}`,
  );
};

const OWN_KINDS: ReadonlySet<WishKind> = new Set<WishKind>(["act", "push", "help"]);

/** What the reader can tell afterwards. */
function comesOf(own: string): string {
  if (/\blook (?:in)?to\b/i.test(own)) return "what you find";
  return /\b(?:seriously|gravity|act on|address|priority|action|step)\b/i.test(own)
    ? "what will be done"
    : "where it stands";
}

function wayOut(
  casual: boolean,
  toBoss: boolean,
  inside: boolean,
  pick: <T>(...ways: readonly [T, ...T[]]) => T,
): string {
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
