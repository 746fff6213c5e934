import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { OwnRule } from "../../../src/engine/types";
import { applyChange, type SettingsChange } from "../../../src/settings/changes";
import { sameValue } from "../../../src/settings/follow/entries";
import { FOLLOW_KEY, followOn, forgetFollowed, readFollow, setFollow } from "../../../src/settings/follow/follow";
import type { Settings } from "../../../src/settings/schema";
import { readStored, SETTINGS_KEY, updateSettings } from "../../../src/settings/storage";
import { type StubbedChrome, stubChrome } from "../../setup-chrome";

const rule = (id: string, message = id): OwnRule => ({ id, name: id, phrases: [id], message });

/** Two computers of one user: what each stores, and the account between them. */
let chromeStub: StubbedChrome;
let here: "one" | "two";
let locals: Record<"one" | "two", Map<string, unknown>>;
beforeEach(() => {
  chromeStub = stubChrome();
  locals = { one: new Map(), two: new Map() };
  here = "one";
});
afterEach(() => vi.unstubAllGlobals());

/** The work of one computer; the other sleeps. */
async function on<T>(computer: "one" | "two", work: () => Promise<T>): Promise<T> {
  locals[here] = new Map(chromeStub.local);
  here = computer;
  chromeStub.local.clear();
  for (const [key, value] of locals[computer]) chromeStub.local.set(key, value);
  return work();
}

const change = (one: SettingsChange) => updateSettings((settings) => applyChange(settings, one));
const begin = async (now: number) => {
  await setFollow(true);
  await followOn(now);
};

