import type { Locator, Page } from "playwright-core";
import { type as typeText } from "./input";
import { type Mark, waitForMarks } from "./marks";
import type { Kaopu } from "./session";
import type { Target } from "./target";

/** What is typed on the way: an ask nobody could act on. */
export const sample = {
  zh: "张总，这个项目就靠您多多照顾了，以后有什么事我随叫随到！",
  en: "Great meeting you today, please keep us in mind!",
} as const;

/** Words of the ask in it. */
const asked = { zh: "照顾", en: "keep us in mind" } as const;

export type Ui = keyof typeof sample;

/** Opens the demo's mail and puts the caret on the empty line above the signature. */
export async function openMail(kaopu: Kaopu, ui: Ui): Promise<Page> {
  const page = await kaopu.newPage(`/?lang=${ui}`);
  await page.locator("#body > div").first().click();
  return page;
}

/** Opens the demo's chat and puts the caret into the textarea. */
export async function openChat(kaopu: Kaopu, ui: Ui): Promise<Page> {
  const page = await kaopu.newPage(`/chat.html?lang=${ui}`);
  await page.locator("#message").click();
  return page;
}

/** Types the sample with key events and waits until its ask is underlined. Gives that underline, and all of them. */
export async function writeSample(page: Page, ui: Ui): Promise<{ readonly ask: Mark; readonly all: readonly Mark[] }> {
  const isAsk = ({ text }: Mark) => text.includes(asked[ui]);
  await typeText(page, sample[ui]);
  const all = await waitForMarks(page, (found) => found.some(isAsk));
  return { ask: all.find(isAsk) as Mark, all };
}

/** Points at an underline and waits for its card to be fully there. */
export async function openCard(page: Page, { x, y }: Mark): Promise<Locator> {
  await page.mouse.move(x, y, { steps: 4 });
  const card = page.getByRole("dialog");
  await card.evaluate((shown) => Promise.all(shown.getAnimations({ subtree: true }).map(({ finished }) => finished)));
  return card;
}

/** Fills every blank of the popup's rewrite by keyboard: the first suggestion where there is one, else these words. */
export async function fillBlanks(popup: Target, words: string): Promise<void> {
  const editor = () =>
    document.querySelector<HTMLElement>(".k-blank-editor input:focus")?.getAttribute("aria-controls");
  const hasBlanks = await popup.evaluate(() => document.querySelector(".k-blank") !== null);
  if (!hasBlanks) return;
  await popup.click(".k-blank");
  // Enter takes the answer and goes on to the next empty blank by itself.
  for (let at: string | null | undefined = await popup.waitFor(editor); at; at = await popup.evaluate(editor)) {
    if (await popup.evaluate(() => document.querySelector("[role=option]") !== null)) await popup.press("ArrowDown");
    else await popup.type(words);
    await popup.press("Enter");
    await popup.waitFor(
      (old) => document.querySelector(".k-blank-editor input")?.getAttribute("aria-controls") !== old,
      at,
    );
  }
}

/** Puts the rewrite into the message and waits until the popup says so. */
export async function applyRewrite(popup: Target): Promise<void> {
  await popup.click(".k-primary");
  await popup.waitFor(() => document.querySelector(".k-notice[data-kind=applied]") !== null);
}

/** Walks through the whole product in one interface language; `keep` gets each view worth a picture. */
export async function walkThrough(kaopu: Kaopu, ui: Ui, keep: (of: Page | Target, name: string) => Promise<unknown>) {
  await kaopu.clearStorage();
  await kaopu.setSettings({ ui });
  const first = await kaopu.openOptions();
  await first.evaluate(() => {
    location.hash = "welcome";
  });
  await first.locator(".welcome .k-preview").waitFor();
  await keep(first, `${ui}-0-welcome`);
  await first.close();

  const mail = await openMail(kaopu, ui);
  const { ask } = await writeSample(mail, ui);
  await keep(mail, `${ui}-1-mail`);
  await openCard(mail, ask);
  await keep(mail, `${ui}-2-card`);
  await mail.keyboard.press("Escape");

  const popup = await kaopu.openPopup(mail);
  await popup.waitFor(() => document.querySelector(".k-preview") !== null);
  await keep(popup, `${ui}-3-popup`);
  await fillBlanks(popup, ui === "zh" ? "王工" : "Raj");
  await keep(popup, `${ui}-4-popup-filled`);
  await applyRewrite(popup);
  await popup.close();
  await keep(mail, `${ui}-5-applied`);
  await mail.close();

  const chat = await openChat(kaopu, ui);
  await openCard(chat, (await writeSample(chat, ui)).ask);
  await keep(chat, `${ui}-6-chat`);
  await chat.close();

  const tour = await kaopu.newPage(`/tour.html?lang=${ui}`);
  await tour.locator("#message").click();
  await waitForMarks(tour);
  await keep(tour, `${ui}-8-tour`);
  await tour.close();

  const options = await kaopu.openOptions();
  await options.getByRole("heading").first().waitFor();
  await keep(options, `${ui}-7-options`);
  await options.close();
}
