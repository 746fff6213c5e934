import { inTurn } from "./storage";

/** What is counted: by what the message lacked at first. */
export type SummaryKind = "ask" | "promise" | "report";
export const summaryKinds: readonly SummaryKind[] = ["ask", "promise", "report"];

/** Messages in which something was pointed out, and those of them in which it was put right before they went. */
export interface Counts {
  readonly noticed: number;
  readonly mended: number;
}

/** What one message adds to the week: kinds pointed out in it; true: put right. */
export type Gain = Readonly<Partial<Record<SummaryKind, boolean>>>;

/** A week's counts. Numbers and the day the week began, nothing else is kept. */
export interface Week {
  /** Its Monday, `YYYY-MM-DD`. */
  readonly monday: string;
  readonly counts: Readonly<Record<SummaryKind, Counts>>;
}

/** `chrome.storage.local` key of the week's counts. */
export const SUMMARY_KEY = "summary";

/** Which kind a rule's finding counts under; other rules are not counted. */
const kinds: Readonly<Record<string, SummaryKind>> = {
  "vague-ask": "ask",
  "vague-time": "ask",
  "no-owner": "ask",
  "promise-without-date": "promise",
  "no-next-step": "report",
  "problem-dump": "report",
  "activity-only": "report",
};

/** The kind of a finding by its rule's id, or null. */
export const kindOf = (rule: string): SummaryKind | null => kinds[rule] ?? null;

/** The Monday of a day's week where the user is. */
export function mondayOf(day: Date): string {
  const monday = new Date(day.getFullYear(), day.getMonth(), day.getDate() - ((day.getDay() + 6) % 7));
  const two = (n: number) => String(n).padStart(2, "0");
  return `${monday.getFullYear()}-${two(monday.getMonth() + 1)}-${two(monday.getDate())}`;
}

const none: Counts = { noticed: 0, mended: 0 };

/** A week in which nothing has been counted yet. */
export const emptyWeek = (monday: string): Week => ({ monday, counts: { ask: none, promise: none, report: none } });

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

/** The stored counts, if they are of this week and whole; else an empty week. */
export function weekIn(stored: unknown, monday: string): Week {
  const { monday: of, counts } = (stored ?? {}) as Partial<Week>;
  if (of !== monday || typeof counts !== "object" || counts === null) return emptyWeek(monday);
  const read = (kind: SummaryKind): Counts => {
    const { noticed, mended } = counts[kind] ?? none;
    return isCount(noticed) && isCount(mended) && mended <= noticed ? { noticed, mended } : none;
  };
  return { monday, counts: { ask: read("ask"), promise: read("promise"), report: read("report") } };
}

/** A week with one message more. */
export function addGain(week: Week, gain: Gain): Week {
  const add = (kind: SummaryKind): Counts => {
    const { noticed, mended } = week.counts[kind];
    const put = gain[kind];
    return put === undefined ? week.counts[kind] : { noticed: noticed + 1, mended: mended + (put ? 1 : 0) };
  };
  return { ...week, counts: { ask: add("ask"), promise: add("promise"), report: add("report") } };
}

/** This week's counts as they are stored. */
export async function readWeek(now: Date): Promise<Week> {
  const { [SUMMARY_KEY]: stored } = await chrome.storage.local.get(SUMMARY_KEY);
  return weekIn(stored, mondayOf(now));
}

/** Counts one message. Only the worker calls it, one after the other. */
export function countMessage(gain: Gain, now: Date): Promise<void> {
  return inTurn(async () => chrome.storage.local.set({ [SUMMARY_KEY]: addGain(await readWeek(now), gain) }));
}

/** Forgets all counts. */
export function clearSummary(): Promise<void> {
  return inTurn(() => chrome.storage.local.remove(SUMMARY_KEY));
}
