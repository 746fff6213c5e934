import type { Frame, Page } from "playwright-core";
import { inPage, type Mark, marks } from "../../scripts/browser/marks";
import { card, waitForMarks } from "./compose";
import { ctrl, type Kaopu, poll, type } from "./harness";

/** One page with a compose box, and what its box can hold. */
export interface EditorPage {
  readonly name: string;
  readonly path: string;
  /** One line only. */
  readonly line?: true;
  /** Bold words and links. */
  readonly rich?: true;
  /** Its own way to spell redo; `Control+Shift+z` where absent. */
  readonly redo?: string;
}

const editor = (name: string, more: Omit<EditorPage, "name" | "path"> = { rich: true }): EditorPage => ({
  name,
  path: `/pages/editor.html?${name}`,
  ...more,
});
const frame = (kind: string, name: string): EditorPage => ({
  name,
  path: `/pages/frames.html?in=${kind}`,
  rich: true,
});

/** Every page there is, in the order the matrix shows them. */
export const editorPages: readonly EditorPage[] = [
  editor("textarea", {}),
  editor("react-textarea", {}),
  editor("line", { line: true }),
  editor("contenteditable"),
  editor("plaintext", {}),
  editor("quill"),
  editor("quill-1"),
  editor("lexical"),
  editor("slate"),
  editor("tiptap"),
  editor("ckeditor5"),
  editor("tinymce", { rich: true, redo: `${ctrl}+y` }),
  editor("tinymce-5", { rich: true, redo: `${ctrl}+y` }),
  editor("rooster", { rich: true, redo: `${ctrl}+y` }),
  editor("shadow-open"),
  editor("shadow-closed"),
  editor("nested"),
  editor("big"),
  frame("same", "frame-same"),
  frame("blank", "frame-blank"),
  frame("srcdoc", "frame-srcdoc"),
  frame("sandboxed", "frame-sandboxed"),
  frame("blob", "frame-blob"),
  frame("cross", "frame-cross"),
  frame("design", "frame-design"),
  frame("written", "frame-written"),
];

/** The page of this name, or of an editor that is none of those. */
export const editorNamed = (name: string): EditorPage => editorPages.find((page) => page.name === name) ?? editor(name);

/** What a test page tells of its editor; see tests/pages/editors/page.ts. */
interface Told {
  readonly model: () => string;
  readonly markup: () => string;
  readonly fill: (html: string) => void;
  readonly saved: { readonly text: string; readonly markup: string } | null;
  readonly point: () => { readonly x: number; readonly y: number };
  readonly entered: () => boolean;
  readonly settled: () => boolean;
  readonly atEnd: () => boolean;
  readonly shown: () => string;
  readonly watchForeign: () => () => readonly string[];
  readonly errors: readonly string[];
}

/** A page that stands open: its editor's own model, and hands for it. */
export interface Opened {
  readonly page: Page;
  readonly editor: EditorPage;
  readonly model: () => Promise<string>;
  readonly markup: () => Promise<string>;
  /** Waits until the editor knows where the caret stands; no hand is quicker than that. */
  readonly settled: () => Promise<void>;
  /** What stands on the screen, lines parted by `\n`. */
  readonly shown: () => Promise<string>;
  /** Looks out for nodes and attributes that are not the editor's, from now on; gives what came. */
  readonly watchForeign: () => Promise<() => Promise<readonly string[]>>;
  readonly savedMarkup: () => Promise<string | undefined>;
  readonly errors: () => Promise<readonly string[]>;
  readonly fill: (html: string) => Promise<void>;
  /** Clicks into the box and puts the caret at its end. */
  readonly enter: () => Promise<void>;
  /** Types with key events; a newline is the Enter key. */
  readonly type: (text: string) => Promise<void>;
  /** Waits until the editor's model is this text. */
  readonly becomes: (text: string) => Promise<void>;
  /** Moves the pointer onto an underline, as a hand does. */
  readonly rest: (mark: Mark) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
  /** Leaves the box, and waits for what the page saved then. */
  readonly leave: () => Promise<string | null>;
}

/** A text where it first differs from another one. */
function around(text: string, other: string): string {
  const same = [...text].findIndex((unit, at) => unit !== [...other][at]);
  const from = Math.max(0, (same < 0 ? text.length : same) - 40);
  return JSON.stringify([...text].slice(from, from + 120).join(""));
}

