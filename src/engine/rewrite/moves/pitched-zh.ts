import type { BlankMaker } from "../blanks";
import type { Facts } from "../facts";
import type { Wording } from "../move";
import { askedOfStranger } from "../specs/deeds-zh";
import type { Voice } from "../voice";

/**
 * One question about the reader, whom the writer does not know yet, and how little an answer costs (talks 002, 003). What
 * is asked is a blank; what is suggested is made from what is sold and the reader's side of it.
 */
export const pitchedZh: Wording = (voice, blank, facts) => {
  const { you, casual, pick } = voice;
  const asked = question(voice, blank, facts);
  const enough = casual
    ? pick(`${you}回一句就行。`, "一两句就够。", "一句话就够。")
    : pick(`${you}简单回复一句即可。`, `${you}三言两语回复即可。`);
  return casual
    ? pick(
        `想请教${you}一句：${asked}？${enough}`,
        `想问问${you}：${asked}？${enough}`,
        `请教${you}一个事：${asked}？${enough}`,
        `想听${you}说一句：${asked}？${enough}`,
      )
    : pick(
        `想请教${you}一个问题：${asked}？${enough}`,
        `有一点想请教${you}：${asked}？${enough}`,
        `想向${you}请教：${asked}？${enough}`,
        `另想请教${you}一句：${asked}？${enough}`,
      );
};

function question({ you }: Voice, blank: BlankMaker, { offer, consumer, said }: Facts): string {
  const where = sideOf(said) ?? `${you}那边`;
  const work = offer?.replace(/(?:设备|設備|系统|系統|软件|軟體|平台|(?<![相手电主飞耳司投打])[机機]|产品|產品)$/, "");
  const questions =
    consumer || (!work && PRIVATE.test(said)) || MANY.test(said)
      ? [
          ...(consumer && TASTES.test(said) ? [`${you}平时最喜欢哪一类`, `${you}最想先试哪一种`] : []),
          `${you}最看重哪一点`,
          `${you}现在用的，最不满意的是哪一点`,
        ].slice(0, 3)
      : work && work.length >= 2 && !WIDE.test(work)
        ? [
            `${where}在${work}上，眼下最头疼的是哪一处`,
            `${where}现在的${offer}，最不满意的是哪一点`,
            `选${offer}，${you}最看重哪一条`,
          ]
        : [`这一块，${where}眼下最费心的是哪件事`, `${where}现在是怎么做的，最想先改哪一处`, `${you}最看重哪一点`];
  return blank(askedOfStranger(questions));
}

const MANY = /^.{0,4}(?:家长|业主|居民|顾客|街坊)/;
/** Of these one likes the one kind or the other. */
const TASTES = /茶|咖啡|奶|蛋糕|口味|花|菜|火锅|烧烤|款|课|剧本/;
/** Somebody who buys for himself, by how he is called. */
const PRIVATE = /^(?!.*贵[司厂校院店园公单]).{0,8}?(?:女士|先生|小姐|太太|阿姨|叔叔|大姐|大哥)/s;
/** Everybody has that. */
const WIDE = /^(?:报告|管理|信息|数据|业务|服务|办公|监控|调度|运营|智能|综合)$/;

/** The reader's side, as the draft calls it or by his office. */
function sideOf(said: string): string | null {
  const own = /贵(?:公司|单位|学校|司|厂|院|校|店|园|行|局|方|酒店|集团|中心)/.exec(said)?.[0];
  if (own) return own;
  const office = /^.{0,8}?(园|厂|校|店)长/.exec(said)?.[1];
  return office ? (office === "校" ? "学校" : `${office}里`) : null;
}
