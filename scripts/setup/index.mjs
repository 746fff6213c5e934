// @ts-check
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { findChromium } from "./chromium.mjs";
import { run } from "./run.mjs";

const stamp = "node_modules/.kaopu-installed";

const lockHash = () => createHash("sha256").update(readFileSync("package-lock.json")).digest("hex");

/** Installs the packages of the lockfile, unless exactly these are there already. No package's own scripts are run. */
async function installPackages() {
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === lockHash()) return;
  console.log("Installing packages (npm ci) …");
  const code = await run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]);
  if (code !== 0) throw new Error("npm ci failed; its message is above.");
  writeFileSync(stamp, lockHash());
}

/** On Debian and its kin, as root, the system's packages are ours to install. */
const canInstall = () =>
  process.platform === "linux" &&
  process.getuid?.() === 0 &&
  existsSync("/usr/bin/apt-get") &&
  existsSync("/etc/debian_version");

/** @param {readonly string[]} packages */
async function installSystemPackages(packages) {
  console.log(`Installing ${packages.join(", ")} (apt-get) …`);
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  const options = ["-qq", "-o=Dpkg::Use-Pty=0"];
  await run("apt-get", [...options, "update"], { env, quiet: true });
  const code = await run("apt-get", [...options, "install", "-y", "--no-install-recommends", ...packages], {
    env,
    quiet: true,
  });
  if (code !== 0) throw new Error(`apt-get could not install ${packages.join(", ")}; its message is above.`);
}

/** Whether the system can draw this language. Only Linux comes without; `true` where it cannot be asked. */
function hasFont(/** @type {string} */ pattern) {
  if (process.platform !== "linux") return true;
  try {
    return execFileSync("fc-list", [pattern], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim() !== "";
  } catch {
    return false;
  }
}

/** Finds a browser and fonts for Chinese and emoji; installs what is missing where that is possible, else says what to do. */
async function installBrowser() {
  const fonts = [
    ...(hasFont(":lang=zh") ? [] : ["fonts-noto-cjk"]),
    ...(hasFont(":family=Noto Color Emoji") ? [] : ["fonts-noto-color-emoji"]),
  ];
  // fontconfig: without its fc-list the fonts would be missed again the next time.
  const missing = [
    ...(findChromium() === null ? ["chromium"] : []),
    ...fonts,
    ...(fonts.length > 0 ? ["fontconfig"] : []),
  ];
  if (missing.length > 0 && canInstall()) await installSystemPackages(missing);
  const browser = findChromium();
  if (browser === null) {
    throw new Error(
      [
        "No Chromium was found, and this system gives no way to install one by itself.",
        "Install Chromium or Chrome for Testing, or name one: CHROMIUM=/path/to/chromium npm start",
        "  Debian, Ubuntu (as root): apt-get install chromium fonts-noto-cjk",
        "  macOS: brew install --cask chromium",
        "  any system: npx playwright-core install chromium",
      ].join("\n"),
    );
  }
  if (!hasFont(":lang=zh"))
    console.log("No Chinese font was found (Debian: fonts-noto-cjk): Chinese will show as boxes in screenshots.");
  return browser;
}

/** Brings a bare machine (Node 20 and npm) to where the project can be built, run and tested. Does nothing the second time. */
export async function setUp() {
  const major = Number(process.versions.node.split(".")[0]);
  if (major < 20) throw new Error(`Node 20 or newer is needed; this is ${process.version}.`);
  await installPackages();
  return installBrowser();
}
