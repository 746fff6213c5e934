import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { openChat, openMail, sample, walkThrough, writeSample } from "../../scripts/browser/journey";
import { ignoreThis, openCard } from "./compose";
import { type Kaopu, poll, startKaopu, type as typeText, waitForMarks } from "./harness";
import { openPanel } from "./panel";
import { type Gateway, startProxy, tapTargets, type Wiretap } from "./wire";

let kaopu: Kaopu;
let proxy: Gateway;
let tap: Wiretap;
beforeAll(async () => {
  proxy = await startProxy();
  // Any text compiled as code, in whatever world and under whatever name, throws: V8 itself is told so.
  const args = [...proxy.args, "--js-flags=--disallow-code-generation-from-strings"];
  kaopu = await startKaopu({ args });
  const browser = kaopu.context.browser();
  if (!browser) throw new Error("This browser cannot be driven from outside.");
  tap = await tapTargets(browser);
});
afterAll(async () => {
  await tap.close();
  await kaopu.close();
  await proxy.close();
});
beforeEach(() => kaopu.clearStorage());

/** Typed on the way beside the samples. */
const TYPED = ["Handkerchief 4711", "翡翠算盘", "Wednesday with Barnaby"];

/** Everything the demo and the test pages ask for by themselves. */
const PAGES =
  /^\/(?:(?:[\w-]+\.html)?(?:\?lang=(?:zh|en))?|[\w-]+\.(?:css|js)|favicon\.ico|(?:assets|pages)\/[\w/.-]+)$/;
const stray = (address: string) => {
  const url = new URL(address);
  return !(url.origin.replace("localhost", "127.0.0.1") === kaopu.origin && PAGES.test(url.pathname + url.search));
};
/** What Chromium itself asks for, with or without an extension in it. The taps on all targets tell it from ours. */
const BROWSER = /^(?:CONNECT|GET|POST) (?:https?:\/\/)?(?:[\w-]+\.)*(?:google|googleapis|gvt1|gstatic)\.com[:/]/;
const strayLine = (line: string) => !BROWSER.test(line) && (!line.startsWith("GET ") || stray(line.slice(4)));

async function tour(): Promise<void> {
  for (const ui of ["zh", "en"] as const) await walkThrough(kaopu, ui, async () => undefined);
  // What the walk leaves out: frames, the panel in the page, saying no, own rules, import and export, a pasted text.
  await kaopu.setSettings({ ui: "en" });
  await inFrameOfAnotherSite();
  const mail = await openMail(kaopu, "en");
  const panel = await openPanel(mail, "en");
  await panel.locator(".k-blank").first().click();
  await typeText(mail, TYPED[2] ?? "");
  await mail.keyboard.press("Enter");
  await mail.close();
  const chat = await openChat(kaopu, "en");
  await typeText(chat, `${TYPED[0]}. ${TYPED[1]}。`);
  await openCard(chat, (await writeSample(chat, "en")).ask.text);
  await ignoreThis(chat);
  await poll("an ignored finding", async () => ((await kaopu.settings()).ignored ?? []).length === 1);
  const popup = await kaopu.openPopup(chat);
  await popup.close();
  await chat.close();
  await kaopu.setSettings({ ui: "zh" });
  await inOptions(await kaopu.openOptions());
}

/** In a process of its own, and so a target of its own. */
async function inFrameOfAnotherSite(): Promise<void> {
  const page = await kaopu.newPage("/chat.html?lang=en");
  const address = `${kaopu.origin.replace("127.0.0.1", "localhost")}/chat.html?lang=en`;
  await page.evaluate((src) => document.body.append(Object.assign(document.createElement("iframe"), { src })), address);
  await page.frameLocator("iframe").locator("#message").click();
  await typeText(page, sample.en);
  await waitForMarks(page);
  expect([...tap.targets]).toContain(address);
  await page.close();
}

async function inOptions(options: Page): Promise<void> {
  await options.locator('nav a[href="#own"]').click();
  await options.getByRole("button", { name: "新建规则" }).first().click();
  await options.getByLabel("名称").fill("Phone");
  await options.getByText("按正则表达式").click();
  await options.getByRole("textbox", { name: "正则表达式" }).fill("\\d{3}-\\d{4}");
  await options.getByRole("button", { name: "保存" }).click();
  await poll("the rule", async () => (await kaopu.settings()).own?.length === 1);
  const file = { name: "rules.yaml", mimeType: "text/plain", buffer: Buffer.from("kaopu: 1\nrules: []\n") };
  await options.locator("input[type=file]").first().setInputFiles([file]);
  await options.getByRole("button", { name: "取消" }).click();
  await options.locator('nav a[href="#data"]').click();
  const download = options.waitForEvent("download");
  await options.getByRole("button", { name: "导出设置" }).click();
  await (await download).delete();
  await options.close();
}

