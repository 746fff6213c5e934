// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Settings } from "../../src/settings/schema";

vi.mock("../../src/page/where", () => ({ frameHosts: () => ["mail.example", "page.example"] }));

type Changed = (changes: Record<string, chrome.storage.StorageChange>) => void;

let asked: unknown[];
let answer: () => Promise<unknown>;
let changed: Set<Changed>;

/** The loader as it runs in a frame that has just opened; `stored`: what the store answers. */
async function load(stored: () => Promise<{ settings?: Partial<Settings> }>): Promise<void> {
  const runtime = {
    id: "ours",
    sendMessage: (message: unknown) => {
      asked.push(message);
      return answer();
    },
  };
  const onChanged = {
    addListener: (listen: Changed) => changed.add(listen),
    removeListener: (listen: Changed) => changed.delete(listen),
  };
  vi.stubGlobal("chrome", { runtime, storage: { local: { get: stored }, onChanged } });
  vi.resetModules();
  await import("../../src/contents/loader");
  await settle();
}
const settle = () => new Promise((done) => setTimeout(done));
const off = (host: string) => ({ settings: { sites: { [host]: { on: false } } } });
async function focus(): Promise<void> {
  const box = document.createElement("textarea");
  document.body.append(box);
  box.focus();
  await settle();
}

beforeEach(() => {
  asked = [];
  answer = async () => ({ ok: true });
  changed = new Set();
});
afterEach(async () => {
  // The way a loader is left behind: it takes its listeners with it.
  delete (chrome.runtime as { id?: string }).id;
  await focus();
  document.body.replaceChildren();
  delete (globalThis as { kaopuLoader?: true }).kaopuLoader;
  vi.unstubAllGlobals();
});

test("asks for the coach at the first focus of a box, once", async () => {
  await load(async () => ({}));
  expect(asked).toEqual([]);
  await focus();
  await focus();
  expect(asked).toEqual([{ kaopu: "coach.bring", ask: {} }]);
  expect(changed.size).toBe(0);
});

test("boxes focused in one breath ask once, and again only where no answer came", async () => {
  let fail = 1;
  answer = async () => (fail-- > 0 ? undefined : { ok: true });
  await load(async () => ({}));
  for (const _ of [1, 2, 3]) {
    const box = document.createElement("textarea");
    document.body.append(box);
    box.focus();
  }
  expect(asked).toHaveLength(1);
  await settle();
  expect(asked).toHaveLength(2);
});

test("gives up where no answer ever comes", async () => {
  answer = () => Promise.reject(new Error("the worker has gone"));
  await load(async () => ({}));
  await focus();
  await settle();
  expect(asked).toHaveLength(4);
});

test.each(["mail.example", "page.example"])("with %s switched off nothing is brought, until it is on", async (host) => {
  await load(async () => off(host));
  await focus();
  expect(asked).toEqual([]);
  for (const tell of changed) tell({ settings: { newValue: { sites: {} } } });
  await settle();
  expect(asked).toHaveLength(1);
});

test("a store that fails, and cannot say whether the site is off, brings nothing", async () => {
  await load(() => Promise.reject(new Error("Corruption: block checksum mismatch")));
  await focus();
  expect(asked).toEqual([]);
});

test("left behind by an update, it asks nobody and listens no more", async () => {
  await load(async () => ({}));
  delete (chrome.runtime as { id?: string }).id;
  await focus();
  Object.assign(chrome.runtime, { id: "ours" });
  await focus();
  expect(asked).toEqual([]);
});

test("brought twice into a frame it runs once", async () => {
  await load(async () => ({}));
  await load(async () => ({}));
  await focus();
  expect(asked).toHaveLength(1);
});
