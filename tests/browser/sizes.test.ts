import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { build } from "./built";

const { folder, manifest, files, read } = build("development");

const gzipped = (file: string): number => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length;
const scripts = files.filter((file) => file.endsWith(".js"));
const loader = manifest.content_scripts[0]?.js[0] ?? "";
const worker = manifest.background?.service_worker ?? "";
const pages = files.filter((file) => file.endsWith(".html"));
/** What the worker may bring into a frame. */
const brought = scripts.filter((file) => file !== worker && read(worker).includes(file));
/** The engine for the user's regular expressions: only those who have such a rule ever load it. */
const regex = brought.filter((file) => file.startsWith("regex-file."));
/** Card, panel and rewrite: brought into a frame in an idle moment after the first words have been marked in it. */
const surfaces = brought.filter((file) => file.startsWith("surfaces-file."));
/** What is known of a language's senses: brought with the first text in it. */
const senses = brought.filter((file) => /^(?:en|zh)-senses-file\./.test(file));
const frame = brought.filter((file) => ![...regex, ...surfaces, ...senses].includes(file));
const sum = (some: readonly string[]) => some.reduce((all, file) => all + gzipped(file), 0);

test("the loader, in every frame of every listed page, is at most 1 KB gzipped", () => {
  expect(gzipped(loader)).toBeLessThanOrEqual(1024);
});

// Two languages' worth of patterns, for the most part. Who writes a message without a fault gets the senses of his language
// and nothing more.
test("what comes into a frame at the first focus of a box is at most 250 KB gzipped", () => {
  expect(frame).toHaveLength(2);
  expect(sum(frame)).toBeLessThanOrEqual(250 * 1024);
});

test("what is known of a language's senses is a file of its own, at most 60 KB gzipped", () => {
  expect(senses).toHaveLength(2);
  for (const file of senses) expect(gzipped(file)).toBeLessThanOrEqual(60 * 1024);
});

// Half of it is React with the card and the panel, half the composer, which answers in two languages and three scripts.
test("what is shown in the page is a file of its own with one React in it, at most 218 KB gzipped", () => {
  expect(surfaces).toHaveLength(1);
  expect(sum(surfaces)).toBeLessThanOrEqual(218 * 1024);
  expect(frame.filter((file) => read(file).includes("react-dom"))).toEqual([]);
});

test("the engine for regular expressions is a file of its own, at most 60 KB gzipped", () => {
  expect(regex).toHaveLength(1);
  expect(gzipped(regex[0] ?? "")).toBeLessThanOrEqual(60 * 1024);
});

/** Scripts a page loads with itself. */
const loadedBy = (page: string) =>
  [...read(page).matchAll(/<script[^>]*\ssrc="\/([^"]+)"/g)].flatMap(([, file]) => file ?? []);

test("popup and options share the composer and React: what each has of its own is at most 12 and 130 KB gzipped", () => {
  const [popup = [], options = []] = ["popup.html", "options.html"].map(loadedBy);
  const both = popup.filter((file) => options.includes(file));
  expect(both).toHaveLength(1);
  expect(read(both[0] ?? "")).toContain("react-dom");
  expect(sum(popup.filter((file) => !both.includes(file)))).toBeLessThanOrEqual(12 * 1024);
  expect(sum(options.filter((file) => !both.includes(file)))).toBeLessThanOrEqual(130 * 1024);
});

test("what is known of the languages is shipped once, for frames and pages", () => {
  for (const lang of ["en", "zh"]) {
    const { grams } = JSON.parse(readFileSync(`src/langs/${lang}/sense-table.json`, "utf8")) as { grams: string };
    expect(scripts.filter((file) => read(file).includes(grams.slice(0, 80)))).toHaveLength(1);
  }
});

test("no script is built twice: what a page loads by its address is the file that goes into frames", () => {
  const byAddress = scripts.filter((file) => /^[\w-]+-file\./.test(file));
  const stems = byAddress.map((file) => file.split(".")[0]);
  expect(new Set(stems).size).toBe(stems.length);
  for (const page of ["popup.html", "options.html"])
    expect(loadedBy(page).some((file) => read(file).includes(regex[0] ?? "?"))).toBe(true);
});

test("shipped code holds no network call and compiles no text", () => {
  const forbidden =
    /(?<![.\w$])fetch\s*\(|\.fetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|WebTransport|RTCPeerConnection|(?<![.\w$])eval\s*\((?![\w$,\s]*\)\s*\{)|(?<![\w$])Function\s*\(|importScripts/;
  const found = scripts.flatMap((file) => {
    const hit = forbidden.exec(read(file));
    return hit ? [`${file}: ${read(file).slice(Math.max(hit.index - 40, 0), hit.index + 60)}`] : [];
  });
  expect(found).toEqual([]);
});

test("the extension's pages load their own files only, and no script stands in the page", () => {
  for (const page of pages) {
    const html = read(page);
    expect(html).not.toMatch(/(?:src|href)=["']?(?:https?:)?\/\//);
    expect(html).not.toMatch(/<script(?![^>]*\ssrc=)[^>]*>/);
    expect(html).not.toMatch(/\son[a-z]+=/);
  }
});
