import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { faultsIn } from "../../scripts/package/check";
import { buildForStore, filesUnder, packStore, sha256, storeFolder } from "../../scripts/package/pack";
import { unzip } from "../../scripts/package/zip";
import { startKaopu, type as typeText, waitForMarks } from "./harness";

const folder = mkdtempSync(join(tmpdir(), "kaopu-package-"));
let archive: Buffer;
beforeAll(() => {
  buildForStore();
  archive = packStore();
  for (const { name, bytes } of unzip(archive)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("the store's package is as it should be", () => {
  expect(faultsIn(filesUnder(storeFolder), archive)).toEqual([]);
});

test("built and packed again, it is the same to the byte", () => {
  buildForStore();
  expect(sha256(packStore())).toBe(sha256(archive));
});

test("unpacked, it loads, and coaches a web mail it lists; not a page of this machine", async () => {
  const kaopu = await startKaopu({ extension: folder });
  try {
    await kaopu.mount("https://mail.google.com");
    const mail = await kaopu.newPage("https://mail.google.com/pages/sites/gmail.html");
    await mail.click("[data-line]");
    await typeText(mail, "Great meeting you today, please keep us in mind!");
    expect((await waitForMarks(mail)).map(({ text }) => text)).toEqual(["please keep us in mind"]);
    const popup = await kaopu.openPopup(mail);
    await popup.waitFor(() => document.querySelector(".k-preview") !== null);
    await popup.close();
    const local = await kaopu.worker.evaluate(() => chrome.permissions.contains({ origins: ["http://127.0.0.1/*"] }));
    expect(local).toBe(false);
    expect(kaopu.consoleErrors).toEqual([]);
    expect(kaopu.strayRequests).toEqual([]);
  } finally {
    await kaopu.close();
  }
});
