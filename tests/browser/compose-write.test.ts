import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { askLastFrame, card, held, openCard, RULE, waitForMarks, ZH } from "./compose";
import { type Kaopu, poll, startKaopu, type, undo } from "./harness";

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
afterEach(() => page.close());

const BEFORE = "张总好，附上青山绿水，谢谢！";
const AFTER = "张总好，附上蓝天白云和风，谢谢！";

const apply = (open: Page) => openCard(open).then((shown) => shown.getByRole("button").first().click());
const becomes = (selector: string, wanted: string) =>
  poll(`${selector} to hold ${wanted}`, async () => (await held(page, selector)) === wanted);
/** Opens the page with this markup in its box, the caret at its end. */
async function start(path: string, box: string, markup: string) {
  page = await kaopu.newPage(path);
  await page.$eval(
    box,
    (element, html) => {
      element.innerHTML = html;
      (element as HTMLElement).focus();
      getSelection()?.selectAllChildren(element);
      getSelection()?.collapseToEnd();
    },
    markup,
  );
}

describe.each([
  { name: "the rich body of a mail", path: "/pages/mail.html", click: "#own", box: "#body" },
  { name: "the textarea of a chat", path: "/pages/chat.html", click: "#box", box: "#box" },
  { name: "the single line of a chat", path: "/pages/chat.html", click: "#line", box: "#line" },
])("applying a suggestion in $name", ({ path, click, box }) => {
  it("changes these words only, and one undo brings the old text back byte for byte", async () => {
    page = await kaopu.newPage(path);
    await page.click(click);
    await type(page, BEFORE);
    await waitForMarks(page);
    const before = await held(page, box);
    await apply(page);
    await becomes(box, before.replace(BEFORE, AFTER));
    await card(page).waitFor({ state: "detached" });
    expect(await waitForMarks(page, (marks) => marks.length === 0)).toEqual([]);
    await undo(page);
    await becomes(box, before);
    await page.keyboard.press("Control+Shift+z");
    await becomes(box, before.replace(BEFORE, AFTER));
    expect(await page.evaluate(() => (window as { sent?: unknown[] }).sent)).toEqual([]);
  });

  it("leaves the caret where the writer had it", async () => {
    page = await kaopu.newPage(path);
    await page.click(click);
    await type(page, BEFORE);
    await page.keyboard.press("ArrowLeft");
    await waitForMarks(page);
    const before = await held(page, box);
    await apply(page);
    await becomes(box, before.replace(BEFORE, AFTER));
    await card(page).waitFor({ state: "detached" });
    await type(page, "再次");
    await becomes(box, before.replace(BEFORE, AFTER.replace("！", "再次！")));
  });
});

describe("a suggestion with blanks", () => {
  it.each([
    ["/pages/mail.html", "#own"],
    ["/pages/chat.html", "#box"],
  ])("in %s is put in with the first blank selected, so that the next key fills it", async (path, box) => {
    await kaopu.setSettings({ own: [] });
    page = await kaopu.newPage(path);
    await page.click(box);
    await type(page, ZH);
    await apply(page);
    await card(page).waitFor({ state: "detached" });
    const selected = await page.evaluate(() => {
      const field = document.activeElement as HTMLTextAreaElement;
      return field.value?.slice(field.selectionStart, field.selectionEnd) ?? String(getSelection());
    });
    expect(selected).toMatch(/^〔.+〕$/);
    const waits = await waitForMarks(page, (marks) => marks.some(({ text }) => text.startsWith("〔")));
    await type(page, "王工");
    await waitForMarks(page, (marks) => marks.length < waits.length);
    expect(await page.$eval(box, (element) => ("value" in element ? element.value : element.textContent))).toContain(
      "王工",
    );
  });
});

describe("in a mail", () => {
  it("leaves quoted thread, signature, and formatting around alone", async () => {
    page = await kaopu.newPage("/pages/mail.html");
    await page.$eval("#own", (own) => {
      own.innerHTML = '<b>张总好</b>，附上青<i>山绿</i>水，<a href="https://example.com/">资料</a>见此。';
    });
    await page.click("#own");
    const before = await held(page, "#body");
    await apply(page);
    await poll("the change", async () => (await page.textContent("#own"))?.includes("蓝天白云和风"));
    const after = await held(page, "#body");
    expect(after).toContain("<b>张总好</b>，附上");
    expect(after).toContain('<a href="https://example.com/">资料</a>见此。');
    expect(after.slice(after.indexOf("gmail_signature"))).toBe(before.slice(before.indexOf("gmail_signature")));
    await undo(page);
    await becomes("#body", before);
  });

  it("copies instead where a link would be lost, and says so", async () => {
    page = await kaopu.newPage("/pages/mail.html");
    await kaopu.context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.$eval("#own", (own) => {
      own.innerHTML = '附上<a href="https://example.com/">青山绿水</a>，谢谢';
    });
    await page.click("#own");
    const before = await held(page, "#body");
    await apply(page);
    await card(page).locator(".notice").waitFor();
    expect(await held(page, "#body")).toBe(before);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("蓝天白云和风");
  });
});

describe("an editor of a family not proven yet", () => {
  it.each([
    ["data-contents", "true"],
    ["class", "cke_editable"],
    ["class", "jodit-wysiwyg"],
  ])("is marked, and its %s %s keeps us from writing", async (name, value) => {
    page = await kaopu.newPage("/pages/hostile.html");
    await kaopu.context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.$eval("#box", (box, marker) => box.setAttribute(marker.name, marker.value), { name, value });
    await page.click("#box");
    await type(page, BEFORE);
    await apply(page);
    await card(page).locator(".notice").waitFor();
    expect(await page.textContent("#box")).toBe(BEFORE);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("蓝天白云和风");
  });
});

