import { afterAll, beforeAll, expect, test } from "vitest";
import { sample } from "../../scripts/browser/journey";
import { type Kaopu, marks, startKaopu, type as typeText, waitForMarks } from "./harness";

let kaopu: Kaopu;
beforeAll(async () => {
  kaopu = await startKaopu();
});
afterAll(() => kaopu.close());

for (const origin of ["https://mail.google.com", "https://acme.feishu.cn", "https://hw.mail.163.com"]) {
  test(`works on a listed site as it stands on the net (${origin})`, async () => {
    await kaopu.mount(origin);
    const page = await kaopu.newPage(`${origin}/chat.html?lang=en`);
    await page.locator("#message").click();
    await typeText(page, sample.en);
    await waitForMarks(page);
    expect(kaopu.consoleErrors).toEqual([]);
    expect(kaopu.strayRequests).toEqual([]);
  });
}

for (const origin of ["https://bank.example", "https://mail.google.com.evil.example", "http://mail.google.com"]) {
  test(`leaves every other site alone (${origin})`, async () => {
    await kaopu.mount(origin);
    const page = await kaopu.newPage(`${origin}/chat.html?lang=en`);
    await page.locator("#message").click();
    await typeText(page, sample.en);
    // Five times the pause after which a writer's text is looked at.
    await page.evaluate(() => new Promise((settle) => setTimeout(settle, 1000)));
    expect(await marks(page)).toEqual([]);
    expect(await kaopu.worker.evaluate((url) => chrome.tabs.query({ url }), `${origin}/*`)).toEqual([]);
  });
}
