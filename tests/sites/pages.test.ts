import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { sites } from "../../src/sites";
import { sitePages } from "../browser/site-pages";

it("every page is in the table", () => {
  const files = readdirSync("tests/pages/sites").filter((file) => file.endsWith(".html"));
  expect(files.map((file) => file.slice(0, -5)).sort()).toEqual(sitePages.map(({ name }) => name).sort());
});

it.each(sites.map(({ id }) => id))("%s has a page", (id) => {
  expect(sitePages.filter(({ name }) => name === id || name.startsWith(`${id}-`))).not.toEqual([]);
});
