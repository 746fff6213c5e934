// @vitest-environment jsdom
import { expect, it } from "vitest";
import { sites } from "../../src/sites";
import { aliyun } from "../../src/sites/aliyun";
import { gmail } from "../../src/sites/gmail";
import { stillFits } from "../../src/sites/health";
import type { Site } from "../../src/sites/site";
import { slack } from "../../src/sites/slack";

it.each<[string, Site, string, boolean | null]>([
  ["a site as it is known", gmail, `<div class="M9"><input name="subjectbox"><p data-box></p></div>`, true],
  ["a window without its subject line", gmail, `<div class="M9"><p data-box></p></div>`, true],
  ["a site that has changed", gmail, `<div class="Zz"><input name="sb"><p data-box></p></div>`, false],
  ["a chat without its name", slack, `<div><p data-box></p></div>`, false],
  ["a chat that shows its name", slack, `<div data-qa="channel_name">A</div><p data-box></p>`, true],
  ["a site of which nothing is known", aliyun, `<p data-box></p>`, null],
])("%s: %4$s", (_name, site, html, fits) => {
  document.body.innerHTML = html;
  expect(stillFits(document.querySelector("[data-box]") as Element, site)).toBe(fits);
});

it("every selector is one", () => {
  for (const { id, structure, boxes, notBoxes, foreign, send, parts } of sites) {
    for (const selector of [structure, boxes, notBoxes, foreign, send, ...Object.values(parts ?? {})]) {
      if (selector) expect(() => document.querySelector(selector), `${id}: ${selector}`).not.toThrow();
    }
  }
});

it("no selector depends on the interface's language or on a hashed class", () => {
  for (const site of sites) {
    const selectors = JSON.stringify({ ...site, id: "", hosts: [] });
    expect(selectors, site.id).not.toMatch(/[\u3400-\u9fff]|(?:aria-label|title|placeholder)[*^$]?=(?!\\"@)/);
    expect(selectors, site.id).not.toMatch(/\.\w*_[a-z\d]{5,}(?=[^a-z\d-])(?<=\d[^.]*)/i);
  }
});
