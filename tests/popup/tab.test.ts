import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { findDraft } from "../../src/popup/tab";
import { defaultSettings } from "../../src/settings/schema";
import { type StubbedChrome, stubChrome } from "../setup-chrome";
import { ASK, seen } from "../ui/samples";

const NOW = Date.UTC(2026, 10, 20, 8);

let stub: StubbedChrome;
let asked: unknown[][];
/** What the frame answers; a rejected promise is a frame that has gone. */
let answer: (message: { kaopu: string }) => Promise<unknown>;

const tabAt = (url: string | undefined, granted = true) => {
  Object.assign(chrome, {
    tabs: {
      query: async () => [{ id: 7, url }],
      sendMessage: (...args: unknown[]) => {
        asked.push(args);
        return answer(args[1] as { kaopu: string });
      },
    },
    permissions: { contains: async () => granted },
  });
};

beforeEach(() => {
  stub = stubChrome();
  asked = [];
  answer = async () => ({ ok: true, value: { ...seen(ASK), boxId: "b1", host: "mail.qq.com" } });
  stub.session.set("frame:7", { frameId: 3, documentId: "D", at: 1 });
});
afterEach(() => vi.unstubAllGlobals());

describe("looking for the draft of the active tab", () => {
  test("finds the box last used, and speaks to its very document", async () => {
    tabAt("https://mail.qq.com/");
    const found = await findDraft(defaultSettings, NOW);
    if (found.kind !== "draft") throw new Error(found.kind);
    expect(found).toMatchObject({ host: "mail.qq.com", seen: { text: ASK } });
    answer = async () => ({ ok: true, value: "applied" });
    expect(await found.box.apply("old", "new")).toBe("applied");
    expect(asked.at(-1)).toEqual([
      7,
      { kaopu: "draft.apply", ask: { boxId: "b1", expected: "old", text: "new" } },
      { documentId: "D" },
    ]);
  });

  test.each([
    ["chrome://extensions/"],
    ["https://chromewebstore.google.com/detail/x"],
    ["https://chrome.google.com/webstore/category/extensions"],
    ["https://example.com/offer.PDF"],
    ["file:///tmp/a.html"],
    ["about:blank"],
    [undefined],
  ])("%s is closed to extensions", async (url) => {
    tabAt(url);
    expect(await findDraft(defaultSettings, NOW)).toEqual({ kind: "restricted" });
    expect(asked).toEqual([]);
  });

  test("a site without permission is named with the pattern to ask for", async () => {
    tabAt("http://crm.example:8080/a", false);
    expect(await findDraft(defaultSettings, NOW)).toEqual({
      kind: "unlisted",
      host: "crm.example",
      pattern: "http://crm.example/*",
    });
  });

  test("a site that is switched off is left alone", async () => {
    tabAt("https://acme.feishu.cn/");
    const off = { ...defaultSettings, sites: { "*.feishu.cn": { on: false } } };
    expect(await findDraft(off, NOW)).toEqual({ kind: "off", host: "acme.feishu.cn" });
    expect(asked).toEqual([]);
  });

  test("a pause holds for every site until it is over", async () => {
    tabAt("https://mail.qq.com/");
    const paused = { ...defaultSettings, pausedUntil: NOW + 1 };
    expect(await findDraft(paused, NOW)).toEqual({ kind: "paused", host: "mail.qq.com", until: NOW + 1 });
    expect(asked).toEqual([]);
    expect(await findDraft(paused, NOW + 1)).toMatchObject({ kind: "draft" });
  });

  test("a half-filled rewrite is left with the very box", async () => {
    tabAt("https://mail.qq.com/");
    const found = await findDraft(defaultSettings, NOW);
    if (found.kind !== "draft") throw new Error(found.kind);
    const kept = { text: ASK, choice: { scope: "message", move: "next-visit" }, filled: {} } as const;
    await found.box.keep(kept);
    expect(asked.at(-1)?.[1]).toEqual({ kaopu: "draft.keep", ask: { boxId: "b1", kept } });
  });

  test("no box used yet, a box that has gone, and a frame that has gone are all nothing in the works", async () => {
    tabAt("https://mail.qq.com/");
    const nothing = { kind: "none", host: "mail.qq.com" };
    answer = async () => ({ ok: true, value: null });
    expect(await findDraft(defaultSettings, NOW)).toEqual(nothing);
    answer = () => Promise.reject(new Error("Could not establish connection. Receiving end does not exist."));
    expect(await findDraft(defaultSettings, NOW)).toEqual(nothing);
    stub.session.clear();
    expect(await findDraft(defaultSettings, NOW)).toEqual(nothing);
  });

  test("a frame that fails is a failure", async () => {
    tabAt("https://mail.qq.com/");
    answer = async () => ({ ok: false, error: "the adapter threw" });
    expect(await findDraft(defaultSettings, NOW)).toEqual({ kind: "failed" });
  });
});
