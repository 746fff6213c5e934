import type { Draft, Span } from "../types";

/**
 * What somebody is asked for who is asked for nothing one could watch: a good word with others, care for a matter, more
 * of something, a hand, customers, advice, a remedy, to be thought of one day.
 */
export type Plea =
  | "word"
  | "effort"
  | "more"
  | "hand"
  | "customers"
  | "advice"
  | "grace"
  | "pupil"
  | "remedy"
  | "thought";

/** By the words of the plea, the most telling first. */
const ZH: readonly (readonly [Plea, RegExp])[] = [
  ["grace", /通融|宽限|网开一面|手下留情|高抬贵手|体谅/],
  ["customers", /推荐|介绍(?!信)|宣传|吆喝|转介|口碑|撑撑场|带带货|拉点|捧场/],
  ["pupil", /带带|带一带|帮带|传帮带|调教|手把手/],
  ["hand", /配合|协助|协同|撑撑?腰|站台/],
  [
    "word",
    /说说?话|说句话|说[两几]句|公道话|递(?:个|递)?话|敲敲?边鼓|吹吹?风|美言|好话|打(?:个|声|一?下)?招呼|疏通|周旋|牵(?:个)?线|搭(?:个)?桥|引荐|求求?情/,
  ],
  ["advice", /指点|指教|指导|点拨|提点|把把关|出出主意|支支招|赐教|教教/],
  ["remedy", /加强|提高|改进|整顿|整改|采取措施|还[^，。]{0,8}(?:安宁|公道)|规范|说法|公正|管一?管|引起(?:注意|重视)/],
  ["effort", /劲|费心|操心|上[点些]?心|盯|抓|张罗|推进|推动|催|跑跑|兜|做主|作主/],
  ["more", /倾斜|政策|资源|预算|经费|资金|价格|让利|优惠|额度|名额|指标|人手|编制/],
  [
    "thought",
    /想着|惦记|记着|记得(?:我|咱)|有(?:啥|什么)?好(?:事|活|项目)|有活|优先考虑|考虑考虑我|合作机会|拉(?:我们?|咱们?|兄弟|小弟)?一把|照应|仰仗|关照|照顾/,
  ],
  ["hand", /支持|支援|帮衬|捧/],
];

/** What is asked for in the words at `place`, in reading form. `petition`: whoever reads has to act on what is wrong. */
export function pleaIn(draft: Draft, place: Span, petition: boolean): Plea {
  if (petition) return "remedy";
  const said = draft.read.slice(place.start, place.end);
  return ZH.find(([, pattern]) => pattern.test(said))?.[0] ?? "effort";
}
