import type { Span } from "../engine/types";
import { askFrame, type FrameAddress, type LastFrame, lastFrameKey } from "../messages";
import type { Settings } from "../settings/schema";
import { siteSetting } from "../settings/site";
import type { Box, SeenDraft } from "../ui/draft-store";

/** What the popup found in the active tab. */
export type Found =
  | { readonly kind: "draft"; readonly host: string; readonly seen: SeenDraft; readonly box: Box }
  | { readonly kind: "none" | "off"; readonly host: string }
  | { readonly kind: "paused"; readonly host: string; readonly until: number }
  | { readonly kind: "unlisted"; readonly host: string; readonly pattern: string }
  | { readonly kind: "restricted" }
  | { readonly kind: "failed" };

/** Pages no extension may read, though their address looks ordinary. */
const CLOSED =
  /^https:\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore|microsoftedge\.microsoft\.com\/addons)\b/;
/** The frame has gone since: nothing to read, and no fault. */
const GONE = /receiving end|no frame|no document|no tab|not found/i;

/** Permission pattern of a page's host, or null for a page that is closed to extensions. */
function hostOf(address: string | undefined): { host: string; pattern: string } | null {
  if (address === undefined || CLOSED.test(address) || !URL.canParse(address)) return null;
  const { protocol, hostname, pathname } = new URL(address);
  if (!/^https?:$/.test(protocol) || /\.pdf$/i.test(pathname)) return null;
  return { host: hostname, pattern: `${protocol}//${hostname}/*` };
}

async function ask<K extends Parameters<typeof askFrame>[1]>(
  frame: FrameAddress,
  kind: K,
  message: Parameters<typeof askFrame<K>>[2],
) {
  const answer = await askFrame(frame, kind, message);
  if (!answer.ok) throw new Error(answer.error);
  return answer.value;
}

function boxIn(frame: FrameAddress, boxId: string): Box {
  return {
    read: async () => (await ask(frame, "draft.read", {})) ?? null,
    apply: (expected, text) => ask(frame, "draft.apply", { boxId, expected, text }),
    undo: () => ask(frame, "draft.undo", { boxId }),
    keep: (kept) => ask(frame, "draft.keep", { boxId, kept }),
    show: ({ start, end }: Span) => ask(frame, "finding.show", { boxId, start, end }),
  };
}

/** Looks for the compose box last used in the active tab. `now`: milliseconds since the epoch. */
export async function findDraft(settings: Settings, now: number): Promise<Found> {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  const page = hostOf(tab?.url);
  if (tab?.id === undefined || !page) return { kind: "restricted" };
  const { host, pattern } = page;
  if (!(await chrome.permissions.contains({ origins: [pattern] }))) return { kind: "unlisted", host, pattern };
  if (!siteSetting(settings, host).on) return { kind: "off", host };
  if (settings.pausedUntil > now) return { kind: "paused", host, until: settings.pausedUntil };
  const key = lastFrameKey(tab.id);
  const last = (await chrome.storage.session.get(key))[key] as LastFrame | undefined;
  if (!last) return { kind: "none", host };
  const frame: FrameAddress = { tabId: tab.id, frameId: last.frameId, documentId: last.documentId };
  const answer = await askFrame(frame, "draft.read", {});
  if (!answer.ok) return GONE.test(answer.error) ? { kind: "none", host } : { kind: "failed" };
  const seen = answer.value;
  return seen ? { kind: "draft", host: seen.host, seen, box: boxIn(frame, seen.boxId) } : { kind: "none", host };
}
