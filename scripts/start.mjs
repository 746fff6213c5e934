// @ts-check
/**
 * `npm start`: from a bare machine to the coach at work. Installs what is missing, builds, then opens the demo in a
 * Chromium that has the extension; without a display it drives the same pages itself and leaves pictures.
 */

import { setUp } from "./setup/index.mjs";
import { runNode } from "./setup/run.mjs";

/** `--headless` photographs even where there is a display. */
const hasDisplay = () =>
  !process.argv.includes("--headless") &&
  !process.env.CI &&
  (process.platform !== "linux" || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY));

try {
  await setUp();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
const built = await runNode(["scripts/build.mjs", "--if-stale"]);
if (built !== 0) process.exit(built);
process.exit(
  hasDisplay()
    ? await runNode(["--import", "tsx", "scripts/open.ts"], { seconds: 7 * 24 * 3600 })
    : await runNode(["--import", "tsx", "scripts/tour.ts"]),
);
