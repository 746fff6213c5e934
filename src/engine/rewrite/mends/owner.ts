import type { Draft, Lang, Span } from "../../types";
import { colleague, contactPerson, deadline } from "../blank-specs";
import type { BlankMaker } from "../blanks";
import { removeSentence, unitAt } from "../splice";
import type { Voice } from "../voice";
import { extend, type Mend, type Remedy, stopOf } from "./mend";
import { isDated, isListed } from "./owned";
import { askedOfReaders, NOBODY_EN, ownerInEnglish } from "./owner-en";

const NOBODY_ZH =
  /(?:有没有)?(?:群里)?(?:哪位|哪个|谁来|有个人|有人|找个人|个人|谁|(?<![没无沒無])人)(?![弄干做搞写填]的|手上|比[较較]|有空|工|员|力|事|家|数|民|均)/;
/** To watch over something has no end a day could be put to; what comes of it has. */
const WATCHES = /^(?:来|去)?([盯跟])(?:着|紧)?(?:点|些|一下|进)?(?:啊|吧|呢)?[。！!]*$/;

/** Names who does it, and by when unless the sentence says so. */
export const nameOwner: Mend = (span, draft, voice, blank) => {
  const named = voice.lang === "zh" ? chinese(span, draft, voice, blank) : ownerInEnglish(span, draft, blank);
  // 尽快 beside the day it gets would only blur it.
  const loose = unitAt(draft, span)?.times.find(
    ({ fixed, start, end }) => !fixed && start >= span.start && end <= span.end,
  );
  return loose ? named.replace(voice.lang === "zh" ? loose.text : ` ${loose.text}`, "") : named;
};

/** One's own people in a chat of two: whoever reads it is the one who is meant. */
function isOneToOne({ channel, audience, address, text }: Draft): boolean {
  return channel === "chat" && audience === "colleague" && address !== null && !/各位|大家|群|@/.test(text);
}

function askedOf(you: string): Readonly<Record<Lang, readonly string[]>> {
  const { zh, en } = contactPerson.answers as Readonly<Record<Lang, readonly string[]>>;
  return { zh: [`麻烦${you}`, ...zh], en };
}

function chinese(span: Span, draft: Draft, { write, you }: Voice, blank: BlankMaker): string {
  const text = draft.text.slice(span.start, span.end);
  const by = isDated(span, draft) ? "" : blank(deadline);
  const nobody = NOBODY_ZH.exec(draft.read.slice(span.start, span.end));
  // 最好有人去催: once it has a name it is settled.
  const best =
    /^(?:我看|我觉得)?(?:最好|应该|是不是|要不|还是|总得|早该|照理说?(?:应)?该?)(?:得|要|该)?(?:有个?人|找个人|谁)/.exec(
      draft.read.slice(span.start, span.end),
    );
  if (best)
    return (
      blank(isOneToOne(draft) ? { ...contactPerson, answers: askedOf(you) } : contactPerson) +
      by +
      text.slice(best[0].length).replace(/(?:才是|才对|才行|吧|啊|呢)+(?=[。！!？?]*$)/, "")
    );
  if (nobody) {
    const willing = /^(?:方便|有空|得空|能|可以|愿意)(?!的|不)/.exec(
      draft.read.slice(span.start + nobody.index + nobody[0].length, span.end),
    );
    const end = nobody.index + nobody[0].length + (willing?.[0].length ?? 0);
    const lead =
      nobody.index === 0
        ? write("请")
        : /找个人$/.test(nobody[0])
          ? "找"
          : /[要得该]$/.test(draft.read.slice(span.start, span.start + nobody.index))
            ? "由"
            : /谁|哪/.test(nobody[0]) && /[\u4e00-\u9fff]$/.test(text.slice(0, nobody.index))
              ? write("，请")
              : "";
    const asks = lead && /[？?]/.test(draft.text.slice(span.end - 1, span.end + 1)) ? write("，可以吗") : "";
    const watches = WATCHES.exec(draft.read.slice(span.start + end, span.end));
    if (watches && by) {
      const deed = text.slice(end, end + (watches[1] as string).length);
      return `${text.slice(0, nobody.index)}${lead}${blank(colleague)}${deed}${write("着")}，${by}${write("给个结果")}${stopOf(text)}`;
    }
    const named = text.slice(0, nobody.index) + lead + blank(colleague) + by;
    return named + (asks ? extend({ start: span.start + end, end: span.end }, draft, asks) : text.slice(end));
  }
  if (isListed(span, draft)) return extend(span, draft, write(`（${blank(contactPerson)}负责${by && `，${by}`}）`));
  return extend(span, draft, write(`，由${blank(contactPerson)}负责${by && `，${by}完成`}`));
}

/** `before the call`, `so that …`: the day comes after it. */
const LEADS_UP = /^\s+(?:before|ahead of|in time for|so that)\b/i;

const SORTED =
  /^(?:it['’]d|it would|would) be (?:nice|great|good|lovely) to have (?:it|that|this) (?:sorted|done|covered|settled)\b/i;

/** In a rewrite the owner comes at the end of the sentence, after whatever the marked words lead up to. */
export const nameOwnerAtEnd: Remedy = (span, draft, voice, blank) => {
  const unit = unitAt(draft, span);
  if (!unit) return null;
  // After a question that now has its name, the wish that somebody answer it says nothing.
  if (SORTED.test(unit.text) && /[?]\s*$/.test(draft.units[draft.units.indexOf(unit) - 1]?.text ?? ""))
    return removeSentence(draft, unit);
  if (voice.lang === "zh") {
    const rest = draft.text.slice(span.end, unit.end);
    const more = /(要|得|需要)(?:有人|找人|有个人)/.exec(draft.read.slice(span.end, unit.end));
    if (!more) return null;
    const named = nameOwner(span, draft, voice, blank) ?? "";
    const from = more.index + (more[1] as string).length;
    const second = `由${blank(contactPerson)}${rest.slice(more.index + more[0].length)}`;
    return { start: span.start, end: unit.end, text: named + rest.slice(0, from) + second };
  }
  const asked = askedOfReaders(span, unit, draft, blank);
  if (asked) return asked;
  const marked = draft.text.slice(span.start, span.end);
  // "Perhaps somebody could …": once it has a name it is settled.
  const perhaps = /^(?:perhaps|maybe|possibly),?\s+$/i.test(draft.text.slice(unit.start, span.start));
  if (perhaps && NOBODY_EN.test(marked))
    return { start: unit.start, end: span.end, text: nameOwner(span, draft, voice, blank) ?? "" };
  if (NOBODY_EN.test(marked) && !LEADS_UP.test(draft.text.slice(span.end, unit.end))) return null;
  const stretch = { start: span.start, end: unit.end };
  return { ...stretch, text: nameOwner(stretch, draft, voice, blank) ?? "" };
};
