import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import type { OwnRule } from "../../src/engine/types";
import { type Kaopu, marks, startKaopu, type, waitForMarks } from "./harness";

let kaopu: Kaopu;
let page: Page;
beforeAll(async () => {
  kaopu = await startKaopu();
});
afterAll(() => kaopu.close());
afterEach(async () => {
  await page.close();
  expect(kaopu.consoleErrors).toEqual([]);
  expect(kaopu.strayRequests).toEqual([]);
});

/** Speaks up in messages to customers only, so that a mark tells who is taken to read. */
const RULE: OwnRule = {
  id: "to-customers",
  name: "To customers",
  phrases: ["blue kettle"],
  message: "Say what it costs",
  severity: "warning",
  only: { audience: ["customer"] },
};
/** Speaks up to everybody: its mark tells that the coach has looked. */
const ALWAYS: OwnRule = { id: "always", name: "Always", phrases: ["red"], message: "Which red?", severity: "warning" };
const PEOPLE = {
  me: [],
  companies: [],
  products: [],
  internalDomains: ["mill.example"],
  bosses: ["ceo@mill.example"],
  customers: ["acme.example"],
};
const TEXT = "The blue kettle is red.";

/** One client: where it runs, its page, its box, and a recipient as it shows him. */
interface Client {
  readonly origin: string;
  readonly file: string;
  readonly box: string;
  readonly chip: (address: string) => string;
}
const CLIENTS: Readonly<Record<string, Client>> = {
  Gmail: {
    origin: "https://mail.google.com",
    file: "gmail.html",
    box: "#box",
    chip: (address) => `<div role="option" data-name="A" data-hovercard-id="${address}">A</div>`,
  },
  "Roundcube on a host of its users": {
    origin: "http://127.0.0.1",
    file: "roundcube.html",
    box: "#composebody",
    chip: (address) => `<li class="recipient"><span class="name">A &lt;${address}&gt;</span>,</li>`,
  },
};

for (const [name, { origin, file, box, chip }] of Object.entries(CLIENTS)) {
  test(`${name}: who reads is told by the recipients, also when they are chosen last`, async () => {
    await kaopu.clearStorage();
    await kaopu.setSettings({ own: [RULE, ALWAYS], people: PEOPLE });
    if (origin.startsWith("https")) await kaopu.mount(origin);
    const path = `/pages/sites/${file}`;
    page = await kaopu.newPage(origin.startsWith("https") ? `${origin}${path}` : path);
    const address = (to: string) =>
      page.$eval("#to", (list, html) => list.insertAdjacentHTML("beforeend", html), chip(to));

    await address("ann@mill.example");
    await page.click(box);
    await type(page, TEXT);
    await waitForMarks(page);
    expect((await marks(page)).map(({ text }) => text)).toEqual(["red"]);

    await address("lena@acme.example");
    await page.click("input");
    await page.click(box);
    await waitForMarks(page, (found) => found.some(({ text }) => text === "blue kettle"));
  });
}
