import type { Cue } from "../../engine/types";
import type { Clause } from "./clauses";
import { READER, US } from "./lexicon";

/** Something must be done, but the doer is anybody or the thing itself. */

const ANYBODY =
  /(?:最好|需要|得|要|应该|该|应当|必须|还是|总得|是不是(?:得|该|要)|能不能|可以|建议|我看|回头|后面|尽快|先)(?:应该|得|要|能|可以|也|让|再|尽快|先)*(?:有(?:个)?(?:专)?人|找(?:个|一个|谁|人)|安排(?:个|一个|专)?人|派(?:个|一个|专)?人|谁|哪位|专人|某个人|大家看看谁|指定(?:一个|个)?(?:专)?人|明确[^，,。]{0,4}(?:责任|负责)人)[^，,。]{0,}|(?:谁|哪位(?:同事|老师|同学|兄弟|大佬)?|有没有(?:人|哪位|谁))(?:能|可以|来|去|有空|有时间|方便|得空|负责)?(?:帮忙|帮|把|去|来|跟|看|整理|确认|对接|处理|盯|弄|搞|订|准备|写|做|补|收|统计|联系|催|接|负责|牵头|认领|手上)[^，,。]{0,}|(?:看看?|问问|商量)(?:一?下)?(?:谁|哪位)(?:方便|有空|有时间|能|来|去|可以|合适|跟|负责)|(?:群里|各位|大家)(?:哪位|谁)[^，,。]{2,}|有人(?:能|可以|会|方便)(?:帮忙)?(?:把|帮|去|来|转|整理|看|弄|查|发)[^，,。]{1,}|(?:没人|还没人)(?:跟|管|负责|认领|对接)/;
const DO =
  "(?:确认|处理|跟进|跟|落实|解决|补(?!贴|助)|改|核实|沟通|协调|推进|更新|完善|整理|安排|评估|讨论|明确|对(?:一下|齐|接)|想(?:个|想)?办法|盯|看(?:一?看|一?下)|查|催|搞|弄|整改|修改|修|调整|优化|准备|汇总|统计|梳理|敲定|定(?:下来|一下)|商量|研究|定夺|审|走|开|办|做|约|问|测|申请|签|盖|加快|提前|重新|斟酌|商榷|推敲|答复|回应|解释|补充|培训|验证|备份|取|接|follow|align|confirm|check|fix|review|update)";
const SOON = "(?:尽快|尽早|抓紧|再|先|被|去|马上|进一步|重新|往上|及时|有人|想)*";
const MUST = `(?:还|也|就|可能|估计|恐怕|应该|确实|其实|尽快|尽早|抓紧|先|再|最好)*(?:需要|需(?!求)|应该|应当|必须|须|有待|亟待|亟需|有必要|最好)${SOON}`;
const POINTED =
  "(?:这(?:个|块|事儿?|件事|类|种|些|边|部分|项|一块|张|份|里|点|步|样)?|那(?:个|块|事儿?|件|些|份|张|部分)?|此(?:事|项|处|问题)?|上述|以上|其中|剩下的)[^，,。您你我咱谁他她]{0,10}";
