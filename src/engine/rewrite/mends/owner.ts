import type { Draft, Span, Unit } from "../../types";
import { deadline, sendBy, today } from "../blank-specs";
import type { BlankMaker } from "../blanks";
import { clausesOfBreath } from "../breath";
import { presses } from "../open/presses-zh";
import { type Edit, removeSentence, unitAt } from "../splice";
import type { Voice } from "../voice";
import { extend, type Mend, type Remedy, stopOf } from "./mend";
import { isDated, isListed } from "./owned";
import { askedOfReaders, ownerInEnglish } from "./owner-en";

/** Names who does it, and by when unless the sentence says so; where nobody is known, the Chinese reader is asked for the name. */
export const nameOwner: Mend = (span, draft, voice, blank) => {
  const named = voice.lang === "zh" ? chinese(span, draft, voice, blank) : ownerInEnglish(span, draft, blank);
  // 尽快 beside the day it gets would only blur it.
  const loose = unitAt(draft, span)?.times.find(
    ({ fixed, start, end }) => !fixed && start >= span.start && end <= span.end,
  );
  return loose ? named.replace(voice.lang === "zh" ? loose.text : ` ${loose.text}`, "") : named;
};

/** A colleague or partner who reads it alone is asked to do it; whom a boss or customer sends is theirs to say. */
function isForReader({ address, audience, text }: Draft): boolean {
  return (
    (audience === "colleague" || audience === "partner") &&
    (address !== null || !/群里|谁有空|谁方便|哪位|纪要|要点|^[^，。\n]{0,12}会议(?!室)/.test(text)) &&
    !/^[^，。\n]{0,16}(?:部门|[、及与])[^，。\n]{0,16}[:：]/.test(text) &&
    !/各位|大家|大伙|@|(?<![你您我咱他她它人])们|同学|小伙伴|[你您]们|咱们几个|\b(?:all|team|everyone|guys)\b/i.test(
      text,
    )
  );
}

/** What only says that it has to be: 最好, 得, 应该, and whoever it might be. */
const MUST =
  "(?:我看|我觉得|照理说?|是不是|要不|还是|最好|总|怎么|早晚|反正|就|都|还|也|早)*(?:有必要|应该|应当|需要|须要|必须|(?<![觉覺记值懂舍难显免获])得|要(?!不)|该|最好|亟待|尚待|有待|急需|能|可以)+";
const SOMEBODY =
  "(?:麻烦|烦请|请)?(?:有没有)?(?:群里)?(?:有[无冇]人(?:得闲)?|(?:能)?有一?个?专?人|找个?人|(?:找|有)?谁来?(?![弄干做搞写填]的|那[儿里边]|家|手里)|(?:找|有)?哪位(?:同事|同学)?|找?哪个|(?<=有没有|有)(?:同学|同事|小伙伴)|(?<!没有?)专人)";
/** After a must or 有没有 a bare word will do. */
const BARE = "(?<![没无丢给找请])(?:个人|人(?![工员力事家数民均]))(?=[^，。；])";
/** 最好有人去催, 咱几个得有人去谈, 不能没人管: who does it stands open. */
const NOBODY_DOES = new RegExp(
  `(?:不能|不该|别)(?:老|一直|再|总)?没(?:有)?人(?=[管跟盯])|(?:(?:(?:咱们?(?:几个)?|我们|大家)?${MUST}|有没有)(?:来)?(?:${SOMEBODY}|${BARE})|(?<![看定问道说清认管给没无]|一下)(?:来)?${SOMEBODY})(?:方便|有空|得空|能|可以|愿意|来)*(?!的)`,
);
/** 这部分数据需要补齐: what has to be done stands behind its thing. */
const TO_BE_DONE = new RegExp(`${MUST}(?:被|予以|进行|尽快|抓紧|及时)*(?=[\u4e00-\u9fffA-Za-z])`);
/** What only weakens it, before the words that say it has to be. */
const HEDGES = /(?:要不|按理说?|恐怕|怕是|估[计計]|我看|我[觉覺]得|是不是|[总總]|[还還]是|得|需要?|咱们?|我们)+$/;
const THEIRS = /(?:客户|厂家|甲方|业主|对方|他们|领导|老板|供应商|房东|平台|集团)[^，。]{0,8}$/;
const AGREES = /谁[^，。]{0,8}[、，][^。]{0,10}谁[^。]{0,12}(?:议|商量|说清|讲清|敲定)/;
const NO_DEED = /^(?:的|有|是|像|够)|^[^，。]{1,4}的[^，。]/;
const FREE = /^(?:大家|各位)?看看?(?:谁|哪位)(?:[^，。]{0,4})(?:空|方便|闲|有时间)/;
/** The day for it stands before, as the day of something else. */
const BEFORE_IT = /明天|后天|今天|今晚|下周|本周|周[一二三四五六日]|\d[号日点]/;

