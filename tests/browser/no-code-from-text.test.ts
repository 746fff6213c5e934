import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { openChat, sample } from "../../scripts/browser/journey";
import { build } from "./built";
import { type Kaopu, poll, startKaopu, type as typeText, waitForMarks } from "./harness";
import { openPanel, openPopupPage } from "./panel";

let kaopu: Kaopu;
beforeAll(async () => {
  kaopu = await startKaopu();
  await kaopu.context.addInitScript(setTraps);
});
beforeEach(() => kaopu.clearStorage());
afterEach(async () => {
  for (const page of kaopu.context.pages().slice(1)) await page.close();
  expect(kaopu.consoleErrors).toEqual([]);
});
afterAll(() => kaopu.close());

/**
 * Makes each way to compile text note itself and throw: by name, by an alias, out of any function's constructor. `eval`,
 * which the browser's driver needs, is looked for in the files and refused by V8 in `private.test.ts`.
 */
function setTraps(): void {
  const world = globalThis as unknown as Record<string, unknown> & { caught?: string[] };
  if (world.caught) return;
  const caught: string[] = [];
  world.caught = caught;
  const refuse = (name: string) =>
    function refused() {
      caught.push(name);
      throw new EvalError(name);
    };
  for (const made of [() => 1, async () => 1, function* () {}, async function* () {}]) {
    const shared = Object.getPrototypeOf(made) as { readonly constructor: { readonly name: string } };
    const { name } = shared.constructor;
    const value = refuse(name);
    Object.defineProperty(shared, "constructor", { value });
    if (name === "Function") world.Function = value;
  }
  const { setTimeout } = globalThis;
  const timer = (work: unknown, ...more: [number]) =>
    typeof work === "function" ? setTimeout(work as () => void, ...more) : refuse("timer")();
  world.setTimeout = timer;
}
const caught = () => (globalThis as { caught?: string[] }).caught ?? ["no traps were set"];

/** Runs a function in the coach's world in the open page: the one its files are brought into. */
const inOurWorld = <R>(func: () => R): Promise<R> =>
  kaopu.worker.evaluate(`(async () => {
    const [tab] = await chrome.tabs.query({ url: "http://127.0.0.1/*" });
    const [done] = await chrome.scripting.executeScript({ target: { tabId: tab.id }, func: ${func} });
    return done.result;
  })()`);

test("in a page: coach, card, panel and the engine for patterns compile no text", async () => {
  const own = [{ id: "phone", name: "Phone", message: "No phones", regex: "\\d{3}-\\d{4}" }];
  await kaopu.setSettings({ ui: "en", own });
  // Not yet focused: the coach is to come into a world where the traps are set.
  const page = await kaopu.newPage("/chat.html?lang=en");
  expect(await inOurWorld(() => Object.keys(globalThis).filter((name) => name.startsWith("kaopu")))).toEqual([
    "kaopuLoader",
  ]);
  await inOurWorld(setTraps);
  await page.locator("#message").click();
  await openPanel(page, "en");
  await page.keyboard.press("Escape");
  await page.locator("#message").fill(`${sample.en} Call 555-1234.`);
  await waitForMarks(page, (found) => found.some(({ text }) => text === "555-1234"));
  expect(await inOurWorld(caught)).toEqual([]);
});

test("options and popup compile no text", async () => {
  const chat = await openChat(kaopu, "en");
  await typeText(chat, sample.en);
  await waitForMarks(chat);
  const popup = await openPopupPage(kaopu, chat);
  await popup.locator(".k-preview").waitFor();
  expect(await popup.evaluate(caught)).toEqual([]);
  const options = await kaopu.openOptions();
  const parts = options.locator("nav a[href^='#']");
  await poll("the parts of the page", async () => (await parts.count()) > 3);
  for (const part of await parts.all()) await part.click();
  expect(await options.evaluate(caught)).toEqual([]);
});

// The two that run where no trap can be set before them are small enough to be read.
test("loader and worker do not so much as name what compiles text", () => {
  const { manifest, read } = build("development");
  for (const file of [manifest.content_scripts[0]?.js[0], manifest.background?.service_worker])
    expect(read(file ?? "")).not.toMatch(/\bFunction\b|\beval\b|\.constructor\s*\(|\["constructor"\]/);
});

// The engine for patterns has a method of that name, and calls it on its own objects.
test("no file names the eval that compiles text", () => {
  const { files, read } = build("development");
  const named = files
    .filter((file) => file.endsWith(".js"))
    .flatMap((file) =>
      [
        ...read(file).matchAll(/.{0,20}(?:(?:window|self|globalThis)\.|(?<![.\w$]))eval\b(?!\([\w$,]*\)\{).{0,20}/g),
      ].map(([hit]) => `${file}: ${hit}`),
    );
  expect(named).toEqual([]);
});

test.each([
  ["the constructor by another name", "const F = Function; F('return 1')"],
  ["from a function", "(() => 1).constructor('return 1')()"],
  ["from a generator", "(function* () {}).constructor('yield 1')"],
  ["a timer with text", "setTimeout('1', 0)"],
])("the trap springs: %s", async (_way, code) => {
  const page = await kaopu.newPage("/pages/chat.html");
  await page.addScriptTag({ content: `try { ${code} } catch {}` });
  expect(await page.evaluate(caught)).toHaveLength(1);
});
