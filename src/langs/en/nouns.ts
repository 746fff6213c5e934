import { quick } from "../../engine/quick";
import type { Action } from "./action";
import { namesSomething, readAction, withBaseVerb } from "./action";
import { oneOf } from "./text";

const BEFORE = `(?:${oneOf("any|some|your|ur|a|an|the|all|every|more|further|much|bit|little|lot|lots|of|kind|continued|continuing", "continuous|full|strong|valuable|valued|possible|extra|additional|such|this|that|great|personal|active", "early|prompt|quick|timely|immediate|urgent|honest|candid|frank|good|best|positive|favou?rable|and|or", "precious|esteemed|generous|professional|expert|initial|useful|practical|general|high[- ]level|same", "team's|company's|kindest|unwavering|utmost|constant|ongoing|necessary|required|needed|fellow|whatever", "my|our|from you|closer|close|better|mutual|long[- ]term")}\\s+|[,/&]\\s*|(?:help|support|guidance|advice|assistance|cooperation|co-operation|feedback|thoughts?|comments?|ideas|suggestions?|input|attention|effort|time)(?:\\s+(?:and|or)\\s+|\\s*[,/&]\\s*))*`;
const HELP = new RegExp(
  `^${BEFORE}(?:${oneOf("help|support|assistance|guidance|advice|steer|pointers?|direction|co-?operation|collaboration|backing", "efforts?|push|nudge|boost|attention|consideration|involvement|sponsorship|promotion|engagement", "dedication|recommendation|favou?r|hand|(?:good )?offices|indulgence|goodwill|anything|something|everything|whatever|help and \\w+", "helping hand|kindness|partnership|commitment|leadership|intervention|influence|contribution|patronage", "trust|confidence|goodwill|leg up|magic|best efforts?|word|shot|chance|opportunity|aid|sympathy", "flexibility|priority|buy-in|action|hard work")})(?![\\p{L}\\d'-])`,
  "u",
);
const THOUGHTS = quick(
  new RegExp(
    `^${BEFORE}(?:${oneOf("thoughts?|feedbacks?|comments?|ideas?|suggestions?|inputs?|views?|opinions?|tips?|insights?|take", "reactions?|impressions?|perspective|remarks")})(?![\\p{L}\\d'-])`,
    "u",
  ),
);
const REFERRAL = quick(
  new RegExp(
    `^${BEFORE}(?:${oneOf("referrals?|introductions?|intros?|recommendations?|word of mouth|new leads|customer leads", "referral business")})(?![\\p{L}\\d'-])`,
    "u",
  ),
);

/** What is asked for by name: help, thoughts and introductions are empty until something fills them. Null: none of them. */
export function readNoun(phrase: string): Action | null {
  for (const [pattern, traits] of [
    [THOUGHTS, ["thoughts"]],
    [REFERRAL, ["referral"]],
    [HELP, []],
  ] as const) {
    const match = pattern.exec(phrase);
    if (!match) continue;
    const rest = phrase.slice(match[0].length).trim();
    if (traits[0] === "referral")
      return {
        concrete:
          /^(?:to|with)\s+(?!(?:others?|any|more|your|people|someone|anyone|friends?|colleagues?|peers?|contacts?|everyone)\b)/u.test(
            rest,
          ),
        traits,
      };
    const filled =
      /^(?:you can (?:give|offer|provide|spare|share|do)|you could (?:give|offer|provide|share)|on|with|about|regarding|for|in|to|from|re|towards?)\b/u.exec(
        rest,
      );
    if (traits[0] === "thoughts") {
      const named = filled !== null && namesSomething(rest.slice(filled[0].length));
      return { concrete: named, traits: named ? [] : traits };
    }
    return helped(rest, traits);
  }
  return null;
}

/** "your help in scheduling a call", "support with the visa": as concrete as what it is for. */
function helped(phrase: string, traits: Action["traits"]): Action {
  const rest = phrase.replace(/\bgoing (?:forward|fwd|ahead)\b/u, "");
  const inner = /\b(?:in|to|by|with|for|on)\s+(\p{L}+ing\b.*|(?<=to\s)\p{L}+.*)$/u.exec(rest)?.[1];
  if (inner && !/^(?:this|that|it|the|our|my|us|me|these|those|his|her|their)\b/u.test(inner))
    return { ...readAction(withBaseVerb(inner), 1), traits };
  return { concrete: readAction(`help ${rest}`, 1).concrete, traits };
}
