import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openChat, openMail, writeSample } from "../../scripts/browser/journey";
import { type Kaopu, poll, startKaopu, type Target, type, waitForMarks } from "./harness";
import { openPanel, panelIn } from "./panel";

let kaopu: Kaopu;
beforeAll(async () => {
  kaopu = await startKaopu();
});
beforeEach(async () => {
  await kaopu.clearStorage();
  await kaopu.setSettings({ ui: "zh" });
});
afterEach(async () => {
  for (const page of kaopu.context.pages().slice(1)) await page.close();
  expect(kaopu.consoleErrors).toEqual([]);
  expect(kaopu.strayRequests).toEqual([]);
});
afterAll(() => kaopu.close());

const places = [
  { name: "textarea", open: openChat, box: "#message" },
  { name: "rich editor", open: openMail, box: "#body > div" },
] as const;

const move = (popup: Target) =>
  popup.evaluate(() => document.querySelector(".k-moves input:checked")?.closest("label")?.textContent);
const filled = (popup: Target) =>
  popup.evaluate(() => [...document.querySelectorAll(".k-blank[data-filled]")].map((blank) => blank.textContent));

describe.each(places)("over a $name, a popup closed by a click into the page", ({ open, box }) => {
  test("opens again with the move and the answers it had, until the text changes", async () => {
    const page = await open(kaopu, "zh");
    await writeSample(page, "zh");
    const popup = await kaopu.openPopup(page);
    await popup.click(".k-moves label:nth-of-type(2)");
    const chosen = await move(popup);
    await popup.click(".k-blank");
    await popup.waitFor(() => document.querySelector(".k-blank-editor input") !== null);
    await popup.type("周五上午");
    await page.locator(box).first().click();
    await poll("the popup to close", async () => !(await popup.isOpen()));

    const again = await kaopu.openPopup(page);
    await again.waitFor(() => document.querySelector(".k-preview") !== null);
    expect(await move(again)).toBe(chosen);
    expect(await filled(again)).toEqual(["周五上午"]);
    await page.locator(box).first().click();
    await poll("the popup to close", async () => !(await again.isOpen()));
    await page.keyboard.press("End");
    await type(page, "谢谢。");

    const fresh = await kaopu.openPopup(page);
    await fresh.waitFor(() => document.querySelector(".k-preview") !== null);
    expect(await filled(fresh)).toEqual([]);
    await fresh.close();
    const stored = await kaopu.worker.evaluate(async () =>
      JSON.stringify([await chrome.storage.local.get(), await chrome.storage.session.get()]),
    );
    expect(stored).not.toMatch(/周五上午|照顾/);
  });
});

test("what was begun in the page goes on in the popup", async () => {
  const page = await openChat(kaopu, "zh");
  const panel = await openPanel(page, "zh");
  await panel.locator(".k-blank").first().click();
  await type(page, "周五上午");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await panelIn(page).waitFor({ state: "detached" });
  const popup = await kaopu.openPopup(page);
  await popup.waitFor(() => document.querySelector(".k-preview") !== null);
  expect(await filled(popup)).toEqual(["周五上午"]);
  await popup.close();
});

test("a day is picked by keyboard, and keeps the hour of the suggestion", async () => {
  const page = await openChat(kaopu, "zh");
  await writeSample(page, "zh");
  const popup = await kaopu.openPopup(page);
  await popup.click(".k-blank");
  await popup.waitFor(() => document.querySelector(".k-blank-editor input") !== null);
  await popup.press("Tab");
  await popup.press("Enter");
  await popup.waitFor(() => document.activeElement?.matches(".k-days td button"));
  await popup.press("ArrowDown");
  await popup.press("Enter");
  const value = await popup.waitFor(() =>
    document.activeElement instanceof HTMLInputElement ? document.activeElement.value : null,
  );
  expect(value).toMatch(/（\d+月\d+日）/);
  await popup.close();
});

test("a pause takes the marks from every page, and its end brings them back", async () => {
  const page = await openChat(kaopu, "zh");
  await writeSample(page, "zh");
  const popup = await kaopu.openPopup(page);
  await popup.click(".popup-site button[aria-expanded]");
  await popup.click(".popup-pause button");
  await popup.waitFor(() => document.body.innerText.includes("暂停到"));
  await waitForMarks(page, (found) => found.length === 0);
  await popup.click(".k-plate .k-primary");
  await waitForMarks(page, (found) => found.length > 0);
  await popup.close();
});
