import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openChat, openMail, sample, writeSample } from "../../scripts/browser/journey";
import { card, expectNothingOfOurs, held, openCard, pressShortcut } from "./compose";
import { commit, compose, type Kaopu, poll, startKaopu, type, undo } from "./harness";
import { focusInside, openPanel, panelIn } from "./panel";

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

const notice = (page: Page, kind: string) => panelIn(page).locator(`.k-notice[data-kind=${kind}]`);
const pageKeys = (page: Page) => page.evaluate(() => (window as unknown as { keys: string[] }).keys);

/** The chat whose page notes every key it hears, with the sample in its box and the caret inside the marked words. */
async function openListeningChat(): Promise<Page> {
  const page = await kaopu.newPage("/pages/chat.html");
  await page.click("#box");
  await writeSample(page, "zh");
  await page.keyboard.press("Home");
  for (let step = 0; step < 6; step++) await page.keyboard.press("ArrowRight");
  return page;
}

/** From the caret to the panel with the keyboard alone. */
async function openByKeyboard(page: Page): Promise<void> {
  await pressShortcut(kaopu, "open-card");
  await card(page).waitFor();
  for (let steps = 0; (await focusInside(page))?.label !== "改写整条…"; steps++) {
    if (steps > 8) throw new Error("the card offers no rewrite");
    await page.keyboard.press("ArrowDown");
  }
  await page.keyboard.press("Enter");
  await panelIn(page).waitFor();
}

/** Fills every blank by Enter and arrow keys; ends on the button that applies. */
async function fillByKeyboard(page: Page): Promise<readonly string[]> {
  const given: string[] = [];
  await page.keyboard.press("Enter");
  for (;;) {
    const field = panelIn(page).locator(".k-blank-editor input");
    await field.waitFor();
    const name = await field.getAttribute("aria-label");
    if (await panelIn(page).getByRole("option").count()) await page.keyboard.press("ArrowDown");
    else await type(page, "王工");
    given.push(await field.inputValue());
    await page.keyboard.press("Enter");
    await poll("the next blank", async () => {
      const at = await focusInside(page);
      return at !== null && at.label !== name;
    });
    if ((await focusInside(page))?.className.includes("k-primary")) return given;
  }
}

describe("by keyboard alone", () => {
  test("blanks are filled, the rewrite is applied and undone in one step; the page hears no key", async () => {
    const page = await openListeningChat();
    await openByKeyboard(page);
    expect((await focusInside(page))?.className).toBe("k-blank");
    const heard = (await pageKeys(page)).length;
    const given = await fillByKeyboard(page);
    await page.keyboard.press("Enter");
    await notice(page, "applied").waitFor();
    const written = await held(page, "#box");
    for (const answer of given) expect(written).toContain(answer);
    expect((await focusInside(page))?.label).toBe("撤销");
    await page.keyboard.press("Escape");
    await panelIn(page).waitFor({ state: "detached" });
    expect((await pageKeys(page)).slice(heard)).toEqual([]);
    expect(await page.evaluate(() => (window as unknown as { sent: string[] }).sent)).toEqual([]);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("box");
    await undo(page);
    expect(await held(page, "#box")).toBe(sample.zh);
  });

  test("Esc gives the caret back where it was, though a blank has been filled meanwhile", async () => {
    const page = await openListeningChat();
    const caret = () => page.$eval("#box", (box) => (box as HTMLTextAreaElement).selectionStart);
    const before = await caret();
    await openByKeyboard(page);
    await page.keyboard.press("Enter");
    await type(page, "abc");
    await page.keyboard.press("Escape");
    expect(await panelIn(page).count()).toBe(1);
    await page.keyboard.press("Escape");
    await panelIn(page).waitFor({ state: "detached" });
    expect(await caret()).toBe(before);
    await type(page, "嗯");
    expect((await held(page, "#box")).indexOf("嗯")).toBe(before);
  });

  test("Tab goes round in the panel", async () => {
    const page = await openListeningChat();
    await openByKeyboard(page);
    const stops = new Set<string>();
    for (let steps = 0; steps < 40; steps++) {
      const at = await focusInside(page);
      if (!at) throw new Error("the keyboard has left the panel");
      stops.add(`${at.className} ${at.label}`);
      await page.keyboard.press(steps < 20 ? "Tab" : "Shift+Tab");
    }
    expect([...stops].join("\n")).toMatch(/关闭/);
    expect([...stops].join("\n")).toMatch(/k-primary/);
  });

  test("an input method works in a blank", async () => {
    const page = await openListeningChat();
    await openByKeyboard(page);
    await page.keyboard.press("Enter");
    const heard = (await pageKeys(page)).length;
    await compose(page, ["z", "zhou", "周五"]);
    await commit(page, "周五");
    const field = panelIn(page).locator(".k-blank-editor input");
    await expect.poll(() => field.inputValue()).toBe("周五");
    expect((await pageKeys(page)).slice(heard)).toEqual([]);
  });
});

describe("in a rich editor", () => {
  test("the caret is given back into the words, and one undo takes the rewrite back", async () => {
    const page = await openMail(kaopu, "zh");
    const panel = await openPanel(page, "zh");
    const before = await held(page, "#body");
    await panel.getByRole("button", { name: "留着空，先写进去" }).click();
    await notice(page, "applied").waitFor();
    expect(await held(page, "#body")).toMatch(/〔.+〕/);
    await page.keyboard.press("Escape");
    await panelIn(page).waitFor({ state: "detached" });
    await undo(page);
    expect(await held(page, "#body")).toBe(before);
  });

  test("typing goes on where it was left", async () => {
    const page = await openMail(kaopu, "zh");
    const panel = await openPanel(page, "zh");
    await panel.locator(".k-blank").first().click();
    await type(page, "abc");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await panelIn(page).waitFor({ state: "detached" });
    await type(page, "等您回话");
    expect(await held(page, "#body")).toContain(`${sample.zh}等您回话`);
  });
});

