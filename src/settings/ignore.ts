import type { Finding, Review, Span } from "../engine/types";
import { IGNORED_PHRASE_MAX } from "./ignored-phrase";
import type { Ignored, Settings } from "./schema";

const tidy = (text: string) => text.trim().replace(/\s+/g, " ").toLowerCase();

/**
 * 53-bit hash (cyrb53) of rule, sentence and site under the user's salt. Far shorter than a sentence, so the sentence
 * cannot be had back from it; synchronous, and there on plain-http pages, where Web Crypto's digest is not.
 */
function hash53(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}

/** The entry that ignores this one sentence for a rule on a site. `sentence` is the text around the finding. */
export function ignoreOne(salt: string, rule: string, sentence: string, site: string): Ignored {
  return { kind: "one", hash: hash53([salt, rule, site, tidy(sentence)].join("\n")), site };
}

/** The entry that ignores a phrase for a rule on a site; null when the phrase is too long to be kept. */
export function ignorePhrase(rule: string, phrase: string, site: string): Ignored | null {
  const kept = tidy(phrase);
  return kept === "" || kept.length > IGNORED_PHRASE_MAX ? null : { kind: "phrase", rule, phrase: kept, site };
}

/** The sentence a finding stands in: what is ignored once is ignored for this sentence. */
export function sentenceOf({ draft }: Review, { start, end }: Span): string {
  const unit = draft.units.find((one) => one.start <= start && start < one.end);
  return unit?.text ?? draft.text.slice(start, end);
}

/** A review without the findings the user has said not to hear of again on this site. */
export function leaveOutIgnored(settings: Pick<Settings, "ignored" | "salt">, review: Review, site: string): Review {
  const entries = settings.ignored.filter((entry) => entry.site === site);
  if (entries.length === 0) return review;
  const isIgnored = (finding: Finding) => {
    const one = ignoreOne(settings.salt, finding.rule, sentenceOf(review, finding), site);
    const phrase = tidy(review.draft.text.slice(finding.start, finding.end));
    return entries.some((entry) =>
      entry.kind === "one"
        ? one.kind === "one" && entry.hash === one.hash
        : entry.rule === finding.rule && entry.phrase === phrase,
    );
  };
  return { ...review, findings: review.findings.filter((finding) => !isIgnored(finding)) };
}
