import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { held, RULE, waitForMarks } from "./compose";
import { cancelComposition, commit, compose, type Kaopu, marks, poll, startKaopu, type } from "./harness";

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
/** Long enough to wrap and to scroll. */
const LONG = `${"We talked about the price and the plan for a while. ".repeat(12)}${TEXT}`;

const boxes = [
  { name: "an editable", path: "/pages/mail.html", box: "#own" },
  { name: "a textarea", path: "/pages/chat.html", box: "#box" },
] as const;

describe.each(boxes)("the underline in $name", ({ path, box }) => {
  beforeEach(async () => {
    page = await kaopu.newPage(path);
    await page.click(box);
    await type(page, TEXT);
    await waitForMarks(page);
  });

  test("stays with its words while one types before and behind them", async () => {
    await page.keyboard.press("Home");
    await type(page, "Hello there. ");
    expect(await marks(page)).toMatchObject([{ text: "blue kettle" }]);
    await page.keyboard.press("End");
    await type(page, " Bye.");
    expect(await marks(page)).toMatchObject([{ text: "blue kettle" }]);
  });

  test("is not drawn anew by a key elsewhere, nor at the pause behind it", async () => {
    await type(page, " The blue kettle");
    await waitForMarks(page, (found) => found.length === 2);
    await page.evaluate(() => {
      const highlights = [...CSS.highlights.values()].flatMap((one) => [...one]);
      const mirror = document.querySelector("kaopu-coach")?.shadowRoot?.querySelectorAll(".kaopu-mirror i") ?? [];
      Object.assign(window, { before: [...highlights, ...mirror] });
    });
    await type(page, " is red, too. The blue kettle");
    const now = await page.evaluate(async () => {
      const drawn = () => {
        const highlights = [...CSS.highlights.values()].flatMap((one) => [...one]);
        const mirror = document.querySelector("kaopu-coach")?.shadowRoot?.querySelectorAll(".kaopu-mirror i") ?? [];
        return [...highlights, ...mirror];
      };
      while (drawn().length < 3) await new Promise(requestAnimationFrame);
      const { before } = window as unknown as { before: readonly unknown[] };
      return before.map((one) => drawn().includes(one as Element));
    });
    expect(now).toEqual([true, true]);
  });

  test("is gone with the key that changes its words, and back with the one that restores them", async () => {
    await page.keyboard.press("Home");
    for (let step = 0; step < 9; step++) await page.keyboard.press("ArrowRight");
    await type(page, "x");
    expect(await marks(page)).toEqual([]);
    await page.keyboard.press("Backspace");
    await waitForMarks(page);
  });

  test("is gone at once when everything is deleted", async () => {
    await page.keyboard.press("Control+a");
    await page.keyboard.press("Delete");
    expect(await marks(page)).toEqual([]);
  });

  test("comes at once with what is pasted", async () => {
    await page.keyboard.press("Shift+Home");
    await page.keyboard.press("Control+x");
    expect(await marks(page)).toEqual([]);
    await page.keyboard.press("Control+v");
    await page.keyboard.press("Control+v");
    await waitForMarks(page, (found) => found.length === 2);
  });

  test("changes nothing in the page's own text", async () => {
    const before = await held(page, box);
    await page.mouse.move(200, 200);
    expect(await held(page, box)).toBe(before);
    expect(await page.$eval(box, (element) => element.getAttributeNames().join())).not.toMatch(/kaopu/);
  });
});

