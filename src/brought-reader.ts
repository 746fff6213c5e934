import type { readAhead, readDraft } from "./reader";

/** The half of the engine that reads and judges. */
export interface Reader {
  readonly readDraft: typeof readDraft;
  readonly readAhead: typeof readAhead;
}

/** Where `reader-file.ts` puts it: reader, frame and surfaces are files brought into one world. */
const world = globalThis as { kaopuReader?: Reader };

/** Whether it is here. */
export const hasReader = (): boolean => world.kaopuReader !== undefined;

/** The reader, which everything that reads has brought before. */
export function broughtReader(): Reader {
  if (!world.kaopuReader) throw new Error("the reader has not been brought");
  return world.kaopuReader;
}

/** Makes the reader known to all that runs in this world. One that is here stays: it remembers what it has read. */
export function setReader(reader: Reader): void {
  world.kaopuReader ??= reader;
}
