import type { Wording } from "../move";

// A question about what one sells ("your biggest headache with bolts?") is no question about the reader. By what he
// chooses, of the things the pitch itself speaks of, fits whatever is sold, and takes nothing for granted.

/** In the words of a chat. */
export const pitchedCasualZh: Wording = ({ you, pick }, _, { offer, said }) => {
  const choosing = offer ? `${chosenZh(offer)}，` : "选这一类的话，";
  const out = ASKS_ITSELF.test(said) ? "" : `${you}说一条就行，现在用不上也没关系。`;
  const [a, b, c] = pointsZh(said, offer);
  return pick(
    () => `先请教${you}一句：${choosing}${you}更看重${a}、${b}还是${c}？${out}`,
    () => `想先问${you}一句：${choosing}${a}、${b}、${c}里哪一条最让${you}费心？${out}`,
    () => `先问${you}一句：${choosing}${you}首先看的是${a}、${b}还是${c}？${out}`,
  )();
};

/** In those of a letter. */
export const pitchedFormalZh: Wording = ({ you, pick }, _, { offer, said }) => {
  const choosing = offer ? chosenZh(offer) : "选供应商";
  const reply = ASKS_ITSELF.test(said) ? "" : `${you}回一句就好。`;
  const [a, b, c] = pointsZh(said, offer);
  return pick(
    () => `想先请教${you}：${choosing}，${a}、${b}、${c}里，${you}最看重哪一项？${reply}`,
    () => `想先请教一点：${choosing}，${a}、${b}、${c}里哪一项最让${you}费心？${reply}`,
    () => `先向${you}请教一个问题：${choosing}，${you}更看重${a}、${b}还是${c}？${reply}`,
  )();
};

/** The draft asks for something itself, or calls: that is what he answers. */
const ASKS_ITSELF = /[？?]|致电[您你]|回个?话|给[您你](?:去|打)个?电话/;

/** Goods are chosen, works are given to somebody. */
function chosenZh(offer: string): string {
  return /(?:更新|工程|策划|运输|物流|货运|维修|维保|服务|设计|装修|安装|广告|施工|除尘|加工|除湿|修复|展陈|搭建|培训|清洗|保洁)$/.test(
    offer,
  )
    ? `找人做${offer}`
    : `选${offer}`;
}

/** What one chooses by, each with the words by which a pitch praises it. */
const POINTS_ZH: readonly (readonly [string, RegExp])[] = [
  ["交期", /交货|交期|准时|现货|库存|发货|当日|配送|备货/],
  ["资质", /认证|资质|等保|持证|专利|甲级|A类/],
  ["品质", /质量|品质|检测|检验|一等品|合格率|甲醛|原装|精度|工艺|选材|新鲜/],
  ["售后", /售后|维修|维保|运维|客服|质保|保固|上门|服务点|网点|据点|技师/],
  ["价格", /价格|优惠|折|送(?!货|样|检)|补贴|性价比|实惠|直供|一手/],
  ["规格", /型号|规格|系列|品种|机型|一应俱全|花色/],
  ["产能", /产能|日产|年产|产线|生产线|注塑机/],
  ["功能", /功能|整合|系统|软件|平台|算法/],
  ["经验", /案例|项目|业绩|操办|承建|服务过|参与/],
];

/** Three of them, those the pitch itself speaks of first. */
function pointsZh(said: string, offer: string | null): readonly [string, string, string] {
  const named = POINTS_ZH.flatMap(([name, words]) => {
    const at = said.search(words);
    return at < 0 ? [] : [{ name, at }];
  });
  const first = /运输|物流|快递|货运|冷链/.test(offer ?? "") ? ["时效"] : [];
  const order = named.sort((one, other) => one.at - other.at).map(({ name }) => name);
  return [...new Set([...first, ...order, "价格", "品质", "售后"])].slice(0, 3) as [string, string, string];
}
