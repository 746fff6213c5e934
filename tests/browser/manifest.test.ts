import { expect, test } from "vitest";
import { type Built, build } from "./built";

/** The sites that are on as it ships. Two patterns take in the numbered hosts of one service as well as its plain one. */
const sites = [
  "https://mail.google.com/*",
  "https://chat.google.com/*",
  "https://outlook.office.com/*",
  "https://outlook.office365.com/*",
  "https://outlook.live.com/*",
  "https://outlook.cloud.microsoft/*",
  "https://mail.yahoo.com/*",
  "https://mail.proton.me/*",
  "https://mail.zoho.com/*",
  "https://mail.zoho.com.cn/*",
  "https://app.fastmail.com/*",
  "https://mail.qq.com/*",
  "https://wx.mail.qq.com/*",
  "https://exmail.qq.com/*",
  "https://*.mail.163.com/*",
  "https://*.mail.126.com/*",
  "https://*.mail.yeah.net/*",
  "https://qiye.aliyun.com/*",
  "https://mail.aliyun.com/*",
  "https://web.whatsapp.com/*",
  "https://web.telegram.org/*",
  "https://wx.qq.com/*",
  "https://filehelper.weixin.qq.com/*",
  "https://*.feishu.cn/*",
  "https://*.larksuite.com/*",
  "https://im.dingtalk.com/*",
  "https://www.linkedin.com/*",
  "https://app.slack.com/*",
  "https://teams.microsoft.com/*",
  "https://teams.cloud.microsoft/*",
  "https://teams.live.com/*",
  "https://discord.com/*",
  "https://www.messenger.com/*",
  "https://www.facebook.com/*",
  "https://air.1688.com/*",
  "https://app.intercom.com/*",
  "https://*.zendesk.com/*",
  "https://app.hubspot.com/*",
  "https://*.lightning.force.com/*",
];
const local = ["http://localhost/*", "http://127.0.0.1/*"];

const builds: readonly (readonly [string, Built, readonly string[]])[] = [
  ["development", build("development"), [...sites, ...local]],
  ["store", build("store"), sites],
];

for (const [name, built, hosts] of builds) {
  const { manifest } = built;

  test(`${name}: runs on the listed sites and on nothing else`, () => {
    expect(manifest.host_permissions).toEqual(hosts);
    expect(manifest.content_scripts.map((script) => script.matches)).toEqual([hosts]);
  });

  test(`${name}: every other site is asked for when the user adds it`, () => {
    expect(manifest.optional_host_permissions).toEqual(["https://*/*", "http://*/*"]);
  });

  // storage: the settings. scripting: brings the coach into the frame that asks. activeTab: lets the popup name the site
  // of a tab that is not listed, so that the user can add it. Tabs of listed sites need no permission of their own.
  test(`${name}: holds no permission that is not used`, () => {
    expect([...(manifest.permissions ?? [])].sort()).toEqual(["activeTab", "scripting", "storage"]);
    expect(manifest.optional_permissions).toBeUndefined();
  });

  test(`${name}: is Manifest V3, and opens nothing of itself to pages`, () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  test(`${name}: its own pages can reach no network`, () => {
    const policy = manifest.content_security_policy as { readonly extension_pages: string };
    const directives = policy.extension_pages.split("; ");
    expect(directives).toContain("default-src 'self'");
    expect(directives).toContain("script-src 'self'");
    expect(directives).toContain("connect-src 'none'");
    expect(directives).toContain("object-src 'none'");
    expect(policy.extension_pages).not.toMatch(/https?:|\*|unsafe-eval/);
  });

  test(`${name}: the loader reaches every kind of frame`, () => {
    expect(manifest.content_scripts).toHaveLength(1);
    expect(manifest.content_scripts[0]).toMatchObject({
      all_frames: true,
      match_about_blank: true,
      match_origin_as_fallback: true,
    });
    expect(manifest.content_scripts[0]?.js).toHaveLength(1);
  });

  // 105: CSS.highlights. 106: documentIds. 114: popover. 123: light-dark() in the style sheets, the newest of what is used.
  test(`${name}: says which Chrome it needs`, () => {
    expect(manifest.minimum_chrome_version).toBe("123");
  });

  test(`${name}: is named in both languages, within the store's limits`, () => {
    expect(manifest).toMatchObject({ name: "__MSG_extensionName__", default_locale: "en" });
    expect(manifest.description).toBe("__MSG_extensionDescription__");
    const words = (locale: string): Record<string, { readonly message: string }> =>
      JSON.parse(built.read(`_locales/${locale}/messages.json`));
    expect(words("en").extensionName?.message).toBe("Kaopu");
    expect(words("zh_CN").extensionName?.message).toBe("靠谱 Kaopu");
    expect(Object.keys(words("zh_CN"))).toEqual(Object.keys(words("en")));
    for (const locale of ["en", "zh_CN"]) {
      expect(words(locale).extensionDescription?.message.length).toBeLessThanOrEqual(132);
    }
  });

  // One noncharacter in a script, written as itself by the build, and Chrome takes the whole file for no UTF-8: it never runs.
  test(`${name}: every script is text that Chrome takes`, () => {
    const noncharacter = /[\0\ufdd0-\ufdef\ufffe\uffff]|[\u{1fffe}\u{1ffff}\u{10fffe}\u{10ffff}]/u;
    const refused = built.files.filter((file) => file.endsWith(".js") && noncharacter.test(built.read(file)));
    expect(refused).toEqual([]);
  });

  test(`${name}: every file the manifest names is there`, () => {
    const named = [
      manifest.action?.default_popup,
      manifest.options_ui?.page,
      manifest.background?.service_worker,
      ...Object.values(manifest.icons ?? {}),
      ...Object.values(manifest.action?.default_icon ?? {}),
      ...manifest.content_scripts.flatMap((script) => script.js),
    ];
    expect(named.filter((file) => file === undefined || !built.files.includes(file))).toEqual([]);
    expect(Object.keys(manifest.icons ?? {})).toEqual(["16", "32", "48", "64", "128"]);
  });
}