describe("the mirror over a textarea", () => {
  /** How far the underlined words of the mirror are from where a selection of them is drawn, by a twin the page lays out. */
  const offBy = () =>
    page.evaluate(() => {
      const field = document.querySelector("#box") as HTMLTextAreaElement;
      const mirror = document.querySelector("kaopu-coach")?.shadowRoot?.querySelector(".kaopu-mirror") as HTMLElement;
      return {
        height: Math.abs(mirror.scrollHeight - field.scrollHeight),
        width: mirror.clientWidth - field.clientWidth,
      };
    });
  const firstMark = async () => (await marks(page))[0];

  beforeEach(async () => {
    page = await kaopu.newPage("/pages/chat.html");
    await page.click("#box");
    await page.fill("#box", LONG);
    await page.keyboard.press("End");
    await waitForMarks(page);
  });

  test("breaks its lines where the field does", async () => {
    expect(await offBy()).toEqual({ height: 0, width: 0 });
    await page.$eval("#box", (field) => {
      (field as HTMLElement).style.width = "311px";
    });
    await poll("the mirror to follow", async () => (await offBy()).width === 0);
    expect((await offBy()).height).toBe(0);
  });

  test.each([
    ["as they come", ""],
    ["with a first line set in", "text-indent: 40px"],
    ["each in its own direction", "unicode-bidi: plaintext"],
    ["written downwards", "writing-mode: vertical-rl"],
  ])("follows keys in a text of many lines, %s", async (_what, style) => {
    await page.$eval("#box", (field, css) => field.setAttribute("style", css), style);
    await page.fill("#box", `${LONG}\n\n${TEXT}\n${LONG}\n`);
    await waitForMarks(page, (found) => found.length === 3);
    await page.$eval("#box", (field) => (field as HTMLTextAreaElement).setSelectionRange(700, 700));
    for (const key of ["a", "b c", "\n", "\n", "d ".repeat(30), "\n"]) await page.keyboard.insertText(key);
    await page.keyboard.press("Backspace");
    /** How far each mark is from where it stands in a twin that holds the text as one, as the field does. */
    const off = () =>
      page.evaluate(() => {
        const mirror = document.querySelector("kaopu-coach")?.shadowRoot?.querySelector(".kaopu-mirror") as HTMLElement;
        const twin = mirror.cloneNode() as HTMLElement;
        const parts = (document.querySelector("#box") as HTMLTextAreaElement).value.split("blue kettle");
        const twins = parts
          .slice(1)
          .map(() => Object.assign(document.createElement("i"), { innerText: "blue kettle" }));
        twin.append(...parts.flatMap((part, at) => [part, twins[at] ?? "\u200B"]));
        mirror.parentElement?.append(twin);
        const lefts = [...mirror.querySelectorAll("i")].map((mark, at) => {
          const [a, b] = [mark.getBoundingClientRect(), twins[at]?.getBoundingClientRect() ?? new DOMRect()];
          return Math.abs(a.left - b.left) + Math.abs(a.top - b.top);
        });
        twin.remove();
        return lefts;
      });
    expect(await off()).toEqual([0, 0, 0]);
  });

  test("follows scrolling, and shows nothing outside the field", async () => {
    await page.$eval("#box", (field) => field.scrollTo(0, field.scrollHeight));
    let atEnd = 0;
    // In view and at rest: the mirror may still be on its way when the mark first shows.
    await poll("the mark in view", async () => {
      const y = (await firstMark())?.y ?? 0;
      const still = y > 0 && y === atEnd;
      atEnd = y;
      return still;
    });
    await page.$eval("#box", (field) => field.scrollBy(0, -10));
    await poll("the mark to follow", async () => (await firstMark())?.y === atEnd + 10);
    await page.$eval("#box", (field) => field.scrollTo(0, 0));
    const clip = await page.evaluate(() => {
      const root = document.querySelector("kaopu-coach")?.shadowRoot;
      return root ? getComputedStyle(root.querySelector(".kaopu-clip") as Element).overflow : null;
    });
    expect(clip).toBe("hidden");
  });

  test.each([
    ["moves", "margin-left: 80px"],
    ["is scaled", "transform: scale(0.8)"],
    ["is zoomed", "zoom: 1.5"],
  ])("follows a field that %s", async (_what, style) => {
    const place = () =>
      page.evaluate(() => {
        const field = document.querySelector("#box")?.getBoundingClientRect();
        const clip = document
          .querySelector("kaopu-coach")
          ?.shadowRoot?.querySelector(".kaopu-clip")
          ?.getBoundingClientRect();
        if (!field || !clip) return 99;
        return Math.max(
          Math.abs(field.left - clip.left),
          Math.abs(field.top - clip.top),
          Math.abs(field.bottom - clip.bottom),
        );
      });
    await page.$eval("#box", (field, css) => field.setAttribute("style", css), style);
    await poll("the mirror in place", async () => (await place()) <= 4);
  });

  test("hides under what the page lays over the field", async () => {
    await page.$eval("#box", (field) => field.scrollTo(0, field.scrollHeight));
    await page.evaluate(() => {
      const cover = document.createElement("div");
      cover.id = "cover";
      cover.style.cssText = "position:fixed;inset:0;background:#fff";
      document.body.append(cover);
    });
    const hidden = () =>
      page.evaluate(
        () => document.querySelector("kaopu-coach")?.shadowRoot?.querySelector(".kaopu-mirror i.hidden") !== null,
      );
    await poll("the mark hidden", hidden);
    await page.evaluate(() => document.getElementById("cover")?.remove());
    await poll("the mark shown", async () => !(await hidden()));
  });

  test("goes when the page empties the field, removes it or hides it", async () => {
    await page.$eval("#box", (field) => {
      (field as HTMLTextAreaElement).value = "";
    });
    await poll("no marks", async () => (await marks(page)).length === 0);
    await page.fill("#box", TEXT);
    await waitForMarks(page);
    await page.$eval("#box", (field) => field.remove());
    await poll("no element of ours", () => page.evaluate(() => document.querySelector("kaopu-coach") === null));
  });
});

describe.each(boxes)("an input method in $name", ({ path, box }) => {
  beforeEach(async () => {
    page = await kaopu.newPage(path);
    await page.click(box);
    await type(page, `${TEXT} `);
    await waitForMarks(page);
  });
  const text = () => page.$eval(box, (element) => ("value" in element ? String(element.value) : element.textContent));

  test("keeps what it has composed, and the underline before it", async () => {
    await compose(page, ["d", "du", "duo", "duo'duo"]);
    expect(await marks(page)).toMatchObject([{ text: "blue kettle" }]);
    await commit(page, "附上青山绿水");
    await waitForMarks(page, (found) => found.length === 2);
    expect((await text())?.replace("\u00A0", " ")).toBe(`${TEXT} 附上青山绿水`);
  });

  test("given up leaves no trace", async () => {
    await compose(page, ["d", "du"]);
    await cancelComposition(page);
    await poll("the old text", async () => (await text())?.trim() === TEXT);
    expect(await marks(page)).toHaveLength(1);
  });
});
