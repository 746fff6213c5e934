import type { Frame, Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { waitForMarks } from "../../scripts/browser/marks";
import type { OwnRule } from "../../src/engine/types";
import type { Answer, Command, MessageKind, MessageMap } from "../../src/messages";
import type { Kaopu } from "./harness";

export { type Mark, marks, waitForMarks } from "../../scripts/browser/marks";

/** The messages every kind of box is tried with. */
export const ZH = "张总，这个项目就靠您多多照顾了，以后有什么事我随叫随到！";
export const EN = "Great meeting you today, please keep us in mind!";

/** A rule of the user's own on words that no built-in rule minds, for tests of the half of the coach that lives in the page. */
export const RULE: OwnRule = {
  id: "care",
  name: "Care",
  phrases: ["青山绿水", "blue kettle"],
  message: "Who does what?",
  replace: ["蓝天白云和风"],
  severity: "warning",
};

/** Sends a message of ours to the frame that was written in last, as the popup does. */
export async function askLastFrame<K extends MessageKind>(
  { worker }: Kaopu,
  kind: K,
  ask: MessageMap[K]["ask"],
): Promise<MessageMap[K]["answer"]> {
  const answer = await worker.evaluate(
    async ([kaopu, payload]) => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      const key = `frame:${tab?.id}`;
      const { frameId } = (await chrome.storage.session.get(key))[key] as { frameId: number };
      return chrome.tabs.sendMessage(tab?.id ?? -1, { kaopu, ask: payload }, { frameId });
    },
    [kind, ask] as const,
  );
  const typed = answer as Answer<K>;
  if (!typed.ok) throw new Error(typed.error);
  return typed.value;
}

/** One of our shortcuts, as the browser hands it on: keys sent by a test go to the page, past the browser's own. */
export const pressShortcut = ({ worker }: Kaopu, command: Command): Promise<void> =>
  worker.evaluate(async (name) => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    (chrome.commands.onCommand as unknown as { dispatch: (...told: unknown[]) => void }).dispatch(name, tab);
  }, command);

/** The pill in the corner of a box. */
export const badge = (frame: Page | Frame): Locator => frame.locator("kaopu-coach .kaopu-badge");

/** The card; there is one at most. */
export const card = (frame: Page | Frame): Locator => frame.locator("kaopu-coach .kaopu-card");

/** Opens the card by resting the pointer on the first underline whose words include `words`. */
export async function openCard(page: Page, words = ""): Promise<Locator> {
  const found = await waitForMarks(page, (marks) => marks.some(({ text }) => text.includes(words)));
  const mark = found.find(({ text }) => text.includes(words));
  if (!mark) throw new Error(`no underline under ${words}`);
  // From elsewhere, so that the pointer enters; in steps, as a hand moves it.
  await page.mouse.move(1, 1);
  await page.mouse.move(mark.x, mark.y, { steps: 4 });
  await card(page).waitFor();
  return card(page);
}

/** What a box holds: the markup of an editable, the value of a field. */
export const held = (page: Page | Frame, selector: string): Promise<string> =>
  page.$eval(selector, (element) => ("value" in element ? String(element.value) : element.innerHTML));

/** Nothing of ours is in the page: no element, highlight, style sheet or attribute. */
export async function expectNothingOfOurs(frame: Page | Frame): Promise<void> {
  const left = await frame.evaluate(() => ({
    elements: [...document.querySelectorAll("*")].filter(({ tagName }) => tagName.startsWith("KAOPU")).length,
    highlights: [...CSS.highlights.keys()],
    sheets: document.adoptedStyleSheets.length,
    attributes: [...document.querySelectorAll("*")].flatMap((element) =>
      element.getAttributeNames().filter((name) => name.includes("kaopu")),
    ),
  }));
  expect(left).toEqual({ elements: 0, highlights: [], sheets: 0, attributes: [] });
}

/** Says no to the card's finding, this once. */
export async function ignoreThis(page: Page): Promise<void> {
  const one = card(page).getByRole("button", { name: "Ignore this one" });
  if (!(await one.isVisible())) await card(page).getByRole("button", { name: "Ignore", exact: true }).click();
  await one.click();
}
