import { vi } from "vitest";

type Changed = (changes: Record<string, chrome.storage.StorageChange>, area: string) => void;

/** The stores behind a stubbed `chrome.storage`, to be looked into and tampered with. */
export interface StubbedChrome {
  readonly local: Map<string, unknown>;
  readonly session: Map<string, unknown>;
  /** Makes the next writes to `chrome.storage.local` fail, as a full store does. */
  full: boolean;
}

/**
 * Stands a small `chrome` and `navigator.locks` in for the real ones: storage that copies what it is given, answers
 * later, and tells every listener. For tests of what talks to the browser.
 */
export function stubChrome(): StubbedChrome {
  const listeners = new Set<Changed>();
  const stub: StubbedChrome = { local: new Map(), session: new Map(), full: false };
  const later = () => new Promise<void>((resolve) => setImmediate(resolve));
  const area = (name: "local" | "session") => ({
    get: async (keys: string | readonly string[]) => {
      await later();
      const wanted = [keys].flat().filter((key) => stub[name].has(key));
      return structuredClone(Object.fromEntries(wanted.map((key) => [key, stub[name].get(key)])));
    },
    set: async (items: Record<string, unknown>) => {
      await later();
      if (stub.full) throw new Error("QUOTA_BYTES quota exceeded");
      const changes: Record<string, chrome.storage.StorageChange> = {};
      for (const [key, value] of Object.entries(items)) {
        changes[key] = { oldValue: stub[name].get(key), newValue: structuredClone(value) };
        stub[name].set(key, structuredClone(value));
      }
      for (const listen of listeners) listen(changes, name);
    },
  });
  vi.stubGlobal("chrome", {
    storage: {
      local: area("local"),
      session: area("session"),
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
