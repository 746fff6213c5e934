import type { Frame, Page } from "playwright-core";
import type { OwnRule } from "../../src/engine/types";
import type { People } from "../../src/settings/schema";
import { type Kaopu, poll } from "./harness";
import type { SitePage } from "./site-pages";

type Reader = "customer" | "boss" | "colleague";

/** Speaks up on these words to these readers, so that a mark tells who is taken to read; to everybody where none is named. */
const rule = (id: string, phrase: string, audience?: Reader): OwnRule => ({
  id,
  name: id,
  phrases: [phrase],
  message: id,
  severity: "warning",
  replace: ["scarlet"],
  ...(audience && { only: { audience: [audience] } }),
});
export const RULES: readonly OwnRule[] = [
  rule("to-customers", "blue kettle", "customer"),
  rule("to-bosses", "green mug", "boss"),
  rule("to-colleagues", "white cup", "colleague"),
  rule("to-all", "red"),
  rule("to-all-too", "and the"),
];
/** What is written in each box. */
export const TEXT = "The blue kettle, the green mug and the white cup are red.";
/** What the other side says on each page, in quotes and signatures too. */
export const SAID = `${TEXT} Can you send the drawing?`;

/** The words marked for a reader, in the order of the text. */
export const markedFor: Readonly<Record<Reader | "nobody", readonly string[]>> = {
  customer: ["blue kettle", "and the", "red"],
  boss: ["green mug", "and the", "red"],
  colleague: ["and the", "white cup", "red"],
  nobody: ["and the", "red"],
};

export const PEOPLE: People = {
  me: [],
  companies: [],
  products: [],
  internalDomains: ["mill.example"],
  bosses: ["Bo Li", "ceo@mill.example"],
  customers: ["Lena Brandt", "acme.example"],
};
/** Somebody a message goes to. */
export interface Person {
  readonly name: string;
  readonly address: string;
}
export const colleague: Person = { name: "Ann Reed", address: "ann@mill.example" };
export const boss: Person = { name: "Bo Li", address: "ceo@mill.example" };
export const customer: Person = { name: "Lena Brandt", address: "lena@acme.example" };

/** A person as a page of this kind shows him. */
export const shownAs = ({ name, address }: Person, { people }: SitePage): string =>
  people === "address" ? `${name} <${address}>` : name;

/** What the pages have in common; see tests/pages/sites/site.js. */
interface SiteWindow {
  readonly showPeople: (people: readonly Person[]) => void;
  readonly sent: readonly string[];
}

/** Shows these people as those the message goes to. */
export const show = (page: Page, people: readonly Person[]): Promise<void> =>
  page.evaluate((given) => (window as unknown as SiteWindow).showPeople(given), people);
/** The messages sent from any frame of the page. */
export async function sent(page: Page): Promise<readonly string[]> {
  const lists = page.frames().map((one) => one.evaluate(() => (window as unknown as Partial<SiteWindow>).sent ?? []));
  return (await Promise.all(lists)).flat();
}

/** Opens a page and puts the caret on the writer's own line. Gives the page and the frame the box stands in. */
export async function openSite(kaopu: Kaopu, { name, origin = "" }: SitePage): Promise<{ page: Page; frame: Frame }> {
  const page = await kaopu.newPage(`${origin}/pages/sites/${name}.html`);
  const frame = await poll("the compose box", async () => {
    for (const one of page.frames()) if (await one.locator("[data-box]").count()) return one;
    return null;
  });
  const box = frame.locator("[data-box]");
  const line = box.locator("[data-line]");
  await ((await line.count()) ? line : box).click();
  if (await box.evaluate((element) => "value" in element)) await page.keyboard.press("Control+Home");
  return { page, frame };
}

/** Leaves the box and comes back, as one does who has chosen whom it goes to. */
export const comeBack = (frame: Frame): Promise<void> =>
  frame.locator("[data-box]").evaluate((box) => {
    (box as HTMLElement).blur();
    (box as HTMLElement).focus();
  });

/** The writer's own line. */
export const own = (frame: Frame): Promise<string> =>
  frame.locator("[data-box]").evaluate((box) => {
    const line = box.querySelector("[data-line]") ?? box;
    return "value" in line ? (String(line.value).split("\n")[0] ?? "") : (line as HTMLElement).innerText.trim();
  });

/** All that stands in the box below it. */
export const rest = (frame: Frame): Promise<string> =>
  frame.locator("[data-box]").evaluate((box) => {
    const copy = box.cloneNode(true) as HTMLElement;
    copy.querySelector("[data-line]")?.remove();
    if ("value" in box) return String(box.value).replace(/^.*/, "");
    return box.matches("[data-line]") ? "" : copy.innerHTML;
  });
