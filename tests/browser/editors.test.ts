import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { buildPages } from "../../scripts/browser/pages";
import { askLastFrame, card, RULE, waitForMarks } from "./compose";
import { applyOn, type EditorPage, editorPages, type Opened, openEditor } from "./editor-pages";
import { commit, compose, type Kaopu, startKaopu } from "./harness";
import { createMatrix } from "./matrix";

let kaopu: Kaopu;
let opened: Opened;
const matrix = createMatrix(editorPages.map(({ name }) => name));

beforeAll(async () => {
  await buildPages();
  kaopu = await startKaopu();
  await kaopu.context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await kaopu.setSettings({ own: [RULE] });
});
afterAll(async () => {
  console.log(`\n${matrix.print()}\n`);
  await kaopu?.close();
});
afterEach(async () => {
  const errors = await opened.errors();
  await opened.page.close();
  expect(errors).toEqual([]);
});

const NEW = RULE.replace?.[0] as string;
const lines = (editor: EditorPage, ...given: string[]) => given.join(editor.line ? " " : "\n");
const typed = (editor: EditorPage) =>
  lines(editor, "First, the blue kettle is here.", "Then one blue kettle more.", "And a blue kettle last.");
/** The nth of the phrases gives way to the suggestion. */
const replaced = (text: string, nth: number) => {
  let seen = -1;
  return text.replace(/blue kettle/g, (found) => (++seen === nth ? NEW : found));
};

/** The draft as the coach has read it. */
async function draft() {
  const seen = await askLastFrame(kaopu, "draft.read", {});
  if (!seen) throw new Error("no draft");
  return seen;
}

describe.each(editorPages)("$name", (editor) => {
  const { name } = editor;
  const start = async () => {
    opened = await openEditor(kaopu, editor);
    await opened.enter();
    // What stood there before: the notes of a long draft.
    return opened.model();
  };
  const attempt = (column: Parameters<typeof matrix.attempt>[1], act: () => Promise<void>) =>
    matrix.attempt(name, column, act);

  test("one word in the middle, while the caret stands elsewhere", async () => {
    const before = (await start()) + typed(editor);
    await opened.type(typed(editor));
    await opened.becomes(before);
    await attempt("find", async () => {
      const found = await waitForMarks(opened.page, (marks) => marks.length === 3);
      expect(found.map(({ text }) => text)).toEqual(["blue kettle", "blue kettle", "blue kettle"]);
    });
    await attempt("read", async () => {
      expect((await draft()).text).toBe(before);
    });
    const after = replaced(before, 1);
    await attempt("word", async () => {
      const { frame } = await applyOn(opened.page, 1, 3);
      await opened.becomes(after);
      await card(frame).waitFor({ state: "detached" });
      await opened.type("z");
      await opened.becomes(`${after}z`);
      expect(await opened.leave()).toBe(`${after}z`);
    });
    await opened.enter();
    const markup = await opened.markup();
    await applyOn(opened.page, 0, 2);
    await opened.becomes(replaced(`${after}z`, 0));
    await waitForMarks(opened.page, (marks) => marks.length === 1);
    await attempt("undo", async () => {
      await opened.undo();
      await opened.becomes(`${after}z`);
      expect(await opened.markup()).toBe(markup);
    });
    await attempt("redo", async () => {
      await opened.redo();
      await opened.becomes(replaced(`${after}z`, 0));
    });
  });

  const acrossFormatting = async () => {
    await start();
    await opened.fill(
      '<p>See the <b>blue</b> kettle, <a href="https://example.com/">the link</a> and <b>bold</b> words.</p><p>Two</p>',
    );
    await opened.enter();
    await opened.type("!");
    const before = "See the blue kettle, the link and bold words.\nTwo!";
    await opened.becomes(before);
    const markup = await opened.markup();
    await attempt("across", async () => {
      await applyOn(opened.page, 0, 1);
      await opened.becomes(replaced(before, 0));
      // The link, its words and the other bold word are what they were.
      const kept = (all: string) => all.slice(all.indexOf("https://example.com/"));
      expect(kept(await opened.markup())).toBe(kept(markup));
      await waitForMarks(opened.page, (marks) => marks.length === 0);
      await opened.undo();
      await opened.becomes(before);
      expect(await opened.markup()).toBe(markup);
      await opened.redo();
      await opened.becomes(replaced(before, 0));
      expect(await opened.leave()).toBe(replaced(before, 0));
    });
  };
  if (editor.rich) test("a phrase across bold words, beside a link", acrossFormatting);
  else matrix.note(name, "across", "–");

  test("a whole message of three lines", async () => {
    const base = await start();
    const before = base + typed(editor);
    const after = base + lines(editor, "Dear Ms Zhang, tomorrow at nine.", "We bring a sample.", "Does that suit you?");
    await opened.type(typed(editor));
    await opened.becomes(before);
    await waitForMarks(opened.page, (marks) => marks.length === 3);
    const markup = await opened.markup();
    await attempt("message", async () => {
      const { boxId, text } = await draft();
      expect(await askLastFrame(kaopu, "draft.apply", { boxId, expected: text, text: after })).toBe("applied");
      await opened.becomes(after);
      expect((await draft()).text).toBe(after);
      await opened.undo();
      await opened.becomes(before);
      expect(await opened.markup()).toBe(markup);
      await opened.redo();
      await opened.becomes(after);
      expect(await opened.leave()).toBe(after);
    });
  });

  test("an input method at work is left alone, and its words are read afterwards", async () => {
    const base = await start();
    await opened.type("Re: ");
    await compose(opened.page, ["q", "qing", "青山"]);
    await attempt("composing", async () => {
      const { boxId, text } = await draft();
      expect(await askLastFrame(kaopu, "draft.apply", { boxId, expected: text, text: "no" })).toBe("changed");
      await commit(opened.page, "青山绿水");
      await opened.type("!");
      await opened.becomes(`${base}Re: 青山绿水!`);
      const found = await waitForMarks(opened.page, (marks) => marks.length === 1);
      expect(found[0]?.text).toBe("青山绿水");
      expect((await draft()).text).toBe(`${base}Re: 青山绿水!`);
      expect(await opened.leave()).toBe(`${base}Re: 青山绿水!`);
    });
  });
});
