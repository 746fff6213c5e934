// @ts-check
/**
 * Builds the extension: `npm run build` for development (works on localhost too: the demo and the tests), `npm run build
 * -- --store` for the store (listed sites only). Builds are serialised, since two on one node_modules would collide, and
 * skipped with `--if-stale` when the sources have not changed.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { runNode } from "./setup/run.mjs";

const store = process.argv.includes("--store");
const tag = store ? "store" : "prod";
const folder = `build/chrome-mv3-${tag}`;
const stamp = `${folder}.stamp`;
const lock = "build/.lock";

/** Everything the build reads. */
const sources = [
  "src",
  "assets",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
  ".htmlnanorc",
  "scripts/build.mjs",
];

/** @param {string} path @returns {string[]} */
const filesIn = (path) =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .flatMap((name) => filesIn(join(path, name)))
    : [path];

function sourceHash() {
  const hash = createHash("sha256");
  for (const file of sources.flatMap(filesIn)) hash.update(file).update("\0").update(readFileSync(file)).update("\0");
  return hash.digest("hex");
}

const isFresh = () =>
  existsSync(join(folder, "manifest.json")) && existsSync(stamp) && readFileSync(stamp, "utf8") === sourceHash();

/** A lock just made is still empty: 0 counts as running. @param {number} pid */
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === "EPERM";
  }
}

/** Waits for a build that runs, clears away the lock of one that died. */
async function takeLock() {
  mkdirSync("build", { recursive: true });
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: "wx" });
      process.once("exit", () => rmSync(lock, { force: true }));
      return;
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EEXIST") throw error;
    }
    if (existsSync(lock) && !isRunning(Number(readFileSync(lock, "utf8")))) rmSync(lock, { force: true });
    await wait(100);
  }
}

const isLocal = (/** @type {string} */ pattern) => /^\*?[a-z]*:\/\/(localhost|127\.0\.0\.1)\//.test(pattern);
const withoutLocal = (/** @type {readonly string[]} */ patterns) => patterns.filter((pattern) => !isLocal(pattern));

/** The store's package knows the listed sites only. */
function stripLocalhost() {
  const file = join(folder, "manifest.json");
  const manifest = JSON.parse(readFileSync(file, "utf8"));
  manifest.host_permissions = withoutLocal(manifest.host_permissions);
  for (const script of manifest.content_scripts) script.matches = withoutLocal(script.matches);
  writeFileSync(file, JSON.stringify(manifest));
}

/**
 * The minifier writes every character beyond ASCII as an escape of six; as themselves Han characters weigh half, and the
 * scripts load the sooner. Chrome takes scripts of an extension as UTF-8.
 */
function writeHanAsItself() {
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".js"))) {
    const file = join(folder, name);
    const script = readFileSync(file, "utf8");
    writeFileSync(
      file,
      script.replace(ESCAPED, (_all, before, hex) => before + String.fromCharCode(parseInt(hex, 16))),
    );
  }
}
/** The escape of a Han character or of CJK punctuation, after an even number of backslashes. */
const ESCAPED = /(?<!\\)((?:\\\\)*)\\u((?:2[ef]|[3-9a-c][0-9a-f]|f[9ae])[0-9a-f]{2}|ff[0-e][0-9a-f])/gi;

/**
 * Parcel builds a file that both the worker and a page load by its address once for each, the same but for its frame. One is
 * enough: the worker's, which is made to run anywhere.
 */
function shipOnce() {
  const scripts = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".js"));
  const read = (/** @type {string} */ file) => readFileSync(join(folder, file), "utf8");
  const worker = read(join("static", "background", "index.js"));
  const stem = (/** @type {string} */ file) => file.split(".")[0];
  for (const kept of scripts.filter((file) => worker.includes(file))) {
    for (const twin of scripts.filter((file) => stem(file) === stem(kept) && !worker.includes(file))) {
      rmSync(join(folder, twin));
      for (const file of scripts.filter((other) => other !== twin && existsSync(join(folder, other)))) {
        writeFileSync(join(folder, file), read(file).replaceAll(twin, kept));
      }
    }
  }
}

await takeLock();
if (!(process.argv.includes("--if-stale") && isFresh())) {
  const hash = sourceHash();
  rmSync(stamp, { force: true });
  const code = await runNode(["node_modules/plasmo/bin/index.mjs", "build", "--hoist", `--tag=${tag}`], {
    seconds: 280,
  });
  if (code !== 0 || !existsSync(join(folder, "manifest.json"))) {
    console.error("The build failed.");
    process.exit(1);
  }
  writeHanAsItself();
  shipOnce();
  if (store) stripLocalhost();
  writeFileSync(stamp, hash);
  console.log(`Built ${folder}`);
}
