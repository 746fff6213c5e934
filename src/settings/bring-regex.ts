import type { OwnRule } from "../engine/types";
import { lacksRegex } from "./regex";

/**
 * Brings the engine for regular expressions into one of the extension's own pages. Apart from `regex.ts`, since no frame
 * or worker can `import()`: a frame inside a page asks the worker for the file instead.
 */
export async function bringRegex(): Promise<void> {
  await import("./regex-file");
}

/** The same settings, once their regular expressions can run. */
export async function withRegex<S extends { readonly own: readonly OwnRule[] }>(settings: S): Promise<S> {
  if (lacksRegex(settings.own)) await bringRegex();
  return settings;
}
