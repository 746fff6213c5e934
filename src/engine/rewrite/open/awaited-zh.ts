import type { Draft, Span } from "../../types";
import { inside } from "../move";
import { clausesIn, found, last, NO_SUBJECT, subjectOf } from "./clauses-zh";
import { SIDE } from "./parties-zh";

/** Things that come when somebody else has acted: one waits for them. */
const COMES =
  "(?:批(?:下来|复|准)?|回(?:复|话|信|音|函)?|答复|签(?:字|下来|收|回来)?|盖章|到(?:货|位|港|齐|账|场)?|定(?:下来)?|下来|出(?:来|结果)?|付(?:款)?|表态|松口|拍板|打款|回款|放行|通过|过(?:审|会)?|进场|交(?:付|货)?|发(?:货)?|修好|恢复|落实|确认|给(?:[^，。]{0,4}(?:答复|说法|反馈|准信|回话))?)";
/** Things of the writer's own that are not finished. */
const FINISHES =
  "(?:(?:讨论|谈|写|做|测|改|排|审|编|调|跑|装|补|凑|招|对|算)(?:完|妥|拢|好|通|齐|到|满|平)|定稿|完成|完工|验收|搞定|上线)";
const UNFINISHED = new RegExp(
  `^(.{2,12}?)(?:还|尚|仍|一直|迟迟|至今|到现在|始终|都|也|暂时?|目前|又)*(?:没有?|未)(?:能)?(${FINISHES})(?:了|呢|啊)?$`,
);
/** One waits for something by its name: 还在等评审. */
const WAITS = /(?:还|仍|现在|目前|就|正)(?:在|得)?等(?:着)?((?![我您你咱一了])[\u4e00-\u9fffA-Za-z]{2,8})$/;
/** Goods that are not there. */
const OUT_OF = /^(.{2,10}?)(?:暂时|目前|现在|又|也|都|全|还)*(?:缺货|断货|没货|缺料|断料)(?:了)?$/;
const AWAITED = new RegExp(
  `^(.{2,12}?)(?:还|尚|仍|一直|迟迟|至今|到现在|始终|都|也|暂时?|目前|又)*(?:没有?|未)(?:能)?(${COMES})(?:了|呢|啊)?$`,
);
/** It does not do what it is for: 三号窑烧不出来, 压缩机坏了. */
const FAILS =
  /^(.{2,10}?)(?:又|还是?|都|也|全|突然|今天|昨天|今早|昨晚|一直|老是?|总是?|现在|再)*(?:[烧打印转启开连登充制]不(?:出来|起来|动|上|着|开)|(?<![没沒未要会快])烧?坏|停机|宕机|死机|罢工)(?:了|掉了)?$/;
/** What is known to be missing: throughput还差20%. */
/** What was asked by the other side is for the writer to answer: 还问能不能先睡再付. */
const ASKED =
  /(?:[她他]们?|对方|客户|甲方|业主|院长|老板|总|工|经理|主任)?(?:然后|后来|最后)?(?:又|还|也|就|想|特意|一直|再三)*问(?:了一?句|到|起|我们?|过)*((?:能不能|可不可以|能否|有没有|是不是|是否|多少|多久|几|什么时候|怎么|要不要)[^，。？！\s]{2,14})$/;
/** What works but for one thing: 就是登录老掉线. */
const FLAW =
  /^(?:就是|只是|但是?|不过|可是?)([^，。我您你咱]{2,12}(?:掉线|卡顿?|慢|漏\S?|响|断线?|不准|不稳|偏[高低大小]|报错|死机|闪退|发热|烫手?|有异味|起泡|掉色|开裂))了?$/;
/** Worked on by the writer's own side: 余下的四成我司正在想办法. */
const WORKED_ON =
  /^([^，。我您你咱]{2,10}?)(?:我司|我们|我这边|我|这边|目前|现在)*(?:正在?|还在)(?:想办法|协调|处理|排查|联系|落实|沟通|催|调货|找货|补办|核对|走流程)(?:了|中|着)?$/;
const LACKS = /^(.{2,12}?)还?(差|缺|剩)(?:了)?(\d[\d.,]*%?[^，。没未不]{0,6})/;
/** When it comes nobody can say: 啥时候能到真说不准, 不知道要等到什么时候. */
const WHEN =
  /([^，。我你您咱 ]{0,6}(?:什么时候|啥时候?|何时|几时|哪天|多久)(?:才)?(?:能|会|可以)?[^，。我你您也还真 ]{1,8}?)(?:还|尚|仍|真|也|都|我们?|咱们?|现在|暂时|这边|实在)*(?:[搞弄]不清|说不[准好清]|不好说|不(?:太)?(?:清楚|知道|确定)|没(?:个)?准|没(?:个)?谱|不明(?:朗|确)?|未定|待定|未知|(?:无法|难以|尚难)(?:预[估料计]|确定)|说不上|难说|定不下来)/;
