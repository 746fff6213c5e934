import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { card, expectNothingOfOurs, held, ignoreThis, openCard, RULE, waitForMarks } from "./compose";
import { type Kaopu, marks, poll, startKaopu, type } from "./harness";

let kaopu: Kaopu;
let page: Page;
beforeAll(async () => {
  kaopu = await startKaopu();
});
afterAll(() => kaopu.close());
beforeEach(async () => {
  await kaopu.clearStorage();
  await kaopu.setSettings({ own: [RULE] });
  page = await kaopu.newPage("/pages/hostile-world.html");
});
afterEach(async () => {
  expect(await page.evaluate(() => (window as unknown as Hostile).errors)).toEqual([]);
  await page.close();
  expect(kaopu.consoleErrors).toEqual([]);
  expect(kaopu.strayRequests).toEqual([]);
});

interface Hostile {
  readonly errors: string[];
  readonly noticed: string[];
  readonly namesAdded: () => string[];
  readonly overrideAll: () => void;
  readonly flood: (count: number) => void;
  readonly forge: () => void;
  readonly pressOurButtons: () => number;
  readonly pointAt: (x: number, y: number) => void;
}

const TEXT = "The blue kettle is red.";

/** The card's change is applied by the writer's own hand: the coach is alive, and does what it is for. */
async function expectAlive(selector: string): Promise<void> {
  const [mark] = await waitForMarks(page);
  expect(mark?.text).toBe("blue kettle");
  const shown = await openCard(page);
  await shown.getByRole("button").first().click();
  await poll("the change", async () => (await held(page, selector)).includes("蓝天白云和风"));
}

test.each(["#box", "#field"])(
  "a page that overrides what scripts stand on is coached like any other: %s",
  async (box) => {
    const place = await page.locator(box).boundingBox();
    await page.evaluate(() => (window as unknown as Hostile).overrideAll());
    await page.click(box);
    await type(page, TEXT);
    // Nothing can be asked of this page any more but what a locator sees: rest the pointer on the words, take the change.
    await poll("the card", async () => {
      await page.mouse.move(1, 1);
      await page.mouse.move((place?.x ?? 0) + 70, (place?.y ?? 0) + 24, { steps: 4 });
      const there = card(page).waitFor({ timeout: 1_000 });
      return there.then(
        () => true,
        () => false,
      );
    });
    await card(page).getByRole("button").first().click();
    const words = () => (box === "#field" ? page.locator(box).inputValue() : page.locator(box).innerText());
    await poll("the change", async () => (await words()) === TEXT.replace("blue kettle", "蓝天白云和风"));
    await page.goto(`${kaopu.origin}/pages/hostile-world.html`);
  },
);

test("nodes by the thousand, before and after the first word, cost the coach nothing", async () => {
  const flood = () => page.evaluate(() => (window as unknown as Hostile).flood(5_000));
  // The first text in a language is read anew, without a pause, when what is known of it has come. That is behind us here.
  await page.click("#field");
  await type(page, TEXT);
  await waitForMarks(page);
  await page.fill("#field", "");
  await waitForMarks(page, (found) => found.length === 0);
  await flood();
  await page.click("#box");
  await type(page, "The blue");
  await flood();
  // One that never ends: whoever listened to it would wait for a pause for ever.
  await page.evaluate(() => setInterval((window as unknown as Hostile).flood, 40, 50));
  await type(page, " kettle is red.");
  await waitForMarks(page);
  // Marks drawn anew would be other ranges: nothing was, since nothing in the box has changed.
  await page.evaluate(() => {
    const seen = globalThis as { kept?: unknown };
    seen.kept = [...CSS.highlights.values()].flatMap((highlight) => [...highlight])[0];
  });
  await flood();
  expect(
    await page.evaluate(() => {
      const now = [...CSS.highlights.values()].flatMap((highlight) => [...highlight])[0];
      return now === (globalThis as { kept?: unknown }).kept;
    }),
  ).toBe(true);
  await expectAlive("#box");
});

test("what the page says in our name is heard by nobody", async () => {
  await page.click("#field");
  await type(page, TEXT);
  await waitForMarks(page);
  const before = await kaopu.settings();
  await page.evaluate(() => (window as unknown as Hostile).forge());
  await type(page, " Yes.");
  expect(await held(page, "#field")).toBe(`${TEXT} Yes.`);
  await expectAlive("#field");
  expect(await kaopu.settings()).toEqual(before);
});

test("boxes focused in one breath have one coach between them", async () => {
  await page.evaluate(() => {
    for (const id of ["box", "field", "box", "field", "box", "field"]) document.getElementById(id)?.focus();
  });
  await type(page, TEXT);
  await openCard(page);
  expect(await card(page).count()).toBe(1);
  expect(await page.locator("kaopu-coach").count()).toBe(1);
  await card(page).getByRole("button").first().click();
  await poll("the change", async () => (await held(page, "#field")) === TEXT.replace("blue kettle", "蓝天白云和风"));
});

