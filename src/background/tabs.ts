import { askFrame, type Command, type LastFrame, lastFrameKey } from "../messages";

/** The loader as it was built, by the manifest's word. */
export const loaderFiles = (): string[] => chrome.runtime.getManifest().content_scripts?.[0]?.js ?? [];

/** Address patterns of the sites that are in from the start. */
const listed = (): readonly string[] => chrome.runtime.getManifest().host_permissions ?? [];

/** Id under which the loader is registered for sites the user has added. */
const ADDED = "added-sites";

/** Brings built files, in this order, into exactly the document that asked for them. */
export async function bringInto(
  files: string[],
  { tab, documentId, frameId }: chrome.runtime.MessageSender,
): Promise<true> {
  if (tab?.id === undefined) throw new Error("asked from outside a tab");
  const target = documentId ? { documentIds: [documentId] } : { frameIds: [frameId ?? 0] };
  await chrome.scripting.executeScript({
    target: { tabId: tab.id, ...target } as chrome.scripting.InjectionTarget,
    files,
    injectImmediately: true,
  });
  return true;
}

/** Brings the loader into all frames of the tabs already open on these sites; it sees to it that it runs once in each. */
export async function loadIntoOpenTabs(patterns: readonly string[]): Promise<void> {
  const tabs = await chrome.tabs.query({ url: [...patterns] });
  const loading = tabs.map(async ({ id, discarded }) => {
    if (id === undefined || discarded) return;
    await chrome.scripting.executeScript({ target: { tabId: id, allFrames: true }, files: loaderFiles() });
  });
  // A tab that shows an error page takes no script; it will have the loader when it is loaded.
  await Promise.allSettled(loading);
}

/** Keeps the loader registered for exactly the sites the user has allowed beyond those listed. Resolves to them. */
export async function registerAddedSites(): Promise<readonly string[]> {
  const { origins = [] } = await chrome.permissions.getAll();
  const known = new Set(listed());
  const matches = origins.filter((origin) => !known.has(origin));
  const [registered] = await chrome.scripting.getRegisteredContentScripts({ ids: [ADDED] });
  if (matches.length === 0) {
    if (registered) await chrome.scripting.unregisterContentScripts({ ids: [ADDED] });
    return matches;
  }
  const script: chrome.scripting.RegisteredContentScript = {
    id: ADDED,
    js: loaderFiles(),
    matches,
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: "document_start",
  };
  if (registered) await chrome.scripting.updateContentScripts([script]);
  else await chrome.scripting.registerContentScripts([script]);
  return matches;
}

/** All sites the coach may be on: those listed and those added. */
export async function everySite(): Promise<readonly string[]> {
  return [...listed(), ...(await registerAddedSites())];
}

/** Notes which frame of a tab was written in last, and shows its count on the toolbar. */
export async function noteUse(count: number | null, sender: chrome.runtime.MessageSender): Promise<true> {
  const { tab, frameId, documentId } = sender;
  if (tab?.id === undefined) throw new Error("told from outside a tab");
  const last: LastFrame = { frameId: frameId ?? 0, documentId: documentId ?? null, at: Date.now() };
  await chrome.storage.session.set({ [lastFrameKey(tab.id)]: last });
  await chrome.action.setBadgeText({ tabId: tab.id, text: count === null ? "…" : count > 0 ? String(count) : "" });
  return true;
}

/** Hands a shortcut to the frame that was written in last; a tab without one has no use for it. */
export async function passCommand(command: Command, tab: chrome.tabs.Tab | undefined): Promise<void> {
  if (tab?.id === undefined) return;
  const key = lastFrameKey(tab.id);
  const last = (await chrome.storage.session.get<Record<string, LastFrame>>(key))[key];
  if (last) await askFrame({ tabId: tab.id, ...last }, "command", { command });
}
