import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { buildPages } from "../../scripts/browser/pages";
import { badge, card, expectNothingOfOurs, openCard, pressShortcut, RULE, waitForMarks } from "./compose";
import { editorNamed, openCardOn, openEditor } from "./editor-pages";
import { type Kaopu, marks, poll, startKaopu, type } from "./harness";
import { countObservers } from "./observers";

let kaopu: Kaopu;
let page: Page;
beforeAll(async () => {
  await buildPages();
  kaopu = await startKaopu();
});
afterAll(() => kaopu?.close());
beforeEach(async () => {
  await kaopu.clearStorage();
  await kaopu.setSettings({ own: [RULE] });
});
afterEach(async () => {
  await page.close();
  expect(kaopu.consoleErrors).toEqual([]);
  expect(kaopu.strayRequests).toEqual([]);
});

const TEXT = "The blue kettle is red.";

/** The page's own markup: without our one element. */
const markup = () =>
  page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    for (const ours of copy.querySelectorAll("kaopu-coach")) ours.remove();
    return copy.outerHTML;
  });

describe("F14 F15 the page's own markup", () => {
  const writeMail = async () => {
    page = await kaopu.newPage("/pages/mail.html");
    await page.click("#own");
    await type(page, TEXT);
  };
  const writeIn = (editor: string) => async () => {
    const opened = await openEditor(kaopu, editorNamed(editor));
    page = opened.page;
    await opened.enter();
    await opened.type(TEXT);
    await opened.settled();
  };

  test.each<[string, () => Promise<void>]>([
    ["a mail", writeMail],
    ["quill", writeIn("quill")],
    ["lexical", writeIn("lexical")],
    ["tiptap", writeIn("tiptap")],
    ["slate", writeIn("slate")],
  ])("is the same, byte by byte, with all we show and without us: %s", async (_where, write) => {
    await kaopu.setSettings({ sites: { "127.0.0.1": { on: false } } });
    await write();
    const off = await page.evaluate(() => document.documentElement.outerHTML);
    await expectNothingOfOurs(page);
    await page.close();
    await kaopu.setSettings({ sites: {} });
    await write();
    await openCard(page);
    expect(await markup()).toBe(off);
    await page.keyboard.press("Escape");
    await card(page).waitFor({ state: "detached" });
    await badge(page).click();
    await page.locator("kaopu-coach .kaopu-menu").waitFor();
    expect(await markup()).toBe(off);
    await page.keyboard.press("Escape");
    expect(await markup()).toBe(off);
    await kaopu.setSettings({ sites: { "127.0.0.1": { on: false } } });
    await poll("no marks", async () => (await marks(page)).length === 0);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(off);
  });
});

describe("F20 the card", () => {
  test.each([
    [800, 600],
    [360, 640],
  ])("is in the window and leaves Send free, with the box in each corner of %i × %i", async (width, height) => {
    page = await kaopu.newPage("/pages/chat.html");
    await page.setViewportSize({ width, height });
    await page.click("#box");
    await type(page, TEXT);
    await page.evaluate(() => {
      const around = document.createElement("form");
      const box = document.querySelector("#box") as HTMLElement;
      around.innerHTML = '<button type="submit" id="go">Go</button>';
      around.onsubmit = (event) => {
        event.preventDefault();
        (window as unknown as { sent: string[] }).sent.push("go");
      };
      document.body.append(around);
      around.prepend(box);
      box.style.cssText = "width:200px;height:60px;display:block";
      box.focus();
    });
    for (const corner of ["left:0;top:0", "right:0;top:0", "left:0;bottom:0", "right:0;bottom:0"]) {
      await page.evaluate((css) => {
        (document.querySelector("form") as HTMLElement).style.cssText = `position:fixed;${css}`;
      }, corner);
      await waitForMarks(page);
      await pressShortcut(kaopu, "open-card");
      await card(page).waitFor();
      const seen = await card(page).evaluate((element) => {
        const [a, b] = [element, document.querySelector("#go")].map((one) => one?.getBoundingClientRect());
        if (!a || !b) return null;
        return {
          inside: a.left >= 0 && a.top >= 0 && a.right <= innerWidth && a.bottom <= innerHeight,
          covers: a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
        };
      });
      expect({ corner, ...seen }).toEqual({ corner, inside: true, covers: false });
      await page.click("#go");
      await page.keyboard.press("Escape");
      await page.focus("#box");
    }
    expect(await page.evaluate(() => (window as unknown as { sent: string[] }).sent)).toHaveLength(4);
  });

  test("is over a modal dialog, and can be used there", async () => {
    page = await kaopu.newPage("/pages/chat.html");
    await page.evaluate(() => {
      const dialog = document.createElement("dialog");
      dialog.append(document.querySelector("#box") as Element);
      document.body.append(dialog);
      dialog.showModal();
    });
    await page.click("#box");
    await type(page, TEXT);
    await (await openCard(page)).getByRole("button").first().click();
    await poll("the change", async () => (await page.inputValue("#box")).includes(RULE.replace?.[0] as string));
  });
});

