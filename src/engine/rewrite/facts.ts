import { hasCue } from "../evidence";
import type { Draft, Lang, Span } from "../types";
import { namedInEnglish } from "./facts-en";
import { deedAt, LONG, windowAt } from "./facts-times";
import { namedInChinese } from "./facts-zh";
import { isStranger, THROUGH } from "./move";
import { objectIn } from "./objects";
import { offerOf } from "./offer";
import { type Pending, pendingIn, presses, troubledIn } from "./open";
import { type Open, openIn } from "./open-en";
import { type Plea, pleaIn } from "./plea";
import { asksForViews, cameToUs, petitions, promotes } from "./relation";
import { unitAt } from "./splice";
import { type Wish, wishIn } from "./wish";

/** What a draft already says of its own next step: no blank asks for it again. Words as the draft writes them. */
export interface Named {
  /** What it is about: 锅炉更新的事, the Norwich tender. */
  readonly topic: string | null;
  readonly material: string | null;
  readonly decision: string | null;
  readonly senior: string | null;
  readonly people: string | null;
}

/** The facts a move's wording may use. */
export interface Facts extends Named {
  /** The answers to blanks, by the blank's name. */
  readonly known: Readonly<Record<string, string>>;
  /** The topic is named only in the stretch that gives way. */
  readonly lost: boolean;
  /** The topic stands in the same sentence just before: it need not be said again. */
  readonly here: boolean;
  /** What the writer sells, where he says so: 冷链运输, HDPE pipes. */
  readonly offer: string | null;
  /** Something is attached or sent already, by its name: it is not promised again. */
  readonly attached: string | null;
  /** The reader leads to somebody the draft tells of: a partner, to his customer. */
  readonly through: boolean;
  /** It was the reader who came to us. */
  readonly came: boolean;
  /** After a meeting with the reader. */
  readonly met: boolean;
  /** Somebody one has not dealt with: nothing is settled, nothing goes on. */
  readonly stranger: boolean;
  /** What the draft itself promises to send, by its name: it is not promised twice. */
  readonly coming: string | null;
  /** What of ours the reader uses by now: 系统. */
  readonly used: string | null;
  /** Whom of our own the draft brings in: 董事长, our CEO. */
  readonly ourSenior: string | null;
  /** Something stands in the way. */
  readonly trouble: boolean;
  /** What is in trouble, as the draft calls it: 电柜. */
  readonly troubled: string | null;
  /** What a Chinese report leaves open. */
  readonly pending: Pending | null;
  /** There was a talk or a visit. */
  readonly talked: boolean;
  /** It cannot wait until next week. */
  readonly presses: boolean;
  /** Who signs it off, as the draft names it: the committee, 评审会. */
  readonly body: string | null;
  /** Kinds of support the draft lists, of which one is to be asked for: 人员、价格、费用. */
  readonly choice: string | null;
  /** For whom of ours, as the draft says: 为我区域; else empty. */
  readonly ours: string;
  /** The step stands beside a plea that names no deed. */
  readonly pleads: boolean;
  /** What the plea is for. */
  readonly plea: Plea;
  /** The plea stands beside the name of what it is about. */
  readonly named: boolean;
  /** An office, a supplier or a partner is to act. */
  readonly petition: boolean;
  /** The reader buys for himself. */
  readonly consumer: boolean;
  /** What is wanted are the reader's views. */
  readonly views: boolean;
  /** What an English ask that gives way wishes for, and about what. */
  readonly wish: Wish | null;
  /** What an English report leaves open, as deeds in its own words. */
  readonly open: Open | null;
  /** The draft in reading form. */
  readonly said: string;
  /** It hangs on a process (an approval, a committee) rather than on the reader's word. */
  readonly process: boolean;
}

const PROCESS =
  /流程|反映|投诉|住户|居民|有关部门|审批|审核|立项|盖章|签批|推进|往前|上会|过会|走完|进度|approv|sign[- ]?off|committee|over the line|move (?:this|it|things)|get (?:this|it) done|through (?:procurement|purchasing|legal|finance)|(?:approval|purchasing|internal|signing) process/i;

const USED_EN =
  /\b(?:the|our|your) (?:new )?((?:[a-z-]+ ){0,2}(?:system|software|platform|app|tool|machine|line|printers?|scanners?|pumps?|service))\b(?= (?:is|are|was|works?|runs?|has|have|went|performs?)\b)/i;

