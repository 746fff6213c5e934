import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { coach } from "../coach";
import type { Finding } from "../engine/types";
import { rules } from "../rules";
import { type Item, type Label, readLines, TODAY } from "./gold";

interface Tally {
  right: number;
  missed: number;
  alarms: number;
}

const LANGS = ["zh", "en"] as const;
/** Such a rule's finding may mark any sentence. */
const WHOLE_DRAFT = new Set(
  rules
    .filter((rule) => rule.scope === "draft" && !["empty-offer", "over-apology"].includes(rule.id))
    .map((rule) => rule.id),
);
const HINTS = new Set(rules.filter((rule) => rule.severity === "hint").map((rule) => rule.id));

const { values } = parseArgs({
  options: {
    gold: { type: "string", default: "tests/gold" },
    lang: { type: "string" },
    rule: { type: "string" },
    misses: { type: "boolean", default: false },
    bare: { type: "boolean", default: false },
    floors: { type: "boolean", default: false },
  },
});

const tallies = new Map<string, Tally>();
const lines: string[] = [];
for (const lang of LANGS) {
  if (values.lang && values.lang !== lang) continue;
  for (const item of readLines<Item>(`${values.gold}/${lang}.jsonl`)) scoreItem(lang, item);
}
printTable();
if (values.misses) console.log(lines.join("\n"));
if (values.floors) process.exitCode = checkFloors() ? 0 : 1;

function scoreItem(lang: string, item: Item): void {
  const input = values.bare
    ? { text: item.text, audience: "unknown" as const, today: TODAY }
    : { text: item.text, channel: item.channel, audience: item.audience, today: TODAY };
  const { findings, failures } = coach(input);
  for (const failure of failures) throw new Error(`${item.id}: ${failure.rule} failed: ${failure.error}`);

  const open = [...findings];
  const taken: Finding[] = [];
  for (const label of item.expect) {
    const at = open.findIndex((finding) => meets(finding, label, item.text));
    if (at < 0) note(lang, label.rule, "missed", item, label.quote);
    else {
      taken.push(...open.splice(at, 1));
      note(lang, label.rule, "right", item, label.quote);
    }
  }
  for (const finding of open) {
    const excused = [...item.expect, ...item.optional].some((label) => meets(finding, label, item.text));
    if (!excused) note(lang, finding.rule, "alarms", item, item.text.slice(finding.start, finding.end));
  }
}

function meets(finding: Finding, label: Label, text: string): boolean {
  if (finding.rule !== label.rule) return false;
  if (WHOLE_DRAFT.has(label.rule)) return true;
  const start = text.indexOf(label.quote);
  return start < 0 || (finding.start < start + label.quote.length && start < finding.end);
}

function note(lang: string, rule: string, kind: keyof Tally, item: Item, words: string): void {
  const group = HINTS.has(rule) ? "hints" : "warning+info";
  for (const key of [`${lang} ${rule}`, `${lang} ${group}`]) {
    const tally = tallies.get(key) ?? { right: 0, missed: 0, alarms: 0 };
    tally[kind]++;
    tallies.set(key, tally);
  }
  if (kind !== "right" && (!values.rule || values.rule === rule)) {
    const mark = kind === "missed" ? "MISS " : "ALARM";
    lines.push(
      `${mark} ${rule} ${item.id} ${item.channel}/${item.audience} «${words.replace(/\n/g, "⏎")}»\n      ${item.text.replace(/\n/g, "⏎")}`,
    );
  }
}

function precision({ right, alarms }: Tally): number {
  return right + alarms === 0 ? 1 : right / (right + alarms);
}

function recall({ right, missed }: Tally): number {
  return right + missed === 0 ? 1 : right / (right + missed);
}

function printTable(): void {
  console.log("lang rule                   right missed alarms  precision recall");
  const keys = [...rules.map((rule) => rule.id), "warning+info", "hints"];
  for (const lang of LANGS) {
    for (const key of keys) {
      const tally = tallies.get(`${lang} ${key}`);
      if (!tally) continue;
      const counts = [tally.right, tally.missed, tally.alarms].map((n) => String(n).padStart(6)).join(" ");
      console.log(
        `${lang}   ${key.padEnd(21)} ${counts}      ${precision(tally).toFixed(3)}  ${recall(tally).toFixed(3)}`,
      );
    }
  }
}

/** tests/gold/floors.json holds what was once reached: it rises and never sinks. */
function checkFloors(): boolean {
  const floors = JSON.parse(readFileSync(`${values.gold}/floors.json`, "utf8")) as Record<string, [number, number]>;
  let kept = true;
  for (const [key, [p, r]] of Object.entries(floors)) {
    const tally = tallies.get(key) ?? { right: 0, missed: 0, alarms: 0 };
    if (precision(tally) >= p && recall(tally) >= r) continue;
    kept = false;
    console.log(
      `below the floor: ${key} precision ${precision(tally).toFixed(3)} (floor ${p}) recall ${recall(tally).toFixed(3)} (floor ${r})`,
    );
  }
  console.log(kept ? "every floor is kept" : "a floor is broken");
  return kept;
}
