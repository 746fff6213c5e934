import { overlaps } from "../triage";
import type { CueKind, Draft, Span } from "../types";
import { calls } from "./breath";

/** What one would miss: how something stands, what was done or handed over, a business object, thanks. */
const FACTS: ReadonlySet<CueKind> = new Set<CueKind>([
  "problem",
  "status",
  "outcome",
  "closed",
  "open",
  "met",
  "activity",
  "view",
  "handover",
  "requested",
  "business",
  "thanks",
]);
/** Words said of the writer's own state, in which a finding may see a bad status. */
const STATES: ReadonlySet<CueKind> = new Set<CueKind>(["helpless", "apology", "courtesy"]);
const FIGURE = /[\dA-Za-z]|[一二三四五六七八九十两百千](?!番|再|点)[个点支箱台套件年天次家万块页份版回条批单月]/;
const OFTEN =
  /千万|第?[一二三四五六七八几两]次(?=[^，]{0,4}[您你])|三番[五两]次|[三五]天两头|一五一十|一[点下些再直时]|[一两]句/g;
/** Somebody else is spoken of. */
const OTHERS =
  /^(?:但是?|可是?|而且|现在|结果)?(?:他|她|它|对方|人家|客户|甲方|业主|厂家|供应商|[\u4e00-\u9fff]{1,2}(?:总|工|经理|主任|院长|局长)|[^，我咱您你]{1,6}说)/;

/** A Chinese clause that holds a figure, a day, a document, somebody else, or how something stands, besides `but`. */
function holdsFact(clause: Span, draft: Draft, but: Span = { start: 0, end: 0 }): boolean {
  const said = draft.read.slice(clause.start, clause.end);
  if (FIGURE.test(said.replace(OFTEN, "")) || OTHERS.test(said)) return true;
  return draft.units
    .filter((unit) => overlaps(unit, clause))
    .some(
      ({ cues, times }) =>
        times.some((time) => time.fixed && time.future && overlaps(time, clause)) ||
        cues.some(
          (cue) =>
            FACTS.has(cue.kind) &&
            overlaps(cue, clause) &&
            !overlaps(cue, but) &&
            !cues.some((own) => STATES.has(own.kind) && overlaps(own, cue)),
        ),
    );
}

/** How often he comes with it, what he knows of the reader's burden, how he feels about it, what he begs not to be. */
const BOWS =
  /次[^，]{0,3}(?:催|找|求|烦|麻烦|打扰)[您你妳]|道歉|(?:浪费|占用|耽误)[您你妳][^，]*|(?:又|再|还[得要]|老是?|总是?|一再|三番|屡|大?半夜)[^，。]*(?:[您你妳]|来|麻烦|烦|拜托|[求讨])|(?:^|[我也都就])知道[您你妳这自]|自己[都也]?|[您你]可?(?:千万)?别[^，。]*(?:我|怪|气|烦|嫌)|海涵|大量|忐忑|惶恐|深知不妥|羞于|汗颜|无颜|厚颜|万般无奈|浅薄|恐污|贻笑|没用|(?:真|实在|太|很|特别|万分|十分|深感|非常|一直)[^，。]*(?:[心脸脑头愧]|没用|不该|怕|不好使)|[心脸脑头]子?里?(?:真|实在|太|很|特别|一直|也)/;
/** Nothing one does: 您可别烦我. */
const BEGS = /^[您你](?:可|千万)*别|大人大量|海涵|见怪/;

/** The writer does not know how to go on. */
const AT_A_LOSS =
  /不(?:知道?|晓得)(?!道?(?:是否|有没有|能不能))|[猜想看搞弄摸]不(?:透|通|懂|明白|清|出)|(?:没有?|冇)(?:啥|什么|任何|半点)?(?:[辙招]|办法|主意|头绪|底|脾气|法子|法(?=[干弄搞整办]))|(?:[辙招]儿?|办法|主意|头绪|法子)(?:[都也]|是)*没|无从|束手|一筹|抓瞎|怎么(?!样|会|可)|咋|如何是好|头.{0,2}大|[急愁慌懵]|(?<!捣)乱(?!码)|崩溃|疯|撑不|绝望|麻了|空白|浆糊|七上八下|六神|干等|看不到|^唉|(?:带|干|顶|扛)不(?:动|了|住|下)|听[您你]的|睡不着|玩不转|焦头烂额|没有?(?:别的|其他)?(?:牌|退路|后手)|一直在想|越想|[您你](?:说|看)(?:看|怎|咋|我?有啥|吧|呢|这)/;

/** Nothing but shame for asking: it goes with the apology it stands beside. */
export function isBow(clause: Span, draft: Draft): boolean {
  return says(BOWS, clause, draft);
}

/** Nothing but that the writer is at a loss: it goes from a report of bad news. */
export function isAtALoss(clause: Span, draft: Draft): boolean {
  return PUZZLED.test(draft.read.slice(clause.start, clause.end)) || says(AT_A_LOSS, clause, draft);
}
/** 我真猜不透他们到底要啥: whatever it is about, nothing is known of it. */
const PUZZLED =
  /^我(?:也|是|真|实在)*[猜想搞弄摸]不(?:透|通|懂|明白|清)[^\d]*[啥么谁哪]$|^(?:以上)?情况(?:就是)?(?:这样|如此|如上)$|^(?:大概|目前)?就(?:是)?这(?:么个)?(?:样|情况)(?:了|吧)?$|^(?:现在|如今|这下)?(?:事情?|事儿|局面|情况)(?:都|已经?)*(?:[弄闹搞变拖走发]展?)?[到成](?:了)?这(?:样|步|个?(?:样子|地步|份上|田地|局面))了?$/;

function says(words: RegExp, clause: Span, draft: Draft): boolean {
  const said = draft.read.slice(clause.start, clause.end);
  const found = words.exec(said);
  if (!found || calls(clause, draft)) return false;
  const start = clause.start + found.index;
  return (
    !holdsFact(clause, draft, { start, end: start + found[0].length }) &&
    (BEGS.test(said) || !draft.acts.some((act) => act.concrete && act.action !== null && overlaps(act, clause)))
  );
}