test("a coach that is brought a second time into a frame, as when the worker ended over its answer, leaves it to the first", async () => {
  await page.click("#field");
  await type(page, TEXT);
  await waitForMarks(page);
  await kaopu.worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ url: "http://127.0.0.1/*" });
    const ask = () => chrome.runtime.sendMessage({ kaopu: "coach.bring", ask: {} });
    const [done] = await chrome.scripting.executeScript({ target: { tabId: tab?.id ?? -1 }, func: ask });
    if (!(done?.result as { ok?: boolean } | undefined)?.ok) throw new Error("It was not brought.");
  });
  await type(page, " Yes.");
  await openCard(page);
  expect(await page.locator("kaopu-coach").count()).toBe(1);
});

test("buttons of ours obey the writer's hand and no other", async () => {
  await page.click("#field");
  await type(page, TEXT);
  await openCard(page);
  const before = await kaopu.settings();
  expect(await page.evaluate(() => (window as unknown as Hostile).pressOurButtons())).toBeGreaterThan(3);
  // Had one of them been taken, its deed would be done before this answer comes back from the worker.
  await kaopu.worker.evaluate(() => chrome.storage.local.get());
  expect(await held(page, "#field")).toBe(TEXT);
  expect(await kaopu.settings()).toEqual(before);
  expect(await card(page).count()).toBe(1);
  await ignoreThis(page);
  await poll("the ignored finding", async () => ((await kaopu.settings()).ignored ?? []).length === 1);
});

test("a pointer and a key that the page makes up open no card", async () => {
  await page.click("#field");
  await type(page, TEXT);
  // Once by the writer's own hand: from now on a card is there at once.
  await openCard(page);
  await page.keyboard.press("Escape");
  await page.mouse.move(1, 1);
  await card(page).waitFor({ state: "detached" });
  const [mark] = await waitForMarks(page);
  await page.evaluate(([x, y]) => (window as unknown as Hostile).pointAt(x, y), [mark?.x ?? 0, mark?.y ?? 0] as const);
  // Longer than a pointer has to rest.
  await page.evaluate(() => new Promise((settle) => setTimeout(settle, 400)));
  expect(await card(page).count()).toBe(0);
  await openCard(page);
});

test("a page on the watch sees nothing of us until there is something to see, and no trace of it afterwards", async () => {
  const noticed = () => page.evaluate(() => (window as unknown as Hostile).noticed);
  await page.click("#box");
  await type(page, "Nothing wrong here.");
  await poll("the coach to have looked", () =>
    kaopu.worker.evaluate(async () =>
      Object.keys(await chrome.storage.session.get()).some((key) => /^frame:/.test(key)),
    ),
  );
  expect(await noticed()).toEqual([]);
  await expectNothingOfOurs(page);
  await type(page, ` ${TEXT}`);
  await waitForMarks(page);
  // Then there is our one element, and nothing else of ours.
  expect(new Set(await noticed())).toEqual(new Set(["node KAOPU-COACH in HTML"]));
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.press("Delete");
  await poll("no mark", async () => (await marks(page)).length === 0);
  await poll("no trace", () =>
    expectNothingOfOurs(page).then(
      () => true,
      () => false,
    ),
  );
  expect(await page.evaluate(() => (window as unknown as Hostile).namesAdded())).toEqual([
    ...["namesAdded", "overrideAll", "flood", "forge", "pressOurButtons", "pointAt"],
  ]);
});

test("markup in recipients, subject, text and rule stays text, in the card, the panel and the popup", async () => {
  const markup = '"><img src=x onerror="window.errors.push(`ran`)"><script>errors.push(`ran`)</script>';
  // What is said is markup too, as it may be in a rule that somebody passes on.
  await kaopu.setSettings({ own: [{ ...RULE, message: markup }] });
  await page.goto(`${kaopu.origin}/pages/mail.html`);
  await page.fill("[name=to]", `${markup} <a@b.example>, ${markup}`);
  await page.fill("[name=subjectbox]", markup);
  await page.click("#own");
  await type(page, `${TEXT} ${markup} Please keep us in mind.`);
  await waitForMarks(page);
  const shown = await openCard(page, "blue kettle");
  expect(await shown.locator("img, script").count()).toBe(0);
  await shown.getByRole("button", { name: "Rewrite the message…" }).click();
  const panel = page.locator("kaopu-coach .kaopu-panel");
  await panel.waitFor();
  expect(await panel.locator("img, script").count()).toBe(0);
  await page.keyboard.press("Escape");
  const popup = await kaopu.openPopup(page);
  await popup.waitFor(() => document.querySelector("mark") !== null);
  expect(await popup.evaluate(() => document.querySelectorAll("img, script:not([src])").length)).toBe(0);
  await popup.close();
  expect(await page.locator("#body img, #body script").count()).toBe(0);
});
