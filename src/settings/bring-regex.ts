import regexUrl from "url:./regex-file.ts";
import type { OwnRule } from "../engine/types";
import { lacksRegex } from "./regex";

/**
 * Brings the engine for regular expressions into one of the extension's own pages: the same file that the worker brings
 * into a frame. Apart from `regex.ts`, since a frame must not add scripts to the page it is in.
 */
export async function bringRegex(): Promise<void> {
  const script = document.createElement("script");
  script.src = regexUrl;
  await new Promise((done, failed) => {
    script.onload = done;
    script.onerror = failed;
    document.head.append(script);
  });
}

/** The same settings, once their regular expressions can run. */
export async function withRegex<S extends { readonly own: readonly OwnRule[] }>(settings: S): Promise<S> {
  if (lacksRegex(settings.own)) await bringRegex();
  return settings;
}
