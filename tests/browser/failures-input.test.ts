import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { buildPages } from "../../scripts/browser/pages";
import type { OwnRule } from "../../src/engine/types";
import { askLastFrame, card, RULE, waitForMarks } from "./compose";
import { applyOn, editorNamed, marksWithin, type Opened, openEditor } from "./editor-pages";
import { cancelComposition, commit, compose, type Kaopu, startKaopu } from "./harness";

let kaopu: Kaopu;
let opened: Opened;

/** Words as they stand in a box while an input method composes them. */
const PINYIN: OwnRule = { id: "pinyin", name: "Pinyin", phrases: ["duo duo"], message: "No", severity: "warning" };

beforeAll(async () => {
  await buildPages();
  kaopu = await startKaopu();
  await kaopu.setSettings({ own: [RULE, PINYIN] });
});
afterAll(() => kaopu?.close());
afterEach(async () => {
  const errors = await opened.errors();
  await opened.page.close();
  expect(errors).toEqual([]);
});

const NEW = RULE.replace?.[0] as string;
const boxes = ["textarea", "contenteditable", "quill", "lexical", "slate", "ckeditor5"];

async function open(name: string, text = "") {
  opened = await openEditor(kaopu, editorNamed(name));
  await opened.enter();
  if (text === "") return;
  await opened.type(text);
  await opened.becomes(text);
}

describe.each(boxes)("in %s", (name) => {
  test("F25 F26 a card does not open while words are composed, and nothing is written into them", async () => {
    await open(name, "The blue kettle: ");
    const [mark] = await waitForMarks(opened.page, (marks) => marks.length === 1);
    if (!mark) throw new Error("no mark");
    await compose(opened.page, ["n", "ni", "nihao"]);
    // The pointer rests on the words for longer than it takes to open a card.
    await opened.rest(mark);
    expect(await marksWithin(opened.page, 400, async () => (await card(mark.frame).count()) > 0)).toBe(false);
    const seen = await askLastFrame(kaopu, "draft.read", {});
    if (!seen) throw new Error("no draft");
    const { boxId, text } = seen;
    expect(await askLastFrame(kaopu, "draft.apply", { boxId, expected: text, text: "no" })).toBe("changed");
    await commit(opened.page, "你好");
    await opened.becomes("The blue kettle: 你好");
    expect(await opened.leave()).toBe("The blue kettle: 你好");
  });

  test("F27 what an input method shows on the way is not read as text", async () => {
    await open(name, "Hello ");
    await compose(opened.page, ["d", "duo", "duo d", "duo duo"]);
    expect(await marksWithin(opened.page, 400)).toBe(false);
    await commit(opened.page, "青山绿水");
    const found = await waitForMarks(opened.page, (marks) => marks.length === 1);
    expect(found[0]?.text).toBe("青山绿水");
    await opened.becomes("Hello 青山绿水");
  });

  test("F30 wide characters, joined emoji and hard spaces keep every offset", async () => {
    const text = "👩‍👩‍👧 你好，𠮷 blue kettle 𠮷！ 青山綠水。🇨🇳";
    await open(name, text);
    const found = await waitForMarks(opened.page, (marks) => marks.length === 2);
    expect(found.map((mark) => mark.text)).toEqual(["blue kettle", "青山綠水"]);
    expect((await askLastFrame(kaopu, "draft.read", {}))?.text).toBe(text);
    await applyOn(opened.page, 1, 2);
    await opened.becomes(text.replace("青山綠水", NEW));
    await applyOn(opened.page, 0, 1);
    await opened.becomes(text.replace("青山綠水", NEW).replace("blue kettle", NEW));
  });
});

test("F28 the shortcut pressed inside a composition is the input method's", async () => {
  await open("contenteditable", "The blue kettle");
  await waitForMarks(opened.page);
  await compose(opened.page, ["n", "ni"]);
  const session = await kaopu.context.newCDPSession(opened.page);
  const key = { key: "k", code: "KeyK", windowsVirtualKeyCode: 229, modifiers: 1 };
  await session.send("Input.dispatchKeyEvent", { type: "rawKeyDown", ...key });
  await session.send("Input.dispatchKeyEvent", { type: "keyUp", ...key });
  await session.detach();
  expect(await marksWithin(opened.page, 200, async () => (await card(opened.page).count()) > 0)).toBe(false);
  await cancelComposition(opened.page);
  await opened.becomes("The blue kettle");
});

test("F29 Chinese phrases are found between Chinese characters, with no blank around them", async () => {
  await open("textarea", "请多看青山绿水。");
  const [mark] = await waitForMarks(opened.page);
  expect(mark?.text).toBe("青山绿水");
});

test.each(["textarea", "contenteditable", "lexical", "quill"])(
  "F31 in %s, words put in by a command instead of keys are read all the same",
  async (name) => {
    await open(name, "Hello ");
    await opened.page.evaluate(() => document.execCommand("insertText", false, "青山绿水"));
    const [mark] = await waitForMarks(opened.page);
    expect(mark?.text).toBe("青山绿水");
    await opened.becomes("Hello 青山绿水");
  },
);
