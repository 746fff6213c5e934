import { vi } from "vitest";

type Changed = (changes: Record<string, chrome.storage.StorageChange>, area: string) => void;

/** The stores behind a stubbed `chrome.storage`, to be looked into and tampered with. */
export interface StubbedChrome {
  readonly local: Map<string, unknown>;
  readonly session: Map<string, unknown>;
  /** The account's store; others may write into it by `fromElsewhere`. */
  readonly sync: Map<string, unknown>;
  /** Makes the next writes fail, as a full store does. */
  full: boolean;
  /** Puts items in place of all that the account's store holds, as another computer does. */
  fromElsewhere(items: ReadonlyMap<string, unknown>): void;
}

/** The limits of `chrome.storage.sync`, as Chrome counts them. */
function checkQuota(sync: ReadonlyMap<string, unknown>, items: Readonly<Record<string, unknown>>): void {
  const sizes = [...new Map([...sync, ...Object.entries(items)])].map(
    ([key, value]) => key.length + new TextEncoder().encode(JSON.stringify(value)).length,
  );
  if (sizes.some((size) => size > 8_192)) throw new Error("QUOTA_BYTES_PER_ITEM quota exceeded");
  if (sizes.reduce((sum, size) => sum + size, 0) > 102_400) throw new Error("QUOTA_BYTES quota exceeded");
}

/**
 * Stands a small `chrome` and `navigator.locks` in for the real ones: storage that copies what it is given, answers
 * later, and tells every listener. For tests of what talks to the browser.
 */
export function stubChrome(): StubbedChrome {
  const listeners = new Set<Changed>();
  const stub: StubbedChrome = {
    local: new Map(),
    session: new Map(),
    sync: new Map(),
    full: false,
    fromElsewhere: (items) => {
      stub.sync.clear();
      for (const [key, value] of structuredClone(items)) stub.sync.set(key, value);
      for (const listen of listeners) listen({}, "sync");
    },
  };
  const later = () => new Promise<void>((resolve) => setImmediate(resolve));
  const area = (name: "local" | "session" | "sync") => ({
    get: async (keys: string | readonly string[]) => {
      await later();
      const wanted = [keys].flat().filter((key) => stub[name].has(key));
      return structuredClone(Object.fromEntries(wanted.map((key) => [key, stub[name].get(key)])));
    },
    set: async (items: Record<string, unknown>) => {
      await later();
      if (stub.full) throw new Error("QUOTA_BYTES quota exceeded");
      if (name === "sync") checkQuota(stub.sync, items);
      const changes: Record<string, chrome.storage.StorageChange> = {};
      for (const [key, value] of Object.entries(items)) {
        changes[key] = { oldValue: stub[name].get(key), newValue: structuredClone(value) };
        stub[name].set(key, structuredClone(value));
      }
      for (const listen of listeners) listen(changes, name);
    },
    remove: async (keys: string | readonly string[]) => {
      await later();
      const gone = [keys].flat().filter((key) => stub[name].delete(key));
      const changes = Object.fromEntries(gone.map((key) => [key, {}]));
      if (gone.length > 0) for (const listen of listeners) listen(changes, name);
    },
  });
  vi.stubGlobal("chrome", {
    storage: {
      local: area("local"),
      session: area("session"),
      sync: area("sync"),
      onChanged: {
        addListener: (listen: Changed) => listeners.add(listen),
        removeListener: (listen: Changed) => listeners.delete(listen),
      },
    },
  });
  let last: Promise<unknown> = Promise.resolve();
  const request = (_name: string, work: () => Promise<unknown>) => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
  vi.stubGlobal("navigator", { locks: { request } });
  return stub;
}
