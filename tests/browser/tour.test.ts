import { afterAll, beforeAll, expect, test } from "vitest";
import { walkThrough } from "../../scripts/browser/journey";
import { type Kaopu, startKaopu } from "./harness";

let kaopu: Kaopu;
beforeAll(async () => {
  kaopu = await startKaopu();
});
afterAll(() => kaopu.close());

/** A picture with nothing on it packs into less. */
const blankBytes = 4000;

for (const ui of ["zh", "en"] as const) {
  test(`the walk that npm start takes: first page, mail, card, popup, rewrite, chat, tour, options (${ui})`, async () => {
    const names: string[] = [];
    await walkThrough(kaopu, ui, async (of, name) => {
      names.push(name);
      expect((await of.screenshot()).length).toBeGreaterThan(blankBytes);
    });
    expect(names).toHaveLength(9);
    expect(kaopu.consoleErrors).toEqual([]);
    expect(kaopu.strayRequests).toEqual([]);
  });
}
