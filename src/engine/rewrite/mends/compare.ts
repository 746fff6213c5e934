import type { Lang } from "../../types";
import { deadline } from "../blank-specs";
import type { Wording } from "./mend";

/** The rival by his name, as the stretch writes it. */
const RIVAL_ZH = [
  /那家([\u4e00-\u9fff]{2,6}?(?:物流|科技|软件|电子|公司|集团|机械|设备|食品|实业|云))/,
  /(?:别用|别选|别找|别买|要用|选|买|用|碰)([\u4e00-\u9fffA-Za-z]{2,6}?)(?:的|家|这种|那种)/,
  /(?:别听|别信)([\u4e00-\u9fffA-Za-z]{2,8}?)(?:忽悠|瞎|胡|吹|的|那|家)/,
  /([A-Za-z][A-Za-z]{2,15})(?:的|家|那|他)/,
];
const NO_NAME_ZH = /我|自己|你|您|他|她|那|这|别|谁|什么|便宜|免费|几|家$|市面|客户/;
const THAT_ONE = /那家|他家|他们家|隔壁|这家|人家|对面/;
const RIVAL_EN =
  /(?:(?<!^)|(?=(?!(?:The|Their|Our|Your|Those|These|That|This|My)\b)\p{Lu}[\p{L}\d&'’-]+ \p{Lu}))(?<![.!?]\s)(?<!\b(?:in|near|across) (?:the )?)\b(?!I\b|I['’])(\p{Lu}[\p{L}\d&'’-]+(?: \p{Lu}[\p{L}\d&'’-]+)?)\b|^(?:lol |honestly,? |look,? )?(\p{Lu}[\p{L}\d&-]+)(?='s |’s | (?:support|is|are|has|have|software|can|will)\b)/u;
const NO_NAME_EN =
  /^(?:Cheap|Every|Once|Most|Many|Nothing|Anyone|Come|Honestly|Company|Customer|Client|Firms?|I|Their|They|The|Its?|Please|Our|Your|You|We|If|That|This|Those|Nobody|Everyone|Monday|Tuesday|Friday)\b/;

/** In the place of a slur: by what the reader compares, and the comparison drawn up for him. */
export const COMPARE: Readonly<Record<Lang, Wording>> = {
  zh: ({ you, casual, pick }, blank, stretch, written) => {
    const rival = rivalIn(stretch, written);
    const by = blank(deadline);
    const beside = rival ? `我们跟${rival}` : "几家";
    return casual
      ? pick(
          `${beside}放在一起比，${you}最看重哪几条？我照着列张对照表，${by}发${you}。`,
          `${beside}摆在一起看，${you}最在意的是哪一点？我${by}做份对照表给${you}。`,
          `选供应商，${you}最看重哪一条？${rival ? `我们跟${rival}` : "各家"}怎么样，我${by}逐条列给${you}看。`,
        )
      : pick(
          `${beside}比较时，${you}最看重的是哪几项？我们${by}按这几项提供一份对照说明。`,
          `${you}在选择供应商时最看重哪几项？我们${by}逐项列出对照，供${you}参考。`,
        );
  },
  en: ({ casual, pick }, blank, _, written) => {
    const rival = rivalEn(written);
    const by = `by ${blank(deadline)}`;
    const us = rival ? `us with ${rival}` : "suppliers";
    const both = rival ? "both" : "us and them";
    return casual
      ? pick(
          `when you compare ${us}, which two or three points matter most to you? I'll put ${both} side by side on those ${by}.`,
          `what will decide it for you when you compare ${us}? I'll send you a side-by-side on that ${by}.`,
          `what matters most to you when you compare ${us}? I'll put ${both} side by side on that and send it to you ${by}.`,
        )
      : pick(
          `may I ask which two or three points matter most to you when you compare ${us}? I will send you a comparison on those ${by}.`,
          `when you compare ${us}, which points will decide it for you? You will have a factual comparison on those ${by}.`,
        );
  },
};

function rivalIn(stretch: string, written: string): string | null {
  for (const pattern of RIVAL_ZH) {
    const found = pattern.exec(stretch)?.[1];
    if (!found || NO_NAME_ZH.test(found)) continue;
    const at = stretch.indexOf(found);
    return written.slice(at, at + found.length);
  }
  return THAT_ONE.test(stretch) ? "那家" : null;
}

/** A name inside the sentence, before whatever word begins it: "Cheap is what you get with the Lidköping crowd". */
const WITHIN_EN =
  /(?<=[a-z,;:/] (?:the )?)(?<!\b(?:in|near|across) (?:the )?)(?!I\b)(\p{Lu}[\p{L}\d&'’-]+(?: \p{Lu}[\p{L}\d&'’-]+)?)\b/u;

/** Named as the one to buy from: "go with Brightlift and …". */
const CHOSEN_EN =
  /\b(?:go(?:ing)? (?:with|for)|buy(?:ing)? from|sign(?:ing)? (?:up )?with|choos(?:e|ing)|us(?:e|ing)|pick(?:ing)?|trust(?:ing)?|switch(?:ing)? to|than|unlike|like|from)\s+(\p{Lu}[\p{L}\d&'’-]+(?: \p{Lu}[\p{L}\d&'’-]+)?)/u;

/** What somebody is by his country is no name. */
const NATION = /(?:ese|ish|ian)$|^German$/;

function rivalEn(stretch: string): string | null {
  const found = firstRivalEn(stretch)?.replace(/['’]s$/, "");
  // "No no Rajesh ji": he is spoken to.
  if (!found || NATION.test(found) || new RegExp(`${found} (?:ji|bhai|sir|bro|san|mate)\\b`).test(stretch)) return null;
  // "Bridal Heaven ruin every dress": the first word of the name begins the sentence.
  const first = /^(\p{Lu}\p{Ll}+) $/u.exec(stretch.trim().slice(0, stretch.trim().indexOf(found)))?.[1];
  return first && !found.includes(" ") && !NO_NAME_EN.test(first) ? `${first} ${found}` : found;
}

function firstRivalEn(stretch: string): string | null {
  const chosen = CHOSEN_EN.exec(stretch)?.[1];
  if (chosen && !NO_NAME_EN.test(chosen)) return chosen;
  const within = WITHIN_EN.exec(stretch.trim())?.[1];
  if (within && !NO_NAME_EN.test(within)) return within;
  const echoed = /^[^?]{0,20}?(\p{Lu}[\p{L}\d&'’-]+)\?/u.exec(stretch.trim())?.[1];
  if (echoed && !NO_NAME_EN.test(echoed)) return echoed;
  const camel = /^(?:the |that )?(\p{Lu}\p{Ll}+\p{Lu}\p{L}+)(?= \p{Ll})/u.exec(stretch.trim())?.[1];
  if (camel) return camel;
  const match = RIVAL_EN.exec(stretch.trim());
  const found = match?.[1] ?? match?.[2];
  return found && !NO_NAME_EN.test(found) ? found : null;
}
