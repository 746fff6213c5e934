import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Kaopu, startKaopu } from "./harness";

const HOST = "crm.kaopu.example";
const PATTERN = `https://${HOST}/*`;

let profile: string;
let kaopu: Kaopu | null = null;
beforeAll(() => {
  profile = mkdtempSync(join(tmpdir(), "kaopu-sites-"));
});
afterAll(async () => {
  await kaopu?.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
});

const start = async (): Promise<Kaopu> => {
  await kaopu?.close();
  kaopu = await startKaopu({ profile });
  return kaopu;
};

const registered = ({ worker }: Kaopu) =>
  worker.evaluate(async () =>
    (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches ?? []),
  );

/** Grants the host as the user would in Chrome's own dialogue, which nobody can click without a window. */
function grantInProfile(extensionId: string): void {
  const file = join(profile, "Default", "Preferences");
  const preferences = JSON.parse(readFileSync(file, "utf8"));
  const entry = preferences.extensions.settings[extensionId];
  for (const key of ["granted_permissions", "active_permissions"]) {
    entry[key] ??= {};
    entry[key].explicit_host = [...new Set([...(entry[key].explicit_host ?? []), PATTERN])];
  }
  writeFileSync(file, JSON.stringify(preferences));
}

test("a site is added, survives a restart, and is given back when removed", async () => {
  const first = await start();
  await first.setSettings({ ui: "zh", own: [{ id: "a", name: "a", message: "a", phrases: ["抓手"] }] });
  await first.close();
  kaopu = null;
  grantInProfile(first.extensionId);

  const granted = await start();
  // Settings outlive the browser.
  expect((await granted.settings()).own?.map(({ id }) => id)).toEqual(["a"]);
  const options = await granted.openOptions();
  await options.locator('nav a[href="#sites"]').click();
  await options.getByLabel("添加站点").fill(`https://${HOST}/deals`);
  await options.getByRole("button", { name: "添加", exact: true }).click();
  await options.getByRole("switch", { name: `在 ${HOST} 上启用` }).waitFor();

  const again = await start();
  const listed = await again.openOptions();
  await listed.locator('nav a[href="#sites"]').click();
  await listed.getByRole("switch", { name: `在 ${HOST} 上启用` }).waitFor();
  await expect.poll(() => registered(again)).toContain(PATTERN);

  await listed.getByRole("button", { name: `移除 ${HOST}` }).click();
  await expect.poll(() => registered(again)).toEqual([]);
  expect(await again.worker.evaluate((origin) => chrome.permissions.contains({ origins: [origin] }), PATTERN)).toBe(
    false,
  );
  await listed.getByRole("switch", { name: `在 ${HOST} 上启用` }).waitFor({ state: "detached" });
});