const WHEN_AFTER = /不(?:知道|清楚|晓得|确定)([^，。我你您 ]{0,6}(?:什么时候|啥时候?|哪天|多久)[^，。我你您 ]{0,4})/;
/** The cause is what is open, by the draft's own word. */
const CAUSE =
  /(?:原因|怎么回事|咋回事)[^，。]{0,8}(?:不明|不详|待查|没|未|不清楚|不知道|说不[清准上好出]|在查|排查)|(?:没|未)(?:有)?(?:找|查)[到出清][^，。]{0,4}原因/;

/** It lies with somebody who passes it on: 在走流程. */
const FLOW = /(?:还|正)?在走(?:内部)?(?:流程|审批|合同)|(?:还|正)在(?:审批|会签)/;
/** Faults told one by one. */
const DEFECTS = /(?:毛病|缺陷|整改(?:项|意见)|不合格项|问题)[：:][^。]{3,}[、，；]/;

/**
 * What the writer does about something one waits for, or that is not finished: 问清楚设计院什么时候能批下来. Null where
 * nothing such is told.
 */
export function awaitedInChinese(draft: Draft): string | null {
  const told = clausesIn(draft);
  const asks = (what: string | null) => what && `问清楚${what}`;
  const from = (pattern: RegExp) => last(told, (clause) => found(draft, clause, pattern, 1));
  const when =
    last(told, (clause) => found(draft, clause, WHEN, 1) ?? found(draft, clause, WHEN_AFTER, 1)) ??
    last(told, (clause) => awaitedIn(draft, clause));
  if (when) return asks(when);
  if (inside(draft) && FLOW.test(draft.read)) return "问清楚流程走到哪一步";
  if (DEFECTS.test(draft.read)) return "把这几项改好的时间定下来";
  const unfinished = last(told, (clause) => whenOf(draft, clause, UNFINISHED));
  if (unfinished) return `定下来${unfinished}`;
  const asked = inside(draft) ? from(ASKED) : null;
  if (asked) return `想好${asked}怎么答复`;
  const flaw = from(FLAW);
  if (flaw) return `把${flaw}的原因查清楚`;
  const worked = from(WORKED_ON);
  if (worked && !NO_SUBJECT.test(worked)) return `把${worked}的进展问清楚`;
  if (CAUSE.test(draft.read)) return "把具体原因查明白";
  return asks(last(told, (clause) => brokenIn(draft, clause))) ?? asks(last(told, (clause) => lackedIn(draft, clause)));
}

function awaitedIn(draft: Draft, clause: Span): string | null {
  const waited = found(draft, clause, WAITS, 1);
  if (waited && !NO_SUBJECT.test(waited)) return `什么时候能等到${waited}`;
  const out = found(draft, clause, OUT_OF, 1);
  if (out && subjectOf(out) === out && !/[厂商]$/.test(out)) return `${out}什么时候能到货`;
  return whenOf(draft, clause, AWAITED);
}

/** When the subject of a clause can do what it has not done: 设计院什么时候能批下来. */
function whenOf(draft: Draft, clause: Span, pattern: RegExp): string | null {
  const said = draft.read.slice(clause.start, clause.end);
  const match = pattern.exec(said);
  const subject = match && subjectOf(match[1] as string);
  if (!match || !subject) return null;
  const from = clause.start + (match[1] as string).indexOf(subject);
  const verb = match[2] as string;
  const at = clause.start + said.lastIndexOf(verb);
  const who = draft.text.slice(from, from + subject.length);
  return `${who}什么时候能${draft.text.slice(at, at + verb.length)}`;
}

/** Whoever it is, nothing is done about him: what he did is. */
const PERSON = new RegExp(
  `${SIDE}$|[我咱你您贵]|^一|原因|人家|他们|[人员师姐哥总工长友户员]$|师傅|司机|老师|同事|领导|同学|翻译|讲师`,
);

const SEEN_TO = /^[，,][^，。]{0,6}(?:报修|换[了好]|修好|送修|处理[了好])/;

/** When what fails is in order again. */
function brokenIn(draft: Draft, clause: Span): string | null {
  const what = found(draft, clause, FAILS, 1);
  // Seen to already: 投影线坏了，我报修了.
  if (SEEN_TO.test(draft.read.slice(clause.end))) return null;
  return what && subjectOf(what) === what && !PERSON.test(what) ? `${what}什么时候能好` : null;
}

function lackedIn(draft: Draft, clause: Span): string | null {
  const match = LACKS.exec(draft.read.slice(clause.start, clause.end));
  const subject = match && subjectOf(match[1] as string);
  return match && subject ? `${subject}还${match[2]}的${match[3]}什么时候能补上` : null;
}
