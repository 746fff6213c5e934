import { cuesIn } from "../evidence";
import { overlaps } from "../triage";
import type { Draft, Finding, Span, Unit } from "../types";
import { clausesOfBreath } from "./breath";
import { clausesIn, toBorders } from "./dispute/clauses-en";
import { isIdle } from "./idle-en";
import { isAtALoss } from "./idle-zh";
import { isTraditional } from "./script";
import { collide, type Edit, remove, unitAt } from "./splice";

/** It is the writer who is at a loss, not somebody he tells of. */
const OWN_HELPLESSNESS =
  /我|咱|不知|不晓得|请|您|你|怎么办|咋整|咋办|没招|没辙|没办法|无从|定夺|指示|\b(?:i|i'm|i’m|we|me|my|us|what|how|no (?:idea|clue)|clueless|please|stuck|lost|any|ideas)\b/i;
const HANDS_OVER =
  /(?<=^|[，,。；;\s])(?:特此报告，|(?:以上)?情况如此，)?(?:恭候|听候|静候|敬候)(?:您|领导)?(?:裁夺|指示|定夺|示下|批示)(?=[。，,！!\s]|$)|(?<=^|[，,。；;\s])[您你]?(?:们)?快?(?:给)?拿个主意吧?(?=[。，,！!\s]|$)|(?<=^|[，,。；;\s])[您你]看(?:吧|看吧|着办|这|怎么[整办弄])(?=[。，,！!\s]|$)|(?<=^|[，,。；;\s])(?:(?:妥否|当否|是否妥当|可否|(?:后续|后面|下一步|接下来)?(?:该)?如何处[置理]|(?:后面|下一步|接下来)?怎么(?:处理|办|弄|走))[，,]?)?(?:还|敬|恳)?请(?:您|你|公司|(?:公司)?[\u4e00-\u9fff]{1,2}[长总导])?(?:们)?(?:给予|予以)?(?:定夺|指示|批示|拿主意|示下|决断|裁示|核示)(?=[。，,！!\s]|$)|(?<=^|[.!?]\s+|\n)(?:over to you|your call|what now|(?:so |and )?how(?: ah| now| leh)?(?=\?|$)|whatever you think best|help(?: me| pls| please)?|(?:any )?thoughts|any (?:ideas?|advice)(?: any(?:one|body))?|(?:honestly,? )?your guess is as good as mine|more i (?:cannot|can['’]t) (?:say|tell you)(?: at present| for now| right now)?|what to do(?: (?:now|pls tell|please tell|pls))?|please advise|kindly advise|(?:kindly |please )?(?:tell|advise|let) me (?:know )?(?:how (?:you (?:would|['’]d) like me )?to proceed|what (?:i should|to) do)|what(?:['’]ll| will| do| should| shall) (?:i|we) (?:tell|say|do)\b[^.?!]{0,20}|kindly guide|kindly direct|please direct|beats me|(?:please )?tell me what you want me to do|above my pay ?grade(?: this one| that one)?|(?:i (?:should|would) be (?:very |most )?(?:grateful|glad|pleased) to (?:learn|hear|know)|(?:please )?let me know) how you (?:wish|want|would like) me to proceed|(?:please )?what is the way forward|what am i supposed to do|(?:there(?:['’]s| is) )?nothing more i can (?:say|do)|i (?:really |just )?feel (?:powerless|helpless)(?: here)?|awaiting your (?:directions?|instructions?|guidance|advice|orders))(?:,? (?:i (?:suppose|guess)|boss|chief|sir|madam|ma['’]am|guys|mate|pal|bro))?(?=[.!?\s]|$)|(?<=^|[，,。；;\s])(?:此事|这事)?如何是好[，,]?(?=请)|(?<=^|[，,。；;\s]|如何是好[，,]?)请[^，。]{0,4}给个?(?:指示|批示|话)(?=[。，,！!\s]|$)/gi;
/** The same in an English clause of its own, where nothing else is said in it. */
const AT_A_LOSS =
  /(?<=^|[.!?;,]\s+|\n)(?:and |but )?(?:honestly,? )?i(?:['’]m| am|['’]ve| have|['’]ve got)?(?: also| just| really)? (?:stuck|lost|stumped|at a loss|at my wits['’]? end|out of ideas|run out of ideas|run dry|no ideas? left|no more arrows in the quiver|nothing(?: left)?|no clue|clueless)(?: any ?more| at all| either| here| on this(?: one)?)?(?: and will (?:gladly |happily )?(?:follow|do) (?:what|which|as)[^.!?]{0,30})?(?=\s*(?:[.!?,;\n]|$)|\s(?:and|but|so)\b)|(?<=^|[.!?;,]\s+|\n)(?:and |but )?(?:i )?haven['’]t (?:the (?:faintest|foggiest|slightest)|a clue|got a clue)(?: idea)?(?: (?:what|how) to [^.,;!?\d]{2,40})?(?=[.!?,;\s]|$)/gi;
/** A whole English sentence that says nothing but that the writer does not know how to go on. */
const AT_A_LOSS_EN =
  /^(?:perhaps you have|(?:i['’]m |i am )?not (?:really |quite )?(?:sure|certain) (?:where|what|how) (?:that|this|it|to|we|i)\b[^.,;\d]{0,30}|any (?:bright |good |clever )?ideas(?: anyone)?|you(?:['’]ll| will)? know better than (?:me|I(?: do)?) what to do[^.,;\d]{0,20}|(?:there(?:['’]s| is) )?(?:not a thing|nothing)(?: more)? (?:i|we) can do(?: there| here| about (?:it|that))?)[.!?]*$|^(?:and |but |so )?(?:frankly,? |honestly,? |to be honest,? )?i(?:['’]m| am| have|['’]ve(?: got)?)?(?: really| honestly| simply| just)? (?:(?:got )?nothing (?:\w+ )?to (?:add|offer|suggest|propose|say)(?: about (?:it|this|that))?(?:,? i['’]?m afraid)?|(?:can['’]?t|cannot|could(?: not|n['’]t)) (?:really |for the life of me )?(?:tell you|say|see|think) (?:what (?:a person|one|anybody|anyone|ought|should|has|needs) to|what (?:i|we|to)|how (?:i|we|to))[^.,;\d]{0,40}|(?:don['’]t|do not) know (?:where|how) to (?:begin|start|go on)[^.,;\d]{0,30}|totally blank(?: on this one| here)?|(?:fresh )?out of (?:moves|options|tricks|road|answers))[.!]*$/i;
const LOST =
  /没招|没辙|没(?:有)?办法|不知|不晓得|怎么办|咋|无从|束手|主意|定夺|指示|\b(?:idea|clue|faintest|foggiest|stuck|lost|loss|wits|what to do|what else|help|guide|advise|over to you|blur|stumped)\b/i;
/** A mark, or the space that stands for one in Chinese chat. */
function breaksAt(text: string, at: number): boolean {
  return CLAUSE_END.test(text[at] as string) || (text[at] === " " && /[\u4e00-\u9fff]/.test(text[at - 1] ?? ""));
}
const CLAUSE_END = /[，,。.!！?？;；:：\n]/;

/** Not knowing is a fact when it says of what: `we have no idea when it will be released`. */
const UNKNOWN_EN =
  /\b(i|we)(?: really| honestly| just)*(?: have|['’]ve(?: got)?| got)? (?:absolutely )?(?:no (?:idea|clue)|don['’]?t know|do not know|can['’]?t (?:say|tell)|cannot (?:say|tell))(?= (?:when|if|whether|how (?:long|much|many)|where|which|what (?:they|he|she|the))\b)/i;
/** What one does oneself is no fact about the matter: `what to do`, `how to answer`. */
const MINE =
  /\b(?:what|how|where|which) (?:to|(?:i|we)['’]?(?:re|m| am| are| should| can| could)?|(?:that|this|it) (?:leaves|puts|gets) (?:us|me))\b/i;

/** 具体时间我们也说不好: the time is open. */
const UNKNOWN_ZH =
  /(?:具体|确切)?的?(?:到货|交货|发货|恢复|完成)?(时间|日期|交期|原因|结果)(?:我们?)?(?:这边)?(?:也|还|暂时)?(?:说不好|说不准|不清楚|不知道|不确定|没法确定|定不下来|定不了)/;

/** The day, the length or the cause is named as what is not known. */
const UNKNOWN_STAYS = /什么时候|啥时候?|何时|几时|哪天|多久|原因|[查找][到出清]/;

/** The same, said as something that is not known yet; null where nothing but helplessness is said. */
function stillOpen(span: Span, { text, read }: Draft): string | null {
  const said = text.slice(span.start, span.end);
  const noun = UNKNOWN_ZH.exec(read.slice(span.start, span.end));
  if (noun) {
    const kept = said.slice(0, noun.index + noun[0].indexOf(noun[1] as string) + 2);
    return `${kept}还没有确定`;
  }
  const found = UNKNOWN_EN.exec(said);
  if (!found || MINE.test(said.slice(found.index + found[0].length))) return null;
  const rest = said.slice(found.index + found[0].length);
  return `${said.slice(0, found.index)}${found[1]} don't know yet${rest}`;
}

/** Where the writer hands the problem over: those clauses go, the facts around them stay. */
export function helplessness(finding: Finding, draft: Draft): Edit[] {
  const spans = draft.units.flatMap((unit) =>
    cuesIn(unit, "helpless").flatMap((heard) => {
      const cue = unit.lang === "en" ? withoutNews(heard, unit) : heard;
      // "The two-hour wait really stuck with us": it was remembered.
      if (REMEMBERED.test(draft.text.slice(cue.start, unit.end))) return [];
      let { start, end } = cue;
      while (start > unit.start && !breaksAt(draft.text, start - 1)) start--;
      while (end < unit.end && !breaksAt(draft.text, end)) end++;
      // 妥否 and 如何处置 only lead up to whoever is to decide.
      const leads =
        /(?:妥否|当否|可否|是否妥当|(?:后续|后面|下一步|接下来)?(?:该)?如何处[置理]|(?:后面|下一步|接下来)?怎么(?:处理|办|弄|走))[，,\s]*$/.exec(
          draft.read.slice(unit.start, start),
        );
      if (leads) start -= leads[0].length;
      const lead = /^.*\b(?:and|but|so)\s+(?=\S)/i.exec(draft.text.slice(start, cue.start + 1))?.[0].length ?? 0;
      const full = { start: start + Math.max(0, lead), end };
      const others = cuesIn(unit, "problem", "outcome", "status", "complaint");
      const tells = others.some((other) => overlaps(other, full) && !overlaps(other, cue)) || end - start > 60;
      const clause = !tells ? full : unit.lang === "en" ? toBorders(cue, unit, draft.text) : ownWords(cue, unit, draft);
      // That nobody knows when or why is a fact, and what is owed next.
      if (UNKNOWN_STAYS.test(draft.read.slice(full.start, full.end))) return [];
      return OWN_HELPLESSNESS.test(draft.read.slice(clause.start, clause.end)) ? [clause] : [];
    }),
  );
  for (const unit of draft.units.filter(({ read }) => !/^[妥当]否/.test(read)))
    for (const { index, 0: words } of unit.read.matchAll(HANDS_OVER)) {
      const start = unit.start + index;
      spans.push({ start, end: start + words.length });
    }
  for (const unit of draft.units.filter((other) => AT_A_LOSS_EN.test(other.read) && other.lang === "en"))
    if (!spans.some((span) => overlaps(span, unit))) spans.push({ start: unit.start, end: unit.end });
  for (const clause of clausesOfBreath(draft.units.filter(({ lang }) => lang === "zh")))
    if (isAtALoss(clause, draft) && !UNKNOWN_STAYS.test(draft.read.slice(clause.start, clause.end))) spans.push(clause);
  const marked = unitAt(draft, finding);
  const bad = marked ? cuesIn(marked, "problem", "outcome", "status") : [];
  for (const unit of spans.length === 0 ? draft.units : [])
    for (const { index, 0: words } of unit.read.matchAll(AT_A_LOSS))
      spans.push({ start: unit.start + index, end: unit.start + index + words.length });
  if (
    finding.rule === "problem-dump" &&
    spans.length === 0 &&
    !bad.some((cue) => overlaps(cue, finding)) &&
    LOST.test(draft.read.slice(finding.start, finding.end)) &&
    !UNKNOWN_STAYS.test(draft.read.slice(finding.start, finding.end))
  )
    spans.push(finding);
  if (finding.rule === "problem-dump") spans.push(...idleEnd(draft));
  const edits: Edit[] = [];
  for (const found of together(spans, draft)) {
    const span = withIdle(withSigh(found, draft), draft);
    const open = stillOpen(span, draft) ?? leftOpen(span, draft);
    const edit = open === null ? remove(draft, span) : { start: span.start, end: span.end, text: open };
    const apart = open !== null || !runsTogether(span, draft);
    if (apart && !/\d/.test(draft.text.slice(span.start, span.end)) && !edits.some((other) => collide(edit, other)))
      edits.push(edit);
  }
  return edits;
}

/** The helpless words of a cue without the clauses behind them that tell something: "…, so we've lost the slot". */
function withoutNews(cue: Span, unit: Unit): Span {
  const clauses = clausesIn(unit.text).map(({ start, end }) => ({ start: unit.start + start, end: unit.start + end }));
  const first = clauses.findIndex(({ end }) => end > cue.start);
  const news = clauses.find(
    ({ start, end }, at) =>
      at > first && start < cue.end && !saysNothing(unit.text.slice(start - unit.start, end - unit.start)),
  );
  return news ? { start: cue.start, end: (clauses[clauses.indexOf(news) - 1] as Span).end } : cue;
}

/** How the writer feels, or the matter handed over: "what would you do". */
function saysNothing(clause: string): boolean {
  return isIdle(clause) || /^(?:(?:and|so|but) )?(?:what|how|any)\b/i.test(clause);
}

/** What an English cut would join that does not belong together: "… a broken headsaw and" with "the week of 30 November". */
function runsTogether(span: Span, draft: Draft): boolean {
  const unit = unitAt(draft, span);
  if (unit?.lang !== "en") return false;
  const before = draft.text.slice(unit.start, span.start);
  const after = draft.text.slice(span.end, unit.end);
  return (
    /\p{L}.*\b(?:and|but|so|because|that)\s*$/isu.test(before) && /[\p{L}\p{N}]/u.test(after) && !BEGINS.test(after)
  );
}
const BEGINS =
  /^[\s,;:–—-]*(?:(?:and|but|so|because)\b|(?:I|we|you|they|he|she|it|this|that|there|can|could|would|will|please|what|when|how)\b)/i;

/** 究竟哪天能发，我们也说不准: the question stays, as what is not settled yet. */
function leftOpen(span: Span, draft: Draft): string | null {
  const unit = unitAt(draft, span);
  const asks = unit?.lang === "zh" && OPEN_QUESTION.test(draft.read.slice(unit.start, span.start));
  return asks && UNSURE.test(draft.read.slice(span.start, span.end))
    ? isTraditional(draft)
      ? "目前還沒有確定"
      : "目前还没有确定"
    : null;
}
const OPEN_QUESTION = /(?:哪天|几号|什么时候|何时|多久|能不能|会不会|是否)[^，,？?]{0,12}[，,]\s*$/;
const UNSURE = /说不[准好清]|不(?:太)?(?:清楚|知道|确定|晓得|好说)|没(?:个)?[准数]|定不/;

/** Sentences at the end of an English message that only say how the writer feels, where others tell something. */
function idleEnd({ units }: Draft): readonly Span[] {
  const told = units.findLastIndex(
    ({ lang, text }) =>
      lang !== "en" ||
      !/\p{L}/u.test(text) ||
      !clausesIn(text).every(({ start, end }) => isIdle(text.slice(start, end))),
  );
  return told < 0 ? [] : units.slice(told + 1).map(({ start, end }) => ({ start, end }));
}

/** The other clauses of its sentence that only say how the writer feels: "I've got nothing left, any ideas?" */
function withIdle(span: Span, draft: Draft): Span {
  const unit = unitAt(draft, span);
  if (unit?.lang !== "en") return span;
  const clauses = clausesIn(unit.text).map(({ start, end }) => ({ start: unit.start + start, end: unit.start + end }));
  const idle = (clause: Span) => isIdle(draft.text.slice(clause.start, clause.end));
  let { start, end } = span;
  for (const clause of [...clauses].reverse())
    if (clause.start < start) {
      // "I feel sick about it and have no idea where to start": what stands before in the clause itself.
      if (!idle({ start: clause.start, end: Math.min(clause.end, start) })) break;
      start = clause.start;
    }
  for (const clause of clauses)
    if (clause.start >= end) {
      if (!idle(clause)) break;
      end = clause.end;
    }
  return { start, end };
}

/** "… now", "…, to be honest": it leans on what goes. */
function withSigh(span: Span, { text }: Draft): Span {
  const sigh =
    /^(?: (?:now|next|here|then|from here|about (?:it|this|that)))*(?:,? (?:to be (?:quite |very )?honest|honestly|frankly|tbh))?(?=[.!?,]|$)/i.exec(
      text.slice(span.end, span.end + 30),
    );
  return { start: span.start, end: span.end + (sigh?.[0].length ?? 0) };
}

const REMEMBERED = /^(?:\w+ ){0,2}st[iu]ck(?:s|ing)? (?:with|in) (?:me|us|my|our)\b/i;

/** Spans with nothing but a comma between them are one. */
function together(spans: readonly Span[], { text }: Draft): Span[] {
  const out: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    if (last && /^[，,、;；.!?\s]*$/.test(text.slice(Math.min(last.end, span.start), span.start)))
      out[out.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else out.push(span);
  }
  return out;
}

/** A helpless word in the middle of a tale told in one breath, with the scraps that lean on it. */
function ownWords(cue: Span, unit: Unit, { text, read }: Draft): Span {
  const before =
    /(?:(?:这|那)?可|这下|我(?:也|这边)?(?:实在|真的?)?(?:是)?|\s)*$/.exec(read.slice(unit.start, cue.start))?.[0] ??
    "";
  const after = /^[啊呀呢吧了嘛哦]*/.exec(text.slice(cue.end, unit.end))?.[0] ?? "";
  return { start: cue.start - before.length, end: cue.end + after.length };
}
