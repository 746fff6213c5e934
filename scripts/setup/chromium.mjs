// @ts-check
import { execFileSync } from "node:child_process";
import { accessSync, constants, existsSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";

/**
 * A browser that can load an unpacked extension. `branded`: Google's own Chrome, which ignores the switch for it since
 * version 137, so it is the last choice.
 * @typedef {{ path: string, branded: boolean }} Browser
 */

/** @param {string} name */
function onPath(name) {
  for (const folder of (process.env.PATH ?? "").split(delimiter)) {
    const file = join(folder, name);
    try {
      accessSync(file, constants.X_OK);
      return file;
    } catch {
      // Not in this folder.
    }
  }
  return null;
}

/** The Chromiums that Playwright keeps for its users, newest first. */
function playwrightCache() {
  const home = homedir();
  const root =
    process.env.PLAYWRIGHT_BROWSERS_PATH ??
    { darwin: join(home, "Library/Caches/ms-playwright"), win32: join(home, "AppData/Local/ms-playwright") }[
      /** @type {"darwin"} */ (process.platform)
    ] ??
    join(home, ".cache/ms-playwright");
  if (!existsSync(root)) return [];
  const inside = [
    "chrome-linux/chrome",
    "chrome-linux64/chrome",
    "chrome-mac/Chromium.app/Contents/MacOS/Chromium",
    "chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing",
    "chrome-win/chrome.exe",
    "chrome-win64/chrome.exe",
  ];
  return readdirSync(root)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)))
    .flatMap((name) => inside.map((file) => join(root, name, file)));
}

/** Debian's `chromium` is a script that works as it is; Ubuntu's is a stub that only says to install the snap. */
function works(/** @type {string} */ path) {
  try {
    execFileSync(path, ["--version"], { stdio: "ignore", timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}

/**
 * The browser to run: `CHROMIUM` if set, else a Chromium or Chrome for Testing, else Google Chrome, else null.
 * @returns {Browser | null}
 */
export function findChromium() {
  const own = process.env.CHROMIUM;
  if (own !== undefined && own !== "") {
    if (!existsSync(own)) throw new Error(`CHROMIUM is set to ${own}, but there is no such file.`);
    return { path: own, branded: false };
  }
  const programs = process.env.PROGRAMFILES ?? "C:\\Program Files";
  const local = process.env.LOCALAPPDATA ?? "";
  const open = [
    onPath("chromium"),
    onPath("chromium-browser"),
    onPath("google-chrome-for-testing"),
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing",
    join(local, "Chromium/Application/chrome.exe"),
    ...playwrightCache(),
  ];
  const branded = [
    onPath("google-chrome"),
    onPath("google-chrome-stable"),
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    join(programs, "Google/Chrome/Application/chrome.exe"),
  ];
  const first = (/** @type {readonly (string | null)[]} */ list) =>
    list.find((path) => path !== null && existsSync(path) && (process.platform === "win32" || works(path)));
  const found = first(open);
  if (found) return { path: found, branded: false };
  const last = first(branded);
  return last ? { path: last, branded: true } : null;
}
