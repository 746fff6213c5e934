import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openCard, openChat, openMail, sample, writeSample } from "../../scripts/browser/journey";
import { commit, compose, type Kaopu, marks, startKaopu, type as typeText, waitForMarks } from "./harness";

let kaopu: Kaopu;
beforeAll(async () => {
  kaopu = await startKaopu();
});
beforeEach(async () => {
  await kaopu.clearStorage();
});
afterEach(async () => {
  for (const page of kaopu.context.pages().slice(1)) await page.close();
  expect(kaopu.consoleErrors).toEqual([]);
  expect(kaopu.strayRequests).toEqual([]);
});
afterAll(() => kaopu.close());

/** The mail's body without the writer's own text: what the coach must leave alone. */
const rest = (page: Page) =>
  page.locator("#body").evaluate((body) => [...body.children].slice(1).map((part) => part.outerHTML));

for (const ui of ["zh", "en"] as const) {
  describe(`typed with the keys (${ui})`, () => {
    test("an ask nobody could act on is marked in the mail, and the mail's own content stays as it is", async () => {
      const page = await openMail(kaopu, ui);
      const before = await rest(page);
      const { ask, all } = await writeSample(page, ui);
      expect(ask.severity).toBe("warning");
      for (const { text } of all) expect(sample[ui]).toContain(text);
      expect(await rest(page)).toEqual(before);
      expect(await page.locator("#body > div").first().innerHTML()).toBe(sample[ui]);
    });

    test("the same in the chat", async () => {
      const page = await openChat(kaopu, ui);
      const { ask, all } = await writeSample(page, ui);
      expect(ask.severity).toBe("warning");
      for (const { text } of all) expect(sample[ui]).toContain(text);
      expect(await page.locator("#message").inputValue()).toBe(sample[ui]);
    });

    test("ignoring holds after a reload, for this sentence", async () => {
      let page = await openChat(kaopu, ui);
      const { ask, all } = await writeSample(page, ui);
      const others = all.filter((mark) => mark !== ask);
      const card = await openCard(page, ask);
      await card.locator(".more button").nth(1).click();
      await card.locator(".scopes button").first().click();
      await waitForMarks(page, (found) => found.length === others.length);
      await page.close();
      page = await openChat(kaopu, ui);
      // A second sentence, of the user's own rule, shows when the coach has looked.
      await kaopu.setSettings({ own: [{ id: "seen", name: "Seen", phrases: ["zzz"], message: "seen" }] });
      await typeText(page, `${sample[ui]} zzz`);
      const found = await waitForMarks(page, (list) => list.some(({ text }) => text === "zzz"));
      expect(found.map(({ text }) => text).filter((text) => text !== "zzz")).toEqual(others.map(({ text }) => text));
    });
  });
}

describe("an input method", () => {
  const steps = ["y", "yi", "yi'h", "yi'hou", "yi'hou'qing", "yi'hou'qing'nin'duo'guan'zhao"];

  for (const [place, open] of [
    ["mail", openMail],
    ["chat", openChat],
  ] as const) {
    test(`nothing is marked while composing in the ${place}, and one thing once it ends`, async () => {
      const page = await open(kaopu, "zh");
      await typeText(page, "王姐，");
      await compose(page, steps);
      // Counts how often the underlines change from here on, at each painted frame.
      await page.evaluate(() => {
        const seen: number[] = [];
        (window as unknown as { seen: number[] }).seen = seen;
        const count = () => {
          const fields = document
            .querySelector(":popover-open")
            ?.shadowRoot?.querySelectorAll(".kaopu-mirror i").length;
          const now = [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, fields ?? 0);
          if (now !== (seen.at(-1) ?? 0)) seen.push(now);
          requestAnimationFrame(count);
        };
        count();
      });
      // Five times the pause after which a writer's text is looked at.
      await page.evaluate(() => new Promise((settle) => setTimeout(settle, 1000)));
      expect(await marks(page)).toEqual([]);
      await commit(page, "以后请您多关照");
      await waitForMarks(page);
      await page.evaluate(() => new Promise((settle) => setTimeout(settle, 1000)));
      expect(await page.evaluate(() => (window as unknown as { seen: number[] }).seen)).toEqual([1]);
    });
  }
});

describe("settings", () => {
  test("a phrase rule written in the options marks a tab that is already open", async () => {
    await kaopu.setSettings({ ui: "en" });
    const page = await openChat(kaopu, "en");
    await typeText(page, "Let us circle back on this one.");
    const options = await kaopu.openOptions();
    await options.getByRole("button", { name: "New rule" }).click();
    await options.getByLabel("Name", { exact: true }).pressSequentially("Plain words");
    await options.getByLabel("Phrases to find").pressSequentially("circle back");
    await options.getByLabel("What to say").pressSequentially("Plain words, please");
    await options.getByRole("button", { name: "Save" }).click();
    const found = await waitForMarks(page, (list) => list.some(({ text }) => text === "circle back"));
    await page.bringToFront();
    const [mark] = found.filter(({ text }) => text === "circle back");
    if (!mark) throw new Error("no underline");
    expect(await (await openCard(page, mark)).innerText()).toContain("Plain words, please");
  });

  test("a site that is switched off is left alone", async () => {
    await kaopu.setSettings({ sites: { "127.0.0.1": { on: false } } });
    const page = await openChat(kaopu, "en");
    await typeText(page, sample.en);
    await page.evaluate(() => new Promise((settle) => setTimeout(settle, 1000)));
    expect(await marks(page)).toEqual([]);
  });
});

describe("a page that gets in the way", () => {
  test("throws out every style sheet it did not make: the underlines come back with the next change", async () => {
    const page = await openMail(kaopu, "en");
    await writeSample(page, "en");
    await page.evaluate(() => {
      document.adoptedStyleSheets = [];
    });
    await typeText(page, " ");
    await page.waitForFunction(() => document.adoptedStyleSheets.length === 1);
    expect((await marks(page)).length).toBeGreaterThan(0);
  });

  test("removes our element: the card and the underlines of a textarea come back", async () => {
    const page = await openChat(kaopu, "en");
    await writeSample(page, "en");
    await page.evaluate(() => document.querySelector(":popover-open")?.remove());
    await typeText(page, " ");
    const [mark] = await waitForMarks(page);
    if (!mark) throw new Error("no underline");
    await openCard(page, mark);
  });

  test("replaces the box while one types: the text of the new box is whole, and it is coached", async () => {
    const page = await openChat(kaopu, "en");
    await writeSample(page, "en");
    await page.locator("#message").evaluate((old: HTMLTextAreaElement) => {
      const fresh = old.cloneNode() as HTMLTextAreaElement;
      fresh.value = "";
      old.replaceWith(fresh);
      fresh.focus();
    });
    await typeText(page, sample.en);
    await waitForMarks(page);
    expect(await page.locator("#message").inputValue()).toBe(sample.en);
  });
});
