/**
 * `npm run bench`: what we cost beside others, in one run: a Markdown table, and `build/bench/result.json`. Parts by name
 * (`npm run bench -- engine size`), all of them without: engine, peers, own, size, browser. With `--keep` the figures are
 * kept for the documents, beside those of the parts that were not asked for.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, platform, totalmem } from "node:os";
import type { Bench as Kept } from "../../scripts/docs/sections";
import { benchEngine, EN, ROUNDS, type Row, review, textOf, ZH } from "../../src/cli/bench";
import { benchOwnRules } from "./own-rules";
import { chinesePeers, englishPeers, installPeers } from "./peers";
import { type Place, race } from "./race";

const PARTS = ["engine", "peers", "own", "size", "browser"] as const;
type Part = (typeof PARTS)[number];
const KEEP = "--keep";
const asked = process.argv.slice(2).filter((part) => part !== KEEP);
const wanted = (part: Part) => asked.length === 0 || asked.includes(part);
const unknown = asked.filter((part) => !(PARTS as readonly string[]).includes(part));
if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(", ")}. There are ${PARTS.join(", ")}.`);
  process.exit(2);
}

const machine = `${cpus().length} × ${cpus()[0]?.model ?? "unknown processor"}, ${Math.round(totalmem() / 2 ** 30)} GB, ${platform()}, Node ${process.version}`;
const result: Record<string, readonly Row[] | readonly Place[]> = {};

console.log(`# Bench\n\n${machine}. Medians; the code warm unless said otherwise.\n`);
const table = (title: string, rows: readonly Row[]) => {
  result[title] = rows;
  console.log(`## ${title}\n\n| what | |\n|---|--:|`);
  for (const { what, value, unit } of rows) console.log(`| ${what} | ${value.toFixed(value < 100 ? 2 : 0)} ${unit} |`);
  console.log();
};
const places = (title: string, rows: readonly Place[]) => {
  result[title] = rows;
  console.log(`## ${title}\n\n| who | first ms | median ms | ours = 1 |\n|---|--:|--:|--:|`);
  for (const { name, first, ms, ratio } of rows)
    console.log(`| ${name} | ${first.toFixed(1)} | ${ms.toFixed(2)} | ${ratio.toFixed(2)} |`);
  console.log();
};

if (wanted("engine")) table("Engine", benchEngine());
if (wanted("peers")) {
  installPeers();
  const texts = (sentences: readonly string[]) =>
    Array.from({ length: ROUNDS + 1 }, (_, round) => textOf(sentences, 5_000, round + 5_000));
  const ours = { name: "Kaopu", run: (text: string) => review(text) };
  places("English, 5,000 characters", await race([ours, ...(await englishPeers())], texts(EN)));
  places("Chinese, 5,000 characters", await race([ours, ...(await chinesePeers())], texts(ZH)));
}
if (wanted("own")) table("Own rules", benchOwnRules());
// Loaded when asked for: they build, and start browsers.
if (wanted("size")) table("Size", (await import("./sizes")).benchSizes());
if (wanted("browser")) table("Browser", await (await import("./browser")).benchBrowser());

/** Of own rules of each kind and number, the documents show the most of every kind. */
const isForReaders = (figure: Row | Place) =>
  !("what" in figure) || !/1,000 rules|\((?:phrases|gaps|patterns)\)/.test(figure.what);

mkdirSync("build/bench", { recursive: true });
writeFileSync(
  "build/bench/result.json",
  `${JSON.stringify({ machine, at: new Date().toISOString(), result }, null, 2)}\n`,
);
if (process.argv.includes(KEEP)) {
  const file = "tests/bench/latest.json";
  const before: Kept | null = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
  // What was measured on this machine before stands until it is measured again.
  const others = before?.machine === machine ? before.rows.filter(([title]) => !((title ?? "") in result)) : [];
  const measured = Object.entries(result).flatMap(([title, figures]) =>
    figures
      .filter(isForReaders)
      .map((figure) =>
        "what" in figure
          ? [title, figure.what, `${figure.value.toFixed(2)} ${figure.unit}`.trim()]
          : [title, figure.name, `${figure.ms.toFixed(2)} ms (${figure.ratio.toFixed(2)} times ours)`],
      ),
  );
  const rows = [...measured, ...others];
  const kept: Kept = { date: new Date().toISOString().slice(0, 10), machine, columns: ["", "what", "median"], rows };
  writeFileSync(file, `${JSON.stringify(kept, null, 2)}\n`);
}
console.log("Also in build/bench/result.json.");
// Peers leave workers behind.
process.exit(0);