/** Names nothing one could watch being done: asked of somebody it would be vague. */
const BARE_DEED = /^(?:来|去)?(?:盯|跟|管|看|负责|处理|牵头|协调|推进?)(?:着|紧|一下|进)?$/;

/** Done when it comes, not before. */
const AT_IT = /接一?下|接[站机人]|[守盯值]|陪|迎|招待/;

function chinese(span: Span, draft: Draft, { write, you, casual }: Voice, blank: BlankMaker): string {
  const text = draft.text.slice(span.start, span.end);
  const read = draft.read.slice(span.start, span.end);
  const unit = unitAt(draft, span);
  const stop = stopOf(text);
  const one = isForReader(draft);
  const day = () => blank(presses(draft) ? today : one ? deadline : sendBy);
  const led = unit ? draft.read.slice(unit.start, span.start) : "";
  // What the sentence dates behind it only says why.
  const after = one && unit?.times.every(({ start }) => start >= span.end);
  const by = () =>
    !isDated(span, draft) || after
      ? day()
      : BEFORE_IT.test(led) && !BEFORE_IT.test(read)
        ? AT_IT.test(read)
          ? ""
          : "在这之前"
        : "";
  // Whoever it is, the reader can say; a boss decides it, several agree on it.
  const asks = () => {
    if (draft.audience === "boss") return `${write("请")}${you}${day()}${write("定一下")}`;
    return /们|各位/.test(you)
      ? `${write("请")}${you}${day()}${write("定下来告诉我")}`
      : `${write("麻烦")}${you}${day()}${write("告诉我一声")}`;
  };
  const question = /[？?]/.test(draft.text.slice(span.end - 1, span.end + 1)) ? write("，可以吗") : "";
  /** The reader does it, or says who does. */
  const asked = (does: string) =>
    `${write(casual ? "麻烦" : "请")}${you}${by()}${does}${write(`，${you}不方便的话告诉我找${casual ? "谁" : "哪位"}`)}`;
  /** What stands before, who does it, and what is to be done. */
  const given = (before: string, does: string) => {
    const bare = before
      .replace(/(?:看看?)?(?:谁|哪位)?$/, "")
      .replace(HEDGES, "")
      .replace(/^[，,、\s]+$/, "")
      .replace(/了$/, "了，");
    // 总得定一下谁认: that is what is asked.
    if (!one && does.includes("谁") && !before.includes("谁"))
      return `${bare}${does.slice(does.indexOf("谁"))}，${asks()}${question}${stop}`;
    return one && !BARE_DEED.test(does)
      ? `${bare}${asked(does)}${question}${stop}`
      : `${bare}${write("由谁")}${does}，${asks()}${question}${stop}`;
  };
  const nobody = NOBODY_DOES.exec(read);
  // 看谁手上比较空: whoever is free takes it on.
  if (FREE.test(read)) return given("", write("接手"));
  const found = nobody ?? TO_BE_DONE.exec(read);
  if (isListed(span, draft) && !nobody)
    return extend(span, draft, write(one ? `（${asked("完成")}）` : `（由谁负责，${asks()}）`));
  // 存谁那儿、谁来保管，得议一议: who it is stands to be agreed on.
  if (AGREES.test(read)) return extend(span, draft, `，${write("您看定谁合适").replace("您", you)}，${asks()}`);
  // 得有个准主意: nothing one does.
  if (!found && question && !one) return `${text}？${write("由谁处理")}，${asks()}${question}`;
  // 厂家要换代理: what others are about to do is no task of ours.
  const theirs = found && !nobody && /要$/.test(found[0]) && THEIRS.test(read.slice(0, found.index));
  if (!found || theirs || (!nobody && NO_DEED.test(read.slice(found.index + found[0].length))))
    return extend(span, draft, write(one ? `，${asked("处理")}` : `，由谁处理，${asks()}`));
  const does = text
    .slice(found.index + found[0].length)
    .replace(/(?:才是|才对|才行|吧|呗|啊|呢|呀|了)+(?=[。！!？?]*$)/, "")
    .replace(/[。.!！?？~～…\s]+$/, "")
    .replace(/[呗吧嘛](?=[，,])/g, "")
    .replace(/(?<=^[^，的]{3,})的$/, "")
    .replace(/^(?:来|去)(?=[来去])/, "")
    .replace(/^[负負][责責](?=[把将將]|[一-鿿]{3})/, "");
  // 应该有个专人: for what, the sentence says before.
  return given(text.slice(0, found.index), /[一-鿿A-Za-z]/.test(does) ? does : write("负责"));
}

