import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { buildPages } from "../../scripts/browser/pages";
import { card, RULE, waitForMarks } from "./compose";
import { applyOn, editorNamed, type Opened, openEditor } from "./editor-pages";
import { type Kaopu, poll, startKaopu } from "./harness";

// Another extension marks and rewrites the same box: tests/pages/second-checker.
let kaopu: Kaopu;
let opened: Opened;

beforeAll(async () => {
  await buildPages();
  kaopu = await startKaopu({ beside: ["tests/pages/second-checker"] });
  await kaopu.setSettings({ own: [RULE] });
});
afterAll(() => kaopu?.close());
afterEach(async () => {
  const errors = await opened.errors();
  await opened.page.close();
  expect(errors).toEqual([]);
});

const NEW = RULE.replace?.[0] as string;

/** How many changes of the page are seen in a second in which nobody writes. */
const changesInASecond = () =>
  opened.page.evaluate(
    () =>
      new Promise<number>((settle) => {
        let count = 0;
        const observer = new MutationObserver((records) => {
          count += records.length;
        });
        const everything = { childList: true, characterData: true, attributes: true, subtree: true };
        observer.observe(document.documentElement, everything);
        setTimeout(() => settle(count), 1000);
      }),
  );

test.each(["textarea", "contenteditable", "lexical", "quill"])(
  "F44 in %s two checkers mark and rewrite one box, and neither loses a letter",
  async (name) => {
    opened = await openEditor(kaopu, editorNamed(name));
    await opened.enter();
    await opened.type("This is teh blue kettle.");
    // The other one's correction.
    await opened.becomes("This is the blue kettle.");
    expect(await opened.page.locator("second-checker").count()).toBe(1);
    await waitForMarks(opened.page, (marks) => marks.length === 1);
    expect(await changesInASecond()).toBeLessThan(50);
    await applyOn(opened.page, 0, 1);
    await opened.becomes(`This is the ${NEW}.`);
    expect(await changesInASecond()).toBeLessThan(50);
    await opened.becomes(`This is the ${NEW}.`);

    // Its correction comes while ours is under way: both, or the one; nothing twice, nothing lost.
    await opened.enter();
    await opened.type(" And one blue kettle.");
    const before = `This is the ${NEW}. And one blue kettle.`;
    const [mark] = await waitForMarks(opened.page, (marks) => marks.length === 1);
    if (!mark) throw new Error("no mark");
    await opened.rest(mark);
    await card(mark.frame).waitFor();
    await opened.type(" teh ");
    await card(mark.frame).getByRole("button").first().click();
    const endings = [`${before} the `, `${before} teh `].flatMap((text) => [text, text.replace("blue kettle", NEW)]);
    await poll("one of the two, or both", async () => endings.includes(await opened.model()));
    expect(endings).toContain(await opened.leave());
  },
);
