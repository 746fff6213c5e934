import { deadline, favourDay } from "../blank-specs";
import type { Facts } from "../facts";
import type { Wording } from "../move";
import type { Plea } from "../plea";
import type { Voice } from "../voice";

/** Judges decide by what was handed in: nobody is asked how they lean. */
const JUDGED = /标|招采|集采|评审|评委|评选|竞价|竞标|遴选|入围|开标/;

/** A customer buys less, or goes. */
const DECLINES =
  /(?:单|量|销售额|业绩|采购|销量|续费率?|复购|客户)[^，。]{0,10}(?:少了|下滑|下降|掉了|跌|降了|流失|减少|腰斩)|不下单|没下单|没再(?:下|订|买)|流失/;

/** Who has to answer for a wrong, and what is wrong. */
const OFFICES = /有关部门|相关部门|领导|书记|[市区县镇]长/;
const WRONGED = /拖|欠|扰|投诉|反映|女工|居民|业主|村民|老百姓|群众|孩子|来信/;

/**
 * What is asked in the place of a plea: one thing the reader can do or answer, on the draft's own matter, by a day. It
 * presumes nothing the draft does not say.
 */
export const wordOfItZh: Wording = (voice, blank, facts) => {
  const { you, casual, inside, pick } = voice;
  if (facts.plea === "customers" && !inside) return introductionZh(voice, facts);
  const by = blank(inside ? deadline : favourDay);
  const plural = you === "各位" || you === "你们";
  if (plural && inside) return inTurn(voice, by, facts.plea);
  const wronged = !inside && OFFICES.test(facts.said) && WRONGED.test(facts.said);
  const kind = wronged
    ? "remedy"
    : !inside && JUDGED.test(facts.said) && /word|effort|more|thought/.test(facts.plea)
      ? "judged"
      : inside && facts.plea === "effort" && DECLINES.test(facts.said)
        ? "decline"
        : facts.plea;
  const { asks, out, does } = (voice.toBoss ? BOSS : inside ? TEAM : OTHERS)[kind](
    facts.named,
    facts.partner,
    THROUGH_OTHERS.test(facts.said),
  );
  // The writer's own figures are no matter of the reader's.
  if (!inside && /(?:我们?|兄弟|小弟|咱)的?(?:业绩|指标|任务|KPI)/i.test(facts.said) && facts.tells) return "";
  // How far along, and nothing named that could be: the empty words only go.
  if (inside && asks === NAMELESS && !facts.named && facts.tells) return "";
  const end = out ? `${out(you, casual)}。` : "";
  if (does)
    return casual
      ? pick(`麻烦${you}${by}${does}，行吗？${end}`, `想请${you}${by}${does}，可以吗？${end}`)
      : pick(`能否请${you}${by}${does}？${end}`, `想请${you}${by}${does}，可以吗？${end}`);
  return casual
    ? pick(
        `${asks}，${you}${by}告诉我一声，行吗？${end}`,
        `${asks}，${you}${by}能告诉我一声吗？${end}`,
        `${asks}，${plural ? "请" : "麻烦"}${you}${by}告诉我一声，可以吗？${end}`,
      )
    : pick(`${asks}，能否请${you}${by}告诉我？${end}`, `${asks}，请${you}${by}告诉我，可以吗？${end}`);
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

/** A favour has no deadline, and may be declined. */
function introductionZh({ you, casual, pick }: Voice, { offer }: Facts): string {
  const need = offer ? `也用得上${offer}` : "也有同样的需要";
  return casual
    ? pick(
        `${you}认识的朋友里，有没有哪位${need}？能介绍一位给我认识就好，后面我来联系；没有也没关系。`,
        `${you}身边有没有哪位${need}？请${you}介绍一位，我来联系；不方便也没关系。`,
      )
    : pick(
        `${you}熟悉的同行里，有没有哪位${need}？能否请${you}介绍一位，由我来联系？不方便也没关系。`,
        `不知${you}的同行里，是否有哪位${need}？如蒙介绍一位，后面由我联系；没有也没关系。`,
      );
}

/** Either what he is to tell, or what he is to do; and a way out where one is due. */
interface Asked {
  readonly asks?: string;
  readonly does?: string;
  readonly out?: (you: string, casual: boolean) => string;
}
/** `named`: the draft says of what; `partner`: both pull on one rope; `others`: it lies with somebody else. */
type Asks = (named: boolean, partner: boolean, others: boolean) => Asked;
type Kind = Plea | "judged" | "decline";

const lack = (_: string, casual: boolean) => (casual ? "缺什么我来补" : "缺的由我们补齐");
const none = () => "没有也没关系";
/** The matter lies with others than the reader: he can find out where. */
const THROUGH_OTHERS = /流程|内部|那边|那头|审批|进度款|付款|货款|回款|上头|上面|领导|采购|财务|法务|总部|局里|院里/;
const stands = (others: boolean): Asked =>
  others ? { does: FINDS_OUT, out: lack } : { asks: "到哪一步了、还缺什么", out: lack };
const FINDS_OUT = "帮我问一下现在到哪一步、还缺什么";

const OTHERS: Readonly<Record<Kind, Asks>> = {
  decline: () => ({ asks: "原因在哪儿、下一步怎么办", out: () => "要我出面就直接说" }),
  judged: () => ({ asks: "有没有需要我们澄清或补充的材料", out: () => "我们按要求补" }),
  word: () => ({ does: FINDS_OUT, out: () => "不方便问也没关系" }),
  grace: () => ({ asks: "能不能放宽、要我们补什么", out: lack }),
  effort: (named, partner, others) =>
    partner
      ? { asks: "接下来打算怎么做、要我们配合什么", out: lack }
      : named
        ? stands(others)
        : { asks: "最近有没有用得上我们的地方", out: none },
  more: () => ({ asks: "具体能给到哪些" }),
  hand: () => ({ asks: "由哪位跟我们对接", out: () => "具体时间我来约" }),
  customers: () => ({ asks: "有没有哪位也有同样的需要", out: none }),
  advice: () => ({ asks: "最该先留意哪一点", out: () => "一句话就够" }),
  pupil: () => ({ asks: "先带着做哪一块" }),
  remedy: () => ({ asks: "由谁负责、打算怎么处理" }),
  thought: (named, _, others) => (named ? stands(others) : { asks: "最近有没有用得上我们的地方", out: none }),
};

const meets: Asks = () => ({
  does: "帮我约一下对方，我当面汇报一刻钟",
  out: (you) => `${you}不方便出面，我自己先跑一趟`,
});
const BOSS: Readonly<Record<Kind, Asks>> = {
  ...OTHERS,
  word: meets,
  grace: meets,
  effort: () => ({ asks: "要您出面的事我列好，哪天能给我十分钟" }),
  more: () => ({ asks: "哪几项能给、能给到多少", out: () => "我照着安排" }),
  hand: () => ({ asks: "要您支持的我列好，哪天能给我十分钟" }),
  remedy: () => ({ asks: "怎么定", out: () => "要什么情况我来补" }),
};

const NAMELESS = "到哪一步了、卡在哪儿";
const asksAround: Asks = () => ({ does: FINDS_OUT, out: () => "不方便就直说，我自己去" });
const TEAM: Readonly<Record<Kind, Asks>> = {
  ...OTHERS,
  effort: () => ({ asks: NAMELESS, out: () => "要我出面就直接说" }),
  thought: () => ({ asks: "打算怎么安排" }),
  hand: () => ({ asks: "能不能抽出空来", out: () => "有难处直接找我" }),
  remedy: () => ({ asks: "由谁做、哪天完", out: () => "卡住了直接找我" }),
  word: asksAround,
  grace: asksAround,
};
