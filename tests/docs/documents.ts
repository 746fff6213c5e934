import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

/** A document people read, by its path. */
export interface Document {
  readonly file: string;
  readonly text: string;
}

/** Every document: those at the top, the store's texts, and the READMEs of folders. */
export const documents: readonly Document[] = [
  ...readdirSync(".").filter((name) => name.endsWith(".md")),
  ...readdirSync("store").map((name) => `store/${name}`),
  "tests/browser/README.md",
].map((file) => ({ file, text: readFileSync(file, "utf8") }));

/** Links and pictures that stay in the project: the path each leads to, and the heading it names. */
export function linksOf({
  file,
  text,
}: Document): readonly { readonly path: string; readonly heading: string | null }[] {
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, target = ""]) => {
    if (/^[a-z]+:/.test(target)) return [];
    const [path = "", heading = null] = target.split("#");
    return { path: path === "" ? file : normalize(join(dirname(file), path)).replaceAll("\\", "/"), heading };
  });
}

/** What GitHub calls a heading in an address. */
export const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, "")
    .replaceAll(" ", "-");

/** Everything that stands between backticks or in a fenced block. */
export const codeOf = (text: string): readonly string[] =>
  [...text.matchAll(/```[\s\S]*?```|`[^`\n]+`/g)].map(([code]) => code.replace(/^`+\w*\n?|`+$/g, ""));
