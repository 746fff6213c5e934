import type { BrowserContext, Page } from "playwright-core";
import { type Kaopu, poll } from "./harness";

/** Ends the worker as Chromium does with one that is idle; the next event starts it anew. */
export async function stopWorker({ context, extensionId }: Kaopu): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error("This browser cannot be driven from outside.");
  const running = async () => {
    const { targetInfos } = await session.send("Target.getTargets");
    return targetInfos.filter(({ type, url }) => type === "service_worker" && url.includes(extensionId));
  };
  const marked = () => inWorker(context, () => "marked" in globalThis).catch(() => false);
  await inWorker(context, () => Object.assign(globalThis, { marked: true })).catch(() => null);
  for (const { targetId } of await running()) await session.send("Target.closeTarget", { targetId });
  // Another may have been started by then, under the same id: its world is a new one.
  await poll("the worker to end", async () => (await running()).length === 0 || !(await marked()));
  await session.detach();
}

/** Runs a function in the worker as it is now, were it started a moment ago. */
export async function inWorker<R>(context: BrowserContext, run: () => R | Promise<R>): Promise<R> {
  const worker = context.serviceWorkers().at(-1);
  if (!worker) throw new Error("No worker runs.");
  return worker.evaluate(run) as Promise<R>;
}

/** A page of the extension's own, to look into its storage whether the worker runs or not. */
export async function storeOf(kaopu: Kaopu): Promise<{
  readonly get: () => Promise<Record<string, unknown>>;
  readonly set: (items: Record<string, unknown>) => Promise<void>;
  readonly page: Page;
}> {
  const page = await kaopu.openOptions();
  return {
    page,
    get: () => page.evaluate(() => chrome.storage.local.get()),
    set: (items) => page.evaluate((given) => chrome.storage.local.set(given), items),
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
