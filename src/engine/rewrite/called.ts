import type { Draft, Span } from "../types";

/** A title at the head of what gives way, also where it runs on without a comma: 李总真的太对不住了, 徐总跟您说一声. */
const HAILED_ZH =
  /^[\u4e00-\u9fff]{1,2}(?:总|工|哥|姐|董|主任|老师|经理|院长|校长|局长|处长|科长|厂长|老板|律师|教授|医生|部长)(?=[，,\s真又我实太不对抱打冒跟您你有要这那])/;
/** "Honestly Mike go with them and …", "No no Ivan, …". */
const HAILED_EN =
  /^(?:[Nn]o(?:,? no)*|[Nn]ope|[Nn]ah|[Ss]orry|[Ww]ell|[Hh]onestly|[Ll]ook|[Ll]isten|[Ff]rankly|[Ss]eriously|[Cc]ome on|[Hh]ey|[Hh]i|[Oo]h)[, ]+(\p{Lu}\p{Ll}+)(?=,| (?:go|you|if|don['’]t|they|their|buy|just|let)\b)/u;
/** A name with a title, wherever it stands in an offer: "safe flight then Mr Novak". */
const TITLED_EN =
  /(?<!\b(?:colleague|partner|and|or|with|call|contact|my|our) )\b(?:Mr|Mrs|Ms|Mdm|Dr|Prof)\.? \p{Lu}[\p{L}'’-]+(?!,? (?:she|he|her|his|who)\b)/u;

/** A run-up, not a name. */
const NO_CALL = /^(?:honestly|look|listen|frankly|sorry|well|seriously|oh)$/i;

/** How the reader is called inside a stretch that gives way: that stays, whatever takes its place. Empty if he is not. */
export function calledIn(reach: Span, { address, text, read }: Draft): string {
  if (address && address.start >= reach.start && address.end <= reach.end && !NO_CALL.test(address.text)) {
    const hail = /(?:dear|hi|hello|hey) $/i.exec(text.slice(reach.start, address.start))?.[0] ?? "";
    return hail + text.slice(address.start, address.end);
  }
  const said = text.slice(reach.start, reach.end);
  const hailed = HAILED_ZH.exec(read.slice(reach.start, reach.end))?.[0];
  if (hailed) return said.slice(0, hailed.length);
  const latin = /^(?:[^，。]{0,6}[，,])?(\p{Lu}\p{Ll}+)(?=[你您])/u.exec(said)?.[1];
  if (latin) return latin;
  return HAILED_EN.exec(said)?.[1] ?? TITLED_EN.exec(said)?.[0] ?? "";
}
