import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { applyChange } from "../../src/settings/changes";
import { defaultSettings, type Settings } from "../../src/settings/schema";
import { type StubbedChrome, stubChrome } from "../setup-chrome";

type Storage = typeof import("../../src/settings/storage");

/** The module as one context of the extension has it: with a queue of its own. */
async function openContext(): Promise<Storage> {
  vi.resetModules();
  return import("../../src/settings/storage");
}

let chromeStub: StubbedChrome;
beforeEach(() => {
  chromeStub = stubChrome();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const ignore = (hash: string) => (settings: Settings) =>
  applyChange(settings, { kind: "ignore", entry: { kind: "one", hash, site: "a.example" } });
const hashes = (settings: Settings) => settings.ignored.map((entry) => (entry.kind === "one" ? entry.hash : ""));

describe("settings in storage", () => {
  test("a salt is made up once, and kept", async () => {
    const { ensureSalt, readSettings } = await openContext();
    await ensureSalt();
    const { salt, ...rest } = await readSettings();
    expect(salt).not.toBe("");
    expect({ ...rest, salt: "" }).toEqual(defaultSettings);
    await ensureSalt();
    expect((await readSettings()).salt).toBe(salt);
  });

  test("reading writes nothing: a frame that reads has no share in the lock", async () => {
    const { readSettings } = await openContext();
    const wrote = vi.spyOn(chrome.storage.local, "set");
    expect(await readSettings()).toEqual(defaultSettings);
    expect(wrote).not.toHaveBeenCalled();
  });

  test("updates of several contexts at once are all kept, each context's in order", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(2), { maxLength: 20 }), async (writers) => {
        chromeStub.local.clear();
        // One after the other: asked for at once they would be one module, with one queue, and no lock would be needed.
        const contexts = [await openContext(), await openContext(), await openContext()] as const;
        expect(new Set(contexts.map(({ inTurn }) => inTurn)).size).toBe(3);
        await Promise.all(writers.map((writer, at) => contexts[writer]?.updateSettings(ignore(`${writer}-${at}`))));
        const stored = hashes(await contexts[0].readSettings());
        expect([...stored].sort()).toEqual(writers.map((writer, at) => `${writer}-${at}`).sort());
        for (const writer of [0, 1, 2]) {
          const own = stored.filter((hash) => hash.startsWith(`${writer}-`)).map((hash) => Number(hash.split("-")[1]));
          expect(own).toEqual([...own].sort((a, b) => a - b));
        }
      }),
      { numRuns: 25 },
    );
  });

  test("on a page without locks the updates of one context still queue", async () => {
    vi.stubGlobal("navigator", {});
    const { updateSettings, readSettings } = await openContext();
    await Promise.all(["a", "b", "c"].map((hash) => updateSettings(ignore(hash))));
    expect(hashes(await readSettings())).toEqual(["a", "b", "c"]);
  });

  test("what a change hands over is stored only as far as it is settings", async () => {
    const { updateSettings, readStored } = await openContext();
    const long = { kind: "phrase", rule: "vague-ask", phrase: "a whole sentence. ".repeat(10), site: "a.example" };
    const more = { draft: "Dear Raj", ignored: [long], own: [{ id: "A rule", name: "none" }] };
    await updateSettings((settings) => ({ ...settings, ui: "zh", ...(more as object) }));
    expect(await readStored()).toMatchObject({ ui: "zh", ignored: [], own: [] });
    expect(JSON.stringify([...chromeStub.local])).not.toMatch(/Dear Raj|whole sentence|A rule/);
  });

  test("a change that throws is told to its caller and holds nobody up", async () => {
    const { updateSettings, readSettings } = await openContext();
    const failing = updateSettings(() => {
      throw new Error("no");
    });
    const next = updateSettings(ignore("a"));
    await expect(failing).rejects.toThrow("no");
    await next;
    expect(hashes(await readSettings())).toEqual(["a"]);
  });

  test("what cannot be read is put aside before it is written over, the latest five kept", async () => {
    const { updateSettings, BACKUP_KEY, SETTINGS_KEY } = await openContext();
    for (const theme of ["a", "b", "c", "d", "e", "f"]) {
      chromeStub.local.set(SETTINGS_KEY, { ...defaultSettings, salt: "x", theme });
      await updateSettings((settings) => settings);
    }
    expect(chromeStub.local.get(BACKUP_KEY)).toEqual(["b", "c", "d", "e", "f"].map((theme) => ({ theme })));
    expect(chromeStub.local.get(SETTINGS_KEY)).toEqual({ ...defaultSettings, salt: "x" });
  });

  const own = [{ id: "a", name: "a", phrases: ["a"], message: "a" }];

  test.each<[string, unknown]>([
    ["no object", "garbage"],
    ["gone", undefined],
    ["with its rules damaged", { ...defaultSettings, salt: "x", own: "garbage" }],
  ])("settings that are %s are had back from the copy of the last good ones", async (_, damaged) => {
    const { updateSettings, readStored, SETTINGS_KEY } = await openContext();
    await updateSettings((settings) => ({ ...settings, own }));
    if (damaged === undefined) chromeStub.local.delete(SETTINGS_KEY);
    else chromeStub.local.set(SETTINGS_KEY, damaged);
    expect((await readStored()).own).toEqual(own);
    await updateSettings((settings) => ({ ...settings, theme: "dark" }));
    expect(chromeStub.local.get(SETTINGS_KEY)).toMatchObject({ own, theme: "dark" });
  });

  test("what is deleted is not brought back by that copy", async () => {
    const { updateSettings, readStored } = await openContext();
    await updateSettings((settings) => ({ ...settings, own, packs: { jargon: true } }));
    await updateSettings((settings) => ({ ...settings, own: [], packs: {} }));
    expect(await readStored()).toMatchObject({ own: [], packs: {} });
  });

  test("where there is no room for the copy, the settings are stored without", async () => {
    const { updateSettings, SETTINGS_KEY, GOOD_KEY } = await openContext();
    await updateSettings((settings) => settings);
    vi.spyOn(chrome.storage.local, "set").mockRejectedValueOnce(new Error("QUOTA_BYTES quota exceeded"));
    await updateSettings((settings) => ({ ...settings, own }));
    expect(chromeStub.local.get(SETTINGS_KEY)).toMatchObject({ own });
    expect(chromeStub.local.has(GOOD_KEY)).toBe(false);
  });

  test("settings put in place of all take the unreadable parts along, and a watcher of damaged ones sees the good", async () => {
    const { replaceSettings, watchStored, BACKUP_KEY, SETTINGS_KEY } = await openContext();
    await replaceSettings({ ...defaultSettings, own, salt: "mine" }, [{ theme: "pink" }]);
    expect(chromeStub.local.get(SETTINGS_KEY)).toEqual({ ...defaultSettings, own, salt: "mine" });
    expect(chromeStub.local.get(BACKUP_KEY)).toEqual([{ theme: "pink" }]);
    const seen = vi.fn();
    watchStored(seen);
    await chrome.storage.local.set({ [SETTINGS_KEY]: "garbage" });
    await vi.waitUntil(() => seen.mock.calls.length > 0);
    expect(seen).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ own }));
  });

  test("a full store fails the update, not the reading", async () => {
    const { updateSettings, readSettings } = await openContext();
    chromeStub.full = true;
    await expect(updateSettings(ignore("a"))).rejects.toThrow("quota");
    expect(await readSettings()).toEqual(defaultSettings);
  });

  test("a change that changes nothing writes nothing", async () => {
    const { updateSettings, ensureSalt, watchSettings } = await openContext();
    await ensureSalt();
    const seen = vi.fn();
    watchSettings(seen);
    await updateSettings((settings) => settings);
    expect(seen).not.toHaveBeenCalled();
  });

  test("every context hears of a change until it stops listening", async () => {
    const [one, other] = [await openContext(), await openContext()];
    const seen = vi.fn();
    const stop = other.watchSettings(seen);
    await one.updateSettings((settings) => ({ ...settings, ui: "zh" }));
    expect(seen).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ ui: "zh" }));
    stop();
    await one.updateSettings((settings) => ({ ...settings, ui: "en" }));
    expect(seen).toHaveBeenCalledOnce();
  });
});
