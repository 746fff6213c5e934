import type { Frame, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { buildPages } from "../../scripts/browser/pages";
import { RULE, waitForMarks } from "./compose";
import { editorNamed, editorPages, type Opened, openEditor } from "./editor-pages";
import { ctrl, type Kaopu, marks, poll, startKaopu } from "./harness";

let kaopu: Kaopu;
let opened: Opened;
beforeAll(async () => {
  await buildPages();
  kaopu = await startKaopu();
  await kaopu.setSettings({ own: [RULE] });
});
afterAll(() => kaopu?.close());
afterEach(async () => {
  await zoom(1);
  await opened.page.close();
  expect(kaopu.consoleErrors).toEqual([]);
});

const zoom = (factor: number) =>
  kaopu.worker.evaluate(async (wanted) => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    if (tab?.id !== undefined) await chrome.tabs.setZoom(tab.id, wanted);
  }, factor);

/** Two screens of lines, the marked words on the last but one. */
const LONG = `${"We talked about the price and the plan for a while.\n".repeat(9)}The blue kettle is red.\nBye.`;
const LINE = "The blue kettle is red.";

/**
 * How far the underline lies from where the page itself lays the words out, CSS pixels. In an editable that is the range
 * of the words; a field lays out for nobody, so a twin of it in the page tells, an element like it with the same text.
 */
const offBy = (frame: Frame, box: string | null) =>
  frame.evaluate((selector) => {
    const words = "blue kettle";
    const mirrored = document.querySelector("kaopu-coach")?.shadowRoot?.querySelector(".kaopu-mirror i");
    const apart = (a: DOMRect, b: DOMRect) =>
      Math.max(
        Math.abs(a.left - b.left),
        Math.abs(a.right - b.right),
        Math.abs(a.top - b.top),
        Math.abs(a.bottom - b.bottom),
      );
    if (!selector) {
      const [range] = [...CSS.highlights].flatMap(([name, highlight]) =>
        name.startsWith("kaopu") ? ([...highlight] as Range[]) : [],
      );
      const node = range?.startContainer as Text | undefined;
      if (!range || !node || String(range) !== words) return 99;
      const fresh = document.createRange();
      const at = node.data.indexOf(words);
      if (at < 0) return 99;
      fresh.setStart(node, at);
      fresh.setEnd(node, at + words.length);
      return apart(range.getBoundingClientRect(), fresh.getBoundingClientRect());
    }
    const field = document.querySelector(selector) as HTMLTextAreaElement | HTMLInputElement;
    if (!mirrored) return 99;
    const style = getComputedStyle(field);
    const twin = document.createElement("div");
    for (const name of style) twin.style.setProperty(name, style.getPropertyValue(name));
    const isLine = field instanceof HTMLInputElement;
    twin.textContent = field.value;
    const at = field.value.indexOf(words);
    Object.assign(twin.style, {
      position: "absolute",
      left: "0",
      top: "0",
      margin: "0",
      transform: "none",
      display: "block",
      overflow: "hidden",
      boxSizing: "border-box",
      width: `${field.offsetWidth}px`,
      height: `${field.offsetHeight}px`,
      ...(isLine
        ? { whiteSpace: "pre", lineHeight: `${field.clientHeight}px`, paddingTop: "0", paddingBottom: "0" }
        : {}),
    });
    // The scroll bar takes room from the text.
    const bar = field.offsetWidth - field.clientWidth - field.clientLeft * 2;
    if (bar > 0) twin.style.paddingRight = `${Number.parseFloat(style.paddingRight) + bar}px`;
    // Beside the body, which may be transformed.
    document.documentElement.append(twin);
    const scale = field.getBoundingClientRect().width / field.offsetWidth;
    const home = twin.getBoundingClientRect();
    const shown = field.getBoundingClientRect();
    const range = document.createRange();
    range.setStart(twin.firstChild as Text, at);
    range.setEnd(twin.firstChild as Text, at + words.length);
    const wanted = range.getBoundingClientRect();
    const place = new DOMRect(
      shown.left + (wanted.left - home.left - field.scrollLeft) * scale,
      shown.top + (wanted.top - home.top - field.scrollTop) * scale,
      wanted.width * scale,
      wanted.height * scale,
    );
    twin.remove();
    return apart(mirrored.getBoundingClientRect(), place);
  }, box);

const fieldOf = (name: string) =>
  name === "line" ? "#place input" : name.includes("textarea") ? "#place textarea" : null;

