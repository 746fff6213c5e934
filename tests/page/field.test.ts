// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from "vitest";
import { boxAt, type KnownBoxes } from "../../src/page/field";

/** The kind of box that `[data-focus]` (or else the first element) is taken for. */
function kindOf(markup: string, known?: KnownBoxes) {
  document.body.innerHTML = markup;
  const focused = document.querySelector("[data-focus]") ?? document.body.firstElementChild;
  return focused ? (boxAt(focused, known)?.kind ?? null) : null;
}

afterEach(() => {
  document.body.innerHTML = "";
  vi.restoreAllMocks();
});

describe("boxAt", () => {
  it.each([
    ["<textarea></textarea>", "field"],
    ['<textarea autocomplete="off" spellcheck="false"></textarea>', "field"],
    ['<div contenteditable="true"></div>', "rich"],
    ["<div contenteditable></div>", "rich"],
    ['<div contenteditable="plaintext-only"></div>', "rich"],
    ['<div contenteditable="true" role="textbox" aria-autocomplete="list"></div>', "rich"],
    ['<pre id="editArea" contenteditable="true"></pre>', "rich"],
    ['<div contenteditable="true"><p data-focus>one</p></div>', "rich"],
    ['<div contenteditable="false"><div contenteditable="true" data-focus></div></div>', "rich"],
  ])("takes %s", (markup, kind) => {
    expect(kindOf(markup)).toBe(kind);
  });

  it.each([
    "<p>text</p>",
    '<div role="textbox"></div>',
    '<div contenteditable="false"></div>',
    "<textarea readonly></textarea>",
    "<textarea disabled></textarea>",
    '<textarea role="combobox" name="q"></textarea>',
    '<textarea name="to"></textarea>',
    '<textarea autocomplete="one-time-code"></textarea>',
    '<div contenteditable="true" role="combobox"></div>',
    '<div contenteditable="true" role="searchbox"></div>',
    '<div contenteditable="true" aria-label="收件人"></div>',
    '<div contenteditable="true" aria-label="To"></div>',
    '<div contenteditable="true" aria-readonly="true"></div>',
    '<div class="cm-editor"><div class="cm-content" contenteditable="true" role="textbox" data-focus></div></div>',
    '<div class="CodeMirror"><textarea data-focus></textarea></div>',
    '<div class="monaco-editor"><textarea class="inputarea" data-focus></textarea></div>',
    '<div class="ace_editor"><textarea class="ace_text-input" data-focus></textarea></div>',
    '<form data-gramm="false"><textarea data-focus></textarea></form>',
    '<div contenteditable="true" data-enable-grammarly="false"></div>',
    '<form data-gramm_editor="false"><textarea data-focus></textarea></form>',
    '<form data-lt-active="false"><textarea data-focus></textarea></form>',
    '<main data-kaopu="off"><textarea data-focus></textarea></main>',
    "<input>",
  ])("leaves %s alone", (markup) => {
    expect(kindOf(markup)).toBeNull();
  });

  describe("a single line of input", () => {
    const wide = (pixels: number) =>
      vi.spyOn(HTMLInputElement.prototype, "getBoundingClientRect").mockReturnValue(new DOMRect(0, 0, pixels, 30));
    const chat = (input: string) => `<main><section><ol role="log"><li>hello</li></ol>${input}</section></main>`;

    it("is a box beside a conversation", () => {
      wide(400);
      expect(kindOf(chat("<input data-focus>"))).toBe("field");
      expect(
        kindOf('<div><div class="message-list"><p>hi</p></div><form><input type="text" data-focus></form></div>'),
      ).toBe("field");
    });

    it.each([
      chat('<input type="search" data-focus>'),
      chat('<input type="password" data-focus>'),
      chat('<input type="url" data-focus>'),
      chat('<input type="number" data-focus>'),
      chat('<input type="email" data-focus>'),
      chat('<input role="spinbutton" data-focus>'),
      ...["numeric", "decimal", "url", "search"].map((mode) => chat(`<input inputmode="${mode}" data-focus>`)),
      chat('<input autocomplete="cc-number" data-focus>'),
      chat('<input autocomplete="section-a one-time-code" data-focus>'),
      // As a page has it while it shows what the password is.
      chat('<input type="text" autocomplete="current-password" data-focus>'),
      chat('<input role="combobox" data-focus>'),
      chat('<input name="subjectbox" data-focus>'),
      chat('<input name="subject" data-focus>'),
      chat('<input aria-label="主题" data-focus>'),
      chat('<input class="list-filter" data-focus>'),
      chat("<header><input data-focus></header>"),
      '<main><ol role="log"></ol><input data-focus></main>',
      "<main><p>no conversation</p><input data-focus></main>",
    ])("is none in %s", (markup) => {
      wide(400);
      expect(kindOf(markup)).toBeNull();
    });

    it("is none when it is narrow", () => {
      wide(199);
      expect(kindOf(chat("<input data-focus>"))).toBeNull();
    });

    it("is a box where the site names it", () => {
      wide(100);
      expect(kindOf('<input id="quick">', { boxes: "#quick" })).toBe("field");
    });
  });

  it("follows the site against an opt-out and a page's look, never into code or secrets", () => {
    expect(
      kindOf('<div class="ql-editor" data-gramm="false" contenteditable="true"></div>', { boxes: ".ql-editor" }),
    ).toBe("rich");
    expect(kindOf("<textarea></textarea>", { notBoxes: "textarea" })).toBeNull();
    expect(kindOf('<input type="password">', { boxes: "input" })).toBeNull();
    expect(kindOf('<div class="cm-editor"><div contenteditable data-focus></div></div>', { boxes: "div" })).toBeNull();
  });

  it("an opt-out an editor puts there by itself is not the page's", () => {
    const known = { notOptOuts: ".ql-editor" };
    expect(kindOf('<div class="ql-editor" data-gramm="false" contenteditable="true"></div>', known)).toBe("rich");
    const inside = '<form data-gramm="false"><div class="ql-editor" contenteditable="true" data-focus></div></form>';
    expect(kindOf(inside, known)).toBe(null);
  });
});
