import type { Frame, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { inPage } from "../../scripts/browser/marks";
import type { OwnRule } from "../../src/engine/types";
import { askLastFrame, card } from "./compose";
import { type Kaopu, marks, poll, startKaopu, type, waitForMarks } from "./harness";
import { type SitePage, sitePages } from "./site-pages";

let kaopu: Kaopu;
let page: Page;
beforeAll(async () => {
  kaopu = await startKaopu();
  await kaopu.clearStorage();
  await kaopu.setSettings({ ui: "en", own: RULES, people: PEOPLE });
  for (const origin of new Set(sitePages.flatMap(({ origin: one }) => one ?? []))) await kaopu.mount(origin);
});
afterAll(() => kaopu.close());
afterEach(async () => {
  await page.close();
  expect(kaopu.consoleErrors).toEqual([]);
  expect(kaopu.strayRequests).toEqual([]);
});

/** Speaks up on these words to these readers, so that a mark tells who is taken to read; to everybody where none is named. */
const rule = (id: string, phrase: string, audience?: "customer" | "boss" | "colleague"): OwnRule => ({
  id,
  name: id,
  phrases: [phrase],
  message: id,
  severity: "warning",
  replace: ["scarlet"],
  ...(audience && { only: { audience: [audience] } }),
});
const RULES = [
  rule("to-customers", "blue kettle", "customer"),
  rule("to-bosses", "green mug", "boss"),
  rule("to-colleagues", "white cup", "colleague"),
  rule("to-all", "red"),
];
const TEXT = "The blue kettle, the green mug and the white cup are red.";
const SAID = `${TEXT} Can you send the drawing?`;

const PEOPLE = {
  me: [],
  companies: [],
  products: [],
  internalDomains: ["mill.example"],
  bosses: ["Bo Li", "ceo@mill.example"],
  customers: ["Lena Brandt", "acme.example"],
};
const ann = { name: "Ann Reed", address: "ann@mill.example" };
const boss = { name: "Bo Li", address: "ceo@mill.example" };
const lena = { name: "Lena Brandt", address: "lena@acme.example" };
type Person = typeof ann;

interface SiteWindow {
  readonly showPeople: (people: readonly Person[]) => void;
  readonly sent: readonly string[];
}

/** The frame the compose box stands in. */
const frameOfBox = () =>
  poll("the compose box", async () => {
    for (const frame of page.frames()) if (await frame.locator("[data-box]").count()) return frame;
    return null;
  });
const show = (people: readonly Person[]) =>
  page.evaluate((given) => (window as unknown as SiteWindow).showPeople(given), people);
const words = async () => (await marks(page)).map(({ text }) => text);
/** Leaves the box and comes back, as one does who has chosen whom it goes to. */
const comeBack = (frame: Frame) =>
  frame.locator("[data-box]").evaluate((box) => {
    (box as HTMLElement).blur();
    (box as HTMLElement).focus();
  });
const own = (frame: Frame) =>
  frame.locator("[data-box]").evaluate((box) => {
    const line = box.querySelector("[data-line]") ?? box;
    return "value" in line ? String(line.value).split("\n")[0] : (line as HTMLElement).innerText.trim();
  });
/** All that stands in the box below one's own line. */
const rest = (frame: Frame) =>
  frame.locator("[data-box]").evaluate((box) => {
    const copy = box.cloneNode(true) as HTMLElement;
    copy.querySelector("[data-line]")?.remove();
    if (box.matches("[data-line]")) return "";
    return "value" in box ? String(box.value).replace(/^.*/, "") : copy.innerHTML;
  });

async function open({ name, origin = "" }: SitePage): Promise<Frame> {
  page = await kaopu.newPage(`${origin}/pages/sites/${name}.html`);
  const frame = await frameOfBox();
  const box = frame.locator("[data-box]");
  const line = frame.locator("[data-box] [data-line]");
  if (await line.count()) await line.click();
  else await box.click();
  if (await box.evaluate((element) => "value" in element)) await page.keyboard.press("Control+Home");
  return frame;
}

/** The words marked for a reader, in the order of the text. */
const markedFor: Readonly<Record<"boss" | "customer" | "colleague" | "nobody", readonly string[]>> = {
  customer: ["blue kettle", "red"],
  boss: ["green mug", "red"],
  colleague: ["white cup", "red"],
  nobody: ["red"],
};
const shownAs = ({ name, address }: Person, { people }: SitePage) =>
  people === "address" ? `${name} <${address}>` : name;

describe.each(sitePages)("$name", (site) => {
  test("box, subject, recipients, thread, readers, quote and signature, a suggestion, sending", async () => {
    const frame = await open(site);
    await show([ann]);
    await type(page, TEXT);
    const reads = async (people: readonly Person[], reader: keyof typeof markedFor) => {
      await show(people);
      await comeBack(frame);
      await poll(`the marks for ${reader}`, async () => String(await words()) === String(markedFor[reader])).catch(
        async () => expect(await words()).toEqual(markedFor[reader]),
      );
      const { channel, context } = await draftOf();
      expect(channel).toBe(site.channel);
      expect(context).toEqual({
        ...(site.subject && { subject: site.subject }),
        ...(site.people !== "none" && { recipients: people.map((person) => shownAs(person, site)) }),
        ...(site.answers && { thread: SAID }),
      });
    };
    const known = site.people !== "none";
    await reads([ann], site.people === "address" ? "colleague" : "nobody");
    await reads([boss], known ? "boss" : "nobody");
    await reads([lena], known ? "customer" : "nobody");
    // The most demanding reader counts.
    if (site.people === "address") await reads([ann, lena, boss], "customer");
    else await reads([lena], known ? "customer" : "nobody");

    const below = await rest(frame);
    const mark = (await waitForMarks(page)).find(({ text }) => text === "red");
    if (!mark) throw new Error("no mark");
    const at = await inPage(mark.frame, mark);
    await page.mouse.move(1, 1);
    await page.mouse.move(at.x, at.y, { steps: 4 });
    await card(frame).getByRole("button").first().click();
    const after = TEXT.replace("red", "scarlet");
    await poll("the change", async () => (await own(frame)) === after).catch(async () =>
      expect(await own(frame)).toBe(after),
    );
    expect(await rest(frame)).toBe(below);
  });
});

/** What the popup would be told of the box last used. */
async function draftOf() {
  const draft = await askLastFrame(kaopu, "draft.read", {});
  if (!draft) throw new Error("no draft");
  return draft;
}
