import type { Page } from "playwright-core";
import { openCard, openChat, openMail, type Ui, writeSample } from "../browser/journey";
import type { Kaopu } from "../browser/session";
import type { Target } from "../browser/target";

/** Takes one picture of 1280 by 800. */
export type Scene = (kaopu: Kaopu, ui: Ui) => Promise<Buffer>;

/** A picture taken in the middle of a fade shows what nobody sees. */
async function picture(of: Page | Target): Promise<Buffer> {
  await (of as Pick<Target, "evaluate">).evaluate(async () => {
    await document.fonts.ready;
    await Promise.all(document.getAnimations().map(({ finished }) => finished.then(() => null)));
    return true;
  });
  return of.screenshot();
}

const dataUrl = (png: Buffer) => `data:image/png;base64,${png.toString("base64")}`;

/** The underlined ask in the mail, with its card. */
const mail: Scene = async (kaopu, ui) => {
  const page = await openMail(kaopu, ui);
  await openCard(page, (await writeSample(page, ui)).ask);
  const taken = await picture(page);
  await page.close();
  return taken;
};

/** The toolbar's popup over the page, where Chrome shows it: at the upper right. */
const popup: Scene = async (kaopu, ui) => {
  const page = await openMail(kaopu, ui);
  await writeSample(page, ui);
  const over = await kaopu.openPopup(page);
  await over.waitFor(() => document.querySelector(".k-preview") !== null);
  const shown = await picture(over);
  await over.close();
  const below = await picture(page);
  await page.setContent(
    `<style>body{margin:0}img{display:block}.popup{position:absolute;top:8px;right:24px;border-radius:8px;` +
      `box-shadow:0 2px 6px #0003,0 8px 28px #0004}</style>` +
      `<img src="${dataUrl(below)}"><img class="popup" src="${dataUrl(shown)}">`,
  );
  const taken = await picture(page);
  await page.close();
  return taken;
};

/** The chat, in the dark. */
const chat: Scene = async (kaopu, ui) => {
  const dark = await openChat(kaopu, ui);
  await dark.emulateMedia({ colorScheme: "dark" });
  await openCard(dark, (await writeSample(dark, ui)).ask);
  const taken = await picture(dark);
  await dark.close();
  return taken;
};

/** A rule of one's own, tried as it is written. */
const ownRule: Scene = async (kaopu, ui) => {
  await kaopu.setSettings({
    own: [
      ui === "zh"
        ? {
            id: "absolutes",
            name: "极限词",
            phrases: ["国家级", "最 * 的"],
            except: ["最近"],
            message: "广告法不许这么说",
          }
        : {
            id: "plain",
            name: "Plain words",
            phrases: ["circle back", "touch base"],
            message: "Say when you will call",
          },
    ],
  });
  const page = await kaopu.openOptions();
  await page.locator(".options-rule .k-link").first().click();
  const area = page.locator(".options-test textarea");
  await area.fill(
    ui === "zh" ? "我们的服务是最贴心的，最近刚拿到国家级认证。" : "Let me check and circle back on Monday.",
  );
  await page.locator(".options-test mark").first().waitFor();
  await page.evaluate(() => window.scrollTo(0, 0));
  const taken = await picture(page);
  await page.close();
  await kaopu.setSettings({ own: [] });
  return taken;
};

/** The first page. */
const welcome: Scene = async (kaopu, ui) => {
  const page = await kaopu.openOptions();
  await page.goto(`${page.url().replace(/#.*/, "")}#welcome`);
  await page.locator(`.welcome[lang^=${ui}] .k-preview`).waitFor();
  const taken = await picture(page);
  await page.close();
  return taken;
};

/** The pictures of one language, by name: those of the store, and README's. */
export const scenes: Readonly<Record<string, Scene>> = {
  "1-mail": mail,
  "2-popup": popup,
  "3-chat": chat,
  "4-own-rule": ownRule,
  "5-welcome": welcome,
};
