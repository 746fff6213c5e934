import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { applyRewrite, fillBlanks, openMail } from "../../scripts/browser/journey";
import { EN, held, openCard, RULE, waitForMarks } from "./compose";
import { paste } from "./faults";
import { type Kaopu, marks, poll, startKaopu, type } from "./harness";

let kaopu: Kaopu;
let page: Page;
beforeAll(async () => {
  kaopu = await startKaopu();
});
afterAll(() => kaopu.close());
beforeEach(async () => {
  await kaopu.clearStorage();
  await kaopu.setSettings({ ui: "en", own: [RULE] });
});
afterEach(async () => {
  await page.close();
  expect(kaopu.consoleErrors).toEqual([]);
});

/** Ordinary sentences up to a length, in characters; of so many kinds, all different without. */
const ordinary = (length: number, kinds = Number.POSITIVE_INFINITY) => {
  const parts: string[] = [];
  for (let at = 0, size = 0; size < length; at++) {
    const lot = at % kinds;
    parts.push(
      at % 2 ? `第${lot}批货周三到，我已经和库房说好了。` : `Lot ${lot} arrives on Wednesday, and we have room. `,
    );
    if (at % 40 === 39) parts.push("\n");
    size += parts.at(-1)?.length ?? 0;
  }
  return parts.join("");
};

test("without any network, everything works", async () => {
  page = await openMail(kaopu, "en");
  await kaopu.context.setOffline(true);
  try {
    await type(page, EN);
    await openCard(page, "keep us in mind");
    await page.keyboard.press("Escape");
    const popup = await kaopu.openPopup(page);
    await popup.waitFor(() => document.querySelector(".k-preview") !== null);
    await fillBlanks(popup, "Raj");
    await applyRewrite(popup);
    await popup.close();
    const options = await kaopu.openOptions();
    await options.getByRole("heading").first().waitFor();
    await options.close();
  } finally {
    await kaopu.context.setOffline(false);
  }
});

test.each([
  ["a field", "/pages/chat.html", "#box"],
  ["an editable", "/pages/hostile-world.html", "#box"],
])("200 kB pasted into %s are all there, and are coached to the last word", async (_what, address, box) => {
  page = await kaopu.newPage(address);
  await page.click(box);
  const text = `${ordinary(200_000, 200)}The blue kettle is red.`;
  await paste(page, box, text);
  await waitForMarks(page, (found) => found.some((mark) => mark.text === "blue kettle"));
  const length = await page.$eval(box, (element) =>
    "value" in element ? String(element.value).length : (element as HTMLElement).innerText.length,
  );
  expect(length).toBeGreaterThanOrEqual(text.length);
  await page.keyboard.press("ControlOrMeta+End");
  await type(page, " Yes.");
  await waitForMarks(page, (found) => found.some((mark) => mark.text === "blue kettle"));
  expect((await held(page, box)).trimEnd().endsWith("Yes.") || (await held(page, box)).includes("Yes.")).toBe(true);
});

test.each([
  ["a field", "/pages/chat.html", "#box"],
  ["an editable", "/pages/hostile-world.html", "#box"],
])("10,000 marks in %s: all are drawn, and one can write on", async (_what, address, box) => {
  page = await kaopu.newPage(address);
  await page.click(box);
  const text = "a blue kettle\n".repeat(10_000);
  // What Chromium itself takes to paste so many lines into an editable is no matter here.
  await page.$eval(
    box,
    (element, given) => {
      if ("value" in element) element.value = given;
      else (element as HTMLElement).innerHTML = given.replace(/(.*)\n/g, "<div>$1</div>");
    },
    text,
  );
  await page.keyboard.press("ControlOrMeta+End");
  await type(page, " ");
  await waitForMarks(page, (found) => found.length === 10_000);
  await type(page, "Yes, a blue kettle");
  await waitForMarks(page, (found) => found.length === 10_001);
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.press("Delete");
  await waitForMarks(page, (found) => found.length === 0);
});

test("while a long draft is read, the page goes on drawing and taking keys, and the toolbar says so", async () => {
  page = await kaopu.newPage("/pages/chat.html");
  await page.click("#box");
  // The first text in a language waits for what is known of it, and there is time to draw in that.
  await type(page, "The blue kettle is red. 请查收青山绿水。");
  await waitForMarks(page);
  await page.fill("#box", "");
  await poll("no mark", async () => (await page.locator("kaopu-coach").count()) === 0);
  await paste(page, "#box", `${ordinary(200_000)}The blue kettle is red.`);
  const seen = page.evaluate(
    () =>
      new Promise<{ longest: number; whole: number }>((settle) => {
        const start = performance.now();
        let last = start;
        let longest = 0;
        const frame = (now: number) => {
          longest = Math.max(longest, now - last);
          last = now;
          if (document.querySelector("kaopu-coach")) settle({ longest, whole: now - start });
          else requestAnimationFrame(frame);
        };
        requestAnimationFrame(frame);
      }),
  );
  await poll("word of the reading", () =>
    kaopu.worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      return (await chrome.action.getBadgeText({ tabId: tab?.id ?? -1 })) === "…";
    }),
  );
  await waitForMarks(page);
  const { longest, whole } = await seen;
  // At one stroke the longest gap between two frames would be nearly the whole of it.
  expect(longest).toBeLessThan(whole / 3);
});

test("a tab that crashes takes nothing along, and is coached when it is back", async () => {
  const other = await kaopu.newPage("/pages/chat.html");
  await other.click("#box");
  page = await kaopu.newPage("/pages/chat.html");
  await page.click("#box");
  await type(page, "The blue kettle is red.");
  await waitForMarks(page);
  const crashed = page.waitForEvent("crash");
  await page.goto("chrome://crash").catch(() => null);
  await crashed;
  await other.bringToFront();
  await type(other, "The blue kettle is red.");
  await waitForMarks(other);
  await page.close();
  page = await kaopu.newPage("/pages/chat.html");
  await page.click("#box");
  await type(page, "The blue kettle is red.");
  await waitForMarks(page);
  expect(await marks(other)).toHaveLength(1);
  await other.close();
});
