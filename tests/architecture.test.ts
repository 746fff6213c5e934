import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";

/** Files under a folder, by path from the project's root, with `/` between the parts. */
const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll("\\", "/"));

const sources = filesIn("src").filter((file) => /\.tsx?$/.test(file));

/** Which part of the tree a source belongs to: its folder under src, or its own name. */
const partOf = (file: string): string => file.split("/")[1]?.replace(/\.tsx?$/, "") ?? "";

interface Import {
  readonly from: string;
  /** A part of the tree, or the name of a package. */
  readonly to: string;
  readonly types: boolean;
}

const importLine =
  /^(?:import|export)\s+(type\s)?(?:[^"';]*?\sfrom\s+)?["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']\s*\)/gm;

const importsOf = (file: string): readonly Import[] =>
  [...readFileSync(file, "utf8").matchAll(importLine)].flatMap(([, types, named, dynamic]) => {
    const target = (named ?? dynamic ?? "").replace(/^data-text:/, "").replace(/^node:/, "node/");
    // The address of a built file, not its code.
    if (target.startsWith("url:")) return [];
    const inside = target.startsWith(".")
      ? join(dirname(file), target)
      : target.startsWith("~")
        ? `src/${target.slice(1)}`
        : null;
    const name = inside
      ? partOf(inside.replaceAll("\\", "/"))
      : target
          .split("/")
          .slice(0, target.startsWith("@") ? 2 : 1)
          .join("/");
    return { from: file, to: name, types: types !== undefined };
  });

const entries = ["cli", "frame", "contents", "background", "popup", "options", "tabs"];
const below = [
  "engine",
  "langs",
  "rules",
  "packs",
  "brought-reader",
  "coach-of",
  "settings",
  "page",
  "editors",
  "sites",
  "messages",
  "ui",
];

/** Who may import whom; `types` in front: only what vanishes at compile time. The order is the way the data goes. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  engine: ["re2js"],
  langs: ["engine", "compromise", "chrono-node"],
  rules: ["engine"],
  packs: ["engine"],
  reader: ["engine", "langs", "rules"],
  "brought-reader": ["types reader"],
  "coach-of": ["engine", "types reader"],
  coach: ["engine", "reader", "coach-of"],
  "reader-file": ["reader", "brought-reader", "packs"],
  settings: ["engine", "rules", "packs", "zustand", "valibot", "yaml"],
  page: ["engine"],
  editors: ["engine", "page"],
  sites: ["engine", "page"],
  messages: ["types engine", "types settings"],
  ui: ["engine", "settings", "brought-reader", "coach-of", "rules", "messages", "react", "react-dom", "zustand"],
  ...Object.fromEntries(
    entries.map((entry) => [
      entry,
      [...below, "types reader", "react", "react-dom", "zustand", "valibot", "types plasmo"],
    ]),
  ),
  // The command line is not shipped; the bench measures compromise beside our own engine.
  cli: [...below, "reader", "coach", "valibot", "node", "compromise"],
};

describe("the tree", () => {
  test("each folder imports only what stands above it", () => {
    const strays = sources.flatMap(importsOf).filter(({ from, to, types }) => {
      const part = partOf(from);
      if (part === to) return false;
      const allowed = mayImport[part] ?? [];
      return !(allowed.includes(to) || (types && allowed.includes(`types ${to}`)));
    });
    expect(strays.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  test("every source belongs to a part that has a line in the table", () => {
    expect(sources.filter((file) => !(partOf(file) in mayImport))).toEqual([]);
  });

  test("contents/ holds the loader and nothing else, since everything in it becomes a content script", () => {
    expect(filesIn("src/contents")).toEqual(["src/contents/loader.ts"]);
  });

  test("the registry of rules is the folder", () => {
    const files = readdirSync("src/rules")
      .filter((name) => name.endsWith(".ts") && name !== "index.ts")
      .map((name) => name.slice(0, -3));
    const registered = importsFrom("src/rules/index.ts");
    expect([...registered].sort()).toEqual(files.sort());
  });

  test("no folder is a drawer", () => {
    const drawers = /\/(?:utils?|helpers?|lib|libs|common|core|misc|shared)\//;
    expect(
      [...filesIn("src"), ...filesIn("tests"), ...filesIn("scripts")].filter((file) => drawers.test(file)),
    ).toEqual([]);
  });

  test("file names are kebab-case, and have no second dot where Plasmo would pass them over", () => {
    expect(sources.filter((file) => !/^(?:[a-z0-9-]+\/)+[a-z0-9-]+\.tsx?$/.test(file))).toEqual([]);
  });

  test("no source has more than 300 lines of code", () => {
    const isCode = (line: string) => /^(?!\s*(?:\/\/|\/?\*|$))/.test(line);
    expect(sources.filter((file) => readFileSync(file, "utf8").split("\n").filter(isCode).length > 300)).toEqual([]);
  });
});

/** The neighbours a file imports, without the `./`. */
const importsFrom = (file: string): readonly string[] =>
  [...readFileSync(file, "utf8").matchAll(/from "\.\/([^"]+)"/g)].map((match) => match[1] ?? "");

describe("nothing leaves the machine", () => {
  const forbidden =
    /\bfetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|WebTransport|RTCPeerConnection|\beval\s*\(|new Function\b|importScripts|document\.write\b/;

  test("no source calls the network or compiles text", () => {
    expect(sources.filter((file) => forbidden.test(readFileSync(file, "utf8")))).toEqual([]);
  });

  test("no source writes to the console of a page, except the command line", () => {
    const talkers = sources.filter((file) => partOf(file) !== "cli" && /\bconsole\./.test(readFileSync(file, "utf8")));
    expect(talkers).toEqual([]);
  });
});

interface LockedPackage {
  readonly resolved?: string;
  readonly link?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
const lock: { packages: Record<string, LockedPackage> } = JSON.parse(readFileSync("package-lock.json", "utf8"));

describe("the lockfile", () => {
  test("names no download address: the machine's own registry decides", () => {
    expect(Object.entries(lock.packages).filter(([, entry]) => entry.resolved !== undefined)).toEqual([]);
    expect(readFileSync("package-lock.json", "utf8")).not.toMatch(/https?:\/\/registry|\.tgz/);
  });

  test("is complete for every platform: each optional dependency has its entry", () => {
    const found = (path: string, name: string): boolean => {
      for (let folder = path; ; folder = folder.slice(0, Math.max(folder.lastIndexOf("/node_modules/"), 0))) {
        const place = `${folder === "" ? "" : `${folder}/`}node_modules/${name}`;
        if (place in lock.packages) return true;
        if (folder === "") return false;
      }
    };
    const missing = Object.entries(lock.packages).flatMap(([path, entry]) =>
      Object.keys(entry.optionalDependencies ?? {})
        .filter((name) => !found(path, name))
        .map((name) => `${path}: ${name}`),
    );
    expect(missing).toEqual([]);
  });
});

describe("what is committed", () => {
  const inGit = existsSync(".git");
  const tracked = inGit
    ? execFileSync("git", ["ls-files", "-z"], { encoding: "utf8" })
        .split("\0")
        .filter((file) => file !== "" && existsSync(file))
    : [];

  test("names no path of one machine", () => {
    // Written in two halves, so that this line does not find itself.
    const machine = new RegExp(["/(?:work|root|home)", "/[a-z.]|\\.\\./shar", "ed"].join(""));
    const texts = tracked.filter((file) => !/\.(?:png|jpg|woff2?)$/.test(file) && file !== "package-lock.json");
    expect(texts.filter((file) => machine.test(readFileSync(file, "utf8")))).toEqual([]);
  });

  test("leaves no test switched off or alone", () => {
    const off = new RegExp(["\\b(?:test|it|describe)\\.(?:sk", "ip|on", "ly|to", "do|fa", "ils)\\b"].join(""));
    expect(filesIn("tests").filter((file) => /\.tsx?$/.test(file) && off.test(readFileSync(file, "utf8")))).toEqual([]);
  });
});
