import type { Browser, CDPSession } from "playwright-core";
import { keyEvents } from "./keys";

/** A page that Playwright does not show as one (the toolbar popup), driven through the browser's debugging interface. */
export interface Target {
  /** Runs a function in the page; argument and result travel as JSON. */
  evaluate<R>(run: () => R | Promise<R>): Promise<R>;
  evaluate<R, A>(run: (argument: A) => R | Promise<R>, argument: A): Promise<R>;
  /** Waits until the function gives something truthy, and gives that. */
  waitFor<R, A = undefined>(run: (argument: A) => R, argument?: A): Promise<NonNullable<R>>;
  /** Text of the whole page as it is seen. */
  text(): Promise<string>;
  /** Clicks the middle of the first visible element that fits the selector and holds the text, with the mouse. */
  click(selector: string, text?: string): Promise<void>;
  /** Presses a key or a combination: `Enter`, `Tab`, `Control+z`. */
  press(keys: string): Promise<void>;
  /** Types text into what has the focus. */
  type(text: string): Promise<void>;
  /** Media features such as `prefers-color-scheme: dark`; those not named are as the system has them. */
  emulate(media: Readonly<Record<string, string>>): Promise<void>;
  /** The page as a PNG. */
  screenshot(): Promise<Buffer>;
  /** Whether the page is still there: a toolbar popup closes at the first click elsewhere. */
  isOpen(): Promise<boolean>;
  close(): Promise<void>;
}

interface Reply {
  readonly id?: number;
  readonly result?: Record<string, unknown>;
  readonly error?: { readonly message: string };
}

const patienceMs = 10_000;
const pauseMs = 25;

/** Polls until `look` gives something truthy. `what` names it in the error. */
export async function poll<T>(what: string, look: () => Promise<T>): Promise<NonNullable<T>> {
  const end = Date.now() + patienceMs;
  for (;;) {
    const seen = await look();
    if (seen) return seen;
    if (Date.now() > end) throw new Error(`Waited ${patienceMs / 1000} s in vain for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
}

/** Sends commands to one target over the browser's own session: Playwright routes no second flat session. */
async function attach(session: CDPSession, targetId: string) {
  const { sessionId } = await session.send("Target.attachToTarget", { targetId, flatten: false });
  const waiting = new Map<number, (reply: Reply) => void>();
  session.on("Target.receivedMessageFromTarget", (event) => {
    if (event.sessionId !== sessionId) return;
    const reply: Reply = JSON.parse(event.message);
    if (reply.id === undefined) return;
    waiting.get(reply.id)?.(reply);
    waiting.delete(reply.id);
  });
  session.on("Target.detachedFromTarget", (event) => {
    if (event.sessionId !== sessionId) return;
    for (const settle of waiting.values()) settle({ error: { message: "the page has closed" } });
    waiting.clear();
  });
  let last = 0;
  return async (method: string, params: object = {}): Promise<Record<string, unknown>> => {
    const id = ++last;
    const reply = new Promise<Reply>((resolve) => waiting.set(id, resolve));
    await session.send("Target.sendMessageToTarget", { sessionId, message: JSON.stringify({ id, method, params }) });
    const { result, error } = await reply;
    if (error) throw new Error(`${method}: ${error.message}`);
    return result ?? {};
  };
}

interface Evaluated {
  readonly result: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string; readonly exception?: { readonly description?: string } };
}

/**
 * A function and its argument as the text of an expression. `tsx` wraps what is named inside in a helper of its own,
 * which the page does not have.
 */
export const expressionOf = (run: (argument: never) => unknown, argument?: unknown): string =>
  `(() => { const __name = (made) => made; return (${run})(${argument === undefined ? "" : JSON.stringify(argument)}); })()`;

/** Attaches to the page at this address, once it is there. */
export async function openTarget(browser: Browser, url: string): Promise<Target> {
  const session = await browser.newBrowserCDPSession();
  const list = async () => (await session.send("Target.getTargets")).targetInfos;
  const { targetId } = await poll(url, async () => (await list()).find((info) => info.url === url));
  const send = await attach(session, targetId);

  let detached = false;
  const isOpen = async () => !detached && (await list()).some((info) => info.targetId === targetId);
  const evaluate = async <R, A>(run: (argument: A) => R | Promise<R>, argument?: A): Promise<R> => {
    const expression = expressionOf(run, argument);
    const answer = await send("Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true });
    const { result, exceptionDetails } = answer as unknown as Evaluated;
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as R;
  };
  const waitFor = <R, A>(run: (argument: A) => R, argument?: A) =>
    poll(`${run} in ${url}`, () => evaluate(run as (argument: unknown) => R, argument));

  const place = (selector: string, text: string | undefined) =>
    poll(`${selector}${text === undefined ? "" : ` with “${text}”`} in ${url}`, () =>
      evaluate(
        (wanted: { selector: string; text: string | null }) => {
          const element = [...document.querySelectorAll<HTMLElement>(wanted.selector)].find(
            (one) => one.checkVisibility() && (wanted.text === null || (one.innerText ?? "").includes(wanted.text)),
          );
          if (!element) return null;
          const middle = () => {
            const { x, y, width, height } = element.getBoundingClientRect();
            return { x: x + width / 2, y: y + height / 2 };
          };
          element.scrollIntoView({ block: "nearest", inline: "nearest" });
          const { x, y } = middle();
          // At the edge it may lie under what is pinned there.
          if (!element.contains(document.elementFromPoint(x, y))) element.scrollIntoView({ block: "center" });
          return middle();
        },
        { selector, text: text ?? null },
      ),
    );

  return {
    evaluate,
    waitFor,
    text: () => evaluate(() => document.body.innerText),
    click: async (selector, text) => {
      const point = await place(selector, text);
      await send("Input.dispatchMouseEvent", { type: "mouseMoved", ...point });
      for (const type of ["mousePressed", "mouseReleased"]) {
        await send("Input.dispatchMouseEvent", { type, ...point, button: "left", clickCount: 1 });
      }
    },
    press: async (keys) => {
      for (const event of keyEvents(keys)) await send("Input.dispatchKeyEvent", event);
    },
    type: async (text) => {
      await send("Input.insertText", { text });
    },
    emulate: async (media) => {
      const features = Object.entries(media).map(([name, value]) => ({ name, value }));
      await send("Emulation.setEmulatedMedia", { features });
    },
    screenshot: async () => {
      const { data } = await send("Page.captureScreenshot");
      return Buffer.from(data as string, "base64");
    },
    isOpen,
    close: async () => {
      if (await isOpen()) await session.send("Target.closeTarget", { targetId });
      await poll(`${url} to close`, async () => !(await isOpen()));
      await session.detach();
      detached = true;
    },
  };
}