describe("settings that follow their user", () => {
  test("nothing leaves the computer before it is switched on", async () => {
    await change({ kind: "own", rule: rule("a") });
    await followOn(1);
    expect(chromeStub.sync.size).toBe(0);
    expect(await readFollow()).toEqual({ on: false, state: "new", bytes: 0 });
  });

  test("what one has the other gets; what is ignored stays", async () => {
    const entry = { kind: "phrase", rule: "vague-ask", phrase: "多多关照", site: "mail.qq.com" } as const;
    await on("one", async () => {
      await change({ kind: "own", rule: rule("a") });
      await change({ kind: "ignore", entry });
      await begin(10);
      expect(await readFollow()).toMatchObject({ on: true, state: "kept" });
    });
    await on("two", async () => {
      await begin(20);
      const { own, ignored, salt } = await readStored();
      expect(own).toEqual([rule("a")]);
      expect(ignored).toEqual([]);
      expect(salt).not.toBe((locals.one.get(SETTINGS_KEY) as Settings).salt);
    });
  });

  test("what two change while neither hears of the other is kept of both", async () => {
    await on("one", () => begin(10));
    await on("two", () => begin(11));
    const before = new Map(chromeStub.sync);
    await on("one", async () => {
      await change({ kind: "own", rule: rule("a") });
      await followOn(20);
    });
    // The second computer is offline: it sees the account as it was, and its copy then wins over the first one's.
    chromeStub.fromElsewhere(before);
    await on("two", async () => {
      await change({ kind: "own", rule: rule("b") });
      await followOn(21);
    });
    await on("one", () => followOn(22));
    await on("two", () => followOn(23));
    await on("one", () => followOn(24));
    for (const computer of ["one", "two"] as const) {
      const ids = await on(computer, async () => (await readStored()).own.map(({ id }) => id).sort());
      expect([computer, ...ids]).toEqual([computer, "a", "b"]);
    }
  });

  test("a full account loses nothing: all stays here, it is said, and goes on once there is room", async () => {
    const many = Array.from({ length: 9_000 }, (_, i) => rule(`r${i}`, `m${Math.sin(i)}`));
    await change({ kind: "own", rule: rule("first") });
    await begin(10);
    const kept = new Map(chromeStub.sync);
    await change({ kind: "own.many", put: many, remove: [] });
    await followOn(20);
    expect(await readFollow()).toMatchObject({ on: true, state: "full" });
    expect((await readStored()).own).toHaveLength(9_001);
    expect(chromeStub.sync).toEqual(kept);
    await change({ kind: "own.many", put: [], remove: many.map(({ id }) => id) });
    await followOn(30);
    expect(await readFollow()).toMatchObject({ state: "kept" });
  });

  test.each([
    ["This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.", "refused"],
    ["QUOTA_BYTES quota exceeded", "full"],
    ["Resource::kQuotaBytes quota exceeded", "full"],
  ])("Chrome says %s: the settings stay as they are, and it is said", async (message, state) => {
    await begin(10);
    const set = vi.spyOn(chrome.storage.sync, "set").mockRejectedValueOnce(new Error(message));
    await change({ kind: "own", rule: rule("a") });
    await followOn(20);
    expect(await readFollow()).toMatchObject({ on: true, state });
    expect((await readStored()).own).toEqual([rule("a")]);
    await followOn(30);
    expect(set).toHaveBeenCalledTimes(2);
    expect(await readFollow()).toMatchObject({ state: "kept" });
  });

  test("where nothing differs nothing is written", async () => {
    await change({ kind: "own", rule: rule("a") });
    await begin(10);
    const written = vi.fn();
    chrome.storage.onChanged.addListener(written);
    await followOn(20);
    expect(written).not.toHaveBeenCalled();
  });

  test("garbage in the account changes nothing here, and gives way", async () => {
    await change({ kind: "own", rule: rule("a") });
    await begin(10);
    chromeStub.fromElsewhere(new Map([["kaopu.0", "garbage"]]));
    await followOn(20);
    expect((await readStored()).own).toEqual([rule("a")]);
    await on("two", async () => {
      await begin(30);
      expect((await readStored()).own).toEqual([rule("a")]);
    });
  });

  test("switched off it stays off; forgotten, the account holds nothing", async () => {
    await change({ kind: "own", rule: rule("a") });
    await begin(10);
    await setFollow(false);
    const kept = new Map(chromeStub.sync);
    await change({ kind: "own", rule: rule("b") });
    await followOn(20);
    expect(chromeStub.sync).toEqual(kept);
    await forgetFollowed();
    expect(chromeStub.sync.size).toBe(0);
    expect((await readStored()).own).toHaveLength(2);
    expect(chromeStub.local.get(FOLLOW_KEY)).toEqual({ on: false, state: "new", bytes: 0 });
  });

  test("where the organisation forbids it nothing leaves", async () => {
    Object.assign(chrome.storage, { managed: { get: async () => ({ follow: false }) } });
    await change({ kind: "own", rule: rule("a") });
    await begin(10);
    expect(chromeStub.sync.size).toBe(0);
  });

  test("whatever two computers do, in whatever turns, they end alike", async () => {
    const deed = fc.oneof(
      fc.record({ kind: fc.constant("own" as const), rule: fc.nat(3).map((n) => rule(`r${n}`, `m${n}`)) }),
      fc.record({ kind: fc.constant("own.remove" as const), id: fc.nat(3).map((n) => `r${n}`) }),
      fc.record({ kind: fc.constant("pack" as const), id: fc.constantFrom("jargon", "absolutes"), on: fc.boolean() }),
      fc.record({ kind: fc.constant("set" as const), set: fc.record({ theme: fc.constantFrom("dark", "light") }) }),
    ) as fc.Arbitrary<SettingsChange>;
    const turn = fc.tuple(fc.constantFrom("one" as const, "two" as const), deed, fc.boolean());
    await fc.assert(
      fc.asyncProperty(fc.array(turn, { maxLength: 12 }), async (turns) => {
        chromeStub.local.clear();
        chromeStub.sync.clear();
        locals = { one: new Map(), two: new Map() };
        let now = 10;
        for (const computer of ["one", "two"] as const) await on(computer, () => begin(now++));
        for (const [computer, one, heard] of turns) {
          await on(computer, async () => {
            await change(one);
            if (heard) await followOn(now++);
          });
        }
        for (const computer of ["one", "two", "one", "two"] as const) await on(computer, () => followOn(now++));
        const [one, two] = [await on("one", readStored), await on("two", readStored)];
        const shared = ({ salt: _salt, ...rest }: Settings) => rest;
        expect(sameValue(shared(one), shared(two))).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});
