import type { Draft, Finding, Span, Unit } from "../types";
import { GIVES_WAY, TELLS } from "./answerable";
import { factsOf } from "./facts";
import { helplessness } from "./helpless";
import { moves } from "./moves";
import { at, type Plan } from "./plan";
import { type Edit, replaceWithSentences } from "./splice";
import { reachOf } from "./stretch";
import type { Voice } from "./voice";

/** The next step: put in the place of the stretch that gives way, or as words to add to the body. */
export interface Step {
  readonly edits: readonly Edit[];
  readonly words: string | null;
}

export function stepAt(finding: Finding, draft: Draft, plan: Plan): Step | null {
  const chosen = moves.find((other) => other.id === plan.move);
  if (!chosen) return null;
  const givesWay = GIVES_WAY.has(finding.rule);
  const reach = reachOf(finding, draft);
  const { voice, blank } = givesWay ? at(finding, draft, plan) : plan;
  const facts = factsOf(draft, givesWay ? reach : null, voice.lang);
  const said = chosen.words[voice.lang](voice, blank.knowing(facts.known), facts);
  const about = facts.lost && facts.topic ? facts.topic : givesWay ? lostName(reach, said, draft) : null;
  const words = voice.say(givesWay && about ? introduced(said, about, voice) : said);
  if (givesWay) {
    const called = calledIn(reach, draft);
    const put = replaceWithSentences(
      draft,
      reach,
      called && voice.lang === "zh" ? `${called}，${words}` : words,
      voice.lang,
    );
    return { edits: [put], words: null };
  }
  return { edits: TELLS.has(finding.rule) ? helplessness(finding, draft) : [], words };
}

/** How the reader is called at the head of the vague words: that stays. */
function calledIn(reach: Span, { address, text }: Draft): string | null {
  const inside = address && address.start >= reach.start && address.end <= reach.end;
  return inside && !/\S/.test(text.slice(reach.start, address.start)) ? text.slice(address.start, address.end) : null;
}

/** A name that stands in the vague words alone. */
function lostName({ start, end }: Span, said: string, { text }: Draft): string | null {
  const rest = text.slice(0, start) + text.slice(end) + said;
  const names =
    text.slice(start, end).match(/(?<=[a-z,;] )(?!I\b)\p{Lu}[\p{L}\d'’-]+(?: \p{Lu}[\p{L}\d'’-]+)*/gu) ?? [];
  return names.find((name) => !rest.includes(name)) ?? null;
}

/** A topic that only the vague words named is named again. */
function introduced(said: string, topic: string, { lang, casual }: Voice): string {
  if (said.includes(topic) || said.includes(topic.replace(/的事$/, ""))) return said;
  if (lang === "zh") {
    const thing = topic.slice(-2);
    if (said.includes(thing)) return said.replace(thing, topic);
    return casual || /^[您你]/.test(topic) ? `${topic}，${said}` : `关于${topic}，${said}`;
  }
  // "About Norwich: there's one thing …: could you" would be two run-ups in a row.
  if (/\bone thing(?: from you| of you| for us)?\b/.test(said))
    return said.replace(/\bone thing(?: from you| of you| for us)?\b/, (words) => `${words} on ${topic}`);
  const rest = /^I\b/.test(said) ? said : said.slice(0, 1).toLowerCase() + said.slice(1);
  // "On …:" before a quoted mail reads as its head ("On Mon, Karen wrote:").
  return casual ? `About ${topic}: ${rest}` : `Regarding ${topic}, ${rest}`;
}

const CLOSES =
  /^(?:以上|特此|妥否|当否|请审|请知悉|请领导审|再次感谢|谢谢|感谢|祝|(?:衷心|诚挚|热切)?(?:期待|期盼|盼望|希望)(?:能|能够|可以)?(?:与|和|跟|早日|今后|未来|进一步|双方|我们|后续)|(?:many )?thanks (?:again|all|everyone|everybody|for)\b|thank you (?:all|again|for)\b|(?:we |i )?(?:am |are )?look(?:ing)? forward\b|fingers crossed|cheers)/i;

/** The sentence after which the next step stands: the last that is no courtesy of closing. */
export function lastOf(units: readonly Unit[]): Unit | null {
  const last = units.at(-1);
  const closes =
    units.length > 1 &&
    last &&
    !/[？?]\s*$/.test(last.text) &&
    !/\d/.test(last.text) &&
    CLOSES.test(last.read.trim()) &&
    last.read.trim().length < (last.lang === "zh" ? 24 : 64);
  return (closes ? units.at(-2) : last) ?? null;
}
