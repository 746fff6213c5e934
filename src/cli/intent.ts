import { readFileSync } from "node:fs";
import { languages } from "../langs";

/** One sentence with its label: is somebody to act? */
interface Labelled {
  readonly text: string;
  readonly label: string;
}

const USAGE = "usage: npm run -s intent -- FILE.jsonl [--misses]\n";

/** Whether the English reader sees an ask, a promise or a proposal in a mail sentence. */
function hasAct(text: string): boolean {
  const reading = languages.en.read(languages.readable(text), { channel: "email", today: "2026-03-02" });
  return reading.acts.length > 0;
}

/** Precision, recall and F1 of "somebody is to act" on labelled sentences. */
function measure(items: readonly Labelled[], misses: boolean): string {
  const count = { hit: 0, missed: 0, alarm: 0 };
  const lines: string[] = [];
  for (const { text, label } of items) {
    const found = hasAct(text);
    const wanted = label === "yes";
    if (found && wanted) count.hit++;
    else if (found) count.alarm++;
    else if (wanted) count.missed++;
    if (misses && found !== wanted) lines.push(`${wanted ? "miss " : "alarm"} ${text.replace(/\s+/g, " ")}`);
  }
  const precision = count.hit / Math.max(1, count.hit + count.alarm);
  const recall = count.hit / Math.max(1, count.hit + count.missed);
  const f1 = (2 * precision * recall) / Math.max(1e-9, precision + recall);
  const percent = (value: number) => value.toFixed(3);
  lines.push(`${items.length} sentences: precision ${percent(precision)} recall ${percent(recall)} F1 ${percent(f1)}`);
  return `${lines.join("\n")}\n`;
}

const [file, ...flags] = process.argv.slice(2);
if (!file) {
  process.stderr.write(USAGE);
  process.exit(2);
}
const items = readFileSync(file, "utf8")
  .split("\n")
  .filter((line) => line.trim() !== "")
  .map((line) => JSON.parse(line) as Labelled);
process.stdout.write(measure(items, flags.includes("--misses")));