const OUR_SENIOR: Readonly<Record<Lang, RegExp>> = {
  zh: /(?:我们|咱们|我司|我方|我)的?((?:大?老板|董事长|总经理|副总|CEO|总裁))/,
  en: /\bour ((?:managing |regional |general |sales )?(?:CEO|CTO|CFO|COO|MD|VP|president|owner|chairman|chairwoman|director|manager))\b/i,
};
const ATTACHED: Readonly<Record<Lang, string>> = { zh: "附件", en: "the attachment" };
const MATERIALS: Readonly<Record<Lang, string>> = { zh: "材料", en: "what I sent" };
const SENT =
  /已经?(?:发|寄|送)(?:到|给|至|您|你)|[您你]们?收着|[您你]们?(?:先)?收好|发(?:您|你)(?:邮箱|微信)?了|发给[您你]了|已发|已于[^，。]{1,8}(?:发送|寄出|送达|提交|递交)|[您你]们?(?:先|再)(?:用|试|看)着|(?:收到|看过|看完|看)了?(?:吧|吗|没有?)[？?，,。]|(?:收到|看完|看过)了没?[？?，,。]|\b(?:I|we)(?:['’]ve| have)? (?:already |just )?(?:sent|emailed|mailed) (?:you|over|across)\b|\bi(?:['’]ve| have) (?:put|attached|enclosed|added|included|popped)\b|\b(?:have you|did you|had a chance to)\b[^.?]{0,20}\b(?:receive|received|get|got|look|read)\b/;
/** What one can say yes to as it stands. */
const OPEN_TO_YES =
  /(?:报价|方案|合同|协议|选型|quotation|proposal)$|\b(?:proposal|quot(?:e|ation)|offer|contract|agreement|model|schedule|price)s?$/i;
const BODY =
  /评审会|采购委员会|招标办|党组会|董事会|办公会|(?<=\b(?:with|through|past|by|to|from) )(?:the|your) (?:committee|board|procurement team|legal team|council|management)\b|(?<=\b(?:with|through|past) )(?:procurement|purchasing|legal|finance)\b/;

/**
 * Reads what the draft says of the step that is to stand at `place`. `offers`: what gives way is an offer of availability, whose words are about nothing (一个电话的事,
 * the end of the line): the rest of the draft tells what it is about.
 */
