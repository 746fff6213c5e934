import type { Act, Draft, Span, Unit } from "../types";
import { sendBy, today } from "./blank-specs";
import { clausesOfBreath } from "./breath";
import { factsOf } from "./facts";
import { cameOfIt, plannedZh, smallQuestion } from "./moves/progress-zh";
import { at, type Plan } from "./plan";
import { appendAfter, type Edit } from "./splice";

/** That there was a talk, and not a word of it. */
const EMPTY =
  /^(?:也|都|就)?(?:该[说讲聊谈][的得](?:我)?(?:都|也|全)*[说讲聊谈](?:了|到了|完了)|话(?:也|都)*(?:递|带|说|传)到了|[聊谈](?:了一?[聊谈]|了)|(?:都)?[聊谈说讲](?:过|到)了|(?:跟|和)[^，。]{1,6}[说讲]了)$/;
const TALKED = /谈|聊|沟通|交流|碰|电话|联系|见|说|讲|拜访|磨|吃|喝|打给|坐了|扯|演示|call|deck|meeting/i;

/** The writer goes on with it on a day, in words that say no more of who: 周五再走河对岸的. */
const GOES_ON =
  /^(?!.*(?:他们|她们|人家|对方|客户))[^，。]{0,12}(?:再|接着|继续)[^，。]{0,4}(?:走|去|跑|见|约|谈|聊|拜访|看|送|打)/;

/** The same, with the day at its head: 下周一上午进场放线. */
const GOES_ON_THEN = /^下(?:周|月)(?!.*(?:他们|她们|人家|对方|客户|甲方|业主))[^，。]{4,}$/;

/** Its day is to come, and not one of the week that is told of: 本周…周四又去了一次. */
function isAhead({ start, end, time }: Act, { read }: Draft): boolean {
  if (!time?.fixed || !time.future || /[^为除]了|过(?=[，。]|$)/.test(read.slice(start, end))) return false;
  return (
    !/^.{0,8}(?:本周|这周|上周|一周)/s.test(read) ||
    !/^(?:周|本周|这周|本月)/.test(time.text) ||
    /[再将会拟要]|准备|打算|计划|继续/.test(read.slice(start, end))
  );
}

function planIn(draft: Draft): Span | undefined {
  const dated = draft.units.flatMap(({ times }) => times.filter(({ fixed, future }) => fixed && future));
  return clausesOfBreath(draft.units).find(
    ({ start, end }) =>
      (GOES_ON.test(draft.read.slice(start, end)) && dated.some((time) => time.start >= start && time.end <= end)) ||
      (dated.some((time) => time.start === start) && GOES_ON_THEN.test(draft.read.slice(start, end))),
  );
}

/**
 * What came of a Chinese report's doings, where only that is missing: before what comes next, in the place of words that
 * say there was a talk; else, with the next step, at the end of the draft (`last`).
 */
export function outcomeInChinese(draft: Draft, found: Unit, last: Unit | null, plan: Plan): Edit | string {
  // 工作简报： heads what is told.
  const marked = (/[：:]\s*$/.test(found.text) && draft.units[found.index + 1]) || found;
  const { voice, blank } = at(marked, draft, plan);
  const ahead = draft.acts.find((act) => act.kind !== "ask" && isAhead(act, draft));
  // An act may begin with what was done before: it comes next from its day on.
  const next = ahead ? { start: Math.max(ahead.start, ahead.time?.start ?? 0), end: ahead.end } : planIn(draft);
  const facts = { ...factsOf(draft, null, "zh"), owes: true };
  if (!next)
    return voice.say(plannedZh(voice, blank(facts.open.presses ? today : sendBy), blank, facts) + smallQuestion(voice));
  const answers = /发|传|送|寄|汇报|告诉/.test(draft.read.slice(next.start, next.end));
  // A customer who gets his answer on a day gets what came of our own talks with it.
  const promised = draft.audience === "customer" && /[答回]复/.test(draft.read.slice(next.start, next.end));
  if (!facts.open.many && (promised || !TALKED.test(marked.read)))
    return voice.say(answers || promised ? `结果我一并告诉${voice.you}。` : `有了结果我当天告诉${voice.you}。`);
  const words = voice.say(cameOfIt(blank, facts));
  const clauses = clausesOfBreath([marked]);
  const empty = clauses.find(({ start, end }) => EMPTY.test(draft.read.slice(start, end)));
  if (empty) return { start: empty.start, end: empty.end, text: words };
  const before = clauses.findLast(({ end }) => end <= next.start);
  // What came of all the points stands behind the last of them.
  const point = facts.open.listed
    ? draft.units.findLast((unit) => unit.end <= next.start && isPoint(unit, draft))
    : null;
  if (point) return point === last ? `${words}。` : appendAfter(draft, point, `${words}。`);
  // What comes next stands in the same sentence: behind what was done, before that.
  const here = marked.start <= next.start && next.start < marked.end;
  const clause = clauses.find(({ start, end }) => start <= next.start && next.start < end);
  if (here && before && clause) return { start: clause.start, end: clause.start, text: `${words}。` };
  return marked === last && !here ? `${words}。` : appendAfter(draft, marked, `${words}。`, false);
}

/** A point of a numbered list. */
function isPoint({ start }: Unit, { text }: Draft): boolean {
  return /^\s*(?:[（(]?\d+[.、)）]|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)])/.test(
    text.slice(text.lastIndexOf("\n", start) + 1, start + 4),
  );
}
