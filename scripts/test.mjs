// @ts-check
/**
 * `npm test`: from a bare machine to a verdict. Types, lint, unit tests, build, browser tests, score; each step's outcome,
 * then `N passed, N failed`, where every test counts one and so does every step that is not made of tests.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { setUp } from "./setup/index.mjs";
import { run, runNode } from "./setup/run.mjs";
import { countStep, countTests, failures } from "./verdict.mjs";

/** @param {string} project */
async function vitest(project) {
  const file = `build/reports/${project}.json`;
  rmSync(file, { force: true });
  mkdirSync("build/reports", { recursive: true });
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const args = ["node_modules/vitest/vitest.mjs", "run", "--project", project, ...reporters];
  const code = await runNode(args, { seconds: 1500 });
  const report = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
  failed.push(...failures(report));
  return countTests(report, code);
}

/** What failed, for the end of the output. @type {string[]} */
const failed = [];

/** @type {readonly [string, () => Promise<import("./verdict.mjs").Count>][]} */
const steps = [
  ["types", async () => countStep(await runNode(["node_modules/typescript/bin/tsc", "--noEmit"]))],
  [
    "lint",
    async () =>
      countStep(await runNode(["node_modules/@biomejs/biome/bin/biome", "check", "--error-on-warnings", "."])),
  ],
  ["unit", () => vitest("unit")],
  ["build", async () => countStep(await runNode(["scripts/build.mjs"]))],
  ["browser", () => vitest("browser")],
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
  const count = await step();
  total.passed += count.passed;
  total.failed += count.failed;
  const seconds = ((Date.now() - start) / 1000).toFixed(0);
  lines.push(
    `${count.failed === 0 ? "ok  " : "FAIL"} ${name.padEnd(8)} ${count.passed} passed, ${count.failed} failed (${seconds} s)`,
  );
}
console.log(
  `\n${[...lines, ...failed.map((line) => `  ✗ ${line}`)].join("\n")}\n${total.passed} passed, ${total.failed} failed`,
);
process.exit(total.failed === 0 ? 0 : 1);
