import { applyPolicy, readPolicy } from "./policy";
import { repairSettings } from "./repair";
import type { Settings } from "./schema";

/** `chrome.storage.local` key of the settings. */
export const SETTINGS_KEY = "settings";
/** Where the parts go that could not be read, a list, oldest first. */
export const BACKUP_KEY = "settings.backup";

const LOCK = "kaopu.settings";
const BACKUPS_KEPT = 5;

/** The last write of this context; the next one waits for it. */
let queue: Promise<unknown> = Promise.resolve();

/** Pages over plain http have no `navigator.locks`; the queue alone then orders the writes of this context. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = queue.then(() =>
    typeof navigator !== "undefined" && navigator.locks ? navigator.locks.request(LOCK, work) : work(),
  );
  queue = turn.catch(() => undefined);
  return turn as Promise<T>;
}

async function load() {
  const stored = await chrome.storage.local.get([SETTINGS_KEY, BACKUP_KEY]);
  return { ...repairSettings(stored[SETTINGS_KEY]), backups: stored[BACKUP_KEY] };
}

/**
 * Changes the settings: reads them as they are now, applies `change`, writes. Writes queue under one lock, so that no
 * context undoes what another has just set. Locks belong to an origin: a frame inside a page, which runs under the
 * page's origin, sends its change to the worker instead (`changes.ts`). `change` must be pure; returning its argument writes nothing.
 */
export function updateSettings(change: (settings: Settings) => Settings): Promise<void> {
  return inTurn(async () => {
    const { settings, unreadable, backups } = await load();
    const salted =
      settings.salt === "" ? { ...settings, salt: crypto.getRandomValues(new Uint32Array(4)).join("-") } : settings;
    const next = change(salted);
    if (next === settings && unreadable === null) return;
    const kept = Array.isArray(backups) ? backups : [];
    await chrome.storage.local.set({
      [SETTINGS_KEY]: next,
      ...(unreadable && { [BACKUP_KEY]: [...kept, unreadable].slice(-BACKUPS_KEPT) }),
    });
  });
}

/** The user's own settings as they are now, made whole; what his organisation has set is not in them. */
export async function readStored(): Promise<Settings> {
  const { settings } = await load();
  if (settings.salt !== "") return settings;
  // A store that takes no more writes still coaches; only ignoring goes without a salt then.
  await updateSettings((unchanged) => unchanged).catch(() => undefined);
  return (await load()).settings;
}

/** The settings as they hold: the user's own under his organisation's policy. */
export async function readSettings(): Promise<Settings> {
  const [settings, policy] = await Promise.all([readStored(), readPolicy()]);
  return applyPolicy(settings, policy);
}

/** Calls back with the user's own settings after each change, from whatever context it came. Returns what ends it. */
export function watchStored(onChange: (settings: Settings) => void): () => void {
  const listen = (changes: Record<string, chrome.storage.StorageChange>, area: string) => {
    const change = area === "local" ? changes[SETTINGS_KEY] : undefined;
    if (change) onChange(repairSettings(change.newValue).settings);
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
    chrome.storage.onChanged.removeListener(listen);
  };
}
