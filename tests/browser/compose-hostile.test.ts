import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { card, held, openCard, RULE, waitForMarks } from "./compose";
import { type Kaopu, poll, startKaopu, type } from "./harness";

let kaopu: Kaopu;
let page: Page;
beforeAll(async () => {
  kaopu = await startKaopu();
});
afterAll(() => kaopu.close());
beforeEach(async () => {
  await kaopu.clearStorage();
  await kaopu.setSettings({ own: [RULE] });
  page = await kaopu.newPage("/pages/hostile.html");
});
afterEach(async () => {
  expect(await page.evaluate(() => (window as unknown as Hostile).errors)).toEqual([]);
  await page.close();
  expect(kaopu.consoleErrors).toEqual([]);
});

interface Hostile {
  readonly errors: string[];
  readonly overwriteSheets: () => void;
  readonly removeStrangers: () => void;
  readonly replaceBox: () => void;
}
const hostile = (deed: keyof Omit<Hostile, "errors">) =>
  page.evaluate((name) => (window as unknown as Hostile)[name](), deed);

const TEXT = "The blue kettle is red.";

test("the page's style sheets may come and go: ours is back with the writer's next move", async () => {
  await page.click("#box");
  await type(page, TEXT);
  await waitForMarks(page);
  await hostile("overwriteSheets");
  await page.mouse.move(300, 60);
  await type(page, " Yes.");
  await poll("our sheet", () => page.evaluate(() => document.adoptedStyleSheets.length === 2));
  expect(await held(page, "#box")).toBe(`${TEXT} Yes.`);
});

test("the page's styles do not reach the card, its hands not the text", async () => {
  await page.click("#field");
  await type(page, TEXT);
  const shown = await openCard(page);
  expect(await shown.evaluate((element) => getComputedStyle(element.parentElement as Element).opacity)).toBe("1");
  await hostile("removeStrangers");
  await type(page, " Yes.");
  await waitForMarks(page);
  await openCard(page);
  expect(await held(page, "#field")).toBe(`${TEXT} Yes.`);
});

test("a page that never stops throwing us out is left in peace", async () => {
  await page.evaluate(() => {
    const strangers = (window as unknown as Hostile).removeStrangers;
    new MutationObserver(strangers).observe(document.documentElement, { childList: true });
  });
  await page.click("#field");
  await type(page, TEXT);
  const removals = () =>
    page.evaluate(
      () =>
        new Promise<number>((settle) => {
          let count = 0;
          const observer = new MutationObserver((records) => {
            count += records.filter(({ removedNodes }) => removedNodes.length > 0).length;
          });
          observer.observe(document.documentElement, { childList: true });
          setTimeout(() => settle(count), 400);
        }),
    );
  let all = 0;
  await poll("peace, once we have been thrown out", async () => {
    const now = await removals();
    all += now;
    return all > 0 && now === 0;
  });
  expect(await held(page, "#field")).toBe(TEXT);
});

test("a box replaced between two keys keeps every letter, and its successor is coached", async () => {
  await page.click("#box");
  await type(page, "The blue");
  await hostile("replaceBox");
  await type(page, " kettle is red.");
  expect(await held(page, "#box")).toBe(TEXT);
  const [mark] = await waitForMarks(page);
  expect(mark?.text).toBe("blue kettle");
});

test("a box replaced while a change is under way is not written to", async () => {
  await page.click("#box");
  await type(page, TEXT);
  await waitForMarks(page);
  const shown = await openCard(page);
  await page.evaluate(() => {
    addEventListener("selectionchange", () => (window as unknown as Hostile).replaceBox(), { once: true });
    document.addEventListener("selectionchange", () => (window as unknown as Hostile).replaceBox(), { once: true });
  });
  await shown.getByRole("button").first().click();
  await card(page).waitFor({ state: "detached" });
  expect(await held(page, "#box")).toBe(TEXT);
});

test("a page that redraws the marked words at every key keeps its text and its undo", async () => {
  await page.click("#box");
  await page.$eval("#box", (box) => {
    // As model-driven editors do: text nodes are never the same twice.
    box.addEventListener("input", () => {
      const selection = getSelection();
      const at = selection?.focusOffset ?? 0;
      const text = box.textContent ?? "";
      box.replaceChildren(document.createTextNode(text));
      if (box.firstChild) selection?.collapse(box.firstChild, Math.min(at, text.length));
    });
  });
  await type(page, TEXT);
  await waitForMarks(page);
  await type(page, " Yes.");
  const [mark] = await waitForMarks(page);
  expect(mark?.text).toBe("blue kettle");
  expect(await held(page, "#box")).toBe(`${TEXT} Yes.`);
});