/** Where the sentence says again that somebody should, that goes; where only there it says what is to be done, it is named there. */
function elsewhere(span: Span, unit: Unit, draft: Draft, voice: Voice, blank: BlankMaker): Edit | null {
  const read = (clause: Span) => draft.read.slice(clause.start, clause.end);
  const other = clausesOfBreath([unit]).find((clause) => clause.start >= span.end && NOBODY_DOES.test(read(clause)));
  if (!other) return null;
  // 电话热线也得有人守: a task of its own, which stays.
  if ((NOBODY_DOES.exec(read(other))?.index ?? 0) >= 3) return null;
  if (!NOBODY_DOES.test(read(span)) && !TO_BE_DONE.test(read(span)))
    return { start: other.start, end: other.end, text: chinese(other, draft, voice, blank) };
  // 该换了，得有人催物业把皮带订上: what is to be done about it is said there.
  const deed = read(other)
    .replace(NOBODY_DOES, "")
    .replace(/[呗吧啊呢呀了。！!？?\s]+$/, "");
  if (!NOBODY_DOES.test(read(span)) && deed.length >= 6)
    return { start: other.start, end: other.end, text: chinese(other, draft, voice, blank) };
  const gap = /[，,、；;\s]*$/.exec(draft.text.slice(span.end, other.start))?.[0].length ?? 0;
  const between = draft.text.slice(span.end, other.start - gap);
  return { start: span.start, end: other.end, text: chinese(span, draft, voice, blank) + between };
}

const SORTED =
  /^(?:it['’]d|it would|would) be (?:nice|great|good|lovely) to have (?:it|that|this) (?:sorted|done|covered|settled)\b/i;
/** A question, or what has to be done. */
const TO_DO = /[?]\s*$|\bneeds? (?:to be\b|\w+ing\b)|\b(?:has|have|ought) to be\b/i;

/** In a rewrite the owner comes at the end of the sentence, after whatever the marked words lead up to. */
export const nameOwnerAtEnd: Remedy = (span, draft, voice, blank) => {
  const unit = unitAt(draft, span);
  if (!unit) return null;
  // After what now asks for a name, the wish that it be done says nothing.
  if (SORTED.test(unit.text) && TO_DO.test(draft.units[draft.units.indexOf(unit) - 1]?.text ?? ""))
    return removeSentence(draft, unit);
  if (voice.lang === "zh") return elsewhere(span, unit, draft, voice, blank);
  return askedOfReaders(span, unit, draft, voice, blank);
};
