import { readFileSync } from "node:fs";
import type { Audience, Channel } from "../engine/types";

export interface Label {
  readonly rule: string;
  readonly quote: string;
}

/** One labelled message; see tests/gold/README.md. */
export interface Item {
  readonly id: string;
  readonly channel: Channel;
  readonly audience: Audience;
  readonly text: string;
  readonly expect: readonly Label[];
  readonly optional: readonly Label[];
}

/** The day every measurement is made on, so that figures can be compared. */
export const TODAY = "2026-11-20";

/** Reads a JSON-lines file; empty lines are skipped. */
export function readLines<T>(path: string): T[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as T);
}
