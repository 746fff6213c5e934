import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { applyRewrite, fillBlanks, openCard, openChat, openMail, writeSample } from "../../scripts/browser/journey";
import { type Kaopu, startKaopu, undo, waitForMarks } from "./harness";

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

/** A compose box of the demo: how to open it, how to read all it holds, and what of it is the writer's. */
interface Place {
  readonly name: string;
  readonly open: typeof openMail;
  readonly content: (page: Page) => Promise<string>;
  readonly own: (page: Page) => Promise<string>;
  /** Signature and quoted thread, as markup. */
  readonly rest: (page: Page) => Promise<string>;
}

const places: readonly Place[] = [
  {
    name: "mail",
    open: openMail,
    content: (page) => page.locator("#body").innerHTML(),
    own: (page) =>
      page.locator("#body").evaluate((body: HTMLElement) => {
        const signature = body.innerText.indexOf((body.querySelector(".gmail_signature") as HTMLElement).innerText);
        return body.innerText.slice(0, signature).trim();
      }),
    rest: (page) =>
      page
        .locator("#body")
        .evaluate((body) =>
          [".gmail_signature", ".gmail_quote"].map((part) => body.querySelector(part)?.outerHTML).join("\n"),
        ),
  },
  {
    name: "chat",
    open: openChat,
    content: (page) => page.locator("#message").inputValue(),
    own: (page) => page.locator("#message").inputValue(),
    rest: async () => "",
  },
];

for (const ui of ["zh", "en"] as const) {
  for (const { name, open, content, own, rest } of places) {
    describe(`${name} (${ui})`, () => {
      test("the card puts its suggestion in place, and one undo takes it back", async () => {
        await kaopu.setSettings({ ui });
        const page = await open(kaopu, ui);
        const { ask } = await writeSample(page, ui);
        const before = { content: await content(page), rest: await rest(page) };
        const card = await openCard(page, ask);
        await card.getByRole("button").first().click();
        await card.waitFor({ state: "hidden" });
        expect(await own(page)).not.toContain(ask.text);
        expect(await rest(page)).toBe(before.rest);
        await undo(page);
        expect(await content(page)).toBe(before.content);
      });

      test("the popup puts the rewrite in place, and one undo brings the old text back byte for byte", async () => {
        await kaopu.setSettings({ ui });
        const page = await open(kaopu, ui);
        await writeSample(page, ui);
        const before = { content: await content(page), rest: await rest(page) };
        const popup = await kaopu.openPopup(page);
        await popup.waitFor(() => document.querySelector(".k-preview") !== null);
        await fillBlanks(popup, ui === "zh" ? "王工" : "Raj");
        const promised = await popup.evaluate(
          () => document.querySelector<HTMLElement>(".k-preview-text")?.innerText ?? "",
        );
        await applyRewrite(popup);
        await popup.close();
        const lines = (text: string) => text.split(/\s*\n\s*/).filter((line) => line !== "");
        expect(lines(await own(page))).toEqual(lines(promised));
        expect(await rest(page)).toBe(before.rest);
        await undo(page);
        expect(await content(page)).toBe(before.content);
      });

      test("blanks left open are marked in the text", async () => {
        await kaopu.setSettings({ ui });
        const page = await open(kaopu, ui);
        await writeSample(page, ui);
        const popup = await kaopu.openPopup(page);
        await popup.waitFor(() => document.querySelector(".k-preview") !== null);
        const blanks = await popup.evaluate(() =>
          [...document.querySelectorAll<HTMLElement>(".k-blank")].map((blank) => blank.innerText),
        );
        expect(blanks.length).toBeGreaterThan(0);
        await popup.click(".k-left .k-link:last-child");
        await popup.waitFor(() => document.querySelector(".k-notice[data-kind=applied]") !== null);
        await popup.close();
        const found = await waitForMarks(page, (list) => list.some(({ text }) => blanks.includes(text)));
        for (const { text } of found) expect(blanks).toContain(text);
      });
    });
  }

  test(`what is sent is what stands there (${ui})`, async () => {
    await kaopu.setSettings({ ui });
    const page = await openChat(kaopu, ui);
    const { ask } = await writeSample(page, ui);
    const card = await openCard(page, ask);
    await card.getByRole("button").first().click();
    await card.waitFor({ state: "hidden" });
    const shown = await page.locator("#message").inputValue();
    await page.keyboard.press("Enter");
    const outbox = await page.evaluate(() => (window as unknown as { outbox: unknown }).outbox);
    expect(outbox).toEqual([{ text: shown }]);
  });
}
