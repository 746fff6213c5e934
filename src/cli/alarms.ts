import { parseArgs } from "node:util";
import { coach } from "../coach";
import { readLines, TODAY } from "./gold";

const USAGE = "usage: npm run -s alarms -- FILE… [--sample N --seed S] [--show]";

/** A message of a JSON-lines file: `{id, text}`; other keys are ignored. */
interface Message {
  readonly id: string;
  readonly text: string;
}

const { values, positionals: files } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: "string" },
    seed: { type: "string", default: "1" },
    show: { type: "boolean", default: false },
  },
});

if (files.length === 0) {
  console.error(USAGE);
  process.exitCode = 2;
} else if (values.sample) drawSample(Number(values.sample), Number(values.seed));
else for (const file of files) countAlarms(file);

/** What a user would see: `warning` and `info`. */
function alarmsOf({ text }: Message) {
  return coach({ text, today: TODAY }).findings.filter((finding) => finding.severity !== "hint");
}

function countAlarms(file: string): void {
  const messages = readLines<Message>(file);
  let alarmed = 0;
  const byRule = new Map<string, number>();
  for (const message of messages) {
    const found = alarmsOf(message);
    if (found.length > 0) alarmed++;
    for (const { rule } of found) byRule.set(rule, (byRule.get(rule) ?? 0) + 1);
    if (values.show) for (const finding of found) show(message, finding);
  }
  const rules = [...byRule].sort((a, b) => b[1] - a[1]).map(([rule, n]) => `${rule} ${n}`);
  console.log(
    `${file}: ${alarmed} of ${messages.length} messages (${((100 * alarmed) / messages.length).toFixed(2)} in 100)  ${rules.join(", ")}`,
  );
}

/** Draws findings, not messages, from all files together: the same ones for the same seed. */
function drawSample(size: number, seed: number): void {
  const found = files
    .flatMap((file) => readLines<Message>(file))
    .flatMap((message) => alarmsOf(message).map((finding) => ({ message, finding })));
  const random = generator(seed);
  for (let i = found.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [found[i], found[j]] = [found[j] as (typeof found)[number], found[i] as (typeof found)[number]];
  }
  for (const { message, finding } of found.slice(0, size)) show(message, finding);
}

function show({ id, text }: Message, { rule, start, end }: { rule: string; start: number; end: number }): void {
  const flat = (words: string) => words.replace(/\s+/g, " ");
  const around = `${flat(text.slice(Math.max(0, start - 90), start))}⟦${flat(text.slice(start, end))}⟧${flat(text.slice(end, end + 60))}`;
  console.log(`${id}  ${rule}\n    ${around}`);
}

/** Mulberry32: small, seedable, good enough for drawing a sample. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