const storage = () =>
  kaopu.worker.evaluate(async () => {
    const { local, session, sync } = chrome.storage;
    return JSON.stringify([await local.get(), await session.get(), await sync.get()]);
  });

test("a full tour sends nothing, compiles no text and keeps no word that was typed", async () => {
  await tour();
  expect(kaopu.consoleErrors).toEqual([]);

  const home = `chrome-extension://${kaopu.extensionId}/`;
  // Every kind of target was listened to.
  for (const part of ["popup.html", "options.html", "static/background/index.js"])
    expect([...tap.targets]).toContain(home + part);
  expect(tap.seen.length).toBeGreaterThan(20);
  const ours = tap.seen.filter(({ by, scripts }) => [by, ...scripts].some((url) => url.startsWith(home)));
  expect(ours.filter(({ url }) => !/^(?:data|blob):/.test(url) && !url.startsWith(home))).toEqual([]);
  const left = tap.seen.filter(({ url }) => /^(?:https?|wss?|ftp):/.test(url) && stray(url));
  expect(left).toEqual([]);
  const passed = proxy.asked.filter(strayLine);
  expect(passed).toEqual([]);

  const kept = await storage();
  expect(kept).toContain("Phone");
  for (const word of [...TYPED, sample.zh, sample.en, "照顾", "keep us in mind", "Raj", "王工", "Barnaby"])
    expect(kept).not.toContain(word);
  const elsewhere = await kaopu.openOptions();
  expect(
    await elsewhere.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      document.cookie,
      await indexedDB.databases(),
      await caches.keys(),
    ]),
  ).toEqual([0, 0, "", [], []]);
  await elsewhere.close();
});

// The net is fine enough: what a content script would send is caught, and what the worker would send never leaves.
test("a request of our own would be seen", async () => {
  const page = await openChat(kaopu, "en");
  await waitForMarks(page, () => true);
  const worker = await kaopu.worker.evaluate(async (address) => {
    const [tab] = await chrome.tabs.query({ url: "http://127.0.0.1/*" });
    await chrome.scripting.executeScript({
      target: { tabId: tab?.id ?? -1 },
      func: (to: string) => fetch(to).then(() => true),
      args: [`${address}/leak-from-a-frame`],
    });
    return fetch(`${address}/leak-from-the-worker`).then(
      () => "sent",
      () => "refused",
    );
  }, kaopu.origin);
  expect(worker).toBe("refused");
  expect(proxy.asked.filter(strayLine)).toEqual([`GET ${kaopu.origin}/leak-from-a-frame`]);
  expect(tap.seen.filter(({ url }) => url.endsWith("/leak-from-a-frame"))).toHaveLength(1);
  await page.close();
});

test("a page cannot ask for our files, and so not for our name", async () => {
  const page = await kaopu.newPage("/pages/chat.html");
  for (const file of ["manifest.json", "popup.html", "options.html", "static/background/index.js"]) {
    const address = `chrome-extension://${kaopu.extensionId}/${file}`;
    const loaded = page.evaluate((src) => {
      const script = Object.assign(document.createElement("script"), { src });
      const outcome = new Promise((settle) => {
        script.onload = () => settle("loaded");
        script.onerror = () => settle("refused");
      });
      document.head.append(script);
      return outcome;
    }, address);
    expect(await loaded).toBe("refused");
  }
  await page.close();
});

test("every permission asked for is used, and nothing is used that is not asked for", () => {
  const folder = "build/chrome-mv3-prod";
  const manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as chrome.runtime.ManifestV3;
  const worker = readFileSync(join(folder, manifest.background?.service_worker ?? ""), "utf8");
  const popup = [...readFileSync(join(folder, "popup.html"), "utf8").matchAll(/src="?\/?([\w.]+\.js)/g)];
  const uses: Readonly<Record<string, RegExp>> = {
    storage: /chrome\.storage\.local/,
    scripting: /chrome\.scripting\.executeScript/,
    // The address of a tab that is not listed: without it `tab.url` is absent.
    activeTab: /active:!0,currentWindow:!0/,
  };
  const code = [worker, ...popup.map(([, file]) => readFileSync(join(folder, file ?? ""), "utf8"))].join("\n");
  for (const name of manifest.permissions ?? []) expect(code).toMatch(uses[name] ?? /no such use/);
  const free = ["storage", "scripting", "runtime", "tabs", "action", "commands", "permissions", "i18n"];
  const named = [...code.matchAll(/\bchrome\.([a-z]\w*)/gi)].map(([, name]) => name ?? "");
  expect([...new Set(named)].filter((name) => !free.includes(name))).toEqual([]);
});
