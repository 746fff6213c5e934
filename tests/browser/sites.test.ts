import type { Frame, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { inPage } from "../../scripts/browser/marks";
import { askLastFrame, card } from "./compose";
import { type Kaopu, marks, poll, startKaopu, type, waitForMarks } from "./harness";
import { type SitePage, sitePages } from "./site-pages";
import {
  boss,
  colleague,
  comeBack,
  customer,
  markedFor,
  openSite,
  own,
  PEOPLE,
  type Person,
  RULES,
  rest,
  SAID,
  sent,
  show,
  shownAs,
  TEXT,
} from "./site-trial";

let kaopu: Kaopu;
let page: Page;
beforeAll(async () => {
  kaopu = await startKaopu();
  for (const origin of new Set(sitePages.flatMap(({ origin: one }) => one ?? []))) await kaopu.mount(origin);
});
beforeEach(async () => {
  await kaopu.clearStorage();
  await kaopu.setSettings({ ui: "en", own: RULES, people: PEOPLE, atSend: { warnings: true, blanks: true } });
});
afterAll(() => kaopu.close());
afterEach(async () => {
  await page.close();
  expect(kaopu.consoleErrors).toEqual([]);
  expect(kaopu.strayRequests).toEqual([]);
});

/** Waits for this; where it does not come, tells what stands there instead. */
async function becomes<T>(what: string, look: () => Promise<T>, wanted: T): Promise<void> {
  const same = async () => JSON.stringify(await look()) === JSON.stringify(wanted);
  await poll(what, same).catch(async () => expect(await look()).toEqual(wanted));
}
const words = async () => (await marks(page)).map(({ text }) => text);

/** Chooses these people, comes back to the box, and finds it read as it should be, and judged for this reader. */
async function isReadFor(site: SitePage, frame: Frame, people: readonly Person[], reader: keyof typeof markedFor) {
  await show(page, people);
  await comeBack(frame);
  await becomes(`the marks for ${reader}`, words, markedFor[reader]);
  const draft = await askLastFrame(kaopu, "draft.read", {});
  expect(draft?.channel).toBe(site.channel);
  expect(draft?.context).toEqual({
    ...(site.subject && { subject: site.subject }),
    ...(site.people !== "none" && { recipients: people.map((person) => shownAs(person, site)) }),
    ...(site.answers && { thread: SAID }),
  });
}

/** Puts the suggestion of the words marked for everybody in, by its card. */
async function applySuggestion(frame: Frame): Promise<void> {
  const mark = (await waitForMarks(page)).find(({ text }) => text === "red");
  if (!mark) throw new Error("no mark");
  const at = await inPage(mark.frame, mark);
  await page.mouse.move(1, 1);
  await page.mouse.move(at.x, at.y, { steps: 4 });
  await card(frame).getByRole("button").first().click();
}

/** What the page's button that sends is pressed with, in whatever frame it stands. */
async function pressSend(): Promise<void> {
  for (const one of page.frames()) {
    const button = one.locator("[data-send]");
    if (await button.count()) return button.click();
  }
}
/** The line that says something is left in what is being sent, shown where the box is. */
const isNoticed = (frame: Frame) => frame.locator("kaopu-coach .kaopu-line").waitFor();

describe.each(sitePages)("$name", (site) => {
  const known = site.people !== "none";

  test("who reads and what is answered is read; quote and signature are left alone; a suggestion is put in", async () => {
    const opened = await openSite(kaopu, site);
    page = opened.page;
    const { frame } = opened;
    await show(page, [colleague]);
    await type(page, TEXT);
    await isReadFor(site, frame, [colleague], site.people === "address" ? "colleague" : "nobody");
    await isReadFor(site, frame, [boss], known ? "boss" : "nobody");
    await isReadFor(site, frame, [customer], known ? "customer" : "nobody");
    // The most demanding reader counts.
    if (site.people === "address") await isReadFor(site, frame, [colleague, customer, boss], "customer");

    const stored = await kaopu.worker.evaluate(async () =>
      JSON.stringify([await chrome.storage.local.get(null), await chrome.storage.session.get(null)]),
    );
    for (const words of ["drawing", "Offer 12", colleague.name]) expect(stored).not.toContain(words);

    const below = await rest(frame);
    await applySuggestion(frame);
    await becomes("the change", () => own(frame), TEXT.replace("red", "scarlet"));
    expect(await rest(frame)).toBe(below);

    if (!site.button) return;
    await pressSend();
    await isNoticed(frame);
    expect(await sent(page)).toHaveLength(1);
  });

  test(`${site.key} sends, and is noticed`, async () => {
    const opened = await openSite(kaopu, site);
    page = opened.page;
    await type(page, TEXT);
    await waitForMarks(page);
    await page.keyboard.press(site.key);
    await isNoticed(opened.frame);
    expect(await sent(page)).toHaveLength(1);
  });
});

test("a service that has changed is served the common way, and named in the diagnostics until it is seen as known", async () => {
  const named = async () => {
    const options = await kaopu.openOptions();
    await options.goto(`${options.url()}#data`);
    const item = options.locator(".options-failures strong");
    await options.getByRole("button", { name: "Copy a report" }).waitFor();
    const names = await item.allTextContents();
    await options.close();
    return names;
  };
  page = await kaopu.newPage("https://app.slack.com/pages/chat.html");
  await page.click("#box");
  await type(page, TEXT);
  await becomes("the marks", words, markedFor.nobody);
  await becomes("the diagnostics", named, ["Slack"]);
  await page.close();

  const slack = sitePages.find(({ name }) => name === "slack");
  if (!slack) throw new Error("no page");
  ({ page } = await openSite(kaopu, slack));
  await show(page, [customer]);
  await type(page, TEXT);
  await becomes("the marks", words, markedFor.customer);
  await becomes("the diagnostics", named, []);
});
