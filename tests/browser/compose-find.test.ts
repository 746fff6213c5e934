import type { Frame, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { expectNothingOfOurs, openCard, RULE, waitForMarks } from "./compose";
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

const TEXT = "The blue kettle is red.";

async function frameOf(id: string): Promise<Frame> {
  const frame = await (await page.$(`#${id}`))?.contentFrame();
  if (!frame) throw new Error(`no frame ${id}`);
  return frame;
}
/** Types into the box and waits for its underline. */
async function typeInto(frame: Page | Frame, box: string) {
  await frame.locator(box).click();
  await type(page, TEXT);
  const [mark] = await waitForMarks(page);
  expect(mark?.text).toBe("blue kettle");
}

describe("finds the box", () => {
  beforeEach(async () => {
    page = await kaopu.newPage("/pages/shadow.html");
  });

  test("in an open shadow root, also when the focus came in elsewhere", async () => {
    await page.locator("#open input").click();
    await typeInto(page, "#open #box");
    await page.keyboard.press("End");
    await (await openCard(page)).getByRole("button").first().click();
    await poll("the change", async () => (await page.locator("#open #box").innerText()).includes("蓝天白云和风"));
    await page.keyboard.press("Control+z");
    expect(await page.locator("#open #box").innerText()).toBe(TEXT);
  });

  test("in a closed shadow root", async () => {
    await page.evaluate(() => {
      const { closedRoot } = window as unknown as { closedRoot: ShadowRoot };
      closedRoot.querySelector("input")?.focus();
      (closedRoot.querySelector("#box") as HTMLElement).focus();
    });
    await type(page, TEXT);
    const [mark] = await waitForMarks(page);
    expect(mark?.text).toBe("blue kettle");
  });

  test.each(["blank", "srcdoc", "sandboxed"])("in a %s frame", async (id) => {
    const frame = await frameOf(id);
    await typeInto(frame, "#box");
    // Each frame has its own marks and its own element, the page none.
    await expectNothingOfOurs(page.mainFrame());
  });

  test("in a frame the page has written anew", async () => {
    const frame = await frameOf("written");
    await page.evaluate(() => (window as unknown as { rewriteFrame: () => void }).rewriteFrame());
    await typeInto(frame, "#box");
    await page.evaluate(() => (window as unknown as { rewriteFrame: () => void }).rewriteFrame());
    await poll("no marks", async () => (await marks(page)).length === 0);
    await typeInto(frame, "#box");
  });

  test("in a document that is editable as a whole", async () => {
    const frame = await frameOf("designed");
    await frame.locator("body").click();
    await type(page, TEXT);
    const [mark] = await waitForMarks(page);
    expect(mark?.text).toBe("blue kettle");
    expect(await frame.evaluate(() => document.body.innerHTML)).toBe(TEXT);
  });
});

describe("in a chat", () => {
  beforeEach(async () => {
    page = await kaopu.newPage("/pages/chat.html");
  });

  test("coaches the single line beside the messages", () => typeInto(page, "#line"));

  test.each(["#search", "#secret"])("steps aside in %s", async (field) => {
    await page.click("#box");
    await type(page, TEXT);
    await waitForMarks(page);
    await page.fill("#box", "");
    await waitForMarks(page, (found) => found.length === 0);
    await page.click(field);
    await type(page, TEXT);
    // The box it does coach tells that the time for a mark has passed.
    await page.click("#box");
    await type(page, TEXT);
    expect(await waitForMarks(page)).toHaveLength(1);
    await expect(page.inputValue(field)).resolves.toBe(TEXT);
  });

  test("sees a template that the page puts in without any event, on the next visit", async () => {
    await page.click("#box");
    await page.$eval("#box", (box) => {
      (box as HTMLTextAreaElement).value = "The blue kettle is red.";
    });
    await page.click("#box");
    expect((await waitForMarks(page))[0]?.text).toBe("blue kettle");
  });

  test("coaches a box that had the focus before anything else happened", async () => {
    await page.evaluate(() => {
      const late = document.createElement("textarea");
      late.id = "late";
      late.value = "The blue kettle is red.";
      late.style.cssText = "width:400px;height:60px";
      document.body.append(late);
      late.focus();
    });
    expect((await waitForMarks(page))[0]?.text).toBe("blue kettle");
  });
});

test("a site that is off is left exactly as it was", async () => {
  await kaopu.setSettings({ sites: { "127.0.0.1": { on: false } } });
  page = await kaopu.newPage("/pages/chat.html");
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  await page.click("#box");
  await type(page, TEXT);
  await expectNothingOfOurs(page);
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  await kaopu.setSettings({ sites: {} });
  await waitForMarks(page);
});
