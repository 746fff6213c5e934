/**
 * What the browser tests stand on: the built extension in a real Chromium, pages served by the project, real key events.
 * One browser per test file: `const kaopu = await startKaopu()` in `beforeAll`, `await kaopu.close()` in `afterAll`.
 */
export * from "../../scripts/browser/input";
export { type Mark, marks, waitForMarks } from "../../scripts/browser/marks";
export { type Kaopu, startKaopu } from "../../scripts/browser/session";
export { poll, type Target } from "../../scripts/browser/target";
