import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { OwnRule } from "../../../src/engine/types";
import { entriesOf, sameValue, settingsOf, stable } from "../../../src/settings/follow/entries";
import { enter, join, type Ledger, merge, parseLedger, settingsIn } from "../../../src/settings/follow/ledger";
import { MOST_BYTES, PIECE_KEYS, pack, unpack } from "../../../src/settings/follow/pack";
import { defaultSettings, type Settings } from "../../../src/settings/schema";

const rule = (id: string, message = id): OwnRule => ({ id, name: id, phrases: [id], message });
const full: Settings = {
  ...defaultSettings,
  ui: "zh",
  theme: "dark",
  atSend: { warnings: true, blanks: false },
  sites: { "mail.qq.com": { on: false }, "*.feishu.cn": { on: true, audience: "boss" } },
  rules: { "no-time": { on: false }, "my/absolutes-grade": { on: false } },
  own: [rule("b"), rule("a"), rule("c")],
  packs: { jargon: true },
  people: { ...defaultSettings.people, me: ["王磊"], customers: ["a.example", "z/y"] },
  ignored: [{ kind: "phrase", rule: "vague-ask", phrase: "多多关照", site: "mail.qq.com" }],
  salt: "1-2-3-4",
  pausedUntil: 5,
};

describe("settings in entries", () => {
  test("come back as they were, and nothing that ships is an entry", () => {
    expect(settingsOf(entriesOf(full), full)).toEqual(full);
    expect(entriesOf(defaultSettings)).toEqual({});
  });

  test("no mark, no phrase, no salt of what is ignored is among them", () => {
    const written = JSON.stringify(entriesOf(full));
    for (const kept of ["多多关照", "1-2-3-4", "ignored", "salt", "pausedUntil"]) expect(written).not.toContain(kept);
    const elsewhere = settingsOf(entriesOf(full), { ...defaultSettings, salt: "own" });
    expect(elsewhere).toEqual({ ...full, ignored: [], salt: "own", pausedUntil: 0 });
  });

  test("whatever the entries, settings come of them", () => {
    const path = fc.oneof(
      fc.string(),
      fc.constantFrom("own/a", "sites/a.example", "rules/no-time", "order", "ui", "people/me/x", "__proto__"),
    );
    fc.assert(
      fc.property(fc.dictionary(path, fc.jsonValue()), (entries) => {
        const settings = settingsOf(entries, full);
        expect(settingsOf(entriesOf(settings), settings)).toEqual(settings);
      }),
    );
  });
});

describe("two ledgers", () => {
  const dated = fc.record({ t: fc.nat(5), v: fc.constantFrom(1, 2, "x") }, { requiredKeys: ["t"] });
  const ledger = fc.dictionary(fc.constantFrom("a", "b", "c", "d"), dated) as fc.Arbitrary<Ledger>;

  test("are one, in whatever order and however often", () => {
    fc.assert(
      fc.property(ledger, ledger, ledger, (a, b, c) => {
        expect(merge(a, a)).toEqual(a);
        expect(stable(merge(a, b))).toBe(stable(merge(b, a)));
        expect(stable(merge(merge(a, b), c))).toBe(stable(merge(a, merge(b, c))));
      }),
    );
  });

  test("keep what each has changed: added, changed, taken away", () => {
    const start = enter({}, full, 10);
    const here = enter(start, { ...full, own: [rule("b"), rule("c")], theme: "light" }, 20);
    const there = enter(start, { ...full, own: [...full.own, rule("d")], packs: { jargon: false } }, 21);
    const both = settingsIn(merge(here, there), full);
    expect(both.own.map(({ id }) => id).sort()).toEqual(["b", "c", "d"]);
    expect(both).toMatchObject({ theme: "light", packs: { jargon: false } });
  });

  test("of two changes of one thing the later counts, though its clock be wrong", () => {
    const start = enter({}, { ...full, theme: "light" }, 1_000);
    const behind = enter(start, { ...full, theme: "dark" }, 5);
    expect(settingsIn(merge(start, behind), full).theme).toBe("dark");
  });

  test("what a newer release has put there is kept, and not taken for gone", () => {
    const newer = { ...enter({}, full, 10), hologram: { t: 11, v: true }, "own/x": { t: 11, v: { id: "x" } } };
    const next = enter(newer, { ...full, theme: "light" }, 12);
    expect(next).toMatchObject({ hologram: { t: 11, v: true }, "own/x": { t: 11, v: { id: "x" } } });
  });

  test("nothing changed, nothing entered", () => {
    const start = enter({}, full, 10);
    expect(enter(start, full, 20)).toBe(start);
  });

  test("taken away things are not remembered for ever", () => {
    const many = Object.fromEntries(Array.from({ length: 1_000 }, (_, i) => [`own/r${i}`, { t: i }]));
    const kept = Object.keys(merge(many, {}));
    expect(kept).toHaveLength(300);
    expect(kept).toContain("own/r999");
  });
});

describe("a computer that joins", () => {
  test("takes what the others have, brings its own, and keeps both rules of one id", () => {
    const others = enter({}, { ...full, own: [rule("a", "theirs"), rule("same")] }, 50);
    const mine = { ...defaultSettings, theme: "light", own: [rule("a", "mine"), rule("same"), rule("new")] } as const;
    const joined = settingsIn(join(mine, others, 60), mine);
    expect(joined.theme).toBe("dark");
    expect(joined.own.map(({ id, message }) => `${id} ${message}`)).toEqual([
      "a theirs",
      "same same",
      "a-2 mine",
      "new new",
    ]);
  });

  test("the first one brings all it has", () => {
    expect(settingsIn(join(full, {}, 60), full)).toEqual(full);
  });
});

describe("a ledger in pieces", () => {
  const big = (rules: number) =>
    enter({}, { ...full, own: Array.from({ length: rules }, (_, i) => rule(`r${i}`, `m${Math.sin(i)}`)) }, 1);

  test.each([0, 3, 700])("comes back: %i rules", async (rules) => {
    const ledger = big(rules);
    const { items, bytes } = await pack(ledger);
    expect(await unpack(items ?? {})).toEqual(ledger);
    expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
    for (const [key, item] of Object.entries(items ?? {})) {
      expect(key.length + JSON.stringify(item).length).toBeLessThanOrEqual(8_192);
    }
  });

  test("too much is told by its size", async () => {
    const { items, bytes } = await pack(big(9_000));
    expect(items).toBeNull();
    expect(bytes).toBeGreaterThan(MOST_BYTES);
  });

  test("pieces of two ledgers are no ledger", async () => {
    const [one, other] = [await pack(big(700)), await pack(big(701))];
    const [first, second] = PIECE_KEYS as [string, string];
    expect(Object.keys(one.items ?? {}).length).toBeGreaterThan(1);
    expect(await unpack({ ...one.items, [second]: other.items?.[second] })).toBeNull();
    expect(await unpack({ ...one.items, [first]: other.items?.[first] })).toBeNull();
    expect(await unpack({ [second]: one.items?.[second] })).toBeNull();
  });

  test("whatever is stored there, it never throws", async () => {
    const { items } = await pack(big(3));
    const piece = String(items?.[PIECE_KEYS[0] as string]);
    const item = fc.oneof(
      fc.jsonValue(),
      fc.string().map((tail) => `${piece.slice(0, 15)}${tail}`),
      fc.constant(piece),
    );
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.constantFrom(...PIECE_KEYS), item), async (stored) => {
        const ledger = await unpack(stored);
        if (ledger) expect(sameValue(parseLedger(ledger), ledger)).toBe(true);
      }),
    );
  });
});
