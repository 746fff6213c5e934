import type { Draft, Span } from "../types";
import type { Named } from "./facts";

/** Characters that never stand inside a modifier of a noun: particles, pronouns, prepositions, everyday verbs. */
const LOOSE =
  "的了着个把在给跟和与对将请您你我他她它咱们这那就是有要也都又还被让向从到为以及等各位能会想可先再次上下今昨明前后说看谈聊签发送做定推办开来去过一两三几每该此本贵关于不没很更最啊呢吧哈呀哦嘛帮忙用叫找问讲听收拿带靠吗请麻烦您们按照经由因而且但若如与其余之间家刚才问确认讨论了解安排提供完成审阅";
const PLAIN = `[^\\s${LOOSE}，。、；：！？,.!?:;（）()「」“”"〔〕\\[\\]\\d]`;
const THING =
  "(?:报价单?|合同|方案|样品|样机|验收|付款|回款|货款|交期|交货|质保|培训|招标|投标|标书|评标|立项|试用|预算|接口|选型|授权书?|续约|续签|发票|账期|试点|参数|图纸|工期|物流|清关|发货|供货|安装|调试|整改|改造|扩容|升级|更新|采购|订单|项目|案子|单子|备案|投诉|排期|排产|检修|巡检|运维|集成|对接|上线|审批|授信|[Qq]uotation|[Pp]roposal|[Pp]ricing|[Cc]ontract)";
const ABOUT_THING = new RegExp(
  `(${PLAIN}{0,6}${THING}${THING}?(?:文件|计划|材料)?)(?!机|仪|设备|系统|员|师|车|器|人|站|队|部|科|商|厂|线|费)`,
  "g",
);
const ABOUT_MATTER = new RegExp(
  `(${PLAIN}{2,8}?)(?:这个|那个|这档子|那档子|的|这|那)(?:事儿|事情|事)(?![务实项故业先例件态])`,
  "g",
);
/** What the reader himself complained of: 您提到PACS调阅慢. */
const SAID =
  /[您你](?:刚才|昨天|上午)?(?:提到|说到|说的?|反映|担心)(?:的是)?([^，。；：！？\d]{2,12}?(?:慢|高|长|贵|难|大|多|乱|不够|不足|不稳|紧张|卡顿?))(?=[，。；！？的]|$)/g;
/** What does not do what he wants: 您提到报警记录没法导出. */
const FAILS =
  /[您你](?:刚才|昨天|上午)?(?:提到|说到|反映|担心)(?:的是)?([^，。；！？\d]{2,10}?)(?:没法|不能|无法|没办法|老是|总是|经常|导不|用不|打不|连不)[^，。；！？]{1,10}(?=[，。；！？]|$)/g;
/** His points, by his own count: 您提出的三点意见. */
const RAISED = /[您你](?:们)?(?:提出|提到|强调|交代|关心)的[^，。；！？]{0,6}?(?:意见|建议|要求|需求|关键点|问题)/g;
const TOLD = /[您你](?:上次|上回|昨天|刚才)?说的(?:那个|这个)?([^，。；！？\s的是]{3,10})(?=[，,。；\s]|$)/g;
/** What he plans, as he told of it: 听您讲了二期扩建的设想. */
const HEARD =
  /听[您你](?:们)?(?:讲|说|谈|介绍)(?:起|到|了)*([^，。；！？\s]{2,10}?)的(?:设想|规划|想法|思路|打算|安排|计划|需求|情况)/g;
/** 那批水泵入围: the measure word belongs to 那. */
const MEASURED = /^[批台套款条份笔項项](?=[\u4e00-\u9fff]{3})/;
const BARE = /^(?:项目|案子|单子|订单|采购|更新|升级|对接|上线|改造|集成|安装)$/;

