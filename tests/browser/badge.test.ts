import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { defaultSettings } from "../../src/settings/schema";
import { badge, card, expectNothingOfOurs, RULE, waitForMarks, ZH } from "./compose";
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
});
afterEach(async () => {
  await page.close();
  expect(kaopu.consoleErrors).toEqual([]);
});

const menu = () => page.locator("kaopu-coach .kaopu-menu");
const gone = () => badge(page).waitFor({ state: "detached" });
const inside = (selector: string) =>
  page.evaluate((wanted) => {
    const pill = document.querySelector("kaopu-coach")?.shadowRoot?.querySelector(".kaopu-badge");
    const [a, b] = [pill, document.querySelector(wanted)].map((one) => one?.getBoundingClientRect());
    return !!a && !!b && a.left >= b.left && a.right <= b.right && a.top >= b.top && a.bottom <= b.bottom;
  }, selector);

async function openChat(text = ZH): Promise<void> {
  page = await kaopu.newPage("/pages/chat.html");
  await page.click("#box");
  await type(page, text);
  await waitForMarks(page);
  await badge(page).waitFor();
}

describe("the badge", () => {
  test.each(["zh", "en"] as const)("has room for its words (%s)", async (ui) => {
    await kaopu.setSettings({ ui });
    await openChat();
    const over = await badge(page).evaluate((pill) => {
      const last = [...pill.querySelectorAll(".cell")].at(-1)?.getBoundingClientRect().right ?? 0;
      return last - (pill.querySelector(".pill")?.getBoundingClientRect().right ?? 0);
    });
    expect(over).toBeLessThanOrEqual(0);
  });

  test("stands in the lower corner of the box, small, with the grid and the count, by name too", async () => {
    await openChat();
    const [box, pill, count] = await Promise.all([
      badge(page).boundingBox(),
      badge(page).locator(".pill").boundingBox(),
      badge(page).locator(".count").boundingBox(),
    ]);
    expect(pill?.width).toBeLessThanOrEqual(88);
    expect(box?.height).toBeLessThanOrEqual(24);
    // Beside the pill, not on it, and no bigger than it has to be.
    expect(count?.x).toBeGreaterThanOrEqual((pill?.x ?? 0) + (pill?.width ?? 0));
    expect(box?.width).toBeLessThanOrEqual(112);
    expect(await inside("#box")).toBe(true);
    const name = await badge(page).textContent();
    expect(name).toMatch(/^Who .+; What .+; When .+; \d things? to improve – Kaopu$/);
  });

  test("its grid fills in as the draft does", async () => {
    await openChat("张总，这个项目请多多照顾！");
    const when = badge(page).locator(".cell").nth(2);
    expect(await when.getAttribute("data-state")).toBe("missing");
    await type(page, "请您周三下午三点前回我电话。另外青山绿水。");
    await poll("the time on the badge", async () => (await when.getAttribute("data-state")) === "present");
  });

  test.each([
    ["lower right", "right:0;bottom:0"],
    ["lower corners", "left:0;right:0;bottom:0"],
  ])("leaves the site's button in the %s free", async (_where, corner) => {
    page = await kaopu.newPage("/pages/chat.html");
    await page.evaluate((css) => {
      const box = document.querySelector("#box") as HTMLElement;
      const around = document.createElement("div");
      around.style.cssText = "position:relative;width:fit-content";
      box.before(around);
      around.append(box);
      const button = document.createElement("button");
      button.id = "send";
      button.textContent = "发送";
      button.style.cssText = `position:absolute;${css};height:34px`;
      button.onclick = () => (window as unknown as { sent: string[] }).sent.push("by button");
      around.append(button);
    }, corner);
    await page.click("#box");
    await type(page, "附上青山绿水。");
    await badge(page).waitFor();
    const free = await page.evaluate(() => {
      const pill = document.querySelector("kaopu-coach")?.shadowRoot?.querySelector(".kaopu-badge");
      const [a, b] = [pill, document.querySelector("#send")].map((one) => one?.getBoundingClientRect());
      return !!a && !!b && (a.right <= b.left || a.left >= b.right || a.bottom <= b.top || a.top >= b.bottom);
    });
    expect(free).toBe(true);
    await page.click("#send");
    expect(await page.evaluate(() => (window as unknown as { sent: string[] }).sent)).toEqual(["by button"]);
  });

  test("fades with the first key, takes no click then, and is back at the next pause", async () => {
    await openChat();
    // Asked in the page, in the very event: from outside the pause may be over.
    await page.evaluate(() => {
      document.querySelector("#box")?.addEventListener("input", () => {
        const pill = document.querySelector("kaopu-coach")?.shadowRoot?.querySelector(".kaopu-badge") as HTMLElement;
        const { pointerEvents } = getComputedStyle(pill);
        Object.assign(window, { faded: { typing: pill.dataset.typing, pointerEvents } });
      });
    });
    await page.keyboard.press("x");
    const faded = await page.evaluate(() => (window as unknown as { faded: object }).faded);
    expect(faded).toEqual({ typing: "", pointerEvents: "none" });
    await poll("the pause", async () => (await badge(page).getAttribute("data-typing")) === null);
  });

  test("goes with an emptied box; a draft put right gets a tick, and then nothing", async () => {
    await openChat("附上青山绿水。");
    await page.keyboard.press("Control+a");
    await page.keyboard.press("Delete");
    await gone();
    await type(page, "附上青山绿水");
    await badge(page).waitFor();
    for (let key = 0; key < 4; key++) await page.keyboard.press("Backspace");
    await poll("the tick", async () => (await badge(page).getAttribute("data-kind")) === "fine");
    await gone();
    await expectNothingOfOurs(page);
  });

  test("says nothing of a draft without a fault", async () => {
    page = await kaopu.newPage("/pages/chat.html");
    await page.click("#box");
    await type(page, "收到，谢谢！");
    await type(page, "青山绿水");
    await badge(page).waitFor();
    await page.reload();
    await page.click("#box");
    await type(page, "收到，谢谢！");
    await page.click("#line");
    await type(page, "青山绿水");
    // The box that has something to say tells that the other one has had its time.
    await badge(page).waitFor();
    expect(await inside("#box")).toBe(false);
  });

  test("the toolbar shows the same count", async () => {
    await openChat();
    const count = Number.parseInt((await badge(page).locator(".count").textContent()) ?? "", 10);
    const onToolbar = () =>
      kaopu.worker.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
        return chrome.action.getBadgeText({ tabId: tab?.id ?? -1 });
      });
    await poll("the toolbar", async () => (await onToolbar()) === String(count));
    await page.keyboard.press("Control+a");
    await page.keyboard.press("Delete");
    await poll("an empty toolbar", async () => (await onToolbar()) === "");
  });

  test("tells a screen reader its count once, not at every key", async () => {
    await openChat("附上青山绿水。");
    await page.evaluate(() => {
      const status = document.querySelector("kaopu-coach")?.shadowRoot?.querySelector("[role=status]") as Element;
      const heard: (string | null)[] = [];
      Object.assign(window, { heard });
      new MutationObserver(() => heard.push(status.textContent)).observe(status, { childList: true, subtree: true });
    });
    const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
    await type(page, "再来一句。");
    await poll("the pause", async () => (await badge(page).getAttribute("data-typing")) === null);
    expect(await heard()).toEqual([]);
    await type(page, "再来青山绿水。");
    await poll("the new count", async () => (await heard()).length > 0);
    expect(await heard()).toEqual(["2 things to improve"]);
  });
});

