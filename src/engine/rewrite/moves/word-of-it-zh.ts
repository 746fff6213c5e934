import { deadline, favourDay } from "../blank-specs";
import type { Wording } from "../move";
import type { Plea } from "../plea";

/**
 * What is asked beside a plea that stays as it stands: word of it by a day. The reader can say yes to that, whatever he
 * makes of the plea, and it presumes nothing the draft does not say.
 */
export const wordOfItZh: Wording = (voice, blank, facts) => {
  const { you, casual, inside, pick } = voice;
  const by = blank(inside ? deadline : favourDay);
  const [asks, out] = (voice.toBoss ? BOSS : inside ? TEAM : OTHERS)[facts.plea](facts.named);
  const plural = you === "各位" || you === "你们";
  return casual
    ? pick(
        `${asks}，${you}${by}告诉我一声，行吗？${out(you)}。`,
        `${asks}，${you}${by}能告诉我一声吗？${out(you)}。`,
        `${asks}，${plural ? "请" : "麻烦"}${you}${by}告诉我一声，可以吗？${out(you)}。`,
      )
    : pick(
        `${asks}，能否请${you}${by}告诉我？${out(you)}。`,
        `${asks}，请${you}${by}告诉我，可以吗？${out(you)}。`,
        `${asks}，请${you}${by}告诉我一声，${you}看是否方便？${out(you)}。`,
      );
};

/** The question, and the way out. `named`: the plea says of what. */
type Asks = (named: boolean) => readonly [string, (you: string) => string];

const lack = () => "缺什么我来补";
const straight = (you: string) => `不方便的话，${you}直说就好`;
const whose = (you: string) => `要是不归${you}管，告诉我该找谁`;

const OTHERS: Readonly<Record<Plea, Asks>> = {
  word: () => ["那边怎么说", straight],
  effort: (named) => (named ? ["到哪一步了、还差什么", lack] : ["眼下最需要我们先做哪件事", straight]),
  more: () => ["具体能给到哪些", () => "需要我们配合什么，也请一并说"],
  hand: () => ["需要我们先准备什么", (you) => `时间紧的话，${you}说个可行的日子`],
  customers: () => ["先介绍哪一位合适", () => "名片推给我就行，后面我来联系"],
  advice: () => ["最该先留意哪一点", () => "一句话就够"],
  pupil: () => ["上手得怎么样", straight],
  remedy: () => ["由谁负责、打算怎么处理", whose],
  thought: (named) => (named ? ["到哪一步了、还差什么", lack] : ["最近有没有用得上我们的地方", () => "没有也没关系"]),
};

const BOSS: Readonly<Record<Plea, Asks>> = {
  ...OTHERS,
  word: () => ["那边怎么说", () => "您不方便出面，我自己先跑一趟"],
  effort: () => ["要您出面的事我列好，哪天能给我十分钟", () => "等不及我先按现有的办"],
  more: () => ["能给到多少", () => "给不了我按现有的安排"],
  hand: () => ["要您支持的我列好，哪天能给我十分钟", () => "等不及我先按现有的办"],
  remedy: () => ["怎么定", () => "要什么情况我来补"],
};

const TEAM: Readonly<Record<Plea, Asks>> = {
  ...OTHERS,
  effort: () => ["到什么程度了", () => "卡住了直接找我"],
  hand: () => ["能不能抽出空来", () => "有难处直接找我"],
  remedy: () => ["由谁做、哪天完", () => "卡住了直接找我"],
  word: () => ["那边怎么说", () => "不方便就直说，我自己去"],
};