/** What happens to a page under a mark. */
const changes: readonly { readonly name: string; readonly make: (page: Page) => Promise<unknown> }[] = [
  { name: "scrolling", make: (page) => page.evaluate(() => scrollBy(0, 60)) },
  { name: "another window", make: (page) => page.setViewportSize({ width: 620, height: 500 }) },
  { name: "150 %", make: () => zoom(1.5) },
  {
    name: "a transform",
    make: (page) =>
      page.evaluate(() => {
        document.body.style.transform = "translate(24px, 12px) scale(0.9)";
      }),
  },
  {
    name: "a late font",
    make: (page) =>
      page.addStyleTag({
        content: "body, body * { font-family: monospace !important; letter-spacing: 0.5px !important }",
      }),
  },
];

describe.each(editorPages)("marks in $name", (editor) => {
  test("lie under their words after all that can move them, and are gone within 100 ms with the words", async () => {
    opened = await openEditor(kaopu, editor);
    const { page } = opened;
    await page.setViewportSize({ width: 800, height: 600 });
    await opened.enter();
    await opened.type(editor.line ? LINE : LONG);
    const [mark] = await waitForMarks(page, (found) => found.some(({ text }) => text === "blue kettle"));
    if (!mark) throw new Error("no mark");
    const field = fieldOf(editor.name);
    for (const { name, make } of changes) {
      await make(page);
      await poll(`the mark under its words after ${name}`, async () => (await offBy(mark.frame, field)) <= 2);
    }
    // Select-all by key takes neither of these as a whole, so the page empties them.
    if (["nested", "rooster"].includes(editor.name)) await opened.fill("");
    else {
      await page.keyboard.press(`${ctrl}+a`);
      await page.keyboard.press("Delete");
    }
    await opened.becomes("");
    const took = await mark.frame.evaluate(async () => {
      const start = performance.now();
      const left = () =>
        [...CSS.highlights.keys()].some((name) => name.startsWith("kaopu")) ||
        document.querySelector("kaopu-coach")?.shadowRoot?.querySelector(".kaopu-mirror i");
      while (left() && performance.now() - start < 5000) await new Promise(requestAnimationFrame);
      return performance.now() - start;
    });
    expect(took).toBeLessThan(100);
    expect(await marks(page)).toEqual([]);
  });
});

test("a font that comes late moves the marks with the words", async () => {
  opened = await openEditor(kaopu, editorNamed("textarea"));
  const { page } = opened;
  await opened.enter();
  await opened.type(LINE);
  const [mark] = await waitForMarks(page);
  if (!mark) throw new Error("no mark");
  const before = mark.x;
  await page.evaluate(async () => {
    const field = document.querySelector("#place textarea") as HTMLElement;
    field.style.fontFamily = "late, serif";
    const face = new FontFace("late", "local('DejaVu Sans Mono'), local('Liberation Mono'), local('Noto Sans Mono')");
    document.fonts.add(await face.load());
  });
  await poll("the mark under its words", async () => (await offBy(mark.frame, "#place textarea")) <= 2);
  expect((await marks(page))[0]?.x).not.toBe(before);
});

test("F17 words that are scrolled out of their box have no mark outside it, in any pixel", async () => {
  for (const name of ["textarea", "contenteditable"]) {
    opened = await openEditor(kaopu, editorNamed(name));
    const { page } = opened;
    await opened.enter();
    await opened.type(LONG);
    await waitForMarks(page);
    await page.evaluate(() => {
      const box = document.querySelector("#place > *") as HTMLElement;
      Object.assign(box.style, { height: "90px", minHeight: "0", overflow: "auto", outline: "none" });
      box.scrollTop = 0;
      (document.activeElement as HTMLElement).style.caretColor = "transparent";
    });
    const place = await page.locator("#place > *").boundingBox();
    if (!place) throw new Error("no box");
    const under = { x: 0, y: place.y + place.height + 2, width: 760, height: 200 };
    // The badge is in the box's corner, but its count may stick out of it.
    const hide = () => page.addStyleTag({ content: "kaopu-coach { visibility: hidden }" });
    const withMarks = await page.screenshot({ clip: under });
    await page.evaluate(() => CSS.highlights.clear());
    await hide();
    expect((await page.screenshot({ clip: under })).equals(withMarks)).toBe(true);
    if (name === "textarea") await page.close();
  }
});
