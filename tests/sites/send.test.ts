// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from "vitest";
import { gmail } from "../../src/sites/gmail";
import { proton } from "../../src/sites/proton";
import { watchSend } from "../../src/sites/send";
import type { Site } from "../../src/sites/site";
import { slack } from "../../src/sites/slack";

beforeEach(() => {
  document.body.replaceChildren();
});

/** How often `act` is taken for the sending of the box's message. */
function sends(box: Element, site: Site, act: () => void): number {
  let count = 0;
  const stop = watchSend(box, site, () => count++);
  act();
  stop();
  act();
  return count;
}
const find = (selector: string, root: ParentNode = document) => root.querySelector(selector) as HTMLElement;
const press = (element: Element, more: KeyboardEventInit = {}) =>
  element.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, composed: true, ...more }));

describe("keys", () => {
  it.each<[string, Site, KeyboardEventInit, number]>([
    ["Enter in a chat", slack, {}, 1],
    ["Shift+Enter in a chat", slack, { shiftKey: true }, 0],
    ["Enter of an input method", slack, { isComposing: true }, 0],
    ["Enter of an input method, by its code", slack, { keyCode: 229 }, 0],
    ["another key", slack, { key: "a" }, 0],
    ["Enter in a mail", gmail, {}, 0],
    ["Ctrl+Enter in a mail", gmail, { ctrlKey: true }, 1],
    ["Command+Enter in a mail", gmail, { metaKey: true }, 1],
    ["Enter where the user chooses the key", { ...slack, enterSends: false }, {}, 0],
  ])("%s: %4$s", (_name, site, more, count) => {
    document.body.innerHTML = "<div contenteditable id='box'><p>x</p></div>";
    expect(sends(find("#box"), site, () => press(find("p"), more))).toBe(count);
  });

  it("elsewhere on the page are none of ours", () => {
    document.body.innerHTML = "<div contenteditable id='box'></div><input>";
    expect(sends(find("#box"), slack, () => press(find("input")))).toBe(0);
  });
});

describe("the button", () => {
  const dialog = (id: string) =>
    `<div class="AD"><div role="dialog" id="${id}"><div contenteditable></div><div class="T-I T-I-atl"><b>Send</b></div><div class="T-I">Discard</div></div></div>`;

  it("of one's own window, whatever of it is clicked", () => {
    document.body.innerHTML = dialog("one") + dialog("two");
    const box = find("#one [contenteditable]");
    expect(sends(box, gmail, () => find("#one .T-I-atl b").click())).toBe(1);
    expect(sends(box, gmail, () => find("#two .T-I-atl b").click())).toBe(0);
    expect(sends(box, gmail, () => find("#one .T-I:last-child").click())).toBe(0);
  });

  it("in a ribbon outside of all windows", () => {
    document.body.innerHTML = `<div class="T-I T-I-atl" id="ribbon"></div>${dialog("one")}`;
    expect(sends(find("#one [contenteditable]"), gmail, () => find("#ribbon").click())).toBe(1);
  });

  it("in the page around the frame the box stands in", () => {
    document.body.innerHTML = `<div class="composer"><iframe></iframe><button data-testid="composer:send-button"></button></div>`;
    const inner = document.querySelector("iframe")?.contentDocument as Document;
    inner.body.innerHTML = "<div id='rooster-editor' contenteditable></div>";
    expect(sends(find("#rooster-editor", inner), proton, () => find("button").click())).toBe(1);
  });

  it("in the shadow root the box stands in", () => {
    const site: Site = { ...slack, send: "button.go" };
    document.body.innerHTML = "<div id='host'></div>";
    const root = find("#host").attachShadow({ mode: "open" });
    root.innerHTML = "<div contenteditable></div><button class='go'></button>";
    expect(sends(find("[contenteditable]", root), site, () => find("button", root).click())).toBe(1);
  });
});
