/** Walks through the demo without a display, in both interface languages, and leaves pictures of what it sees. */
import { rmSync } from "node:fs";
import { resolve } from "node:path";
import { walkThrough } from "./browser/journey";
import { startKaopu } from "./browser/session";

console.log("No display: walking through the demo without one …");
rmSync("screenshots", { recursive: true, force: true });
const kaopu = await startKaopu();
try {
  for (const ui of ["zh", "en"] as const) {
    await walkThrough(kaopu, ui, async (of, name) => console.log(`  ${await kaopu.screenshot(of, name)}`));
  }
} finally {
  await kaopu.close();
}
console.log(`Pictures are in ${resolve("screenshots")}. With a display, npm start opens the demo in a window.`);