describe("its menu", () => {
  test("pauses for an hour: nothing of ours is left, and the hour is written down", async () => {
    await openChat();
    await badge(page).click();
    await menu().getByRole("menuitem", { name: "Pause for an hour" }).click();
    await poll("no marks", async () => (await marks(page)).length === 0);
    await expectNothingOfOurs(page);
    const { pausedUntil } = await kaopu.settings();
    expect(Math.abs((pausedUntil ?? 0) - Date.now() - 3_600_000)).toBeLessThan(60_000);
  });

  test("switches the site off", async () => {
    await openChat();
    await badge(page).click();
    await menu().getByRole("menuitem", { name: "Off on this site" }).click();
    await poll("no marks", async () => (await marks(page)).length === 0);
    await expectNothingOfOurs(page);
    expect((await kaopu.settings()).sites).toMatchObject({ "127.0.0.1": { on: false } });
  });

  test("opens the options", async () => {
    await openChat();
    await badge(page).click();
    const [options] = await Promise.all([
      kaopu.context.waitForEvent("page"),
      menu().getByRole("menuitem", { name: "Settings…" }).click(),
    ]);
    await options.waitForURL(/options\.html/);
    await options.close();
  });

  test("by keyboard: in, down, out; and the focus is back in the pill", async () => {
    await openChat();
    await badge(page).focus();
    await page.keyboard.press("Enter");
    const focused = () =>
      page.evaluate(() => document.querySelector("kaopu-coach")?.shadowRoot?.activeElement?.textContent ?? null);
    await poll("the first item", async () => (await focused()) === "Show the next one");
    await page.keyboard.press("ArrowDown");
    expect(await focused()).toBe("Pause for an hour");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    expect(await focused()).toBe("Settings…");
    await page.keyboard.press("Escape");
    await menu().waitFor({ state: "detached" });
    expect(await badge(page).evaluate((pill) => (pill.getRootNode() as ShadowRoot).activeElement === pill)).toBe(true);
    await page.keyboard.press("Enter");
    await menu().waitFor();
    await page.keyboard.press("Enter");
    await card(page).waitFor();
  });

  test("by mouse the caret stays in the box; Esc and a click elsewhere close it", async () => {
    await openChat();
    await badge(page).click();
    await menu().waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("box");
    await page.keyboard.press("Escape");
    await menu().waitFor({ state: "detached" });
    await badge(page).click();
    await menu().waitFor();
    await page.mouse.click(5, 5);
    await menu().waitFor({ state: "detached" });
  });
});

