import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { rules } from "../../src/rules";

/** Where the pictures and their hashes are. */
export const picturesFolder = "pictures";
export const hashesFile = `${picturesFolder}/hashes.json`;

/** What the pictures were made of, and what they are: SHA-256 in hexadecimal. */
export interface Hashes {
  /** Of all words that the interface and the demo say. */
  readonly words: string;
  /** By path in the folder of pictures. */
  readonly pictures: Readonly<Record<string, string>>;
}

export const sha256 = (content: string | Buffer): string => createHash("sha256").update(content).digest("hex");

/** The tables of words, by name: every file under src that is called after them, and the demo's. */
const wordFiles = (): readonly string[] => [
  ...readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((name) => /(?:^|[/\\-])words\.ts$/.test(name))
    .map((name) => join("src", name).replaceAll("\\", "/"))
    .sort(),
  "scripts/demo/words.js",
];

/** The hash of the interface's words as they are now. */
export function hashOfWords(): string {
  const said = rules.map(({ id, says }) => [id, says]);
  return sha256(JSON.stringify([said, wordFiles().map((file) => [file, readFileSync(file, "utf8")])]));
}
