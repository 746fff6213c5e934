import { beforeEach, expect, it, vi } from "vitest";
import { noteFit, readMisfits } from "../../src/settings/seen-sites";
import { type StubbedChrome, stubChrome } from "../setup-chrome";

let chrome: StubbedChrome;
beforeEach(() => {
  chrome = stubChrome();
  return () => vi.unstubAllGlobals();
});

it("a service that never fitted has changed; one that did at some box has not", async () => {
  await noteFit({ id: "slack", fits: false });
  await noteFit({ id: "gmail", fits: false });
  await noteFit({ id: "gmail", fits: true });
  await noteFit({ id: "gmail", fits: false });
  expect(await readMisfits()).toEqual(["slack"]);
});

it("counts of several frames at once add up", async () => {
  await Promise.all([1, 2, 3].map(() => noteFit({ id: "slack", fits: false })));
  expect([...chrome.session.values()]).toEqual([{ slack: { fits: 0, misfits: 3 } }]);
});

it("nothing is kept beyond the browser's session", async () => {
  await noteFit({ id: "slack", fits: false });
  expect(chrome.local.size).toBe(0);
});
