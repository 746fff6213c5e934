import type { CDPSession, Page } from "playwright-core";
import { launch } from "../../scripts/browser/launch";
import { marks } from "../../scripts/browser/marks";
import { serve } from "../../scripts/browser/serve";
import { type Kaopu, startKaopu } from "../../scripts/browser/session";
import { poll } from "../../scripts/browser/target";
import { EN, middle, type Row, textOf, ZH } from "../../src/cli/bench";
import type { OwnRule } from "../../src/engine/types";

const KEYS = 60;
const FINDINGS = 400;
const TABS = 10;
/** How long the tabs are left alone; seconds. */
const IDLE = 120;

const RULE: OwnRule = {
  id: "lot",
  name: "Lot",
  phrases: ["zebra crossing"],
  message: "Which one?",
  severity: "warning",
};

/** A draft of this size with as many findings as one could put up with, spread over it. */
function draft(size: number): string {
  const lines = textOf([...EN, ...ZH], size - FINDINGS * 16, size).split(" ");
  const every = Math.max(1, Math.floor(lines.length / FINDINGS));
  return lines
    .map((word, at) => (at % every === 0 && at / every < FINDINGS ? `${word} zebra crossing` : word))
    .join(" ");
}

const percentile = (figures: readonly number[], share: number) =>
  [...figures].sort((a, b) => a - b)[Math.floor(figures.length * share)] as number;

/** Main-thread time so far, in milliseconds. */
async function busy(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) * 1000;
}
async function metered(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  return session;
}

/** Main-thread time each of many keys takes, from the key to the pause after it. */
async function keyTimes(page: Page, box: string): Promise<readonly number[]> {
  const session = await metered(page);
  const times: number[] = [];
  for (let key = 0; key < KEYS; key++) {
    const before = await busy(session);
    await page.keyboard.press(key % 8 === 7 ? "Space" : "e");
    // Until the pause has passed and what comes of it is painted.
    await page.evaluate(() => new Promise((settle) => setTimeout(() => requestIdleCallback(settle), 320)));
    times.push((await busy(session)) - before);
  }
  await session.detach();
  await page.fill(box, "");
  return times;
}

async function typing(page: Page, size: number): Promise<readonly number[]> {
  await page.fill("#box", draft(size));
  await page.focus("#box");
  await page.keyboard.press("End");
  await page.evaluate(() => new Promise((settle) => setTimeout(() => requestIdleCallback(settle), 2_000)));
  return keyTimes(page, "#box");
}

/** Time from an event to a change of what is shown, polled in the page; milliseconds. */
async function rounds(count: number, once: () => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < count; round++) times.push(await once());
  return middle(times);
}

const now = (page: Page) => page.evaluate(() => performance.now());
/** When something is there, by the page's clock. Nothing in it has a name: the compiler's helper for names is not in the page. */
const when = (page: Page, selector: string) =>
  page.evaluate(async (wanted) => {
    while (!document.querySelector("kaopu-coach")?.shadowRoot?.querySelector(wanted))
      await new Promise(requestAnimationFrame);
    return performance.now();
  }, selector);

async function moments(kaopu: Kaopu, put: (what: string, value: number) => void): Promise<void> {
  const page = await kaopu.newPage("/pages/chat.html");
  const start = await now(page);
  await page.click("#box");
  await page.keyboard.type("a zebra crossing");
  put("first focus to first underline, the pause of 200 ms in it", (await when(page, ".kaopu-mirror i")) - start);
  put(
    "key to underline, the pause of 200 ms in it",
    await rounds(15, async () => {
      await page.fill("#box", "a zebra crossin");
      await poll("no mark", async () => (await marks(page)).length === 0);
      await page.focus("#box");
      await page.keyboard.press("End");
      const from = await now(page);
      await page.keyboard.press("g");
      return (await when(page, ".kaopu-mirror i")) - from;
    }),
  );
  put(
    "click on the words to card",
    await rounds(15, async () => {
      const [mark] = await marks(page);
      await page.mouse.move(1, 1);
      const from = await now(page);
      await page.mouse.click(mark?.x ?? 0, mark?.y ?? 0);
      const took = (await when(page, ".kaopu-card")) - from;
      await page.keyboard.press("Escape");
      return took;
    }),
  );
  put(
    "toolbar to popup with the draft in it",
    await rounds(5, async () => {
      const from = performance.now();
      const popup = await kaopu.openPopup(page);
      await popup.waitFor(() => document.querySelector("mark") !== null);
      const took = performance.now() - from;
      await popup.close();
      return took;
    }),
  );
  await page.close();
}

