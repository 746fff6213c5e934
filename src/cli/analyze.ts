import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { type CoachSettings, coach, rewriteDraft } from "../coach";
import { re2 } from "../engine/re2";
import type { Act, Finding, Review } from "../engine/types";
import { parseInput } from "./input";

const USAGE = `usage: npm run -s analyze -- FILE
       npm run -s analyze -- --jsonl [--rewrite] < in.jsonl > out.jsonl
exit status: 0 no warning, 1 some, 2 bad usage or unreadable input`;

const CLEAN = 0;
const WARNED = 1;
const FAILED = 2;

const args = process.argv.slice(2);
const files = args.filter((arg) => !arg.startsWith("--"));
const flags = new Set(args.filter((arg) => arg.startsWith("--")));
const known = [...flags].every((flag) => flag === "--jsonl" || flag === "--rewrite");

if (known && flags.has("--jsonl") && files.length === 0) process.exitCode = await analyzeLines(flags.has("--rewrite"));
else if (known && flags.size === 0 && files.length === 1) process.exitCode = analyzeFile(files[0] as string);
else {
  console.error(USAGE);
  process.exitCode = FAILED;
}

/** Today by the machine's own clock and time zone. */
function localToday(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, "0")).join("-");
}

function analyzeFile(path: string): number {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    console.error(`${path}: cannot be read as UTF-8 text: ${error instanceof Error ? error.message : String(error)}`);
    return FAILED;
  }
  const { findings, failures } = coach({ text, today: localToday() });
  for (const { start, severity, rule, message } of findings) {
    const before = text.slice(0, start);
    const line = before.split("\n").length;
    const column = start - (before.lastIndexOf("\n") + 1) + 1;
    console.log(`${path}:${line}:${column} ${severity} ${rule} ${message}`);
  }
  for (const { rule, error } of failures) console.error(`${rule} failed: ${error}`);
  return findings.some((finding) => finding.severity === "warning") ? WARNED : CLEAN;
}

async function analyzeLines(withRewrite: boolean): Promise<number> {
  let status = CLEAN;
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (!line.trim()) continue;
    const parsed = parseInput(line, localToday());
    if (!parsed.ok) {
      print(
        parsed.id === undefined
          ? { id: null, line: number, error: parsed.error }
          : { id: parsed.id, line: number, error: parsed.error },
      );
      status = FAILED;
      continue;
    }
    const { id, input, own } = parsed;
    const settings: CoachSettings = own.length > 0 ? { own, regex: re2 } : {};
    const review = coach(input, settings);
    print({ id, ...present(review), ...(withRewrite ? { rewrite: rewriteDraft(review) } : {}) });
    if (status === CLEAN && review.findings.some((finding) => finding.severity === "warning")) status = WARNED;
  }
  return status;
}

function print(value: object): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}

/** The review in the shape of the contract, and nothing beside it. */
function present({ draft, grid, findings, failures }: Review) {
  const { lang, channel, audience, genre, stage } = draft;
  return {
    lang,
    channel,
    audience,
    genre,
    stage,
    acts: draft.acts.map(presentAct),
    grid,
    findings: findings.map(presentFinding),
    failures,
  };
}

function presentAct({ kind, start, end, concrete, owner, action, time }: Act) {
  return {
    kind,
    start,
    end,
    concrete,
    owner,
    action,
    time: time && { text: time.text, start: time.start, end: time.end, fixed: time.fixed },
  };
}

function presentFinding({ rule, severity, start, end, message, suggestions }: Finding) {
  return { rule, severity, start, end, message, suggestions };
}