test("F21 one card and one mark for a phrase in nested editables", async () => {
  const opened = await openEditor(kaopu, editorNamed("nested"));
  page = opened.page;
  await opened.enter();
  await opened.type(TEXT);
  const found = await waitForMarks(page);
  expect(found).toHaveLength(1);
  for (const mark of found) await openCardOn(page, mark);
  expect(await card(page).count()).toBe(1);
});

test("F23 at 200 % the card is in the window and whole", async () => {
  page = await kaopu.newPage("/pages/chat.html");
  await page.click("#box");
  await type(page, TEXT);
  const zoom = (factor: number) =>
    kaopu.worker.evaluate(async (wanted) => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      await chrome.tabs.setZoom(tab?.id ?? -1, wanted);
    }, factor);
  await waitForMarks(page);
  const width = await page.evaluate(() => innerWidth);
  await zoom(2);
  await poll("the zoom", () => page.evaluate((before) => innerWidth < before, width));
  await page.locator("#box").scrollIntoViewIfNeeded();
  await pressShortcut(kaopu, "open-card");
  await card(page).waitFor();
  const inside = await card(page).evaluate((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
  });
  await zoom(1);
  expect(inside).toBe(true);
});

/** What scripts of ours cost on the page while `act` goes on: milliseconds in their functions, and timers set. */
async function costOf(act: () => Promise<unknown>): Promise<{ readonly spent: number; readonly timers: number }> {
  const browser = kaopu.context.browser();
  if (!browser) throw new Error("no browser");
  await browser.startTracing(page, {
    categories: [
      "devtools.timeline",
      "disabled-by-default-devtools.timeline",
      "disabled-by-default-devtools.timeline.stack",
    ],
  });
  await act();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: { name: string; dur?: number; args?: { data?: { url?: string; stackTrace?: { url?: string }[] } } }[];
  };
  const ours = (url: string | undefined) => url?.startsWith("chrome-extension://") ?? false;
  const spent = traceEvents
    .filter(({ name, args }) => name === "FunctionCall" && ours(args?.data?.url))
    .reduce((sum, { dur = 0 }) => sum + dur / 1000, 0);
  const timers = traceEvents.filter(
    ({ name, args }) => name === "TimerInstall" && args?.data?.stackTrace?.some(({ url }) => ours(url)),
  ).length;
  return { spent, timers };
}

test("F40 a page without a box has no timer of ours", async () => {
  page = await kaopu.newPage("/pages/mail.html");
  const cost = await costOf(async () => {
    await page.reload();
    await page.focus("input[name=subjectbox]");
    await page.evaluate(() => new Promise((settle) => requestIdleCallback(settle)));
  });
  expect(cost.timers).toBe(0);
  expect(cost.spent).toBeLessThan(20);
  // The same measure does see ours, once there is a box.
  const busy = await costOf(async () => {
    await page.click("#own");
    await type(page, TEXT);
    await waitForMarks(page);
  });
  expect(busy.timers).toBeGreaterThan(0);
  expect(busy.spent).toBeGreaterThan(0);
});

