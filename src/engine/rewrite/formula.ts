import type { Draft, Span } from "../types";
import { calls, clausesOfBreath } from "./breath";
import { unitAt } from "./splice";

/** Care, favour, support and being there by their set names, in no matter in particular. */
const SET =
  /一如既往|(?:可|千万)?别(?:掉以轻心|马虎|大意|松懈)|高抬贵手|手下留情|搭把手|拉(?:我们?|咱们?|兄弟|小弟)?一把|使[使把]?(?:点|些)?劲儿?|加[把点]?(?:力|劲)|美言(?:[几两]句)?|好话|想着点?|惦记着?|记着点?|上[点些一]?下?心|花[点些]?心[思力]|关照|照顾|照应|关心|支持|支援|帮助|帮衬|帮忙|费心|操心|用心|尽心|重视|关注|注意|引起|指点|指教|指导|赐教|提携|提点|栽培|扶持|配合|协助|理解|老百姓|群众|做做?主|管一?管|过问|撑撑?腰|仰仗|多多|大力|鼎力|高度|全力|竭诚|竭力|随叫随到|随时待命|效劳|效力|服务|保持|客气|万死不辞|义不容辞|听候|召唤|恭候|敝[厂司处]|上下|feel free|questions?|联系|联络|来电|致电|电话|招呼|吩咐|差遣|指示|言语|吱声?|开口|知会|告知|全天|在线|一声|一句|一下|[几两]句/g;
/** Who, when, how and the little words between. */
const LOOSE =
  /家长|居民|业主|工作|各位|大家|诸位|领导|有关部门|相关部门|贵[司方院校]|贵公司|贵单位|小弟|兄弟|小店|本店|老板|同事们?|朋友们?|[\u4e00-\u9fff](?:总|哥|姐|科长|处长|主任|经理|老师)(?=[您你多]|$)|以后|往后|今后|日后|后续|将来|届时|到时候?|平时|近期|方便|的时候|有机会|有空|务必|一定|必定|继续|恳请|烦请|还请|敬请|希望|拜托|麻烦|劳烦|任何|什么|需要|问题|事情?|随时|如果|倘若|若是|但凡|要是|尽管|只管|欢迎|可以|我们|咱们|一点|必将|我司|我方|这边|那边|用得[着上]|的话|地方|时候|[您你我咱请望盼还也就都再多可得要能会帮给替为对在把里头上下点些个了的地得着吧哈呗啊呀哦嘛啦有如若时与和跟向让，,。！!？?、～~\s]/g;

/** Where the formula of a plea begins behind the name of its matter: 这个项目|就靠您多多照顾了. */
const BEGINS =
  /(?:就|可|还|全|都|也)*(?:靠|仗着?|拜托|指着|指望|麻烦|[请望])?(?:[您你]|贵[司方校院])|还[请望]|[请望]|多多/g;
/** Something is done or said in it: no bare name. */
const DOES = /[了着过是有没不给把被让去来做说问想要能会]/;

/** The part of a stretch that is formula: all of it, or what follows the bare name of a matter. Null: it says something. */
export function formulaIn(reach: Span, draft: Draft): Span | null {
  if (isFormula(reach, draft)) return reach;
  const said = draft.read.slice(reach.start, reach.end);
  for (const { index } of said.matchAll(BEGINS)) {
    if (index < 2 || index > 14 || DOES.test(said.slice(0, index))) continue;
    const rest = { start: reach.start + index, end: reach.end };
    if (isFormula(rest, draft)) return rest;
  }
  return null;
}

/** What is asked or offered in a stretch is only its formula: nothing named would be lost with it. */
export function isFormula(reach: Span, draft: Draft): boolean {
  const unit = unitAt(draft, reach);
  if (unit?.lang !== "zh") return false;
  const { address, read } = draft;
  const clauses = clausesOfBreath([unit]).filter(
    (clause) => clause.start >= reach.start && clause.end <= reach.end && !calls(clause, draft),
  );
  const spans = clauses.length > 0 && clauses[0]?.start === reach.start ? clauses : [reach];
  const said = spans
    .map(({ start, end }) =>
      read.slice(address && address.start >= start && address.end <= end ? address.end : start, end),
    )
    .join("，");
  return said.replace(SET, "").replace(LOOSE, "").length <= 1;
}
