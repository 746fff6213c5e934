// @vitest-environment jsdom
import { expect, it } from "vitest";
import { canWrite, editorFamilies, familyOf } from "../../src/editors";

const boxOf = (markup: string) => {
  document.body.innerHTML = markup;
  return (document.querySelector("[data-box]") ?? document.body.firstElementChild) as Element;
};

it.each([
  ['<div data-slate-editor="true" contenteditable></div>', "slate"],
  ['<div data-lexical-editor="true" contenteditable></div>', "lexical"],
  ['<div class="ck ck-editor__editable" contenteditable></div>', "ckeditor5"],
  ['<div class="cke_editable" contenteditable></div>', "ckeditor4"],
  ['<div class="tiptap ProseMirror" contenteditable></div>', "prosemirror"],
  ['<div class="ql-editor" contenteditable></div>', "quill"],
  ['<div class="public-DraftEditor-content" contenteditable></div>', "draft"],
  ['<div class="mce-content-body" contenteditable></div>', "tinymce"],
  ["<trix-editor contenteditable></trix-editor>", "trix"],
  ['<div id="rooster-editor" contenteditable></div>', "rooster"],
  ['<div id="editorParent_1"><div contenteditable data-box></div></div>', "rooster"],
  ['<div contenteditable="true" style="user-select: text; color: black"></div>', "rooster"],
  ['<div class="ProseMirror"><div contenteditable data-box></div></div>', "prosemirror"],
])("%s is of its family, and written to only once that is proven", (markup, id) => {
  const box = boxOf(markup);
  expect(familyOf(box)?.id).toBe(id);
  expect(canWrite(box)).toBe(editorFamilies.find((family) => family.id === id)?.proven);
});

it("a field and a bare editable are of none, and are written to", () => {
  for (const markup of [
    "<textarea></textarea>",
    "<input>",
    "<div contenteditable></div>",
    "<pre contenteditable></pre>",
  ]) {
    const box = boxOf(markup);
    expect(familyOf(box)).toBeNull();
    expect(canWrite(box)).toBe(true);
  }
  expect(familyOf(boxOf('<div class="ProseMirror"><textarea data-box></textarea></div>'))).toBeNull();
});
