import type { Draft, Span } from "../../types";
import { bodyOf } from "./clauses-zh";

/**
 * Whoever else counts in a Chinese message: the one who decides, doubts or is hard to reach. A next step is taken with
 * a person, not with a matter (talk 001); who it is stands in the draft, or nobody is named.
 */
export interface Third {
  /** As one speaks of him: 方工, 老周, 评审会. */
  readonly name: string;
  /** Somebody one can ring; else a body of several. */
  readonly person: boolean;
  /** Only a place where somebody is: 货代那边. */
  readonly there?: boolean;
  /** Named right before the words that give way: 吴总那边. */
  readonly led: boolean;
}

/** The commonest family names; those that are everyday words only before a long title. */
const NAMES =
  "王李张刘陈杨赵黄周吴徐孙胡朱林何郭马罗梁宋郑谢韩唐冯董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田姜范廖邹熊孟秦邱侯尹雷龙陶贺顾毛郝龚邵钱严武莫孔汤庞樊兰殷施洪翟颜倪葛柯俞骆齐鲁岑纪柳卞佟霍祁裴屈聂褚娄覃";
const WORDS_TOO = "方高于任石白江史段易常康文温金安水古尤车时华向管左明成";
const LONG =
  "董事长|总经理|副总|总监|总|工程师|工(?![作程业人厂期艺资会地序时具种况单])|主任|经理|科长|处长|部长|局长|院长|校长|园长|厂长|店长|馆长|所长|站长|行长|会长|书记|主管|采购|老板|老师|博士|教授|秘书|护士长|协理|課長|課长|处(?![理置境于罚分])";
const SHORT = "局|院|董|科|校|厂|姐|哥|处";
const PERSON = new RegExp(
  `(?:[${NAMES}${WORDS_TOO}](?:${LONG})|[${NAMES}](?:${SHORT})(?=[那这，。、说也在就还都不没只打提定]|面前|跟前|$)|老[${NAMES}](?![家板师实早大])|(?<=[跟和给找见向])(?:校长|院长|局长|厂长|董事长|总经理|老板|书记|主任|处长|部长))`,
  "g",
);
/** By the office alone. */
const OFFICE =
  /(?:采购|财务|技术|设备|信息|质量|生产|工程|法务|基建|后勤|总务|运营|市场)(?:总监|经理|主管|科长|处长|部长|主任|负责人)|教务处|基建处|后勤处|总务处|招生办|评审会|评委会|董事会|招标办|采购委员会|设计院|总包|监理|业主|甲方|总部|(?:采购|财务|技术|设备|信息|质量|法务|基建|后勤|工程)(?:部|科|处|中心)|(?:采购|财务|法务|技术|领导|上头|上面|局里|院里|厂里|集团)(?=那边|那儿|那头|那里|面前|跟前)|(?<=[停卡压]在)(?:采购|财务|法务|技术|设备|质量)(?![\u4e00-\u9fff])|[校院局厂][务长办委](?:公|办公)?会|党委会|办公会/g;
const HOLDER = /(?:总监|经理|主管|[科处部]长|主任|负责人)$/;
/** Of one's own house, or the reader by his name. */
const OURS = /(?:我们|咱们?|我司|我方|我这边|本公司|安排|派|请|让|由|带)(?:的|[\u4e00-\u9fff]{2,4}[部科组])?$/;
/** He decides, doubts, is hard to reach, or was met. */
const COUNTS =
  /停在|卡在|关键|定|拍板|松口|答应|压在|熟|认识|讨论|见|聊|谈|碰|拜访|陪|点头|签|批|没看|不懂|顾虑|犹豫|倾向|观望|只认|只听|不见|不接|不肯|嫌|觉得|担心|怕|偏|评|把关|说了算|管|那边|那儿|那头|这块|面前|跟前|问/;
/** Who only passed it on or stands by. */
const MERELY = /(?:谢|感谢|辛苦|转自|抄送)[^，。]{0,4}$/;

