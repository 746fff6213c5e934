import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { buildPages } from "../../scripts/browser/pages";
import { askLastFrame, RULE } from "./compose";
import { editorNamed, type Opened, openEditor } from "./editor-pages";
import { ctrl, type Kaopu, poll, startKaopu } from "./harness";

/** Steps in each editor. The long run: `KAOPU_STEPS=500`. */
const STEPS = Number(process.env.KAOPU_STEPS ?? 40);
const SEED = Number(process.env.KAOPU_SEED ?? 1);

let kaopu: Kaopu;
let opened: Opened;

beforeAll(async () => {
  await buildPages();
  kaopu = await startKaopu();
  await kaopu.context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await kaopu.setSettings({ own: [RULE] });
});
afterAll(() => kaopu?.close());
afterEach(async () => {
  const errors = await opened.errors();
  await opened.page.close();
  expect(errors).toEqual([]);
});

const NEW = RULE.replace?.[0] as string;
const WORDS = ["blue kettle,", "one.", "青山绿水", "two three", "好的。", "x"];

/** Numbers from 0 to 1, the same for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The message as a plain string with a caret: what every step should make of it. */
interface Plain {
  readonly text: string;
  readonly caret: number;
}
const insert = ({ text, caret }: Plain, added: string): Plain => ({
  text: text.slice(0, caret) + added + text.slice(caret),
  caret: caret + added.length,
});

/** What the coach has read; it comes with the first look at the box. */
const draft = () =>
  poll("the coach", async () => {
    try {
      return await askLastFrame(kaopu, "draft.read", {});
    } catch {
      return null;
    }
  });

/** Takes the first suggestion there is for the first words of the rule; as it was where there are none. */
async function apply(plain: Plain): Promise<Plain> {
  const found = /blue kettle|青山绿水/.exec(plain.text);
  if (!found) return plain;
  const end = found.index + found[0].length;
  const text = plain.text.slice(0, found.index) + NEW + plain.text.slice(end);
  const { boxId } = await draft();
  expect(await askLastFrame(kaopu, "draft.apply", { boxId, expected: plain.text, text })).toBe("applied");
  const by = NEW.length - found[0].length;
  const { caret } = plain;
  return { text, caret: caret <= found.index ? caret : caret >= end ? caret + by : found.index + NEW.length };
}

async function press(key: string, times = 1): Promise<void> {
  for (let time = 0; time < times; time++) await opened.page.keyboard.press(key);
  if (key.startsWith("Arrow") || key.endsWith("End")) await opened.settled();
}

/** One step of the writer's, on the page and on the plain string. */
async function step(plain: Plain, random: () => number): Promise<Plain> {
  const choice = random();
  const word = WORDS[Math.floor(random() * WORDS.length)] as string;
  const few = 1 + Math.floor(random() * 4);
  if (choice < 0.4) {
    await opened.type(word);
    return insert(plain, word);
  }
  if (choice < 0.5) {
    // At a line's end, editors drop a space.
    if (/\s/.test(plain.text.slice(Math.max(0, plain.caret - 1), plain.caret + 1))) return plain;
    await press("Enter");
    return insert(plain, "\n");
  }
  if (choice < 0.65) {
    const gone = Math.min(few, plain.caret);
    await press("Backspace", gone);
    return { text: plain.text.slice(0, plain.caret - gone) + plain.text.slice(plain.caret), caret: plain.caret - gone };
  }
  if (choice < 0.75) {
    const by = Math.min(few, plain.caret);
    for (let time = 0; time < by; time++) await press("ArrowLeft");
    return { ...plain, caret: plain.caret - by };
  }
  if (choice < 0.8) {
    await press(`${ctrl}+End`);
    return { ...plain, caret: plain.text.length };
  }
  if (choice < 0.88) {
    await opened.page.evaluate((text) => navigator.clipboard.writeText(text), word);
    await press(`${ctrl}+v`);
    return insert(plain, word);
  }
  if (choice < 0.94) return apply(plain);
  await opened.undo();
  await press(`${ctrl}+End`);
  // How far one undo goes back is the editor's own affair.
  const text = await opened.model();
  return { text, caret: text.length };
}

test.each([
  "textarea",
  "contenteditable",
  "quill",
  "quill-1",
  "lexical",
  "slate",
  "tiptap",
  "ckeditor5",
  "tinymce",
  "rooster",
])(
  `${STEPS} random steps in %s: the coach reads what the editor holds, and no letter is lost`,
  { timeout: 60_000 + STEPS * 1000 },
  async (name) => {
    opened = await openEditor(kaopu, editorNamed(name));
    await opened.enter();
    const random = randomFrom(SEED);
    let plain: Plain = { text: "", caret: 0 };
    for (let at = 0; at < STEPS; at++) {
      plain = await step(plain, random);
      await opened.becomes(plain.text);
      expect((await draft()).text, `step ${at}`).toBe(plain.text);
    }
    expect(await opened.leave()).toBe(plain.text);
  },
);
