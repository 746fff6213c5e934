import type { Act, Draft, Unit } from "../../types";
import { unitAt } from "../splice";
import type { Voice } from "../voice";
import { bringsTogether, dateAct, dateReach, floatless } from "./dates";
import { actAt, fitIn, type Remedy, stopOf } from "./mend";

/** Ends of a Chinese chat line that already coax: the question takes their place. */
const COAXES = /[呗吧哈啊呀哦噢喔唷哟啦嘛吖]+$/;
const CANTONESE = /[嘅咗喺唔佢嚟啲畀睇冇哋]/;

/**
 * A day in the place of `when you can` is an order unless something is asked with it: outside one's own team the
 * reader is asked whether it suits, or told what to do if it does not.
 */
export const dateKindly: Remedy = (span, draft, voice, blank) => {
  const unit = unitAt(draft, span);
  const act = actAt(span, draft);
  if (!unit || !act) return null;
  const reach = dateReach(span, draft, voice, blank, "all");
  const said = reach?.text ?? dateAct(span, draft, voice, blank);
  const end = reach?.end ?? span.end;
  if (!said) return null;
  const start = span.start - (WAITS.exec(draft.text.slice(unit.start, span.start))?.[1]?.length ?? 0);
  const text =
    start < span.start ? fitIn(said.replace(/^再(?=[请請麻烦煩])/, ""), { start, end }, draft, voice.lang) : said;
  if (!mayBeAsked(act, unit, draft)) return { start, end, text };
  const after = draft.text.slice(end, unit.end);
  const rest = voice.lang === "zh" ? floatless(after, { start: end, end: unit.end }, draft) : after;
  if (voice.lang === "zh" && /[\u4e00-\u9fff]/.test(rest) && voice.casual) {
    const tail = rest.replace(/^[，,、；; ]*/, "");
    // What it is for ends the request: it is no second question.
    if (/^[，,][^，。！？]*$/.test(rest.replace(/[。！!～~\s]*$/, "")) && PURPOSE.test(tail))
      return { start, end, text };
    // What he is to do besides belongs to the request: the question stands after it.
    if (GOES_ON.test(tail.replace(/[。！!～~\s]*$/, ""))) {
      const stop = stopOf(rest);
      return {
        start,
        end: unit.end,
        text: softened(text + rest.slice(0, rest.length - stop.length), stop, act, voice),
      };
    }
    return { start, end: unit.end, text: softened(text, "", act, voice) + tail };
  }
  const stop = stopOf(text + rest);
  const whole = (text + rest).slice(0, (text + rest).length - stop.length);
  return { start, end: unit.end, text: softened(whole, stop, act, voice, draft.stage === "first-contact") };
};

/** One more thing to do, and nothing else: 把翘曲数据发我, 要三年还是五年也跟我说一声. */
const GOES_ON =
  /^(?:然后|再|并|顺便|完了)?(?:把|给|发|回|告诉|通知|填|签|盖|标|圈|列|拍|传|寄|定)[^，。？！]{2,20}$|^[^，。？！]{2,20}(?:[跟给給回发發]|告[诉訴]|通知)我[^，。？！]{0,4}$/;

/** 以利後續作業, 好让我们排产. */
const PURPOSE = /^(?:以[便利免供资]|好让|便于|方便我)/;

/** Waiting for a quieter time, before what now has its day: 等你们忙完这一阵儿，. */
const WAITS =
  /(?:^|[，,] ?)((?:等|待|[您你])[^，,\d]{0,8}(?:忙完|忙过|忙過|闲下来|空下来|不忙|有空|得空|忙劲儿?过去|缓过|告一段落)[^，,\d]{0,6}[，,]\s*|哪天[^，,\d我您]{2,8}了|(?:when(?:ever)?|once) (?:things|life|it|you|work)[^,.\d]{3,30}?(?:quieter|calmer|calm down|settle[sd]?|quiet|slower),?\s+|when(?:ever)? (?:you|u) (?:can|have|get|find|are)\b[^,.\d]{0,30},?\s+)$/i;

function mayBeAsked(act: Act, unit: Unit, draft: Draft): boolean {
  if (draft.audience === "colleague" || act.kind === "promise") return false;
  if (/^(?:could|can|would|will) (?:you|u)\b/i.test(unit.text.slice(Math.max(0, act.start - unit.start)))) return false;
  if (/能不能|能否|可否|可不可以|方不方便/.test(unit.read)) return false;
  if (/[？?吗]\s*$/.test(unit.text.trim()) || /^\s*\n?[-*•·\d]/.test(unit.text)) return false;
  return !draft.acts.some(({ kind, start }) => kind !== "promise" && start >= unit.end);
}

function softened(
  whole: string,
  stop: string,
  act: Act,
  { lang, casual, pick, say, you }: Voice,
  strangers = false,
): string {
  const meets = bringsTogether(act, whole);
  const spaced = /\n+$/.exec(stop)?.[0] ?? "";
  if (lang === "zh") {
    if (casual || meets) {
      const asks = CANTONESE.test(whole) ? "方便嗎" : casual ? pick("方便吗", "行吗", "可以吗") : `${you}看是否方便`;
      return `${whole.replace(COAXES, "")}${say(`，${asks}？`)}${spaced}`;
    }
    const out = pick(
      "如时间上有困难，请告知可行的日期。",
      "如有不便，请告知最早哪天可以。",
      "若日期需要调整，请直接回复我。",
    );
    return `${whole}。${say(out)}${spaced}`;
  }
  const out = meets
    ? strangers
      ? "Would fifteen minutes then suit you, or is another time better?"
      : pick(
          "Does that suit you, or is another time better?",
          "Would that work for you?",
          "Is that a good time for you?",
        )
    : casual
      ? pick(
          "If that's too tight, tell me what is possible.",
          "Does that work on your side?",
          "If you need longer, just give me the day.",
        )
      : pick(
          "If that is difficult, please name a date that works.",
          "Should you need longer, please let me know the date.",
        );
  if (/\p{Extended_Pictographic}\ufe0f?$/u.test(whole.trimEnd())) return `${whole.trimEnd()} ${say(out)}${spaced}`;
  const mark = /[!.?]/.exec(stop)?.[0] ?? ".";
  return `${whole}${mark === "?" ? "." : mark} ${say(out)}${spaced}`;
}
