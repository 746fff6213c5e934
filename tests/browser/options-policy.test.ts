import { accessSync, constants, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openChat } from "../../scripts/browser/journey";
import { type Kaopu, startKaopu, type as typeText, waitForMarks } from "./harness";

/** Where Chromium on Linux looks for the policies of an organisation. */
const FOLDER = "/etc/chromium/policies/managed";
const FILE = `${FOLDER}/kaopu-test.json`;

/** Only an administrator may write there, which is the point of a policy. */
function isAdministrator(): boolean {
  try {
    accessSync("/etc", constants.W_OK);
    return process.platform === "linux";
  } catch {
    return false;
  }
}

describe.runIf(isAdministrator())("under the policy of an organisation", () => {
  let kaopu: Kaopu;
  beforeAll(async () => {
    // An unpacked extension's id follows its folder: a first start tells it.
    const first = await startKaopu();
    await first.close();
    const policy = {
      rules: [{ id: "codename", name: "项目代号", message: "代号不外传", phrases: ["北极星"] }],
      packs: ["empty-words"],
      rulesOff: ["vague-ask"],
    };
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(FILE, JSON.stringify({ "3rdparty": { extensions: { [first.extensionId]: policy } } }));
    kaopu = await startKaopu();
    await kaopu.setSettings({ ui: "zh" });
  });
  afterAll(async () => {
    await kaopu?.close();
    rmSync(FILE, { force: true });
  });

  test("the organisation's rules and packs mark the page, its switches hold, and none of it is stored as the user's", async () => {
    const page = await openChat(kaopu, "zh");
    await typeText(page, "北极星要找抓手，多多照顾。");
    const found = await waitForMarks(page, (marks) => marks.length >= 2);
    expect(found.map(({ text }) => text)).toEqual(["北极星", "抓手"]);
    const { own, packs, rules } = await kaopu.settings();
    expect([own ?? [], packs ?? {}, rules ?? {}]).toEqual([[], {}, {}]);
  });

  test("the options show what is set, and let nobody change it", async () => {
    const options = await kaopu.openOptions();
    await options.getByText("项目代号").waitFor();
    expect(await options.getByText("由您的组织设置").count()).toBe(1);
    await options.locator('nav a[href="#packs"]').click();
    expect(await options.getByRole("switch", { name: "启用规则包“空话套话”" }).isDisabled()).toBe(true);
  });
});
