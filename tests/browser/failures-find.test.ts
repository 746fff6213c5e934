import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { buildPages } from "../../scripts/browser/pages";
import { RULE, waitForMarks } from "./compose";
import { applyOn, editorNamed, type Opened, openEditor } from "./editor-pages";
import { type Kaopu, marks, startKaopu, type } from "./harness";

let kaopu: Kaopu;
let opened: Opened;

beforeAll(async () => {
  await buildPages();
  kaopu = await startKaopu();
  await kaopu.setSettings({ own: [RULE] });
});
afterAll(() => kaopu?.close());
afterEach(async () => {
  const errors = await opened.errors();
  await opened.page.close();
  expect(errors).toEqual([]);
});

const TEXT = "The blue kettle is here.";
const NEW = RULE.replace?.[0] as string;

describe.each([
  ["zh-CN", "ltr", "正文", "主题"],
  ["hu", "ltr", "Üzenet szövege", "Tárgy"],
  ["ar", "rtl", "نص الرسالة", "الموضوع"],
])("F34 on a page in %s", (lang, dir, label, subject) => {
  test("the message is found and written to, its subject line is not", async () => {
    opened = await openEditor(kaopu, editorNamed("contenteditable"));
    await opened.page.evaluate(
      (words) => {
        Object.assign(document.documentElement, { lang: words.lang, dir: words.dir });
        document.querySelector("[contenteditable]")?.setAttribute("aria-label", words.label);
        document.querySelector("#subject")?.setAttribute("aria-label", words.subject);
      },
      { lang, dir, label, subject },
    );
    await opened.page.locator("#subject").click();
    await type(opened.page, TEXT);
    await opened.enter();
    await opened.type(TEXT);
    const found = await waitForMarks(opened.page);
    expect(found).toHaveLength(1);
    await applyOn(opened.page, 0, 1);
    await opened.becomes(TEXT.replace("blue kettle", NEW));
    expect(await opened.page.inputValue("#subject")).toBe(TEXT);
  });
});

test("F35 a box that is built anew twenty times is found each time, at once, and none is kept", async () => {
  opened = await openEditor(kaopu, editorNamed("contenteditable"));
  await opened.enter();
  await opened.type(TEXT);
  await waitForMarks(opened.page);
  for (let round = 0; round < 20; round++) {
    const took = await opened.page.evaluate(async (text) => {
      const ranges = () => [...CSS.highlights.values()].flatMap((highlight) => [...highlight] as Range[]);
      document.querySelector("#place")?.replaceChildren();
      const box = document.createElement(Math.random() < 0.5 ? "div" : "section");
      box.contentEditable = "true";
      box.style.minHeight = "80px";
      box.textContent = text;
      document.querySelector("#place")?.append(box);
      const start = performance.now();
      box.focus();
      const found = () => ranges().some(({ startContainer }) => box.contains(startContainer));
      while (!found() && performance.now() - start < 5000) await new Promise(requestAnimationFrame);
      return performance.now() - start;
    }, TEXT);
    expect(took).toBeLessThan(300);
    // Those of the boxes before are gone.
    await waitForMarks(opened.page, (found) => found.length === 1);
  }
  expect(await opened.page.locator("kaopu-coach").count()).toBeLessThanOrEqual(1);
  await opened.page.evaluate(() => document.querySelector("#place")?.replaceChildren());
  await waitForMarks(opened.page, (found) => found.length === 0);
});

describe("F36", () => {
  test.each([
    "<textarea readonly>The blue kettle</textarea>",
    '<input type="search">',
    '<input type="password">',
    '<input type="url">',
    '<input type="tel">',
    '<input type="email">',
    '<input type="number">',
    '<input autocomplete="one-time-code">',
    '<input autocomplete="cc-number">',
    '<input role="combobox">',
    '<div role="searchbox" contenteditable="true"></div>',
    '<div class="cm-editor"><div class="cm-content" contenteditable="true" role="textbox" spellcheck="false"></div></div>',
    '<div class="CodeMirror"><textarea></textarea></div>',
    '<div class="monaco-editor"><textarea class="inputarea"></textarea></div>',
    '<div class="ace_editor"><textarea class="ace_text-input"></textarea></div>',
    '<div contenteditable="true" data-enable-grammarly="false"></div>',
  ])("%s is left alone", async (markup) => {
    opened = await openEditor(kaopu, editorNamed("contenteditable"));
    await opened.enter();
    await opened.page.evaluate((html) => {
      const wrong = document.createElement("div");
      wrong.id = "wrong";
      wrong.innerHTML = html;
      // Beside the messages, and wide enough for a message.
      document.querySelector("#log")?.after(wrong);
      const field = wrong.querySelector("input,textarea,[contenteditable]") as HTMLElement;
      field.style.cssText = "display:block;width:400px;min-height:24px";
      field.focus();
    }, markup);
    await type(opened.page, TEXT);
    // The box that is coached tells that the time for a mark has passed.
    await opened.enter();
    await opened.type(TEXT);
    expect(await waitForMarks(opened.page)).toHaveLength(1);
    expect(await marks(opened.page)).toHaveLength(1);
  });
});

describe("F38 what is quoted or signed", () => {
  const own = "<div>My blue kettle.</div>";
  test.each([
    ["blockquote", `${own}<blockquote>Your blue kettle.</blockquote>`],
    ["gmail_quote", `${own}<div class="gmail_quote"><div dir="ltr">Your blue kettle.</div></div>`],
    ["divRplyFwdMsg", `${own}<div id="divRplyFwdMsg">From: A</div><div>Your blue kettle.</div>`],
    ["appendonsend", `${own}<div id="appendonsend"></div><div>Your blue kettle.</div>`],
    ["a signature", `${own}<div class="gmail_signature">A. Li, blue kettle</div>`],
    ["a signature after dashes", `${own}<div>-- </div><div>A. Li, blue kettle</div>`],
    ["quoted lines", `${own}<div>On Monday, A. Li wrote:</div><div>&gt; Your blue kettle.</div>`],
    ["在…写道", `${own}<div>在 2026年11月19日，张总写道：</div><div>&gt; Your blue kettle.</div>`],
    ["原始邮件", `${own}<div>-----原始邮件-----</div><div>发件人：张总</div><div>Your blue kettle.</div>`],
  ])("as %s is not the writer's", async (_, html) => {
    opened = await openEditor(kaopu, editorNamed("contenteditable"));
    await opened.fill(html);
    await opened.page.locator("[contenteditable] div").first().click();
    await opened.page.keyboard.press("End");
    await type(opened.page, " And blue kettle again.");
    const found = await waitForMarks(opened.page, (all) => all.length >= 2);
    expect(found).toHaveLength(2);
    await applyOn(opened.page, 0, 2);
    await opened.becomes((await opened.model()).replace("My blue kettle", `My ${NEW}`));
  });
});

test("text in a box that inherits that nothing is to be selected is read", async () => {
  opened = await openEditor(kaopu, editorNamed("contenteditable"));
  await opened.page.evaluate(() => {
    document.body.style.userSelect = "none";
  });
  await opened.enter();
  await opened.type(`One\n${TEXT}`);
  expect(await waitForMarks(opened.page)).toHaveLength(1);
});
