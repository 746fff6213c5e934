import type { CDPSession, Page } from "playwright-core";

/** The modifier of shortcuts on this system. */
export const ctrl = process.platform === "darwin" ? "Meta" : "Control";

/** One undo, by keyboard. */
export const undo = (page: Page): Promise<void> => page.keyboard.press(`${ctrl}+z`);

/** Types with key events; characters without a key of their own (Chinese) arrive as an input method's commit does. */
export const type = (page: Page, text: string): Promise<void> => page.keyboard.type(text);

async function withSession<T>(page: Page, use: (session: CDPSession) => Promise<T>): Promise<T> {
  const session = await page.context().newCDPSession(page);
  try {
    return await use(session);
  } finally {
    await session.detach();
  }
}

const processKey = { key: "Process", windowsVirtualKeyCode: 229 };

/** An input method at work: each step replaces the composed text (`["z", "zh", "张"]`). The composition stays open. */
export const compose = (page: Page, steps: readonly string[]): Promise<void> =>
  withSession(page, async (session) => {
    for (const text of steps) {
      await session.send("Input.dispatchKeyEvent", { type: "rawKeyDown", ...processKey });
      await session.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
      await session.send("Input.dispatchKeyEvent", { type: "keyUp", ...processKey });
    }
  });

/** Ends the open composition with this text. */
export const commit = (page: Page, text: string): Promise<void> =>
  withSession(page, async (session) => {
    await session.send("Input.insertText", { text });
  });

/** Ends the open composition with nothing, as Esc in an input method does. */
export const cancelComposition = (page: Page): Promise<void> =>
  withSession(page, async (session) => {
    await session.send("Input.imeSetComposition", { text: "", selectionStart: 0, selectionEnd: 0 });
  });
