import type { Settings, SiteSetting } from "./schema";

/** The names a host may be set under, nearest first: itself, then `*.` before it (as in match patterns) and each parent. */
function siteKeys(host: string): readonly string[] {
  const labels = host.split(".");
  return [host, ...labels.map((_, at) => `*.${labels.slice(at).join(".")}`)];
}

/** What is set for a host: its own entry, else that of the nearest `*.` parent, else on as it ships. */
export function siteSetting(settings: Settings, host: string): SiteSetting {
  const key = siteKeys(host).find((name) => Object.hasOwn(settings.sites, name));
  return (key !== undefined && settings.sites[key]) || { on: true };
}
