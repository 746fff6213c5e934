import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { BrowserContext, Page, Worker } from "playwright-core";
import { defaultSettings, type Settings } from "../../src/settings/schema";
import { type LaunchOptions, launch } from "./launch";
import { mediaType, serve } from "./serve";
import { openTarget, type Target } from "./target";

/** A running Chromium with the extension, the server beside it, and what went wrong so far. */
export interface Kaopu {
  readonly context: BrowserContext;
  readonly worker: Worker;
  readonly extensionId: string;
  /** Address of the server; `/` is the demo, `/pages/` is tests/pages. */
  readonly origin: string;
  /** Errors and warnings in the console and uncaught errors, of pages and of the extension, since the start. */
  readonly consoleErrors: readonly string[];
  /** Every request that left for anywhere but our server and the extension's own files. */
  readonly strayRequests: readonly string[];
  /** Opens a page: a path on our server, or the address of a page that `mount` stands in for. */
  readonly newPage: (address?: string) => Promise<Page>;
  /** Serves our files under a real host: `mount("https://mail.google.com")`. The extension sees that host. */
  readonly mount: (origin: string) => Promise<void>;
  /** Opens the real toolbar popup over this page. One click into the page closes it. */
  readonly openPopup: (page: Page) => Promise<Target>;
  readonly openOptions: () => Promise<Page>;
  readonly settings: () => Promise<Partial<Settings>>;
  /** Lays these fields over the stored settings, as the extension itself would store them. */
  readonly setSettings: (fields: Partial<Settings>) => Promise<void>;
  /** Back to a fresh install, as far as settings go, here and in the account. */
  readonly clearStorage: () => Promise<void>;
  /** Puts a picture into screenshots/. */
  readonly screenshot: (of: Page | Target, name: string) => Promise<string>;
  readonly close: () => Promise<void>;
}

/** Builds the extension if the sources have changed since the last build. */
function buildIfStale(): void {
  execFileSync(process.execPath, ["scripts/build.mjs", "--if-stale"], { stdio: ["ignore", "ignore", "inherit"] });
}

/** Starts Chromium (no window) with the freshly built extension. */
export async function startKaopu(options: Partial<LaunchOptions> = {}): Promise<Kaopu> {
  if (options.extension === undefined) buildIfStale();
  const served = await serve();
  const launched = await launch({ headless: true, ...options });
  const { context, worker } = launched;
  const close = async () => {
    await launched.close();
    await served.close();
  };
  if (worker === null) {
    await close();
    throw new Error("Chromium did not load the extension.");
  }
  const extensionId = new URL(worker.url()).host;
  const home = `chrome-extension://${extensionId}/`;
  const mounted: string[] = [];
  const consoleErrors: string[] = [];
  const strayRequests: string[] = [];

  context.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) consoleErrors.push(`${message.type()}: ${message.text()}`);
  });
  context.on("weberror", (error) => consoleErrors.push(`uncaught: ${error.error().stack ?? error.error().message}`));
  context.on("request", (request) => {
    const url = request.url();
    const ours = [served.origin, home, "data:", "blob:", "about:", "chrome:", ...mounted].some((start) =>
      url.startsWith(start),
    );
    if (!ours) strayRequests.push(url);
  });

  const read = () =>
    worker.evaluate(async () => ((await chrome.storage.local.get("settings")).settings ?? {}) as Partial<Settings>);

  return {
    context,
    worker,
    extensionId,
    origin: served.origin,
    consoleErrors,
    strayRequests,
    newPage: async (address = "/") => {
      const page = await context.newPage();
      await page.goto(address.startsWith("/") ? served.origin + address : address);
      return page;
    },
    mount: async (origin) => {
      mounted.push(origin);
      await context.route(`${origin}/**`, async (route) => {
        const file = served.fileAt(new URL(route.request().url()).pathname);
        await route.fulfill(file === null ? { status: 404 } : { path: file, contentType: mediaType(file) });
      });
    },
    openPopup: async (page) => {
      const browser = context.browser();
      if (browser === null) throw new Error("This browser cannot be driven from outside.");
      await page.bringToFront();
      await worker.evaluate(() => chrome.action.openPopup());
      const popup = await openTarget(browser, `${home}popup.html`);
      await popup.waitFor(() => document.readyState === "complete" && document.body.innerText.trim() !== "");
      return popup;
    },
    openOptions: async () => {
      const page = await context.newPage();
      await page.goto(`${home}options.html`);
      return page;
    },
    settings: read,
    setSettings: (fields) =>
      worker.evaluate(
        (given) =>
          // In its turn among the extension's own writes, whose lock this is.
          navigator.locks.request("kaopu.settings", async () => {
            const { settings } = await chrome.storage.local.get("settings");
            await chrome.storage.local.set({ settings: { ...given.whole, ...(settings as object), ...given.fields } });
          }),
        { whole: { ...defaultSettings, salt: "tests" }, fields: fields as object },
      ),
    clearStorage: () =>
      worker.evaluate(() =>
        // In its turn as well: what the extension was about to write would come in again behind it.
        navigator.locks.request("kaopu.settings", async () => {
          for (const area of ["local", "session", "sync"] as const) await chrome.storage[area].clear();
        }),
      ),
    screenshot: async (of, name) => {
      const file = join("screenshots", `${name}.png`);
      mkdirSync(dirname(file), { recursive: true });
      // A picture taken in the middle of a fade shows what nobody sees; a fade that was cut short is over too.
      const still = () => {
        const ours = document.querySelector("kaopu-coach")?.shadowRoot?.getAnimations() ?? [];
        return Promise.all(
          [...document.getAnimations(), ...ours].map(({ finished }) => finished.catch(() => null).then(() => null)),
        );
      };
      for (const frame of "frames" in of ? of.frames() : [of])
        await (frame as Pick<Target, "evaluate">).evaluate(still);
      writeFileSync(file, await of.screenshot());
      return file;
    },
    close,
  };
}