/** The third party of a draft: in the words that give way, else whoever counts most in what is told. */
export function thirdIn(draft: Draft, plea: Span | null): Third | null {
  const body = bodyOf(draft);
  const head = plea
    ? plea.start - (/[^，。；！？\n]*$/.exec(draft.read.slice(body.start, plea.start))?.[0].length ?? 0)
    : 0;
  const pleaded = plea
    ? (candidates(draft, { start: head, end: plea.end })[0] ?? thereIn(draft, head, plea))
    : undefined;
  const found = pleaded ?? candidates(draft, body).reduce<Scored | undefined>(better, undefined);
  if (!found) return null;
  return { ...found, led: plea !== null && draft.text.slice(head, plea.start).includes(found.name) };
}

/** Whoever the plea is about, by any name: 主播那边你给说说好话. */
function thereIn(draft: Draft, head: number, plea: Span): Scored | undefined {
  const name = THERE.exec(draft.read.slice(head, plea.end))?.[1];
  if (!name || draft.address?.text.includes(name)) return undefined;
  const at = draft.read.indexOf(name, head);
  return { name: draft.text.slice(at, at + name.length), person: false, there: true, weight: 2 };
}
const THERE =
  /(?:^|[，,。；、\s])(?:还有|至于|另外)?(?![我您你咱他她这那]|贵)([\u4e00-\u9fff]{2,4}?)(?:那边|那头|那儿|那里)(?=[，,您你请还就全麻拜帮给多]|$)/;

/** Everybody a clause names by his office or family name, but for the reader and the writer's own. */
export function peopleIn(draft: Draft, clause: Span): readonly string[] {
  return candidates(draft, clause)
    .filter(({ person }) => person)
    .map(({ name }) => name);
}

interface Scored extends Omit<Third, "led"> {
  readonly weight: number;
}

function better(best: Scored | undefined, next: Scored): Scored | undefined {
  if (next.weight < 1) return best;
  return best && best.weight > next.weight ? best : next;
}

function candidates(draft: Draft, within: Span): readonly Scored[] {
  const said = draft.read.slice(within.start, within.end);
  const reader = draft.address?.text ?? "";
  const offices = [...said.matchAll(OFFICE)].map(({ 0: name, index }) => ({ start: index, end: index + name.length }));
  const all = (pattern: RegExp, person: boolean) =>
    [...said.matchAll(pattern)].flatMap(({ 0: name, index }): Scored[] => {
      const before = said.slice(Math.max(0, index - 10), index);
      const after = said.slice(index + name.length);
      const told = reader.includes(name) || (draft.address && within.start + index < draft.address.end);
      // Spoken to: 刘总您, 帮我刘总.
      // 工程总监 is nobody called 程.
      const part = person && offices.some(({ start, end }) => start < index && index < end);
      if (part || told || OURS.test(before) || MERELY.test(before) || /^[您你，]{0,1}[您你]/.test(after)) return [];
      if (/[\u4e00-\u9fff]$/.test(before) && /[双对各我贵]$/.test(before) && name.length === 2) return [];
      const clause = `${before.split(/[，。；！？\n]/).at(-1)}${name}${after.split(/[。；！？\n]/)[0]?.slice(0, 14)}`;
      const at = within.start + index;
      const one = person || HOLDER.test(name);
      const weight = (COUNTS.test(clause) ? 2 : 0) + (one ? 0.5 : 0);
      return [{ name: draft.text.slice(at, at + name.length), person: one, weight }];
    });
  const people = all(PERSON, true);
  return people.length > 0 ? people : all(OFFICE, false);
}

/** What somebody did not understand, by its count: 有三处没看明白. */
const UNCLEAR =
  /([一二两三四五六七八九十几\d]+)(处|点|条|项|个(?:地方|问题|参数|接口)?)[^，。]{0,8}?(?:没|不|还没)(?:太|有)?(?:看|弄|搞)?(?:明白|懂|清楚)/;

/** Points that are to be explained: 这三处. Null: the draft tells of none. */
export function unclearIn({ read }: Draft): string | null {
  const found = UNCLEAR.exec(read);
  return found ? `这${found[1]}${found[2] === "个" ? "个地方" : found[2]}` : null;
}