/** Main-thread time of loading a page without a compose box. */
const loading = (open: () => Promise<Page>) =>
  rounds(15, async () => {
    const page = await open();
    const session = await metered(page);
    await page.goto(page.url().replace(/#.*/, ""));
    const took = await busy(session);
    await page.close();
    return took;
  });

/** Tabs somebody has written in and left: the caret blinks in each. Gives what they have used so far, in all. */
async function leftTabs(open: () => Promise<Page>) {
  const pages: Page[] = [];
  for (let tab = 0; tab < TABS; tab++) {
    const page = await open();
    await page.click("#box");
    await page.keyboard.type("Nothing wrong here, see you at ten.");
    pages.push(page);
  }
  const sessions = await Promise.all(pages.map(metered));
  const total = async (name: string) => {
    const all = await Promise.all(sessions.map((session) => session.send("Performance.getMetrics")));
    return all.reduce((sum, { metrics }) => sum + (metrics.find((one) => one.name === name)?.value ?? 0), 0);
  };
  return {
    used: async () => {
      for (const session of sessions) await session.send("HeapProfiler.collectGarbage");
      return { time: (await total("TaskDuration")) * 1000, heap: (await total("JSHeapUsedSize")) / 2 ** 20 };
    },
    close: async () => {
      for (const page of pages) await page.close();
    },
  };
}

/** The same tabs with and without us, left alone for the same two minutes: a caret alone costs ten tabs a second of them. */
async function idle(
  open: { readonly withUs: () => Promise<Page>; readonly without: () => Promise<Page> },
  put: (what: string, value: number, unit: Row["unit"]) => void,
): Promise<void> {
  const [bare, ours] = [await leftTabs(open.without), await leftTabs(open.withUs)];
  // What typing has left to do is done.
  await new Promise((settle) => setTimeout(settle, 3_000));
  const before = { bare: await bare.used(), ours: await ours.used() };
  await new Promise((settle) => setTimeout(settle, IDLE * 1000));
  const after = { bare: await bare.used(), ours: await ours.used() };
  const what = `main-thread time of ${TABS} idle tabs in ${IDLE} s`;
  put(`${what}: without us`, after.bare.time - before.bare.time, "ms");
  put(`${what}: with us`, after.ours.time - before.ours.time, "ms");
  put("heap grown in them", after.ours.heap - before.ours.heap, "MB");
  put("heap of one tab with the coach in it", before.ours.heap / TABS, "MB");
  await bare.close();
  await ours.close();
}

/** What the extension costs a page, beside the same page in a browser without it. */
export async function benchBrowser(): Promise<readonly Row[]> {
  const rows: Row[] = [];
  const put = (what: string, value: number, unit: Row["unit"] = "ms") => rows.push({ what, value, unit });
  const kaopu = await startKaopu();
  const served = await serve();
  const bare = await launch({ headless: true, bare: true });
  try {
    await kaopu.setSettings({ ui: "en", own: [RULE] });
    for (const size of [5_000, 20_000]) {
      const page = await kaopu.newPage("/pages/chat.html");
      const plain = await bare.context.newPage();
      await plain.goto(`${served.origin}/pages/chat.html`);
      const [without, withUs] = [await typing(plain, size), await typing(page, size)];
      const what = `one key in ${size.toLocaleString("en")} characters with ${FINDINGS} findings, main thread`;
      put(`${what}: without us`, middle(without));
      put(`${what}: with us`, middle(withUs));
      put(`${what}: added at the 95th percentile`, percentile(withUs, 0.95) - percentile(without, 0.95));
      await page.close();
      await plain.close();
    }
    await moments(kaopu, put);
    const address = "/pages/sites/none.html";
    put(
      "loading a page without a compose box: without us",
      await loading(async () => {
        const page = await bare.context.newPage();
        await page.goto(served.origin + address);
        return page;
      }),
    );
    put("loading a page without a compose box: with us", await loading(() => kaopu.newPage(address)));
    const written = "/pages/chat.html";
    await idle(
      {
        withUs: () => kaopu.newPage(written),
        without: async () => {
          const page = await bare.context.newPage();
          await page.goto(served.origin + written);
          return page;
        },
      },
      put,
    );
  } finally {
    await bare.close();
    await served.close();
    await kaopu.close();
  }
  return rows;
}
