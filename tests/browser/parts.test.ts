import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ZH } from "./compose";
import { type Kaopu, poll, startKaopu, type, waitForMarks } from "./harness";

let kaopu: Kaopu;
beforeAll(async () => {
  kaopu = await startKaopu();
});
afterAll(() => kaopu.close());

/** The names of our files that have run in a page so far, in whatever world. */
async function filesIn(page: Page): Promise<() => readonly string[]> {
  const seen: string[] = [];
  const session = await page.context().newCDPSession(page);
  session.on("Debugger.scriptParsed", ({ url }) => {
    const name = /^chrome-extension:\/\/\w+\/([\w-]+)\./.exec(url)?.[1];
    if (name) seen.push(name);
  });
  await session.send("Debugger.enable");
  return () => seen;
}

test("a frame gets what is known of a language with the first text in it, and what is shown with the first mark", async () => {
  const page = await kaopu.newPage("/pages/chat.html");
  const files = await filesIn(page);
  await page.click("#box");
  await poll("the coach", async () => files().includes("frame"));
  expect(files()).toEqual(["loader", "reader-file", "frame"]);
  await type(page, "See you at ten in the lobby, I will bring the two samples.");
  await poll("the senses of English", async () => files().includes("en-senses-file"));
  expect(files()).toEqual(["loader", "reader-file", "frame", "en-senses-file"]);
  await page.fill("#box", "");
  await type(page, ZH);
  await waitForMarks(page);
  expect(files().slice(4)).toContain("zh-senses-file");
  await poll("the surfaces", async () => files().includes("surfaces-file"));
  await page.close();
  expect(kaopu.consoleErrors).toEqual([]);
});

test("a message as long as is read in slices is marked all the same, in both languages", async () => {
  const page = await kaopu.newPage("/pages/chat.html");
  await page.click("#box");
  const long = "See you at ten in the lobby, I will bring the two samples. ".repeat(40);
  await page.fill("#box", `${long}\n${ZH}\n${long}`);
  await waitForMarks(page, (found) => found.some(({ text }) => /照顾/.test(text)));
  await page.close();
  expect(kaopu.consoleErrors).toEqual([]);
});

test("a pack that is switched on marks its words: its rules come with the reader", async () => {
  await kaopu.setSettings({ packs: { jargon: true } });
  const page = await kaopu.newPage("/pages/chat.html");
  await page.click("#box");
  await type(page, "We can leverage our synergies.");
  await waitForMarks(page, (found) => found.some(({ text }) => /leverage|synergies/.test(text)));
  await page.close();
  expect(kaopu.consoleErrors).toEqual([]);
});