const MATERIAL = /报价单|报价|方案|样品|资料|案例|图纸|清单|标书|说明书|规格书|检测报告|彩页|画册/g;
const TITLE = "(?:董事长|总经理|副总|总监|董|总|院长|校长|局长|厂长|部长|处长|主任|书记|行长|科长|经理)";
const SENIOR = new RegExp(
  `贵(?:集团|公司|司|院|单位|校|局)的?领导|(?:区域|大区|分管|主管|采购|技术|项目|销售|财务)(?:经理|总监|领导|副总)|(?<!我们|咱们|我司|我方)(?![们的我咱司方是和与向给请跟对见位业])[\\u4e00-\\u9fff]${TITLE}`,
  "g",
);
/** A partner's door leads to the one who buys. */
const CLIENT = /(?:甲方|业主)(?:领导|老板)?/g;
const PEOPLE =
  /(?<!我们的?|咱们的?|我司|我方|咱|我|公司的?)(?:技术部门|技术部|技术团队|技术科|工艺科|工艺部|电气科|信息科|信息中心|设备科|设备部|工程部|机电科|采购部|采购科|研发部|研发中心|IT部|IT团队|财务部|设计院|运维团队|生产部|质检科|质量部|护理部|药剂科|基建处|后勤处|教务处)(?:的?(?!手|程|业|人|作)[\u4e00-\u9fff]工)?/g;

/** What a Chinese draft names inside `within`; each as written. */
export function namedInChinese(draft: Draft, within: Span): Named {
  const read = draft.read.slice(within.start, within.end);
  const find = (pattern: RegExp, fits: (match: RegExpMatchArray) => boolean = () => true, group = 0) => {
    for (const match of read.matchAll(pattern)) {
      if (!fits(match)) continue;
      const found = match[group] as string;
      const at = within.start + match.index + match[0].indexOf(found);
      return draft.text.slice(at, at + found.length);
    }
    return null;
  };
  const matter = find(
    ABOUT_MATTER,
    ([, words]) => !/^(?:交代|交待|吩咐|说|上次|刚才|那天|其他|别人|公司|具体)/.test(words as string),
    1,
  );
  const thing = find(ABOUT_THING, ([words]) => !BARE.test(words)) ?? null;
  const pain = find(SAID, () => true, 1) ?? find(FAILS, () => true, 1);
  const raised = find(RAISED);
  const told = find(TOLD, () => true, 1);
  const plans = find(HEARD, () => true, 1);
  const whose = find(/(?:那个|这个|那家|这家)(?:客户|项目|单子|案子|标(?!准|书|题))/g);
  const where = find(
    /([\u4e00-\u9fff]{2,5}?)(?:那边|那头|那块儿?)(?=[您你帮给，])/g,
    ([, words]) => !/[我您你他她咱们这]|回头/.test(words as string),
  );
  const bare = find(/项目|案子|单子/g);
  const addressed = draft.address?.text ?? "";
  return {
    topic: matter
      ? `${matter.replace(MEASURED, "")}的事`
      : raised
        ? raised
        : plans
          ? plans
          : pain
            ? `${pain}的问题`
            : told
              ? `${draft.text.includes("您") ? "您" : "你"}说的${told}`
              : (thing ?? whose ?? where ?? (bare ? `这个${bare}` : null)),
    material: find(MATERIAL),
    decision: null,
    senior:
      draft.audience === "boss"
        ? null
        : ((draft.audience === "partner" ? client(find(CLIENT)) : null) ??
          find(SENIOR, ([name]) => !addressed.includes(name) && !isOurs(read, name))),
    people: missing(read) ?? find(PEOPLE, (match) => !CAME.test(behind(read, match))),
  };
}

/** Who was missing is who should come next time; who was there has heard it. */
const ABSENT = /^[^。！？]{0,24}(?:没能?[到来赶]|不在|缺席|出差|抢修|抽不开)/;
const CAME = /^[^。，！？]{0,12}(?:来听|参加|在座|抽时间|到场|接待|都在)/;

/** All of those who were missing, as one asks for them: 工艺科和设备科. */
function missing(read: string): string | null {
  const all = [...read.matchAll(PEOPLE)].filter((match) => ABSENT.test(behind(read, match))).map(([name]) => name);
  return all.length > 0 ? [...new Set(all)].slice(0, 2).join("和") : null;
}

function behind(read: string, { 0: name, index = 0 }: RegExpMatchArray): string {
  return read.slice(index + name.length, index + name.length + 40);
}

/** 我们王总, 咱李总: our own. */
function isOurs(read: string, name: string): boolean {
  return new RegExp(`(?:我们|咱们|咱|我司|我方|我们的)${name}|尊敬的${name}|${name}[您你：:，, ]`).test(read);
}

function client(words: string | null): string | null {
  return words && /[方主]$/.test(words) ? `${words}领导` : words;
}
