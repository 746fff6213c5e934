import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { type BrowserContext, chromium, type Page, type Worker } from "playwright-core";
import { findChromium } from "../setup/chromium.mjs";

/** The development build: the one that also works on localhost. */
export const extensionFolder = resolve("build/chrome-mv3-prod");

export interface LaunchOptions {
  /** Folder of another build than the one for development. */
  readonly extension?: string;
  /** A window on the screen, or none. */
  readonly headless: boolean;
  /** A profile to keep; absent: a fresh one, removed at the end. */
  readonly profile?: string;
  /** Language of the browser itself (`zh-CN`): it decides the extension's name, and its interface where that is set to `auto`. */
  readonly lang?: string;
  readonly colorScheme?: "light" | "dark";
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Leaves the page open that comes up after an installation; otherwise it is waited for and closed. */
  readonly welcome?: boolean;
  /** Without it Chromium starts bare; `loadUnpacked` may bring the extension in later. */
  readonly bare?: boolean;
  /** Folders of further extensions beside ours; they must have no worker. */
  readonly beside?: readonly string[];
  /** Further switches of Chromium's command line. */
  readonly args?: readonly string[];
}

/** A Chromium with the extension in it. */
export interface Launched {
  readonly context: BrowserContext;
  /** The extension's worker, or null when the browser refused to load the extension. */
  readonly worker: Worker | null;
  readonly close: () => Promise<void>;
}

const workerPatienceMs = 10_000;

async function findWorker(context: BrowserContext): Promise<Worker | null> {
  const isOurs = (worker: Worker) => worker.url().startsWith("chrome-extension://");
  const there = context.serviceWorkers().find(isOurs);
  if (there) return there;
  return context.waitForEvent("serviceworker", { predicate: isOurs, timeout: workerPatienceMs }).catch(() => null);
}

/** The page that opens after an installation. It comes when it comes, and would take the place of a page in front. */
export async function findWelcome(context: BrowserContext): Promise<Page | null> {
  const there = () => context.pages().find((page) => page.url().endsWith("options.html#welcome")) ?? null;
  for (const end = Date.now() + workerPatienceMs; Date.now() < end && !there(); ) await wait(50);
  return there();
}

/** Branded Chrome ignores `--load-extension`; some versions still take the extension through their debugging interface. */
export async function loadUnpacked(context: BrowserContext): Promise<Worker | null> {
  const browser = context.browser();
  if (browser === null) return null;
  const session = await browser.newBrowserCDPSession();
  const taken = await session.send("Extensions.loadUnpacked", { path: extensionFolder }).then(
    () => true,
    () => false,
  );
  await session.detach();
  return taken ? findWorker(context) : null;
}

/** Starts Chromium with the built extension, and looks whether the extension is really there. */
export async function launch(options: LaunchOptions): Promise<Launched> {
  const browser = findChromium();
  if (browser === null) throw new Error("No Chromium found; npm start installs or names one.");
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), "kaopu-profile-"));
  const extensions = [
    resolve(options.extension ?? extensionFolder),
    ...(options.beside ?? []).map((folder) => resolve(folder)),
  ].join(",");
  const root = process.platform === "linux" && process.getuid?.() === 0;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browser.path,
    // Playwright's own headless mode is the old one, which loads no extensions; the switch below is the new one.
    headless: false,
    viewport: options.headless ? { width: 1280, height: 800, ...options.viewport } : null,
    ...(options.colorScheme && { colorScheme: options.colorScheme }),
    ignoreDefaultArgs: ["--disable-extensions", ...(options.headless ? [] : ["--enable-automation"])],
    args: [
      ...(options.headless ? ["--headless=new", "--disable-gpu", "--hide-scrollbars"] : []),
      ...(root ? ["--no-sandbox"] : []),
      `--lang=${options.lang ?? "en-US"}`,
      "--no-first-run",
      "--no-default-browser-check",
      "--disable-quic",
      "--disable-sync",
      "--disable-background-networking",
      "--disable-component-update",
      "--enable-unsafe-extension-debugging",
      ...(options.args ?? []),
      ...(options.bare ? [] : [`--disable-extensions-except=${extensions}`, `--load-extension=${extensions}`]),
    ],
  });
  const close = async () => {
    await context.close();
    if (options.profile === undefined)
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  if (options.bare) return { context, worker: null, close };
  try {
    const worker = (await findWorker(context)) ?? (await loadUnpacked(context));
    const fresh = worker !== null && options.headless && options.profile === undefined;
    if (fresh && !options.welcome) await (await findWelcome(context))?.close();
    return { context, worker, close };
  } catch (error) {
    await close();
    throw error;
  }
}
