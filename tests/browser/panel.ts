import type { Locator, Page } from "playwright-core";
import { type Ui, writeSample } from "../../scripts/browser/journey";
import { openCard } from "./compose";
import type { Kaopu } from "./harness";

/** The rewrite in the page; there is one at most. */
export const panelIn = (page: Page): Locator => page.locator("kaopu-coach .kaopu-panel");

const rewriteButton = { zh: "改写整条…", en: "Rewrite the message…" } as const;

/** Writes the sample into the box that has the focus and opens the panel from the card of its ask, by mouse. */
export async function openPanel(page: Page, ui: Ui): Promise<Locator> {
  const { ask } = await writeSample(page, ui);
  const card = await openCard(page, ask.text);
  await card.getByRole("button", { name: rewriteButton[ui] }).click();
  await panelIn(page).waitFor();
  return panelIn(page);
}

/** What the keyboard is on inside our shadow root. */
export const focusInside = (page: Page) =>
  page.evaluate(() => {
    const at = document.querySelector("kaopu-coach")?.shadowRoot?.activeElement;
    return at ? { className: at.className, label: at.getAttribute("aria-label") ?? at.textContent ?? "" } : null;
  });

/**
 * The popup as a page of its own, over the tab that `over` is: for what the toolbar's popup does not lend itself to,
 * other widths and forced colours. Everything but its notion of the active tab is as shipped.
 */
export async function openPopupPage(kaopu: Kaopu, over: Page): Promise<Page> {
  const tab = await kaopu.worker.evaluate(
    async (url) => (await chrome.tabs.query({ url: "http://127.0.0.1/*" })).find((one) => one.url === url),
    over.url(),
  );
  const page = await kaopu.context.newPage();
  const active = JSON.stringify(tab ?? { id: -1, url: over.url() });
  await page.addInitScript({
    content: `Object.defineProperty(chrome.tabs, "query", { value: () => Promise.resolve([${active}]) })`,
  });
  await page.goto(`chrome-extension://${kaopu.extensionId}/popup.html`);
  return page;
}
