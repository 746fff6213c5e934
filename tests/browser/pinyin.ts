/**
 * A real input method in four editors: started by scripts/browser/pinyin.sh, which brings up the screen and the method.
 * Keys come from the X server through fcitx5, not from the browser's debugging interface.
 */
import { execFileSync } from "node:child_process";
import { buildPages } from "../../scripts/browser/pages";
import { RULE, waitForMarks } from "./compose";
import { applyOn, editorNamed, openEditor } from "./editor-pages";
import { poll, startKaopu } from "./harness";

const run = (command: string, ...args: string[]) => execFileSync(command, args, { encoding: "utf8" }).trim();
/** Milliseconds between two keys: a quick hand. */
const KEY = "40";
const press = (...keys: string[]) => run("xdotool", "key", "--delay", KEY, ...keys);
const letters = (word: string) => press(...word);

const NEW = RULE.replace?.[0] as string;

async function main(): Promise<number> {
  await buildPages();
  const kaopu = await startKaopu({ headless: false });
  await kaopu.setSettings({ own: [RULE] });
  let failed = 0;
  for (const name of ["textarea", "contenteditable", "lexical", "quill"]) {
    const opened = await openEditor(kaopu, editorNamed(name));
    try {
      await opened.page.bringToFront();
      run("xdotool", "search", "--onlyvisible", "--class", "chromium", "windowfocus", "--sync", "%@");
      await opened.enter();
      await poll("pinyin", async () => {
        run("fcitx5-remote", "-o");
        return run("fcitx5-remote", "-n") === "pinyin";
      });
      letters("nihao");
      press("space");
      await opened.becomes("你好");
      letters("qingshanlvshui");
      press("space");
      await opened.becomes("你好青山绿水");
      const [mark] = await waitForMarks(opened.page);
      if (mark?.text !== "青山绿水") throw new Error(`marked ${mark?.text}`);
      // Given up in the middle: nothing of it stays.
      letters("duo");
      press("Escape");
      await opened.becomes("你好青山绿水");
      await applyOn(opened.page, 0, 1);
      await opened.becomes(`你好${NEW}`);
      letters("hao");
      press("space");
      await opened.becomes(`你好${NEW}好`);
      if ((await opened.leave()) !== `你好${NEW}好`) throw new Error("the saved draft differs");
      console.log(`${name.padEnd(16)} ok`);
    } catch (error) {
      failed++;
      console.log(`${name.padEnd(16)} RED  ${error instanceof Error ? error.message : error}`);
    } finally {
      await opened.page.close();
    }
  }
  await kaopu.close();
  return failed;
}

main().then(
  (failed) => process.exit(failed === 0 ? 0 : 1),
  (error) => {
    console.error(error);
    process.exit(2);
  },
);
