import { mainLang } from "../sentences";
import type { Blank, Draft, IsoDate, Unit } from "../types";
import { nameDay, workdayAfter, workdayBefore } from "./calendar";
import { dayInZh } from "./days-zh";

/** A fixed day of the draft, and what it is there for. */
interface Fixed {
  readonly day: IsoDate;
  /** `slipped`: a day that does not hold; `visit`: one's own call or visit; `other`: whatever else has its day. */
  readonly kind: "slipped" | "visit" | "other";
}

const TOLD_WEEK = /^.{0,8}(?:本周|这周|上周|一周)/s;

/** From the one day on, before the other; never the day that was missed. */
interface Bounds {
  readonly from: IsoDate | null;
  readonly before: IsoDate | null;
  readonly missed: IsoDate | null;
}

/** It is not kept: 原订本周五出货…无法如期交付. */
const SLIPS =
  /(?:无法|不能|未能|没能|没法|赶不|来不及|做不完|交不|发不|完不成)[^，。]{0,8}|延[期迟后误]|推迟|逾期|晚到|改期/;
/** The writer goes there, rings, meets: only afterwards is there something to tell. */
const VISITS =
  /(?:我|我们)(?:[明后]天|[下本]?周[一二三四五六日])[^，您你请]{2,}|(?:我|我们|咱|我方|我司|师傅|工程师|技术)[^，。]{0,14}(?:去|过[来去]|到(?=[^，。]{1,8}(?:现场|厂|店|公司|那|单位))|拜访|登门|上门|面谈|见[^，。]{0,6}面|见(?=[^，。到过])|碰|开会|谈|打电话|致电|约)|(?:会|碰|谈|见|看|测|试|检)完?(?:之|以)?后/;
/** What comes of something, told by its writer. */
const DONE = /了(?!解)|过(?![来去程])/;
const DUE = /(?:截止|到期|截标|开标|开展|开幕|封账|关账)了?$/;
const REPORTS = /结果|結果|进展|進展|消息|汇报|匯報|怎么说|怎麼說|反馈|反饋/;
const NEW_DATE = /新的(?:交期|完工|日期|时间|時間|发货|發貨|交货|交貨)/;
/** A call, and then what is to be paid. */
const CLEARS = /对清楚之后|對清楚之後/;
const ASKS = /请|請|麻烦|麻煩|能否|能不能|可否|劳|烦|帮我|幫我|[吗嗎]？/;
const OWN = /(?:我|我们|我們|我方|我司|咱们?)[^，。？]{0,16}$/;
/** Somebody tells more only of what happens soon. */
const SOON = 14;

/**
 * The first suggestion of every Chinese day agrees with the days the draft names itself: what is asked of the reader
 * comes before them, what came of one's own visit not before it, a new date never on the day that was missed.
 * Suggestions that fight go. `text`: the rewrite with its blanks.
 */
export function agreeingZh(text: string, blanks: readonly Blank[], draft: Draft): readonly Blank[] {
  if (mainLang(draft) === "en") return blanks;
  const fixed = draft.units.flatMap((unit) => fixedIn(unit, draft));
  if (fixed.length === 0) return blanks;
  return blanks.map((blank) =>
    blank.type === "time" && blank.name !== "which-week"
      ? kept(blank, boundsOf(text, blank, fixed, draft), draft)
      : blank,
  );
}

function fixedIn(unit: Unit, { today }: Draft): readonly Fixed[] {
  return unit.times.flatMap((time) => {
    const each = /每[周月天日][^，。]{0,4}$/.test(unit.read.slice(0, time.start - unit.start));
    const day = time.fixed && !each ? dayInZh(time.text, today) : null;
    if (!day || day < today) return [];
    const slips = SLIPS.test(unit.read);
    const around =
      unit.read
        .slice(0, time.end - unit.start)
        .split(/[。；]/)
        .at(-1) ?? "";
    const clause = around + (unit.read.slice(time.end - unit.start).split(/[，。；？]/)[0] ?? "");
    // 周三就截止了 sounds past and is to come.
    if (!slips && !time.future && !DUE.test(clause)) return [];
    // 本周…周四又去了一次: the days of the week that is told of.
    if (TOLD_WEEK.test(unit.read) && /^周/.test(time.text) && !/[将会拟要]|准备|打算|计划|继续/.test(clause)) return [];
    const rest = clause.slice(clause.lastIndexOf(time.text));
    if (!slips && DONE.test(rest) && !/[就要快将会再]/.test(rest)) return [];
    return [{ day, kind: slips ? "slipped" : VISITS.test(clause) ? "visit" : "other" } as const];
  });
}

function boundsOf(text: string, { name, placeholder }: Blank, fixed: readonly Fixed[], { today }: Draft): Bounds {
  const at = text.indexOf(placeholder);
  const before =
    text
      .slice(0, at)
      .split(/[。！？；\n]/)
      .at(-1) ?? "";
  const after = /^[^。！？；\n]*[。！？；\n]?/.exec(text.slice(at + placeholder.length))?.[0] ?? "";
  const first = (...kinds: readonly Fixed["kind"][]) =>
    fixed
      .filter(({ kind, day }) => kinds.includes(kind) && day > today)
      .map(({ day }) => day)
      .sort()[0] ?? null;
  const missed = fixed.find(({ kind }) => kind === "slipped")?.day ?? null;
  const none = { from: null, before: null, missed };
  if (NEW_DATE.test(before + after)) return { ...none, before: first("slipped") };
  // What is due today is cleared today.
  const due = fixed.find(({ kind, day }) => kind === "other" && day === today);
  if (name === "when" && due && CLEARS.test(text.slice(at))) return { ...none, before: workdayAfter(today, 1) };
  if (name === "when") return { ...none, before: first("other", "visit") };
  const owned = OWN.test(before) && !ASKS.test(before.slice(Math.max(0, before.length - 8)));
  // Nobody does by tonight what the writer's own visit tomorrow needs.
  const tight = (day: IsoDate | null) => (day && day <= workdayAfter(today, 1) ? null : day);
  const asked = [first("other"), tight(first("visit"))].flatMap((day) => day ?? []).sort()[0] ?? null;
  if (!owned) return ASKS.test(before + after) ? { ...none, before: asked } : none;
  const visit = first("visit");
  if (visit && visit <= workdayAfter(today, SOON)) return { ...none, from: visit };
  const event = first("other");
  if (event && REPORTS.test(after))
    return event <= workdayAfter(today, SOON) ? { ...none, from: workdayAfter(event, 1) } : none;
  return { ...none, before: event };
}

/** The blank with the suggestions that keep to the bounds, and one made for them where none does. */
function kept(blank: Blank, { from, before, missed }: Bounds, { today }: Draft): Blank {
  const fits = blank.suggestions.filter((said) => {
    const day = dayInZh(said, today);
    return !day || ((!from || day >= from) && (!before || day < before) && day !== missed);
  });
  if (fits.length === 0) {
    const day = from ?? (before ? workdayBefore(before) : workdayAfter(missed ?? today, 1));
    const late = day < today ? today : day;
    const tail = /）(.*)$/.exec(blank.example)?.[1] ?? "";
    // A morning that is over is no hour to meet.
    fits.push(nameDay(late, today, "zh") + (late === today && blank.name === "when" ? "下午3点" : tail || "前"));
  }
  return { ...blank, example: fits[0] as string, suggestions: fits };
}