describe("checked only when asked", () => {
  beforeEach(() => kaopu.setSettings({ onRequestOnly: true }));

  test("marks nothing until the badge is pressed, then as it stands; what is typed later waits", async () => {
    page = await kaopu.newPage("/pages/chat.html");
    await page.click("#box");
    await type(page, "附上青山绿水。");
    await poll("the offer to check", async () => (await badge(page).getAttribute("data-kind")) === "ask");
    expect(await marks(page)).toEqual([]);
    await badge(page).click();
    await waitForMarks(page, (found) => found.length === 1);
    await type(page, "再来青山绿水。");
    await poll("the pause", async () => (await badge(page).getAttribute("data-typing")) === null);
    expect(await marks(page)).toHaveLength(1);
  });
});

describe("at Send", () => {
  const line = () => page.locator("kaopu-coach .kaopu-line");
  const sent = () => page.evaluate(() => (window as unknown as { sent: string[] }).sent);
  const BLANK = "张总，我〔哪天〕去拜访您，您看方便吗？";

  test("an unfilled blank gets one line, the message goes all the same, and only once for a draft", async () => {
    page = await kaopu.newPage("/pages/mail.html");
    await page.click("#own");
    await type(page, BLANK);
    await waitForMarks(page);
    await page.click("text=发送");
    await line().waitFor();
    expect(await line().textContent()).toContain("A blank is still empty: 〔哪天〕");
    expect(await sent()).toHaveLength(1);
    await line().getByRole("button", { name: "Take a look" }).click();
    await card(page).waitFor();
    expect(await page.evaluate(() => String(getSelection()))).toBe("〔哪天〕");
    await page.keyboard.press("Escape");
    await page.click("text=发送");
    expect(await sent()).toHaveLength(2);
    await type(page, "x");
    expect(await line().count()).toBe(0);
  });

  test("markup in the words it names stays text", async () => {
    const words = "<b>kettle</b>";
    const atSend = { ...defaultSettings.atSend, warnings: true };
    await kaopu.setSettings({ own: [{ ...RULE, phrases: [words] }], atSend });
    page = await kaopu.newPage("/pages/mail.html");
    await page.click("#own");
    await type(page, `The ${words} is red.`);
    await waitForMarks(page);
    await page.click("text=发送");
    await line().waitFor();
    expect(await line().textContent()).toContain(words);
    expect(await line().locator("b").count()).toBe(0);
  });

  test("sent by Enter in a chat before the next pause: the line says that it was sent", async () => {
    await openChat("附上青山绿水。");
    await page.fill("#box", "");
    await type(page, BLANK);
    await page.keyboard.press("Enter");
    await poll("the line", async () => (await line().textContent())?.startsWith("The message just sent"));
    expect(await sent()).toEqual([BLANK]);
    expect(await line().getByRole("button").allTextContents()).toEqual(["Dismiss"]);
    // Whatever is written next.
    await type(page, "附上青山绿水。");
    await waitForMarks(page);
    expect(await line().count()).toBe(1);
    await line().getByRole("button").click();
    await line().waitFor({ state: "detached" });
  });

  test("the first text in a language, sent before anything is known of that: the line comes as soon as it is", async () => {
    // However fast the file is: what is known of English comes when the message has gone.
    await kaopu.worker.evaluate(() => {
      const bring = chrome.scripting.executeScript;
      const gone = new Promise<void>((go) => Object.assign(globalThis, { go }));
      chrome.scripting.executeScript = async (...asked: unknown[]) => {
        if (JSON.stringify(asked).includes("en-senses")) await gone;
        return Reflect.apply(bring, chrome.scripting, asked);
      };
    });
    // The page around is Chinese, and so has been what was written.
    await openChat("附上青山绿水。");
    await page.fill("#box", "");
    const blank = "Could we meet [which day] at your office?";
    await page.keyboard.insertText(blank);
    await page.keyboard.press("Enter");
    expect(await sent()).toEqual([blank]);
    await page.keyboard.insertText("See you");
    expect(await line().count()).toBe(0);
    await kaopu.worker.evaluate(() => (globalThis as unknown as { go: () => void }).go());
    await poll("the line", async () => (await line().textContent())?.startsWith("The message just sent"));
    expect(await line().getByRole("button").allTextContents()).toEqual(["Dismiss"]);
    expect(await page.inputValue("#box")).toBe("See you");
    await line().getByRole("button").click();
    await line().waitFor({ state: "detached" });
  });

  test("a warning gets none by itself, and one where it is wanted", async () => {
    await openChat("附上青山绿水。");
    await page.keyboard.press("Enter");
    await poll("an empty box", async () => (await page.inputValue("#box")) === "");
    await gone();
    expect(await line().count()).toBe(0);
    await kaopu.setSettings({ atSend: { ...defaultSettings.atSend, warnings: true } });
    await type(page, "附上青山绿水。");
    await waitForMarks(page);
    await page.keyboard.press("Enter");
    await line().waitFor();
    expect(await sent()).toHaveLength(2);
  });
});