const AND = "(?:另外|还有|然后|不过|但是?|所以|那|其次|最后|[\\d一二三四五六七八九十]+[.、)）])?\\s*";
const THING_MUST = new RegExp(
  `^${AND}(?:[^，,。您你我咱谁他她]{1,16}?(?<!不|无|无须|几乎不|是否)${MUST}(?=[^，,。]{0,10}(?:一下|尽快|抓紧|赶紧|想办法|有人|专人|重新|对(?:一下|齐)|落实|跟进|补(?!贴|助)))|${POINTED}(?:还|也|就|都|可能|肯定)*(?:得(?!到|了|出|的)|要(?!求|是|的|不|点)|该)${SOON})[^，,。您你我咱]{0,8}?${DO}[^，,。]{0,16}$`,
);
/** Due for it: 备份策略该改改了; 条款还需要再斟酌一下. */
/** What is pointed at must be done, whatever the verb; but not be, have, take or depend on something. */
const POINTED_MUST = new RegExp(
  `^${AND}${POINTED}(?:还|也|都|可能|肯定)*(?:${MUST}|(?:得(?!到|了|出|的)|该)${SOON})(?!支持|保持|具备|有|是|满足|符合|包含|用|花|多少|看(?:情况|怎么|具体|您|你|客户)|等|时间|钱|注意|考虑到|\\d|一(?:个|段|些)|很|在|不)[^，,。您你]{2,16}$`,
);
const DUE =
  /^[^，,。您你我咱]{2,16}?(?:(?:该|得)([\u4e00-\u9fff])一?\1了|(?:需要|得(?!到|了|出|的)|要(?!求|是|的|不)|应该|有必要)(?:再|重新|尽快|先|好好)*[^，,。您你的]{1,6}一下)$/;
const BARE_MUST = new RegExp(
  `^(?:还|也|都|就|可能|估计|恐怕|现在|后面|接下来|肯定|总)*(?:需要|需(?!求|要)|得(?!到|了|出|的|闲|空|很|特|挺)|必须|应该)${SOON}[^，,。您你我咱]{0,6}?${DO}[^，,。您你]{0,14}$`,
);
/** What a thing must be or have by its nature: a specification or a general truth, nobody's task. */
const SPECIFICATION =
  /(?:系统|接口|设备|函数|页面|软件|程序|产品|用户|伤口|患者|申请人|办理|户口|材料|条件|规定|标准|根据|依据|管理办法|条例|法律|资格|模块|服务器|API|参数|字段|学生|家长|考生|业主|车主|市民|居民|单位|企业|个人|干.{0,6}行|做(?:人|事|销售)|人生|每个人|任何|一般|通常|平时|都需要|保持|支持|具备|满足|符合|达到|放在|保存|配备)/;
const OWNED = new RegExp(
  `${READER}|${US}|由[^，,。]{1,8}(?:负责|处理|跟进|牵头|来|去|改|完成|确认)|(?:负责|牵头)(?:人)?[:：是]`,
);

/** 谁有空把物料清点一下: asks anybody, and so nobody. */
export function isAnybody(text: string): boolean {
  return ANYBODY.test(text) && !RHETORICAL.test(text);
}

/** Ownerless musts of a sentence. In a one-to-one chat a bare 得/需要 + verb asks the reader and is none. */
export function findOwnerless(clauses: readonly Clause[], chat: boolean): Cue[] {
  const cues: Cue[] = [];
  for (const clause of clauses) {
    const { text } = clause;
    const who = text.replace(/^(?:我看|我觉得|我认为|我感觉|个人觉得|咱们?|我们|各位|大家|群里)+/, "");
    const anybody = isAnybody(text) && !NAMED.test(who);
    const thing =
      !OWNED.test(text) &&
      (!SPECIFICATION.test(text) || DUE.test(text)) &&
      !/不知道|应该做|应该的|怎么|如何|不然|每次|函数|锁|代码/.test(text) &&
      (THING_MUST.test(text) || POINTED_MUST.test(text) || DUE.test(text) || (!chat && BARE_MUST.test(text)));
    if ((anybody || thing) && !/[你您]/.test(who))
      cues.push({ kind: "ownerless", start: clause.start, end: clause.end });
  }
  return cues;
}

/** 谁来买单, 谁知道: no task behind it. */
const RHETORICAL =
  /谁负责[、，]|(?:列|写|注|标)(?:上|明|清)|谁(?:来|能|去)?(?:管|买单|负责呢|保障|保护|知道|不|敢|都|也|给|叫|家|说|有(?!空|时间))|不(?:知道|晓得|管)(?:是)?谁|(?:无论|不论|不管)谁/;
const NAMED = /我(?:们)?(?:来|去|会|这边|派|安排|找|让)|由我/;
