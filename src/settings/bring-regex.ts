import regexUrl from "url:./regex-file.ts";
import type { OwnRule } from "../engine/types";
import { bringScript } from "./bring-script";
import { lacksRegex, loadedRegex } from "./regex";

/** Brings the engine for regular expressions into one of the extension's own pages, unless it is there. */
export async function bringRegex(): Promise<void> {
  if (!loadedRegex()) await bringScript(regexUrl);
}

/** The same settings, once their regular expressions can run. */
export async function withRegex<S extends { readonly own: readonly OwnRule[] }>(settings: S): Promise<S> {
  if (lacksRegex(settings.own)) await bringRegex();
  return settings;
}