test("F41 five thousand nodes elsewhere cost under 20 ms in all", async () => {
  page = await kaopu.newPage("/pages/mail.html");
  await page.click("#own");
  await type(page, TEXT);
  await waitForMarks(page);
  const { spent } = await costOf(() =>
    page.evaluate(async () => {
      const list = document.body.appendChild(document.createElement("div"));
      for (let batch = 0; batch < 50; batch++) {
        for (let node = 0; node < 100; node++) list.append(document.createElement("p"));
        await new Promise(requestAnimationFrame);
      }
    }),
  );
  expect(spent).toBeLessThan(20);
});

test("twenty boxes opened and closed leave no node, listener or observer", async () => {
  const opened = await openEditor(kaopu, editorNamed("contenteditable"));
  page = opened.page;
  await opened.enter();
  await opened.type(TEXT);
  await openCard(page);
  await page.keyboard.press("Escape");
  const session = await page.context().newCDPSession(page);
  const observers = await countObservers(page);
  /** Fields and editables in turn, since they are watched by different means; each with its card. */
  const openBox = async (nth: number) => {
    await page.evaluate(
      ([text, rich]) => {
        document.querySelector("#place")?.replaceChildren();
        const box = document.createElement(rich ? "div" : "textarea");
        if (box instanceof HTMLTextAreaElement) box.value = text;
        else {
          box.contentEditable = "true";
          box.textContent = text;
        }
        document.querySelector("#place")?.append(box);
        box.focus();
      },
      [TEXT, nth % 2 === 1] as const,
    );
    await waitForMarks(page, (found) => found.length === 1);
    await openCard(page);
  };
  const round = async (count: number) => {
    for (let nth = 0; nth < count; nth++) {
      await openBox(nth);
      await page.keyboard.press("Escape");
      await card(page).waitFor({ state: "detached" });
    }
    await page.evaluate(() => document.querySelector("#place")?.replaceChildren());
    await waitForMarks(page, (found) => found.length === 0);
    await badge(page).waitFor({ state: "detached" });
    await session.send("HeapProfiler.collectGarbage");
    return { ...(await session.send("Memory.getDOMCounters")), observers: await observers() };
  };
  // What is made once (the card's file, the sheets) has been made after the first.
  const before = await round(2);
  const after = await round(20);
  expect(after.jsEventListeners).toBeLessThanOrEqual(before.jsEventListeners);
  expect(after.nodes).toBeLessThanOrEqual(before.nodes + 5);
  // Those of the frame itself: one waits for a page that is written anew, one belongs to the card.
  const ofTheFrame = { MutationObserver: 1, ResizeObserver: 1, IntersectionObserver: 0, PerformanceObserver: 0 };
  expect([before.observers, after.observers]).toEqual([ofTheFrame, ofTheFrame]);
  await expectNothingOfOurs(page);
  // The same measure does see ours: an editable is watched by one of either kind.
  await openBox(1);
  expect(await observers()).toEqual({ ...ofTheFrame, MutationObserver: 2, ResizeObserver: 2 });
});

test("F45 offline everything works, and nothing is asked of any server", async () => {
  page = await kaopu.newPage("/pages/chat.html");
  await kaopu.context.setOffline(true);
  await page.click("#box");
  await type(page, TEXT);
  await (await openCard(page)).getByRole("button").first().click();
  await poll("the change", async () => (await page.inputValue("#box")).includes(RULE.replace?.[0] as string));
  await kaopu.context.setOffline(false);
});

test("F42 with the worker asleep what is typed is marked, and a card still opens", async () => {
  page = await kaopu.newPage("/pages/chat.html");
  await page.click("#box");
  await type(page, TEXT);
  await openCard(page);
  await page.keyboard.press("Escape");
  const session = await page.context().newCDPSession(page);
  await session.send("ServiceWorker.enable");
  await session.send("ServiceWorker.stopAllWorkers");
  await type(page, " And one more blue kettle.");
  const took = await page.evaluate(async () => {
    const start = performance.now();
    const count = () => document.querySelector("kaopu-coach")?.shadowRoot?.querySelectorAll(".kaopu-mirror i").length;
    while (count() !== 2 && performance.now() - start < 5000) await new Promise(requestAnimationFrame);
    return performance.now() - start;
  });
  // The pause after the last key, and then no time worth speaking of.
  expect(took).toBeLessThan(500);
  await openCard(page, "kettle");
});
