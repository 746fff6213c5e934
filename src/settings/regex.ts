import type { RegexEngine } from "../engine/regex";
import type { OwnRule } from "../engine/types";

/** Where `regex-file.ts` puts the engine: frame and engine are two files brought into one world. */
const world = globalThis as { kaopuRegex?: RegexEngine };

/** The engine for the user's regular expressions, once it is here. */
export const loadedRegex = (): RegexEngine | null => world.kaopuRegex ?? null;

/** Makes the engine known to all that runs in this world. */
export function setRegex(engine: RegexEngine): void {
  world.kaopuRegex = engine;
}

/** Whether these rules need an engine that is not here yet. */
export const lacksRegex = (own: readonly OwnRule[]): boolean =>
  loadedRegex() === null && own.some(({ on, regex }) => regex !== undefined && on !== false);
