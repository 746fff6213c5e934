import type { Draft } from "../types";
import { collide, type Edit, removeSentence } from "./splice";
import { withoutCapitals } from "./voice";

/** A sentence that only keeps a favour quiet goes with it. */
const HUSH =
  /^(?:怎么走|走个人卡|再加张|别声张|别跟|别让|不走公司账|这事别|just between us|keep (?:it|this) (?:quiet|between)|don'?t tell|(?:your|the) \w+ doesn'?t need to know|no one needs to know)[^，,]*$/i;

/** What only made sense beside a favour goes with it. */
export function hushed(draft: Draft, edits: readonly Edit[]): Edit[] {
  return draft.units
    .filter((unit) => HUSH.test(unit.read) && !/\d/.test(unit.text))
    .map((unit) => removeSentence(draft, unit))
    .filter((edit) => !edits.some((other) => collide(edit, other)));
}

/** Contradiction around the contradiction that was marked: without it the answer would be taken back. */
const DEFIES =
  /(?:[您你](?:这个?)?(?:说法|话|意见|观点))?我?(?:们)?(?:实在|完全|绝对)?(?:不能|无法|不敢|不)(?:同意|认同|接受|苟同)|^(?:我们|我司|咱们?)?(?:的)?(?:报价|价格)?(?:太|很)?[高贵][？?]+$|^请[您你]?(?:再)?(?:仔细|认真|好好)(?:阅读|看)|^(?:that is|that's) (?:simply |just )?not (?:true|correct)|^I (?:have to |must |strongly )?disagree/i;

/** The reader is told off at the end of a sentence that has said something else. */
const BLAMES =
  /,? as (?:any|every)\w*(?: [a-z]+){0,3} (?:knows?|would know|can see)(?=[.!,]|\s*$)|[，,](?:请勿|请不要)[^，。！]{0,12}(?=[。！]?\s*$)|[，,]?(?:and |but )?\s?you(?:['’]re| are| must be)(?: probably| clearly| obviously| just| simply)* (?:using|doing|reading|holding|handling) (?:it|this|that|them) (?:all )?(?:wrong|incorrectly)(?=[.!]|\s*$)/i;

/** Where the answer stands stays: You clearly haven't read clause 7. */
const UNREAD =
  /^you (?:clearly |obviously |probably |simply )?(?:haven['’]t|have not|didn['’]t|did not) (?:even )?read ((?:clause|section|page|paragraph|chapter|appendix|annex) [\w.]*\w)(?=[.!]|\s*$)/i;

/** Takes out what defies the reader around the marked contradiction: whole sentences, and clauses at the end of one. */
export function defiance(draft: Draft, edits: readonly Edit[]): Edit[] {
  return draft.units.flatMap((unit) => {
    const called = draft.address && draft.address.start >= unit.start ? draft.address.end : unit.start;
    const from = called + (/^[，,：:\s]*/.exec(draft.text.slice(called, unit.end))?.[0].length ?? 0);
    const said = draft.read.slice(from, unit.end).trim();
    const unread = UNREAD.exec(unit.text);
    if (unread) {
      const at = {
        start: unit.start,
        end: unit.start + unread[0].length,
        text: `${withoutCapitals(draft) ? "it's" : "It's"} in ${unread[1]}`,
      };
      return edits.some((other) => collide(at, other)) ? [] : [at];
    }
    const blame = BLAMES.exec(draft.read.slice(unit.start, unit.end));
    if (blame && blame.index > 0 && !/\d/.test(blame[0])) {
      const at = { start: unit.start + blame.index, end: unit.start + blame.index + blame[0].length };
      return edits.some((other) => collide({ ...at, text: "" }, other)) ? [] : [{ ...at, text: "" }];
    }
    if (said.length > 20 || /\d/.test(said) || !DEFIES.test(said)) return [];
    const edit = from === unit.start ? removeSentence(draft, unit) : { start: from, end: unit.end, text: "" };
    return edits.some((other) => collide(edit, other)) ? [] : [edit];
  });
}

/** One more apology at the end of a sentence that asks for something. */
const SORRY_LAST =
  /[，,](?:真是|实在|真的)?(?:太|很|非常|万分)?(?:不好意思|抱歉|对不住|过意不去|打扰)[您你]?(?:了|啦)?(?=[。！!~～]*\s*$)/;

/** Takes the last of several apologies out: the draft's first one has been answered. */
export function contrite(draft: Draft, edits: readonly Edit[]): Edit[] {
  return draft.units.flatMap((unit) => {
    const found = SORRY_LAST.exec(draft.read.slice(unit.start, unit.end));
    if (!found) return [];
    const start = unit.start + found.index;
    // The favour is asked all the same: a word of thanks stays.
    const asks = /能不能|能否|可否|可不可以/.test(unit.read.slice(0, found.index));
    const thanks = draft.text === draft.read ? "谢谢" : "謝謝";
    const edit = { start, end: start + found[0].length, text: asks ? `？${thanks}` : "" };
    return edits.some((other) => collide(edit, other)) ? [] : [edit];
  });
}

const THANKED = /谢|謝|多得|唔該|thank|cheers|grateful|appreciat/i;

/** Where an apology went and a favour is still asked for at the end, one word of thanks takes its place. */
export function thankful(draft: Draft, edits: readonly Edit[]): Edit[] {
  const last = draft.units.at(-1);
  if (!last || THANKED.test(draft.text) || edits.some(({ end, text }) => end >= last.end && text !== "")) return [];
  if (edits.some(({ start, end }) => start <= last.start && end >= last.end)) return [];
  if (!draft.acts.some(({ kind, start }) => kind === "ask" && start >= last.start)) return [];
  const at = last.start + last.text.trimEnd().length;
  const stopped = /[。.?？]$/.test(draft.text.slice(last.start, at));
  if (last.lang === "en") return stopped ? [{ start: at, end: at, text: " Thank you." }] : [];
  const thanks = draft.text === draft.read ? "谢谢" : "謝謝";
  const joint = stopped ? "" : /[吗么嗎麼]$/.test(draft.text.slice(last.start, at)) ? "？" : "，";
  return [{ start: at, end: at, text: `${joint}${thanks}${stopped ? "。" : ""}` }];
}
