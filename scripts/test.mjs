// @ts-check
/**
 * `npm test`: from a bare machine to a verdict. Types, lint, unit tests, build, browser tests, score; each step's outcome,
 * then `N passed, N failed`, where every test counts one and so does every step that is not made of tests.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { setUp } from "./setup/index.mjs";
import { run, runNode } from "./setup/run.mjs";
import { countStep, countTests, failures, lateFiles, withSecondTry } from "./verdict.mjs";

/** What failed, and what passed only at its second try, for the end of the output. @type {string[]} */
const told = [];

/**
 * @param {string} project
 * @param {readonly string[]} files all of the project's when empty
 */
async function vitest(project, files = []) {
  const file = `build/reports/${project}.json`;
  rmSync(file, { force: true });
  mkdirSync("build/reports", { recursive: true });
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const args = ["node_modules/vitest/vitest.mjs", "run", "--project", project, ...reporters, ...files];
  const code = await runNode(args, { seconds: 2400 });
  /** @type {import("./verdict.mjs").Report | null} */
  const report = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
  return { code, report };
}

/** @param {{ code: number, report: import("./verdict.mjs").Report | null }} outcome */
function count({ code, report }) {
  told.push(...failures(report).map((line) => `✗ ${line}`));
  return countTests(report, code);
}

/** A file that fails is tried once more in a browser of its own; what passes only then is named, for it is a debt. */
async function browser() {
  const first = await vitest("browser");
  const late = lateFiles(first.report);
  if (!first.report || late.length === 0) return count(first);
  console.log("\n── browser, the files that failed once more");
  const second = await vitest("browser", late);
  if (!second.report) return count(first);
  told.push(...failures(first.report).map((line) => `↻ tried again: ${line}`));
  return count({ code: second.code, report: withSecondTry(first.report, second.report) });
}

/** @type {readonly [string, () => Promise<import("./verdict.mjs").Count>][]} */
const steps = [
  ["types", async () => countStep(await runNode(["node_modules/typescript/bin/tsc", "--noEmit"]))],
  [
    "lint",
    async () =>
      countStep(await runNode(["node_modules/@biomejs/biome/bin/biome", "check", "--error-on-warnings", "."])),
  ],
  ["unit", async () => count(await vitest("unit"))],
  ["build", async () => countStep(await runNode(["scripts/build.mjs"]))],
  ["browser", browser],
  ["score", async () => countStep(await run("npm", ["run", "-s", "score", "--", "--floors"]))],
];

try {
  await setUp();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.log("0 passed, 1 failed");
  process.exit(1);
}

const lines = [];
const total = { passed: 0, failed: 0 };
for (const [name, step] of steps) {
  console.log(`\n── ${name}`);
  const start = Date.now();
  const { passed, failed } = await step();
  total.passed += passed;
  total.failed += failed;
  const seconds = ((Date.now() - start) / 1000).toFixed(0);
  lines.push(`${failed === 0 ? "ok  " : "FAIL"} ${name.padEnd(8)} ${passed} passed, ${failed} failed (${seconds} s)`);
}
console.log(
  `\n${[...lines, ...told.map((line) => `  ${line}`)].join("\n")}\n${total.passed} passed, ${total.failed} failed`,
);
process.exit(total.failed === 0 ? 0 : 1);