/** Opens a page and waits until its editor stands. */
export async function openEditor(kaopu: Kaopu, editor: EditorPage): Promise<Opened> {
  const page = await kaopu.newPage(editor.path);
  let home: Frame = page.mainFrame();
  const told = <R>(ask: (told: Told) => R) => home.evaluate(`(${ask})(window)`) as Promise<R>;
  const stands = async (frame: Frame) => {
    const there = frame.evaluate(() => typeof (window as { model?: unknown }).model === "function");
    // A frame may go while it is asked: it is not the one, then.
    return there.catch(() => false);
  };
  home = await poll(`the editor of ${editor.path}`, async () => {
    for (const frame of page.frames()) if (await stands(frame)) return frame;
    return null;
  });
  const model = () => told((window) => window.model());
  const settled = async () => {
    await home.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))));
    await poll("the caret", () => told((window) => window.settled()));
  };
  const enter = async () => {
    // A frame in a process of its own may miss a click that comes before it has been drawn.
    await poll("the focus in the box", async () => {
      const { x, y } = await inPage(home, await told((window) => window.point()));
      await page.mouse.click(x, y);
      return told((window) => window.entered());
    });
    // An editor that looks at the caret now and then puts it back to where it saw it last: pressed until it has seen the end.
    await poll("the caret at the end", async () => {
      if (!editor.line) await page.keyboard.press(`${ctrl}+End`);
      await page.keyboard.press("End");
      return told((window) => window.atEnd());
    });
  };
  return {
    page,
    editor,
    model,
    markup: () => told((window) => window.markup()),
    settled,
    shown: () => told((window) => window.shown()),
    watchForeign: async () => {
      await home.evaluate(() => {
        const page = window as unknown as Told & { foreign: () => readonly string[] };
        page.foreign = page.watchForeign();
      });
      return () => told((window) => (window as unknown as { foreign: () => readonly string[] }).foreign());
    },
    savedMarkup: () => told((window) => window.saved?.markup),
    errors: () => told((window) => window.errors),
    fill: (html) => home.evaluate((markup) => (window as unknown as Told).fill(markup), html),
    enter,
    type: async (text) => {
      for (const [index, line] of text.split("\n").entries()) {
        if (index > 0) await page.keyboard.press("Enter");
        await type(page, line);
      }
    },
    becomes: async (text) => {
      let last = "";
      await poll("the model", async () => {
        last = await model();
        return last === text;
      }).catch(() => {
        throw new Error(`The model is ${around(last, text)}, not ${around(text, last)}.`);
      });
    },
    rest: (mark) => rest(page, mark),
    undo: () => page.keyboard.press(`${ctrl}+z`),
    redo: () => page.keyboard.press(editor.redo ?? `${ctrl}+Shift+z`),
    leave: async () => {
      await page.locator("#subject").click();
      return poll("the draft to be saved", () => told((window) => window.saved?.text === window.model())).then(() =>
        told((window) => window.saved?.text ?? null),
      );
    },
  };
}

async function rest(page: Page, mark: Mark): Promise<void> {
  const { x, y } = await inPage(mark.frame, mark);
  // From elsewhere, so that the pointer enters; in steps, as a hand moves it.
  await page.mouse.move(1, 1);
  await page.mouse.move(x, y, { steps: 4 });
}

/** Rests the pointer on an underline and waits for its card. */
export async function openCardOn(page: Page, mark: Mark): Promise<void> {
  await rest(page, mark);
  await card(mark.frame).waitFor();
}

/** Watches for this long, in milliseconds, whether something comes that should not: a mark of words that are not text yet. */
export async function marksWithin(
  page: Page,
  milliseconds: number,
  came = async () => (await marks(page)).some(({ text }) => text.includes("duo")),
): Promise<boolean> {
  for (const end = Date.now() + milliseconds; Date.now() < end; ) if (await came()) return true;
  return false;
}

/** Takes the first suggestion for the nth underline. `wanted`: how many underlines there should be. */
export async function applyOn(page: Page, nth: number, wanted: number): Promise<Mark> {
  const found = await waitForMarks(page, (marks) => marks.length === wanted);
  const mark = found[nth] as Mark;
  await openCardOn(page, mark);
  await card(mark.frame).getByRole("button").first().click();
  return mark;
}
