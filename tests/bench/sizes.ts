import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { deflateRawSync, gzipSync } from "node:zlib";
import type { Row } from "../../src/cli/bench";

const FOLDER = "build/chrome-mv3-store";

/** What is shipped, raw and gzipped; the zip as the store takes it. */
export function benchSizes(): readonly Row[] {
  execFileSync(process.execPath, ["scripts/build.mjs", "--if-stale", "--store"], { stdio: "inherit" });
  const files = readdirSync(FOLDER, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => resolve(entry.parentPath, entry.name));
  const rows: Row[] = [];
  const put = (what: string, bytes: number) => rows.push({ what, value: bytes / 1024, unit: "KB" });
  /** Everything a page loads with itself; popup and options share the most of it. */
  const ofPage = (page: string) => {
    const html = readFileSync(resolve(FOLDER, page), "utf8");
    const loaded = [...html.matchAll(/(?:src|href)="\/([^"]+)"/g)].map(([, file]) => file?.replaceAll(".", "\\."));
    return new RegExp(`/(?:${loaded.join("|")})$`);
  };
  const parts: readonly (readonly [string, RegExp])[] = [
    ["loader", /\/loader\.[^/]*js$/],
    ["coach, at the first focus", /\/(?:reader-file|frame)\.[^/]*js$/],
    ["senses of English, with the first text in it", /\/en-senses-file\.[^/]*js$/],
    ["senses of Chinese, with the first text in it", /\/zh-senses-file\.[^/]*js$/],
    ["card and panel, at the first mark", /\/surfaces-file\.[^/]*js$/],
    ["engine for patterns, for who has such rules", /\/regex-file\.[^/]*js$/],
    ["popup", ofPage("popup.html")],
    ["options", ofPage("options.html")],
    ["worker", /\/background\/[^/]*js$/],
  ];
  for (const [name, pattern] of parts) {
    const found = files.filter((file) => pattern.test(file));
    put(
      `${name}, raw`,
      sum(found, (bytes) => bytes.length),
    );
    put(
      `${name}, gzipped`,
      sum(found, (bytes) => gzipSync(bytes, { level: 9 }).length),
    );
  }
  // A zip is its files deflated, each with some 100 bytes of headers.
  put(
    "the whole, zipped",
    sum(files, (bytes) => deflateRawSync(bytes, { level: 9 }).length + 100),
  );
  return rows;
}

const sum = (files: readonly string[], size: (bytes: Buffer) => number) =>
  files.reduce((all, file) => all + size(readFileSync(file)), 0);
