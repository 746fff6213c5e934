/** Opens the demo in a window, with the extension loaded, and stays until the window is closed. */
import { resolve } from "node:path";
import { extensionFolder, findWelcome, launch } from "./browser/launch";
import { serve } from "./browser/serve";

const served = await serve();
const { context, worker } = await launch({
  headless: false,
  // A profile of its own, kept, so that settings and ignored hints are there again the next time.
  profile: resolve("build/profile"),
  lang: Intl.DateTimeFormat().resolvedOptions().locale,
});
const demo = `${served.origin}/`;
const page = context.pages()[0] ?? (await context.newPage());
await page.goto(demo);
// The first page comes a moment later, once in the life of the profile; the demo stays in front.
if (worker) void findWelcome(context).then((welcome) => welcome && page.bringToFront());
if (worker) {
  console.log(`Kaopu is loaded. Demo: ${demo}   (close the window, or press Ctrl+C, to end)`);
} else {
  console.log(
    [
      `The demo is at ${demo}, but this browser refuses extensions from the command line (Google Chrome does).`,
      "Load it by hand, three clicks:",
      "  1. open chrome://extensions and switch on “Developer mode” (top right)",
      "  2. click “Load unpacked”",
      `  3. choose the folder ${extensionFolder}`,
      "Then reload the demo. (Chromium or Chrome for Testing does this by itself: CHROMIUM=/path npm start)",
    ].join("\n"),
  );
}
await new Promise((settle) => context.once("close", settle));
await served.close();
