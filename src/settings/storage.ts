import { applyPolicy, readPolicy } from "./policy";
import { repairSettings } from "./repair";
import type { Settings } from "./schema";

/** `chrome.storage.local` key of the settings. */
export const SETTINGS_KEY = "settings";
/** Where the parts go that could not be read, a list, oldest first. */
export const BACKUP_KEY = "settings.backup";

/** A copy of the last settings that could be read as a whole. */
export const GOOD_KEY = "settings.good";

const LOCK = "kaopu.settings";
const BACKUPS_KEPT = 5;

/** The last write of this context; the next one waits for it. */
let queue: Promise<unknown> = Promise.resolve();

/**
 * Does some work on the stored settings when all writes before it are done. Pages over plain http have no
 * `navigator.locks`; the queue alone then orders the writes of this context.
 */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = queue.then(() =>
    typeof navigator !== "undefined" && navigator.locks ? navigator.locks.request(LOCK, work) : work(),
  );
  queue = turn.catch(() => undefined);
  return turn as Promise<T>;
}

/** The stored settings made whole; what cannot be read of them comes from the copy of the last good ones. */
async function load() {
  const stored = await chrome.storage.local.get([SETTINGS_KEY, BACKUP_KEY]);
  const read = { ...repairSettings(stored[SETTINGS_KEY]), backups: stored[BACKUP_KEY] };
  if (SETTINGS_KEY in stored && read.unreadable === null) return read;
  const { [GOOD_KEY]: copy } = await chrome.storage.local.get(GOOD_KEY);
  return { ...read, ...repairSettings(stored[SETTINGS_KEY], repairSettings(copy).settings) };
}

/** Stores settings with a copy beside them; where there is no room for two, the copy goes without. */
async function store(next: Settings, more: Readonly<Record<string, unknown>>): Promise<void> {
  // A change may come out of a page's frame: what is stored is parsed here, once for all.
  const { settings } = repairSettings(next);
  try {
    await chrome.storage.local.set({ [SETTINGS_KEY]: settings, [GOOD_KEY]: settings, ...more });
  } catch {
    await chrome.storage.local.remove(GOOD_KEY);
    await chrome.storage.local.set({ [SETTINGS_KEY]: settings, ...more });
  }
}

/** Makes up the salt of a user who has none yet. */
const salted = (settings: Settings): Settings =>
  settings.salt === "" ? { ...settings, salt: crypto.getRandomValues(new Uint32Array(4)).join("-") } : settings;

/** `updateSettings` for one whose turn it is already. `more` is written in the same stroke. */
export async function updateInTurn(
  change: (settings: Settings) => Settings,
  more: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const { settings, unreadable, backups } = await load();
  const next = change(salted(settings));
  if (next === settings && unreadable === null) {
    if (Object.keys(more).length > 0) await chrome.storage.local.set({ ...more });
    return;
  }
  const kept = Array.isArray(backups) ? backups : [];
  await store(next, {
    ...(unreadable && { [BACKUP_KEY]: [...kept, unreadable].slice(-BACKUPS_KEPT) }),
    ...more,
  });
}

/**
 * Changes the settings: reads them as they are now, applies `change`, writes. Writes queue under one lock, so that no
 * context undoes what another has just set. Locks belong to an origin: a frame inside a page, which runs under the
 * page's origin, sends its change to the worker instead (`changes.ts`). `change` must be pure; returning its argument writes nothing.
 */
export function updateSettings(change: (settings: Settings) => Settings): Promise<void> {
  return inTurn(() => updateInTurn(change));
}

/** Puts other settings in place of all that is stored, the parts that could not be read among it. */
export function replaceSettings(settings: Settings, unreadable: readonly unknown[] = []): Promise<void> {
  return inTurn(() => store(salted(settings), { [BACKUP_KEY]: unreadable.slice(-BACKUPS_KEPT) }));
}

/**
 * Makes up the salt of a user who has none yet; only then it writes. The worker sees to it before a coach comes: a frame
 * inside a page has no share in the lock, and would write over what another context has just set.
 */
export const ensureSalt = (): Promise<void> => updateSettings((unchanged) => unchanged);

/** The user's own settings as they are now, made whole; what his organisation has set is not in them. */
export const readStored = async (): Promise<Settings> => (await load()).settings;

/** The settings as they hold: the user's own under his organisation's policy. */
export async function readSettings(): Promise<Settings> {
  const [settings, policy] = await Promise.all([readStored(), readPolicy()]);
  return applyPolicy(settings, policy);
}

/** Calls back with the user's own settings after each change, from whatever context it came. Returns what ends it. */
export function watchStored(onChange: (settings: Settings) => void): () => void {
  const listen = (changes: Record<string, chrome.storage.StorageChange>, area: string) => {
    const change = area === "local" ? changes[SETTINGS_KEY] : undefined;
    if (!change) return;
    const { settings, unreadable } = repairSettings(change.newValue);
    if (unreadable === null) onChange(settings);
    // Damaged from outside: the copy of the last good ones helps out.
    else void readStored().then(onChange);
  };
  chrome.storage.onChanged.addListener(listen);
  return () => chrome.storage.onChanged.removeListener(listen);
}

/** Calls back with the settings as they hold after each change of them or of the policy. Returns what ends it. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  let last = 0;
  const listen = (changes: Record<string, chrome.storage.StorageChange>, area: string) => {
    if (area !== "managed" && !(area === "local" && SETTINGS_KEY in changes)) return;
    const change = ++last;
    const stored = area === "local" ? repairSettings(changes[SETTINGS_KEY]?.newValue).settings : readStored();
    void Promise.all([stored, readPolicy()]).then(([settings, policy]) => {
      // Two changes in quick succession: the later one counts, whichever is read first.
      if (change === last) onChange(applyPolicy(settings, policy));
    });
  };
  chrome.storage.onChanged.addListener(listen);
  return () => {
    last = -1;
    // Of an extension that has been switched off not even `chrome.storage` is left.
    chrome.storage?.onChanged?.removeListener(listen);
  };
}
