import { mainLang } from "../sentences";
import type { Draft, Lang } from "../types";
import { isCantonese, toCantonese } from "./cantonese";
import { isTraditional, toTraditional } from "./script";

/** How the writer speaks in this draft: the rewrite speaks the same way. */
export interface Voice {
  readonly lang: Lang;
  /** 您 or 你; in English always "you". */
  readonly you: string;
  /** A chat line, or a mail among people who say 你, 哥, Hi: spoken words rather than written ones. */
  readonly casual: boolean;
  readonly toBoss: boolean;
  /** To whoever buys from the writer. */
  readonly toBuyer: boolean;
  /** A mail has room to say first what one does oneself. */
  readonly mail: boolean;
  /** To the writer's own people. */
  readonly inside: boolean;
  /** One of several ways to say the same, chosen by the draft: the same draft is always answered in the same words. */
  readonly pick: <T>(...ways: readonly [T, ...T[]]) => T;
  /** Puts a word of ours into the draft's script: traditional characters where the writer uses them. */
  readonly write: (text: string) => string;
  /** The same for sentences: also without capitals where the writer uses none. */
  readonly say: (text: string) => string;
}

const FORMAL =
  /^\s*(?:dear|respected|to whom|sehr geehrte)\b|\b(?:kindly|madam|good self|yours (?:sincerely|faithfully)|sincerely|we remain)\b/i;
const FAMILIAR_ADDRESS = /[哥姐兄弟]|^(?:hi|hey|morning|hiya|yo)\b/i;

/** Reads the draft's tone; `lang` is the language of the place that is written to, in a draft of two. */
export function voiceOf(draft: Draft, lang: Lang = mainLang(draft)): Voice {
  const you = youOf(draft);
  const traditional = lang === "zh" && isTraditional(draft);
  const cantonese = lang === "zh" && isCantonese(draft);
  const write = cantonese ? toCantonese : traditional ? toTraditional : (text: string) => text;
  const seed = hash(draft.text);
  return {
    lang,
    you,
    casual: draft.channel === "chat" || (lang === "zh" ? you === "你" || isFamiliar(draft) : !FORMAL.test(draft.text)),
    toBoss: draft.audience === "boss",
    toBuyer: draft.audience === "customer",
    mail: draft.channel === "email",
    inside: draft.audience === "boss" || draft.audience === "colleague",
    pick: (...ways) => ways[seed % ways.length] as (typeof ways)[0],
    write,
    say: lang === "en" ? (withoutCapitals(draft) ? lowerCase : write) : write,
  };
}

/** A group is spoken to; 大家 in the middle of a tale speaks to nobody. */
const MANY_ADDRESSED =
  /各位|诸[位君]|同事们|[朋友伴人]们|(?:经销商|合作|老)朋友$|(?:大家|大伙儿?)(?=[好：:，,早请看]|下午|晚上|$)/;

/** 汪总、小佟：. */
const TWO_ADDRESSED = /^\s*[\u4e00-\u9fff]{2,4}、(?!各位|诸位|大家)[\u4e00-\u9fff]{2,4}[：:，,]/;

/** The draft's own word; where it uses none, what its form of address goes with. */
function youOf({ text, audience, address }: Draft): string {
  if (text.includes("您")) return "您";
  if (TWO_ADDRESSED.test(text) && !text.includes("你")) return "二位";
  if (MANY_ADDRESSED.test(address?.text ?? text.slice(0, 16)) && !/你(?!们|好)/.test(text))
    return text.includes("你们") ? "你们" : "各位";
  if (audience === "colleague" && /^[^\n]{0,12}(?:纪要|会议记录|周会记录|例会)/.test(text) && !/你(?!们|好)/.test(text))
    return "各位";
  if (audience === "colleague" && /各位|大家|大伙|@全体|@所有人/.test(text) && !/你(?!们|好)/.test(text)) return "各位";
  if (audience === "colleague" && text.includes("你们") && !/你(?!们|好)/.test(text)) return "你们";
  // An office of several is not called 你 where the draft says 你们.
  if (audience === "unknown" && text.includes("你们") && !/你(?!们|好)/.test(text)) return "你们";
  if (text.replace(/你我|你死我活|你好/g, "").includes("你")) return "你";
  return audience === "colleague" || (audience !== "boss" && /[哥姐兄弟]/.test(address?.text ?? "")) ? "你" : "您";
}

function isFamiliar(draft: Draft): boolean {
  return FAMILIAR_ADDRESS.test(draft.address?.text ?? "") || /^\s*(?:hi|hey|morning|hiya)\b/i.test(draft.text);
}

/** Hurried chat: `lemme ask the team n come back to u`. */
export function withoutCapitals({ text, channel }: Draft): boolean {
  return channel === "chat" && !/(?:^|[.!?]\s+)\p{Lu}/u.test(text.trim());
}

function lowerCase(text: string): string {
  return text.replace(/(^|[.?!:]\s+)(\p{Lu})(?=\p{Ll})/gu, (_, before: string, letter: string) => {
    return before + letter.toLowerCase();
  });
}

/** FNV-1a: spreads drafts evenly over the ways to say something. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return (value ^ (value >>> 15)) >>> 0;
}
