import { readFileSync } from "node:fs";
import type { Ui } from "../browser/journey";
import type { Kaopu } from "../browser/session";

const says: Readonly<
  Record<Ui, { readonly name: string; readonly line: string; readonly old: string; readonly now: string }>
> = {
  zh: { name: "靠谱", line: "把话说到对方能照办", old: "以后多多照顾", now: "周三下午请您约王工开半小时会" },
  en: {
    name: "Kaopu",
    line: "Messages people can act on",
    old: "please keep us in mind",
    now: "a call on Wednesday at 3?",
  },
};

/** The store's small promo tile, 440 by 280. */
export async function tile(kaopu: Kaopu, ui: Ui): Promise<Buffer> {
  const icon = readFileSync("assets/icon.svg").toString("base64");
  const { name, line, old, now } = says[ui];
  const page = await kaopu.context.newPage();
  await page.setViewportSize({ width: 440, height: 280 });
  await page.setContent(`<style>
    body { margin: 0; height: 280px; box-sizing: border-box; padding: 36px 36px 0; background: #0a6565; color: #fff;
      font: 16px/1.4 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
    header { display: flex; align-items: center; gap: 14px; font-size: 30px; font-weight: 700; }
    img { width: 52px; height: 52px; padding: 8px; border-radius: 12px; background: #fff; }
    p { margin: 16px 0 24px; font-size: 21px; }
    div { display: grid; gap: 8px; padding: 14px 16px; border-radius: 10px; background: #fff; color: #152021; }
    del { color: #8c3b34; text-decoration: underline wavy #c27200 2px; text-underline-offset: 3px; }
    ins { color: #074d4d; font-weight: 600; text-decoration: none; }
  </style><header><img src="data:image/svg+xml;base64,${icon}">${name}</header><p>${line}</p>
  <div><del>${old}</del><ins>→ ${now}</ins></div>`);
  await page.locator("img").evaluate((image: HTMLImageElement) => image.decode());
  const taken = await page.screenshot();
  await page.close();
  return taken;
}
