import { deadline, favourDay } from "../blank-specs";
import type { Wording } from "../move";
import type { Plea } from "../plea";
import type { Voice } from "../voice";

/**
 * What is asked beside a plea that stays as it stands: word of it by a day. The reader can say yes to that, whatever he
 * makes of the plea, and it presumes nothing the draft does not say.
 */
export const wordOfItZh: Wording = (voice, blank, facts) => {
  const { you, casual, inside, pick } = voice;
  const by = blank(inside ? deadline : favourDay);
  const [asks, out] = (voice.toBoss ? BOSS : inside ? TEAM : OTHERS)[facts.plea](
    facts.plea === "thought" ? facts.definite : facts.named,
    facts.partner,
  );
  const plural = you === "各位" || you === "你们";
  if (plural && inside) return inTurn(voice, by, facts.plea);
  return casual
    ? pick(
        `${asks}，${you}${by}告诉我一声，行吗？${out(you, casual)}。`,
        `${asks}，${you}${by}能告诉我一声吗？${out(you, casual)}。`,
        `${asks}，${plural ? "请" : "麻烦"}${you}${by}告诉我一声，可以吗？${out(you, casual)}。`,
      )
    : pick(
        `${asks}，能否请${you}${by}告诉我？${out(you, casual)}。`,
        `${asks}，请${you}${by}告诉我，可以吗？${out(you, casual)}。`,
      );
};

/** A group is asked what each of them does: one answer for all of them there is none. */
function inTurn({ you, casual, pick }: Voice, by: string, plea: Plea): string {
  if (plea === "hand") return `谁能抽出空来、能做哪一块，请${you}${by}回我一句，可以吗？有难处直接找我。`;
  return casual
    ? pick(
        `各自打算怎么做，${by}回我一句，行吗？有难处直接找我。`,
        `各自还缺什么、打算怎么做，${by}跟我说一声，可以吗？卡住了直接找我。`,
      )
    : `各自打算怎么做，请${you}${by}回复一句，可以吗？有困难直接找我们。`;
}

/** The question, and the way out. `named`: the draft says of what; `partner`: both pull on one rope. */
type Asks = (named: boolean, partner: boolean) => readonly [string, Out];
type Out = (you: string, casual: boolean) => string;

const lack: Out = (_, casual) => (casual ? "缺什么我来补" : "如有欠缺，由我们补齐");
const straight: Out = (you, casual) => (casual ? `不方便的话，${you}直说就好` : "如有不便，请直接告知");
const whose: Out = (you) => `要是不归${you}管，告诉我该找谁`;
const nothing: Out = (_, casual) => (casual ? "没有也没关系" : "暂时没有也请告知");

const OTHERS: Readonly<Record<Plea, Asks>> = {
  word: () => ["那边怎么说", straight],
  effort: (named, partner) =>
    partner
      ? ["接下来打算怎么做、要我们配合什么", lack]
      : named
        ? ["到哪一步了、还差什么", lack]
        : ["最近有没有用得上我们的地方", nothing],
  more: () => ["具体能给到哪些", () => "需要我们配合什么，也请一并说"],
  hand: () => [
    "需要我们先准备什么",
    (you, casual) => (casual ? `时间紧的话，${you}说个可行的日子` : "如时间紧，也请告知可行的日期"),
  ],
  customers: () => ["先介绍哪一位合适", () => "名片推给我就行，后面我来联系"],
  advice: () => ["最该先留意哪一点", () => "一句话就够"],
  pupil: () => ["先带着做哪一块", straight],
  remedy: () => ["由谁负责、打算怎么处理", whose],
  thought: (named) => (named ? ["到哪一步了、还差什么", lack] : ["最近有没有用得上我们的地方", nothing]),
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
  effort: () => ["到哪一步了、卡在哪儿", () => "要我出面就直接说"],
  hand: () => ["能不能抽出空来", () => "有难处直接找我"],
  remedy: () => ["由谁做、哪天完", () => "卡住了直接找我"],
  word: () => ["那边怎么说", () => "不方便就直说，我自己去"],
};