describe("the whole message", () => {
  const THREE = "张总好！\n\n请您周三下午约王工开会。\n您看方便吗？";

  it.each([
    { what: "one line", markup: "<div>张总好！</div><div>附上青山绿水</div>" },
    { what: "paragraphs", markup: "<p>张总好！</p><p>附上<b>青山</b>绿水</p><p>谢谢</p>" },
    { what: "line breaks", markup: "张总好！<br>附上青山绿水<br><br>谢谢" },
    { what: "bare text", markup: "附上青山绿水" },
    { what: "indented source", markup: "<div>\n  <p>附上青山绿水</p>\n</div>\n" },
  ])("replaces $what by several lines, in one step of undo", async ({ markup }) => {
    await start("/pages/hostile.html", "#box", markup);
    await waitForMarks(page);
    const before = await held(page, "#box");
    const seen = await askLastFrame(kaopu, "draft.read", {});
    if (!seen) throw new Error("no draft");
    const { boxId, text } = seen;
    expect(await askLastFrame(kaopu, "draft.apply", { boxId, expected: text, text: THREE })).toBe("applied");
    expect(await askLastFrame(kaopu, "draft.read", {})).toMatchObject({ text: THREE, undoable: true });
    await undo(page);
    await becomes("#box", before);
    await page.keyboard.press("Control+Shift+z");
    await poll("redo", async () => (await askLastFrame(kaopu, "draft.read", {}))?.text === THREE);
  });

  it("keeps plain lines in a box of plain text", async () => {
    await start("/pages/hostile.html", "#box", "");
    await page.$eval("#box", (box) => {
      (box as HTMLElement).contentEditable = "plaintext-only";
      (box as HTMLElement).style.whiteSpace = "pre-wrap";
    });
    await page.click("#box");
    await type(page, BEFORE);
    await waitForMarks(page);
    const seen = await askLastFrame(kaopu, "draft.read", {});
    if (!seen) throw new Error("no draft");
    expect(await askLastFrame(kaopu, "draft.apply", { boxId: seen.boxId, expected: seen.text, text: THREE })).toBe(
      "applied",
    );
    expect(await page.textContent("#box")).toBe(THREE);
    await undo(page);
    await becomes("#box", BEFORE);
  });

  it("is taken back by the popup's undo, while the box holds it", async () => {
    page = await kaopu.newPage("/pages/chat.html");
    await page.click("#box");
    await type(page, BEFORE);
    await waitForMarks(page);
    const seen = await askLastFrame(kaopu, "draft.read", {});
    if (!seen) throw new Error("no draft");
    const { boxId, text } = seen;
    expect(await askLastFrame(kaopu, "draft.apply", { boxId, expected: text, text: THREE })).toBe("applied");
    expect(await askLastFrame(kaopu, "draft.undo", { boxId })).toBe("applied");
    expect(await held(page, "#box")).toBe(BEFORE);
    expect(await askLastFrame(kaopu, "draft.apply", { boxId, expected: text, text: THREE })).toBe("applied");
    await type(page, "x");
    expect(await askLastFrame(kaopu, "draft.undo", { boxId })).toBe("changed");
    expect(await askLastFrame(kaopu, "draft.apply", { boxId, expected: text, text: THREE })).toBe("changed");
  });

  it("is refused whole where a mention would be lost", async () => {
    await start("/pages/hostile.html", "#box", '请 <span contenteditable="false">@王工</span> 青山绿水');
    await waitForMarks(page);
    const before = await held(page, "#box");
    const seen = await askLastFrame(kaopu, "draft.read", {});
    if (!seen) throw new Error("no draft");
    expect(seen.text).toBe("请 \uFFFC 青山绿水");
    expect(await askLastFrame(kaopu, "draft.apply", { boxId: seen.boxId, expected: seen.text, text: THREE })).toBe(
      "refused",
    );
    expect(await held(page, "#box")).toBe(before);
  });
});

describe("a box that will not have it", () => {
  it("stays as it was when it is full", async () => {
    page = await kaopu.newPage("/pages/chat.html");
    await kaopu.context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.$eval("#box", (box) => box.setAttribute("maxlength", "15"));
    await page.click("#box");
    await type(page, BEFORE);
    await apply(page);
    await card(page).locator(".notice").waitFor();
    expect(await held(page, "#box")).toBe(BEFORE);
  });

  it("is not fought when the page puts its own text back", async () => {
    page = await kaopu.newPage("/pages/chat.html");
    await kaopu.context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.click("#box");
    await type(page, BEFORE);
    await waitForMarks(page);
    await page.$eval("#box", (box) => {
      const field = box as HTMLTextAreaElement;
      const kept = field.value;
      field.addEventListener("input", () => queueMicrotask(() => (field.value = kept)));
    });
    await apply(page);
    await card(page).locator(".notice").waitFor();
    expect(await held(page, "#box")).toBe(BEFORE);
  });
});

it("a key pressed while a change is under way goes where the caret was", async () => {
  page = await kaopu.newPage("/pages/mail.html");
  await page.click("#own");
  await type(page, BEFORE);
  const shown = await openCard(page);
  await shown.getByRole("button").first().click();
  await page.keyboard.press("z");
  await poll("the key", async () => (await page.textContent("#own"))?.endsWith("z"));
  expect([`${BEFORE}z`, `${AFTER}z`]).toContain(await page.textContent("#own"));
});
