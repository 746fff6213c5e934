import type { BrowserContext, Page } from "playwright-core";
import type { Kaopu } from "./harness";

/** Runs a function in the worker as it is now, were it started a moment ago. */
export async function inWorker<R>(context: BrowserContext, run: () => R | Promise<R>): Promise<R> {
  const worker = context.serviceWorkers().at(-1);
  if (!worker) throw new Error("No worker runs.");
  return worker.evaluate(run) as Promise<R>;
}

/** A page of the extension's own, to look into its storage whether the worker runs or not. */
export async function storeOf(kaopu: Kaopu): Promise<{
  readonly get: () => Promise<Record<string, unknown>>;
  /** Nothing but these settings from now on. */
  readonly begin: (settings: object) => Promise<void>;
  readonly page: Page;
  /** Ends the worker, whatever it is at; the next event starts another. */
  readonly stopWorker: () => Promise<void>;
}> {
  const page = await kaopu.openOptions();
  const session = await kaopu.context.newCDPSession(page);
  let status = "stopped";
  const heard = new Set<() => void>();
  session.on("ServiceWorker.workerVersionUpdated", ({ versions }) => {
    for (const { runningStatus } of versions) status = runningStatus;
    for (const tell of heard) tell();
  });
  await session.send("ServiceWorker.enable");
  const stopWorker = async () => {
    if (status === "stopped") return;
    const stopped = new Promise<void>((settle) => {
      const look = () => {
        if (status !== "stopped") return;
        heard.delete(look);
        settle();
      };
      heard.add(look);
    });
    await session.send("ServiceWorker.stopAllWorkers");
    await stopped;
  };
  return {
    page,
    stopWorker,
    get: () => page.evaluate(() => chrome.storage.local.get()),
    begin: (settings) =>
      page.evaluate(
        (given) =>
          // In its turn among the extension's own writes: a page of ours that finds no settings is about to write some.
          navigator.locks.request("kaopu.settings", async () => {
            await chrome.storage.local.clear();
            await chrome.storage.local.set({ settings: given });
          }),
        settings,
      ),
  };
}

/** Has the page's own way of pasting bring in a text, by key. */
export async function paste(page: Page, selector: string, text: string): Promise<void> {
  await page.evaluate((given) => {
    const source = Object.assign(document.createElement("textarea"), { id: "source", value: given });
    // No box of ours: the coach is not to look at it.
    source.setAttribute("data-kaopu", "off");
    document.body.prepend(source);
    source.select();
  }, text);
  await page.focus("#source");
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.press("ControlOrMeta+c");
  await page.click(selector);
  await page.keyboard.press("ControlOrMeta+v");
}
