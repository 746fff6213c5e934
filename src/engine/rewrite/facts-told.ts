import { hasCue } from "../evidence";
import type { Draft, Lang } from "../types";
import { isStranger } from "./move";
import { offerOf } from "./offer";
import { cameToUs, promotes } from "./relation";

/** What a draft tells as a whole, wherever the next step is put. */
export interface Told {
  /** What the writer sells, where he says so: 冷链运输, HDPE pipes. */
  readonly offer: string | null;
  /** It was the reader who came to us. */
  readonly came: boolean;
  /** After a meeting with the reader. */
  readonly met: boolean;
  /** Somebody one has not dealt with: nothing is settled, nothing goes on. */
  readonly stranger: boolean;
  /** What of ours the reader uses by now: 系统. */
  readonly used: string | null;
  /** Whom of our own the draft brings in: 董事长, our CEO. */
  readonly ourSenior: string | null;
  /** Something stands in the way. */
  readonly trouble: boolean;
  /** There was a talk or a visit. */
  readonly talked: boolean;
  /** The reader buys for himself. */
  readonly consumer: boolean;
  /** To a partner. */
  readonly partner: boolean;
  /** The draft in reading form. */
  readonly said: string;
}

const USED_EN =
  /\b(?:the|our|your) (?:new )?((?:[a-z-]+ ){0,2}(?:system|software|platform|app|tool|machine|line|printers?|scanners?|pumps?|service))\b(?= (?:is|are|was|works?|runs?|has|have|went|performs?)\b)/i;
/** What the reader has from us: put in your conservatory. */
const FITTED_EN = /\b(?:put in|installed|built|fitted|supplied|delivered) your ((?:[a-z-]+ )?[a-z-]+)(?=[.,;!])/i;
const OUR_SENIOR: Readonly<Record<Lang, RegExp>> = {
  zh: /(?:我们|咱们|我司|我方|我)的?((?:大?老板|董事长|总经理|副总|CEO|总裁|[\u4e00-\u9fff](?:董|总)))/,
  en: /\bour ((?:managing |regional |general |sales )?(?:CEO|CTO|CFO|COO|MD|VP|president|owner|chairman|chairwoman|director|manager))\b/i,
};
const TALKED =
  /聊|谈|见了|见着|见到|碰了|碰完|沟通|拜访|交流|去了|饭|喝|茶|\b(?:met|call(?:ed)?|talk(?:ed)?|visit(?:ed)?|spoke|demo|meeting)\b/i;

/** What is to be recommended, by its name: 给俺们冷库多介绍介绍. */
const OURS_ZH = /[给帮替](?:我们|俺们|咱们?|我们?家|小店)的?([\u4e00-\u9fff]{2,4}?)(?=[多也]?(?:介绍|推荐|宣传|吆喝))/;

export function toldOf(draft: Draft, lang: Lang): Told {
  return {
    offer: offerOf(draft, lang),
    came: cameToUs(draft),
    met: draft.genre === "recap",
    stranger: isStranger(draft),
    used:
      USED_EN.exec(draft.text)?.[1] ??
      FITTED_EN.exec(draft.text)?.[1] ??
      /(系统|软件|平台|设备|机器|机组|产线)[^，。；]{0,6}?(?:上线|运行|投产|投用|用着|稳定|好用|正常)/.exec(
        draft.read,
      )?.[1] ??
      OURS_ZH.exec(draft.read)?.[1] ??
      null,
    ourSenior: OUR_SENIOR[lang].exec(lang === "zh" ? draft.read : draft.text)?.[1] ?? null,
    trouble: hasCue(draft, "problem", "complaint", "helpless"),
    talked: TALKED.test(draft.read),
    consumer: promotes(draft),
    partner: draft.audience === "partner",
    said: draft.read,
  };
}

const ATTACHED: Readonly<Record<Lang, string>> = { zh: "附件", en: "the attachment" };
const MATERIALS: Readonly<Record<Lang, string>> = { zh: "材料", en: "what I sent" };
const SENT =
  /已经?(?:发|寄|送)(?:到|给|至|您|你)|[您你]们?收着|[您你]们?(?:先)?收好|发(?:您|你)(?:邮箱|微信)?了|发给[您你]了|已发|已于[^，。]{1,8}(?:发送|寄出|送达|提交|递交)|[您你]们?(?:先|再)(?:用|试|看)着|(?:收到|看过|看完|看)了?(?:吧|吗|没有?)[？?，,。]|(?:收到|看完|看过)了没?[？?，,。]|\b(?:I|we)(?:['’]ve| have)? (?:already |just )?(?:sent|emailed|mailed) (?:you|over|across)\b|\bi(?:['’]ve| have) (?:put|attached|enclosed|added|included|popped)\b|\b(?:have you|did you|had a chance to)\b[^.?]{0,20}\b(?:receive|received|get|got|look|read)\b/;

/** Something is in the reader's hands, by its name; null: nothing is. */
export function attachedTo(draft: Draft, lang: Lang, named: () => string | null): string | null {
  if (draft.hasAttachment) return ATTACHED[lang];
  return SENT.test(draft.read) ? (named() ?? MATERIALS[lang]) : null;
}

/** Sent to the reader by a promise of this draft. */
export function isPromised({ acts, text }: Draft, material: string | null): boolean {
  const thing = material?.replace(/^the /, "");
  return (
    thing !== undefined &&
    acts.some(({ kind, start, end }) => kind === "promise" && text.slice(start, end).toLowerCase().includes(thing))
  );
}