export function factsOf(draft: Draft, place: Span | null, lang: Lang, offers = false): Facts {
  const read = lang === "zh" ? namedInChinese : namedInEnglish;
  const whole = offers && place ? without(read, draft, place) : read(draft, bodyOf(draft));
  const here = place && !offers ? read(draft, place) : whole;
  const topic = here.topic ?? (place && !offers ? objectIn(draft, place, lang) : null) ?? whole.topic;
  const named: Named = {
    topic,
    material: here.material ?? whole.material,
    decision: here.decision ?? whole.decision,
    senior: here.senior ?? whole.senior,
    people: here.people ?? whole.people,
  };
  const when = place ? windowAt(draft, place) : null;
  const known: Record<string, string> = {};
  const put = (name: string, value: string | null) => {
    if (value) known[name] = value;
  };
  put("which-topic", topic);
  put("what-material", named.material);
  put("which-decision", named.decision ?? (topic && (lang === "zh" || OPEN_TO_YES.test(topic)) ? topic : null));
  put("which-senior", named.senior ?? (lang === "zh" && named.people ? `${named.people}负责人` : null));
  put("who-joins", named.people);
  put("which-task", lang === "en" && place ? deedAt(draft, place) : null);
  // A quarter or a month is no time to meet.
  put("when", when && !LONG.test(when) ? when : null);
  put("by-when", when);
  const rest = place ? draft.text.slice(0, place.start) + draft.text.slice(place.end) : draft.text;
  const about = place ? draft.read.slice(place.start, place.end) : draft.read;
  return {
    ...named,
    known,
    lost: topic !== null && !names(rest, topic),
    here: topic !== null && place !== null && names(draft.text.slice(unitAt(draft, place)?.start, place.start), topic),
    offer: offerOf(draft, lang),
    attached: draft.hasAttachment
      ? ATTACHED[lang]
      : SENT.test(draft.read)
        ? (named.material ?? read(draft, bodyOf(draft)).material ?? MATERIALS[lang])
        : null,
    through: draft.audience === "partner" && THROUGH.test(draft.read),
    came: cameToUs(draft),
    met: draft.genre === "recap",
    stranger: isStranger(draft),
    coming: isPromised(draft, named.material) ? named.material : null,
    used:
      USED_EN.exec(draft.text)?.[1] ??
      /(系统|软件|平台|设备|机器|机组|产线)[^，。；]{0,6}?(?:上线|运行|投产|投用|用着|稳定|好用|正常)/.exec(
        draft.read,
      )?.[1] ??
      null,
    ourSenior: OUR_SENIOR[lang].exec(lang === "zh" ? draft.read : draft.text)?.[1] ?? null,
    trouble: hasCue(draft, "problem", "complaint", "helpless"),
    troubled: troubledIn(draft, lang),
    pending: pendingIn(draft, lang),
    talked: TALKED.test(draft.read),
    presses: presses(draft),
    body: BODY.exec(about)?.[0] ?? BODY.exec(draft.read)?.[0] ?? null,
    choice: spanOf(CHOICE, draft)?.replace(/等$/, "") ?? null,
    ours: OUR_AREA.test(draft.read) ? `${draft.text === draft.read ? "为" : "為"}${spanOf(OUR_AREA, draft)}` : "",
    pleads: place !== null && !offers && lang === "zh",
    plea: place ? pleaIn(draft, place, petitions(draft)) : "effort",
    named: topic !== null || THING.test(draft.read),
    petition: petitions(draft),
    consumer: promotes(draft),
    views: place !== null && asksForViews(draft, place) && !/\bfavou?r/i.test(draft.text.slice(place.start, place.end)),
    wish:
      lang === "en" && place && !offers
        ? wishIn(
            draft.text.slice(place.start, place.end),
            here.topic ?? objectIn(draft, place, lang),
            draft.text.slice(bodyOf(draft).start, place.start),
          )
        : null,
    open: lang === "en" ? openIn(draft, topic) : null,
    said: draft.read,
    process: PROCESS.test(about),
  };
}

/** Sent to the reader by a promise of this draft. */
function isPromised({ acts, text }: Draft, material: string | null): boolean {
  const thing = material?.replace(/^the /, "");
  return (
    thing !== undefined &&
    acts.some(({ kind, start, end }) => kind === "promise" && text.slice(start, end).toLowerCase().includes(thing))
  );
}

const TALKED =
  /聊|谈|见了|见着|见到|碰了|碰完|沟通|拜访|交流|去了|饭|喝|茶|\b(?:met|call(?:ed)?|talk(?:ed)?|visit(?:ed)?|spoke|demo|meeting)\b/i;
/** Something that has steps: a deal, a tender, an approval, a list. */
const THING =
  /单|标|项目|合同|报价|方案|审批|评审|采购|申请|招标|入围|验收|回款|款|货|样|贷|证|案|[这那]块|那边|催|协调/;
const CHOICE = /(?<=在)[\u4e00-\u9fff]{2,4}(?:[、和与及][\u4e00-\u9fff]{2,4}){1,3}(?=等?(?:几个|各)?(?:方面|上))/;
const OUR_AREA = /我(?:区域|区|部门?|处|组)(?=工作|的|，|。)/;

/** What a pattern finds in the reading form, as the writer wrote it. */
function spanOf(pattern: RegExp, { read, text }: Draft): string | null {
  const found = pattern.exec(read);
  return found && text.slice(found.index, found.index + found[0].length);
}

function names(text: string, topic: string): boolean {
  return text.toLowerCase().includes(topic.replace(/的(?:事|问题)$|^(?:the|our|your|this) /gi, "").toLowerCase());
}

/** What is named before the stretch or, failing that, after it. */
function without(read: (draft: Draft, within: Span) => Named, draft: Draft, place: Span): Named {
  const { start, end } = bodyOf(draft);
  const before = read(draft, { start, end: Math.max(start, place.start) });
  const after = read(draft, { start: Math.min(end, place.end), end });
  return {
    topic: before.topic ?? after.topic,
    material: before.material ?? after.material,
    decision: before.decision ?? after.decision,
    senior: before.senior ?? after.senior,
    people: before.people ?? after.people,
  };
}

function bodyOf(draft: Draft): Span {
  return { start: draft.units[0]?.start ?? 0, end: draft.units.at(-1)?.end ?? 0 };
}
