import type { Token } from "../../engine/grams";

/** What a character is to the tables; worked out once for each. */
const [UNMET, HAN, SPACE, DIGIT, LETTER, STOP, OTHER] = [0, 1, 2, 3, 4, 5, 6];
const sorts = new Uint8Array(1 << 16);

const SORTS = [
  [HAN, /[\u3400-\u4dbf\u4e00-\u9fff]/],
  [SPACE, /\s/],
  [DIGIT, /\d/],
  [LETTER, /[a-z]/i],
  [STOP, /^[^\p{L}\p{N}]$/u],
] as const;

function sortOf(code: number): number {
  const known = sorts[code] as number;
  if (known !== UNMET) return known;
  const char = String.fromCharCode(code);
  const sort = SORTS.find(([, pattern]) => pattern.test(char))?.[0] ?? OTHER;
  sorts[code] = sort;
  return sort;
}

/** Each Chinese character as a string, made once: they are most of what is written, and looked up at once. */
const FIRST_HAN = 0x3400;
const han = new Array<string | undefined>(0xa000 - FIRST_HAN);

function hanOf(code: number): string {
  const known = han[code - FIRST_HAN] ?? String.fromCharCode(code);
  han[code - FIRST_HAN] = known;
  return known;
}

/** Characters, Latin words and figures as they count in the tables: any figure is 0, any punctuation a bar. */
export function senseTokens(sentence: string): readonly Token[] {
  const tokens: Token[] = [];
  let classedTo = 0;
  for (let start = 0, end = 0; start < sentence.length; start = end) {
    const code = sentence.charCodeAt(start);
    const sort = sortOf(code);
    end = start + 1;
    if (sort === SPACE) continue;
    if (sort === LETTER) while (end < sentence.length && sortOf(sentence.charCodeAt(end)) === LETTER) end++;
    if (sort === DIGIT) end = figureEnd(sentence, end);
    const text = sort === HAN ? hanOf(code) : formOf(sort, sentence.slice(start, end));
    if (start < classedTo) tokens.push({ text, kind: "", start, end });
    else {
      const words = WORDS.get(code);
      const word = words && wordAt(words, sentence, start);
      if (word) classedTo = start + word.length;
      tokens.push(word ? { text, kind: KIND.get(word) as string, start, end } : { text, start, end });
    }
  }
  return tokens;
}

function wordAt(words: readonly string[], sentence: string, start: number): string | null {
  for (const word of words) if (sentence.startsWith(word, start)) return word;
  return null;
}

function formOf(sort: number, word: string): string {
  if (sort === DIGIT) return "0";
  if (sort === STOP) return word === "?" || word === "？" ? "?" : "|";
  return word.toLowerCase();
}

/** 1,200.50 and 14:30 are one figure. */
function figureEnd(sentence: string, from: number): number {
  let end = from;
  const isDigit = (at: number) => at < sentence.length && sortOf(sentence.charCodeAt(at)) === DIGIT;
  for (;;) {
    while (isDigit(end)) end++;
    if (!/[.,:]/.test(sentence[end] ?? "") || !isDigit(end + 1)) return end;
    end++;
  }
}

const KINDS: Readonly<Record<string, string>> = {
  YOU: "您 你 你们 您们 贵司 贵公司 贵方 贵单位 贵院 贵校 贵厂 您这边 你这边 您那边",
  WE: "我们 我 我司 我方 我公司 咱们 咱 咱家 我家 俺 俺们 本公司 本司 敝司 我厂 我店 我们家 我们公司 我这边 我们这边",
  THEY: "他们 他们家 他家 它 他 她 人家 那家 那边",
  RIVAL:
    "别家 别人家 友商 同行 竞品 对手 竞争对手 其他家 其他厂家 其他供应商 市面上 外面 外头 隔壁 隔壁家 那些 小厂 小作坊 大厂 别的厂家 别的供应商 现在的供应商 原来的供应商 原供应商 另一家 另外一家 那几家 杂牌",
  NOT: "不 没 没有 别 无 未 非 莫 甭 不是 不会 不能 不要 不用 不必 无需 绝不 从不 从来不 毫无 毫不",
  MAY: "可以 能 能够 会 可 应该 应 得 要 必须 肯定 一定 保证 绝对 必",
  VERY: "很 太 非常 特别 十分 极 极其 真 真的 实在 超 超级 相当 挺 蛮",
  ALL: "都 全 全部 所有 任何 每 一切 整个 永远 始终 从来 一律 百分之百 百分百",
  MOST: "最 第一 唯一 独家 首屈一指 顶尖 顶级 无敌 无双 完美 零 万无一失 没有之一 独一无二 数一数二",
  MONEY: "钱 现金 佣金 提成 返点 回扣 好处费 个点 点数 红包 购物卡 卡 万 块 元 费 辛苦费 转账 账户",
  GIFT: "礼 礼物 礼品 烟 酒 茅台 茶叶 手机 表 旅游 机票 心意 意思 好处 安排 表示",
  KIN: "嫂子 爱人 孩子 儿子 女儿 公子 千金 老婆 太太 夫人 家里 家人 家属 老人 父母 弟弟 侄子 外甥 小舅子 令郎 令爱",
  GIVE: "给 送 返 打 转 寄 包 塞 留 备 孝敬",
  HELP: "帮 帮忙 支持 关照 照顾 照应 费心 操心 上心 多多 多 协调 推 推进 推动 美言",
  SORRY: "不好意思 抱歉 对不起 打扰 麻烦 冒昧 叨扰 添麻烦 惭愧 厚着脸皮 斗胆 脸皮",
  WRONG: "错 不对 误会 误解 不懂 外行 搞错 弄错 胡说 瞎说 不准 偏见 片面 没搞清楚 想多 想当然",
  TRIVIAL: "小事 小问题 细节 不重要 无所谓 没必要 不要紧 没关系 次要 不打紧 不碍事 多余 用不上 用不着",
  LATER: "以后 回头 后面 将来 改天 过两天 有空 到时候 后续 下次 尽快 随后 抽空 有时间",
  BAD: "差 烂 垃圾 不行 骗 骗人 坑 忽悠 假 破 糊弄 黑心 倒闭 跑路 吹 劣质 次 三天两头 出问题",
  NOW: "今天 明天 周一 周二 周三 周四 周五 下周 本周 月底 下班前 上午 下午",
};
const KIND = new Map(
  Object.entries(KINDS).flatMap(([kind, words]) => words.split(" ").map((word) => [word, kind] as const)),
);
/** The words of a class by first character, the longest first. */
const WORDS = new Map<number, string[]>();
for (const word of [...KIND.keys()].sort((a, b) => b.length - a.length)) {
  const first = word.charCodeAt(0);
  WORDS.set(first, [...(WORDS.get(first) ?? []), word]);
}
