import type { SettingsChange } from "../settings/changes";
import type { Settings, SiteSetting } from "../settings/schema";
import { siteSetting } from "../settings/site";

/** What the writer corrected of what was inferred. */
export type Corrections = Pick<SiteSetting, "channel" | "audience" | "stage">;

/** What was corrected on a site before. */
export function correctionsAt(settings: Settings, host: string): Corrections {
  const { channel, audience, stage } = siteSetting(settings, host);
  return { ...(channel && { channel }), ...(audience && { audience }), ...(stage && { stage }) };
}

/** The change that remembers corrections for a site; `null`: that forgets them. */
export function correctionOf(host: string, corrections: Corrections | null): SettingsChange {
  return corrections ? { kind: "site", host, set: corrections } : { kind: "site.uncorrect", host };
}
