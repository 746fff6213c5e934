import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

/** Where the peers are installed: built, not committed. */
const FOLDER = resolve("build/bench");

/** One contender on a text: ours, a peer, or a part any of them would need. */
export interface Contender {
  readonly name: string;
  readonly run: (text: string) => unknown;
}

/** Installs what `package.json` beside this file names, unless it stands there. */
export function installPeers(): void {
  mkdirSync(FOLDER, { recursive: true });
  const wanted = readFileSync("tests/bench/package-lock.json", "utf8");
  const stands = join(FOLDER, "package-lock.json");
  if (existsSync(join(FOLDER, "node_modules")) && existsSync(stands) && readFileSync(stands, "utf8") === wanted) return;
  for (const file of ["package.json", "package-lock.json"]) copyFileSync(join("tests/bench", file), join(FOLDER, file));
  console.error("Installing what is measured beside us …");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  execFileSync(npm, ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: FOLDER, stdio: "inherit" });
}

/** The version that was installed. */
const versionOf = (name: string) =>
  (JSON.parse(readFileSync(join(FOLDER, "node_modules", name, "package.json"), "utf8")) as { version: string }).version;

const { resolve: find } = createRequire(join(FOLDER, "x.js"));
/** A module of the peers, typed as far as it is used. */
async function load<T>(name: string, file?: string): Promise<T> {
  const at = file ? join(FOLDER, "node_modules", file) : find(name);
  return (await import(pathToFileURL(at).href)) as T;
}
/** What a module of either kind exports as its one thing. */
const only = <T>(module: { default: T | { default: T } }): T => {
  const { default: it } = module;
  return typeof it === "object" && it !== null && "default" in it ? it.default : (it as T);
};

type Rule = { default: never };
type Kernel = { lintText: (text: string, options: object) => Promise<unknown> };

async function textlint(rules: readonly string[]): Promise<(text: string) => unknown> {
  const { TextlintKernel } = await load<{ TextlintKernel: new () => Kernel }>("@textlint/kernel");
  const plugin = only(await load<Rule>("@textlint/textlint-plugin-text"));
  const loaded = await Promise.all(rules.map(async (ruleId) => ({ ruleId, rule: only(await load<Rule>(ruleId)) })));
  const kernel = new TextlintKernel();
  const options = { filePath: "a.txt", ext: ".txt", plugins: [{ pluginId: "text", plugin }], rules: loaded };
  return (text) => kernel.lintText(text, options);
}

/** Who reads English beside us. */
export async function englishPeers(): Promise<readonly Contender[]> {
  const { LocalLinter } = await load<{
    LocalLinter: new (options: object) => { setup: () => Promise<void>; lint: (text: string) => Promise<unknown> };
  }>("harper.js", "harper.js/dist/index.js");
  const { binaryInlined: binary } = await load<{ binaryInlined: object }>("", "harper.js/dist/binaryInlined.js");
  const harper = new LocalLinter({ binary });
  await harper.setup();
  const writeGood = only(await load<{ default: (text: string) => unknown }>("write-good"));
  const { text: alex } = await load<{ text: (text: string) => unknown }>("", "alex/index.js");
  const compromise = only(
    await load<{ default: (text: string) => { match: (what: string) => { length: number } } }>(
      "",
      "compromise/src/two.js",
    ),
  );
  const common = await textlint([
    "textlint-rule-write-good",
    "textlint-rule-terminology",
    "textlint-rule-common-misspellings",
    "textlint-rule-no-todo",
  ]);
  return [
    { name: `harper.js ${versionOf("harper.js")}`, run: (text) => harper.lint(text) },
    { name: `alex ${versionOf("alex")}`, run: alex },
    { name: `textlint ${versionOf("@textlint/kernel")}, 4 rules`, run: common },
    { name: `compromise/two ${versionOf("compromise")} alone`, run: (text) => compromise(text).match("#Verb").length },
    { name: `write-good ${versionOf("write-good")}`, run: writeGood },
  ];
}

/** Who reads Chinese beside us: nobody reads what we read, so what everybody would start with. */
export async function chinesePeers(): Promise<readonly Contender[]> {
  const segmenter = new Intl.Segmenter("zh", { granularity: "word" });
  const brackets = await textlint(["textlint-rule-zh-half-and-full-width-bracket"]);
  return [
    { name: "Intl.Segmenter alone", run: (text) => [...segmenter.segment(text)].length },
    { name: `textlint ${versionOf("@textlint/kernel")}, 1 Chinese rule (brackets)`, run: brackets },
  ];
}