describe("by mouse", () => {
  test("everything in it can be used: moves, scope, situation, days", async () => {
    const page = await openChat(kaopu, "zh");
    const panel = await openPanel(page, "zh");
    const text = () => panel.locator(".k-preview-text").innerText();
    const first = await text();
    await panel.locator(".k-chip-face").nth(1).click();
    await expect.poll(text).not.toBe(first);
    const byMove = await text();
    await panel.locator(".k-segment", { hasText: "只改这句" }).click();
    await expect.poll(text).not.toBe(byMove);
    await panel.locator(".k-segment", { hasText: "整条" }).click();
    await panel.getByRole("combobox", { name: "写给谁" }).selectOption("partner");
    await expect
      .poll(async () => (await kaopu.settings()).sites)
      .toEqual({ "127.0.0.1": { on: true, audience: "partner" } });
    await panel.getByRole("button", { name: "按内容重新判断" }).click();
    await expect.poll(async () => (await kaopu.settings()).sites).toEqual({ "127.0.0.1": { on: true } });
    await panel
      .locator(".k-blank", { hasText: /哪天|何时|几号/ })
      .first()
      .click();
    await panel.getByRole("button", { name: "选日期…" }).click();
    await panel.getByRole("button", { name: "往后三周" }).click();
    await panel.locator(".k-days td button").last().click();
    expect(await panel.locator(".k-blank-editor input").inputValue()).toMatch(/（\d+月\d+日）/);
  });

  test("a finding leads to its words in the page, and the panel stays", async () => {
    const page = await openChat(kaopu, "zh");
    const panel = await openPanel(page, "zh");
    await panel.locator(".k-findings .k-row").first().click();
    await card(page).waitFor();
    expect(await panel.count()).toBe(1);
    const selected = await page.$eval("#message", (box: HTMLTextAreaElement) =>
      box.value.slice(box.selectionStart, box.selectionEnd),
    );
    expect(selected).toContain("照顾");
  });
});

describe("beside a message that goes on changing", () => {
  test("an untouched rewrite follows", async () => {
    const page = await openChat(kaopu, "zh");
    const panel = await openPanel(page, "zh");
    await page.click("#message");
    await page.keyboard.press("End");
    await type(page, "谢谢。");
    await expect.poll(() => panel.locator(".k-draft").innerText()).toContain("谢谢。");
    expect(await notice(page, "changed").count()).toBe(0);
  });

  test("a half-filled one asks before it starts again, and overwrites nothing", async () => {
    const page = await openChat(kaopu, "zh");
    const panel = await openPanel(page, "zh");
    await panel.locator(".k-blank").first().click();
    await type(page, "周五");
    await page.click("#message");
    await page.keyboard.press("End");
    await type(page, "谢谢。");
    await notice(page, "changed").waitFor();
    await panel.locator(".k-left .k-link:last-child, .k-primary:not([aria-disabled=true])").first().click();
    await notice(page, "changed").waitFor();
    expect(await held(page, "#message")).toBe(`${sample.zh}谢谢。`);
    await panel.locator(".k-notice .k-link").click();
    await expect.poll(() => panel.locator(".k-draft").innerText()).toContain("谢谢。");
    expect(await panel.locator(".k-blank[data-filled]").count()).toBe(0);
  });

  test("it goes with its box", async () => {
    const page = await openChat(kaopu, "zh");
    await openPanel(page, "zh");
    await page.$eval("#message", (box) => box.remove());
    await panelIn(page).waitFor({ state: "detached" });
  });
});

describe("in a page that gets in the way", () => {
  test("no style of the page gets in, none of ours gets out", async () => {
    const page = await openChat(kaopu, "zh");
    const bodyFont = () => page.evaluate(() => getComputedStyle(document.body).fontFamily);
    const before = await bodyFont();
    await page.addStyleTag({
      content: "* { color: rgb(255, 0, 0) !important; font-size: 40px !important; display: block; }",
    });
    const panel = await openPanel(page, "zh");
    const style = await panel.locator(".k-primary").evaluate((button) => {
      const { color, fontSize } = getComputedStyle(button);
      return { color, fontSize };
    });
    expect(style.color).not.toBe("rgb(255, 0, 0)");
    expect(style.fontSize).toBe("14px");
    expect(await bodyFont()).toBe(before);
    expect(await page.evaluate(() => document.querySelectorAll("[class^=k-], [class^=kaopu]").length)).toBe(0);
  });

  test("a frame too small for it points to the popup instead", async () => {
    const page = await kaopu.newPage("/pages/chat.html");
    await page.setViewportSize({ width: 1000, height: 280 });
    await page.click("#box");
    const { ask } = await writeSample(page, "zh");
    const shown = await openCard(page, ask.text);
    await shown.getByRole("button", { name: "改写整条…" }).click();
    await expect.poll(() => shown.locator(".notice").innerText()).toContain("工具栏");
    expect(await panelIn(page).count()).toBe(0);
  });

  test("switching the site off takes it away with all the rest", async () => {
    const page = await openChat(kaopu, "zh");
    await openPanel(page, "zh");
    await kaopu.setSettings({ sites: { "127.0.0.1": { on: false } } });
    await panelIn(page).waitFor({ state: "detached" });
    await expectNothingOfOurs(page);
  });
});
