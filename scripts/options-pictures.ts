/** Pictures of every part of the options page: both languages, both schemes, both widths. For looking at, by hand. */
import type { Page } from "playwright-core";
import type { OwnRule } from "../src/engine/types";
import type { Settings } from "../src/settings/schema";
import { type Kaopu, startKaopu } from "./browser/session";

const WIDTHS = [1280, 480] as const;
const SCHEMES = ["light", "dark"] as const;
const PARTS = ["own", "packs", "rules", "why", "when", "sites", "people", "look", "ignored", "data"] as const;

const own: readonly OwnRule[] = [
  {
    id: "absolutes",
    name: "极限词",
    phrases: ["国家级", "最 * 的", "第一品牌"],
    except: ["最近"],
    message: "广告法不许这么说",
    replace: ["领先的"],
  },
  { id: "k1", name: "产品名要写全", phrases: ["恒达云"], message: "写作“恒达云 K1”", severity: "info" },
  {
    id: "phone",
    name: "Phone numbers stay out of mail",
    regex: "\\d{3,4}-\\d{7,8}",
    message: "Put it into the signature",
    severity: "hint",
  },
  {
    id: "plain",
    name: "Plain words",
    langs: ["en"],
    phrases: ["circle back", "touch base", "synergy", "low-hanging fruit"],
    message: "Plain words, please",
    on: false,
  },
  {
    id: "price",
    name: "报价不写折扣",
    phrases: ["打 * 折"],
    message: "折扣当面谈",
    only: { channel: ["email"], audience: ["customer"] },
  },
  { id: "later", name: "“稍后”要写几点", phrases: ["稍后", "晚点", "回头"], message: "写清几点", severity: "info" },
];

const settings: Partial<Settings> = {
  own,
  packs: { absolutes: true },
  rules: { "vague-ask": { severity: "info" }, "no-time": { on: false } },
  sites: { "mail.qq.com": { on: true, audience: "customer" }, "app.slack.com": { on: false } },
  people: {
    me: ["王磊", "小王"],
    companies: ["恒达科技", "Hengda"],
    products: ["恒达云 K1"],
    internalDomains: ["hengda.example"],
    bosses: ["李总"],
    customers: ["张工", "kestrel.example"],
  },
  ignored: [
    { kind: "phrase", rule: "vague-ask", phrase: "多多关照", site: "mail.qq.com" },
    { kind: "one", hash: "k3j5h2", site: "mail.google.com" },
  ],
};

const TEAM = `rules:
  - {id: absolutes, name: 极限词, phrases: [国家级, 顶级], message: 广告法不许这么说}
  - {id: new, name: 空话, phrases: [赋能, 抓手], message: 说人话}
  - {id: broken, name: 坏的, regex: "国(?=家)", message: x}
  - {id: extra, name: 多一项, phrases: [闭环], message: 说人话, colour: red}
`;

/** The part of that name, fully there. */
async function show(page: Page, part: string): Promise<void> {
  await page.locator(`nav a[href="#${part}"]`).click();
  await page.locator(`nav a[href="#${part}"][aria-current]`).waitFor();
}

/** Views beside the parts themselves, each from a freshly loaded page. */
const views: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  "own-edit": async (page) => {
    await page.locator("[data-edit]").first().click();
    await page.locator(".options-test").waitFor();
  },
  "own-wrong": async (page) => {
    await page.locator(".options-bar .k-primary").click();
    await page.locator(".k-segments label").nth(1).click();
    await page.locator("input[name=regex]").fill("国(?=家)");
    await page.locator("form .k-primary").click();
    await page.getByRole("alert").first().waitFor();
  },
  "own-import": async (page) => {
    const file = { name: "team.yaml", mimeType: "text/yaml", buffer: Buffer.from(TEAM) };
    await page.locator("input[type=file]").setInputFiles([file]);
    await page.locator(".options-counts").waitFor();
  },
  "own-deleted": async (page) => {
    await page.locator("[data-remove]").first().click();
    await page.locator(".options-toast .k-link").first().waitFor();
  },
  "packs-open": async (page) => {
    await show(page, "packs");
    await page.locator("details").first().locator("summary").click();
  },
  "rules-open": async (page) => {
    await show(page, "rules");
    await page.locator("details").first().locator("summary").click();
  },
  "sites-open": async (page) => {
    await show(page, "sites");
    await page.locator(".options-unfold").first().click();
  },
};

async function picture(kaopu: Kaopu, page: Page, name: string): Promise<void> {
  for (const width of WIDTHS) {
    for (const colorScheme of SCHEMES) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      // As tall as the page is, so that the picture holds all of it.
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.setViewportSize({ width, height: Math.min(Math.max(height, 800), 2_400) });
      await kaopu.screenshot(page, `options/${name}-${width}-${colorScheme}`);
    }
  }
}

const wanted = process.argv.slice(2);
const isWanted = (name: string) => wanted.length === 0 || wanted.includes(name);
const kaopu = await startKaopu();
try {
  for (const ui of ["zh", "en"] as const) {
    const page = await kaopu.openOptions();
    const fresh = async () => {
      await kaopu.clearStorage();
      await kaopu.setSettings({ ...settings, ui });
      await page.goto(page.url().replace(/#.*/, ""));
      await page.reload();
      await page.locator(`html[lang^=${ui}]`).waitFor();
    };
    await fresh();
    for (const part of PARTS.filter(isWanted)) {
      await show(page, part);
      await picture(kaopu, page, `${ui}-${part}`);
    }
    for (const name of Object.keys(views).filter(isWanted)) {
      await fresh();
      await page.setViewportSize({ width: 1280, height: 800 });
      await views[name]?.(page);
      await picture(kaopu, page, `${ui}-${name}`);
    }
    if (isWanted("own-empty")) {
      await fresh();
      await kaopu.setSettings({ own: [] });
      await page.locator(".options-empty").waitFor();
      await picture(kaopu, page, `${ui}-own-empty`);
    }
    await page.close();
  }
} finally {
  await kaopu.close();
}
console.log("Pictures are in screenshots/options.");
