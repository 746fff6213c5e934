import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { openWelcome, openWhy } from "../../src/background/guide";
import { stubChrome } from "../setup-chrome";

let opened: string[];
beforeEach(() => {
  opened = [];
  stubChrome();
  Object.assign(chrome, {
    runtime: { getURL: (path: string) => `chrome-extension://ours/${path}` },
    tabs: { create: async ({ url }: { url: string }) => void opened.push(url) },
  });
});
afterEach(() => vi.unstubAllGlobals());

it("opens the first page once, however often the extension is installed", async () => {
  await openWelcome();
  await openWelcome();
  expect(opened).toEqual(["chrome-extension://ours/options.html#welcome"]);
});

it("opens the why of a rule, and nothing but an address of its own page", async () => {
  await openWhy("vague-ask");
  await openWhy("/../x?y#z");
  expect(opened).toEqual([
    "chrome-extension://ours/options.html#why/vague-ask",
    "chrome-extension://ours/options.html#why/%2F..%2Fx%3Fy%23z",
  ]);
});
