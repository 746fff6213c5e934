import { isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import type { Problem } from "./problem";

/** The largest file that is read, in bytes: 5,000 rules are about one megabyte. */
export const LARGEST = 5_000_000;

/** A file's content as plain values, with the lines they stand in. */
export interface Source {
  readonly value: unknown;
  /** The line a value starts in, by its path from the top. */
  lineOf(path: readonly (string | number)[]): number | null;
}

/** The characters of a file: UTF-8 or UTF-16 by its mark, else UTF-8, else GB 18030; null for what is no text. */
export function decode(bytes: Uint8Array): string | null {
  const read = (name: string) => {
    try {
      return new TextDecoder(name, { fatal: true }).decode(bytes);
    } catch {
      return null;
    }
  };
  const marked =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
  const text = marked ? read(marked) : (read("utf-8") ?? read("gb18030"));
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells a binary file
  return text === null || /[\u0000-\u0008\u000e-\u001f]/.test(text) ? null : text;
}

/** Reads YAML or JSON. Never throws: whatever is wrong is a problem with its line. */
export function readSource(text: string): Source | Problem {
  const json = readJson(text);
  return json === undefined ? readYaml(text) : { value: json, lineOf: (path) => lineIn(text, path) };
}

/** `JSON.parse` is some fifty times as fast as a YAML parser; undefined for what is no JSON. */
function readJson(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Lines of JSON are only asked for where something is wrong; the YAML parser, which knows them, reads it then. */
function lineIn(text: string, path: readonly (string | number)[]): number | null {
  const source = readYaml(text);
  return "lineOf" in source ? source.lineOf(path) : null;
}

const parsed = new Map<string, Source | Problem>();

function readYaml(text: string): Source | Problem {
  const known = parsed.get(text);
  if (known) return known;
  const source = parseYaml(text);
  parsed.clear();
  parsed.set(text, source);
  return source;
}

function parseYaml(text: string): Source | Problem {
  const failed = (line: number | null, about: string): Problem => ({ kind: "syntax", line, about, kept: false });
  try {
    const lines = new LineCounter();
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: "silent" });
    const [error] = document.errors;
    if (error) return failed(lines.linePos(error.pos[0]).line, error.message);
    const lineOf = (path: readonly (string | number)[]) => {
      const node = nodeAt(document.contents, path);
      return node?.range ? lines.linePos(node.range[0]).line : null;
    };
    return { value: document.toJS({ maxAliasCount: 100 }), lineOf };
  } catch (error) {
    // Thousands of nested brackets, or aliases that would grow beyond all measure.
    return failed(null, error instanceof Error ? error.message : String(error));
  }
}

/** The node at a path; for a field its key, so that the line is that of its name. */
function nodeAt(top: unknown, path: readonly (string | number)[]): Node | null {
  let node: unknown = top;
  for (const step of path) {
    if (isSeq(node)) node = node.items[Number(step)];
    else if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (pair && step === path.at(-1)) return isNode(pair.key) ? pair.key : null;
      node = pair?.value;
    } else return null;
  }
  return isNode(node) ? node : null;
}
