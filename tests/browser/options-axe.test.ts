import axe, { type AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Kaopu, startKaopu } from "./harness";

let kaopu: Kaopu;
let options: Page;
beforeAll(async () => {
  kaopu = await startKaopu();
  await kaopu.setSettings({
    ui: "zh",
    own: ["a", "b", "c", "d", "e", "f"].map((id) => ({ id, name: `规则 ${id}`, phrases: [id], message: "说人话" })),
    packs: { absolutes: true },
    sites: { "mail.qq.com": { on: true, audience: "customer", rules: { off: ["no-time"], on: [] } } },
    ignored: [{ kind: "phrase", rule: "vague-ask", phrase: "多多照顾", site: "mail.qq.com" }],
  });
  options = await kaopu.openOptions();
});
afterAll(() => kaopu.close());

const looks = [
  { colorScheme: "light", forcedColors: "none" },
  { colorScheme: "dark", forcedColors: "none" },
  { colorScheme: "dark", forcedColors: "active" },
] as const;

/** What axe finds wrong with the page as it stands, in words. */
async function faults(): Promise<readonly string[]> {
  // Colours on their way from one look to the next are no colours of ours.
  await options.evaluate(() =>
    Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => null).then(() => null))),
  );
  const run = new Function(`${axe.source}; return axe.run(document, { resultTypes: ["violations"] })`);
  const { violations } = (await options.evaluate(`(${run})()`)) as AxeResults;
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}

/** In all looks and at both widths axe finds nothing, and nothing stands out at the side. */
async function expectSound(): Promise<void> {
  for (const look of looks) {
    for (const width of [1280, 480]) {
      await options.emulateMedia(look);
      await options.setViewportSize({ width, height: 800 });
      expect({ look, width, faults: await faults() }).toEqual({ look, width, faults: [] });
      expect(await options.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }
  }
}

test.each(["own", "packs", "rules", "when", "sites", "people", "look", "ignored", "data"])(
  "the part %s is sound",
  async (part) => {
    await options.setViewportSize({ width: 1280, height: 800 });
    await options.locator(`nav a[href="#${part}"]`).click();
    await options.locator(`nav a[href="#${part}"][aria-current]`).waitFor();
    await options.evaluate(() => {
      // A few of the forty sites: they unfold alike.
      const folded = [...document.querySelectorAll<HTMLElement>('main [aria-expanded="false"]')];
      for (const one of folded.slice(0, 3)) one.click();
    });
    for (const folded of await options.locator("main details:not([open]) > summary").all()) {
      if (await folded.isVisible()) await folded.evaluate((summary) => summary.parentElement?.setAttribute("open", ""));
    }
    await expectSound();
  },
);

test("the editor is sound with everything that can be wrong", async () => {
  await options.locator('nav a[href="#own"]').click();
  await options.getByRole("button", { name: "新建规则" }).click();
  await options.getByText("按正则表达式").click();
  await options.getByRole("textbox", { name: "正则表达式" }).fill("国(?=家)");
  for (const more of await options.locator(".options-more").all())
    await more.evaluate((one) => one.setAttribute("open", ""));
  await options.getByLabel("站点").fill("https://x");
  await options.getByRole("button", { name: "保存" }).click();
  await options.getByRole("alert").first().waitFor();
  await expectSound();
});

test("the preview of an import is sound", async () => {
  await options.getByRole("button", { name: "取消" }).click();
  const content = "rules:\n  - {id: a, phrases: [other]}\n  - {id: n, phrases: [new]}\n  - {id: bad, regex: '('}\n";
  await options
    .locator("input[type=file]")
    .setInputFiles([{ name: "team.yaml", mimeType: "text/yaml", buffer: Buffer.from(content) }]);
  await options.getByRole("heading", { name: "导入前先看一眼" }).waitFor();
  await expectSound();
});

test("a rule is written, moved and deleted with the keyboard alone", async () => {
  await options.reload();
  await options.setViewportSize({ width: 1280, height: 800 });
  await options.getByRole("button", { name: "新建规则" }).focus();
  await options.keyboard.press("Enter");
  await options.keyboard.type("键盘");
  await options.keyboard.press("Tab");
  await options.keyboard.press("Tab");
  await options.keyboard.type("按键");
  await options.getByRole("button", { name: "保存" }).focus();
  await options.keyboard.press("Enter");
  await options.getByRole("button", { name: /^移动“键盘”/ }).focus();
  await options.keyboard.press("ArrowUp");
  await expect.poll(async () => (await kaopu.settings()).own?.at(-2)?.name).toBe("键盘");
  await options.getByRole("button", { name: "删除 键盘" }).focus();
  await options.keyboard.press("Enter");
  await expect.poll(async () => (await kaopu.settings()).own?.length).toBe(6);
});
