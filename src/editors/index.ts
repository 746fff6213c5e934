import type { Way } from "../page/write";

/**
 * Editor families: rich-text editors that keep a model of their own beside the page. They are told by the marks they
 * leave in the page (their objects are out of sight for an extension).
 *
 * Writing into one by a way it does not take changes the screen and leaves its model as it was, and the model is what
 * gets sent. So a family is written to only once its way is proven: until then its boxes are read and marked, and a
 * change goes onto the clipboard.
 */
export interface EditorFamily {
  readonly id: string;
  /** Selector of its compose boxes, or of what stands around them. */
  readonly marks: string;
  /** Its way is proven on a page of its own: word, phrase across bold, lines, one step of undo, redo, the saved draft. */
  readonly proven: boolean;
  /** What is different from the careful way. */
  readonly way?: Way;
  /** Its undo joins changes that come within this time of each other; milliseconds. */
  readonly joins?: number;
}

/** TinyMCE closes a level of undo when a key that moves the caret comes up. */
const END_UP = { type: "keyup", key: "End", code: 35 } as const;
/** RoosterJS takes a snapshot when such a key goes down, and knows of new content by a letter's key. */
const END_DOWN = { type: "keydown", key: "End", code: 35 } as const;
const LETTER = { type: "keypress", key: "a", code: 97 } as const;

/** Order matters where marks overlap: TipTap and Chatwoot are ProseMirror, wangEditor is Slate. */
export const editorFamilies: readonly EditorFamily[] = [
  { id: "slate", marks: "[data-slate-editor]", proven: true },
  { id: "lexical", marks: "[data-lexical-editor]", proven: true },
  {
    id: "ckeditor5",
    marks: ".ck-editor__editable,.ck-content[contenteditable]",
    proven: true,
    way: { pastesLines: true },
  },
  { id: "ckeditor4", marks: ".cke_editable,.cke_contents", proven: false },
  { id: "prosemirror", marks: ".ProseMirror", proven: true, joins: 500 },
  { id: "quill", marks: ".ql-editor", proven: true, joins: 1000 },
  { id: "draft", marks: ".public-DraftEditor-content,[data-contents=true]", proven: false },
  {
    id: "tinymce",
    marks: ".mce-content-body,#tinymce",
    proven: true,
    way: { notedAt: { before: END_UP, after: END_UP } },
  },
  { id: "trix", marks: "trix-editor", proven: false },
  {
    id: "rooster",
    // It leaves no mark but the style of a box that it has made editable itself.
    marks:
      '#rooster-editor,[id^="editorParent_"] > [contenteditable],[contenteditable=true][style*="user-select: text"]',
    proven: true,
    way: { notedAt: { before: END_DOWN, after: LETTER } },
  },
  { id: "squire", marks: ".squire,[data-squire]", proven: false },
  { id: "jodit", marks: ".jodit-wysiwyg", proven: false },
  { id: "suneditor", marks: ".sun-editor-editable", proven: false },
  { id: "summernote", marks: ".note-editable", proven: false },
  { id: "medium", marks: "[data-medium-editor-element]", proven: false },
];

/** The family a box belongs to; null for a plain field and for editables that show no mark of any. */
export function familyOf(box: Element): EditorFamily | null {
  if (box.matches("textarea,input")) return null;
  return editorFamilies.find(({ marks }) => box.closest(marks) !== null) ?? null;
}

/** Whether a change may be written into this box; otherwise it goes onto the clipboard. */
export const canWrite = (box: Element): boolean => familyOf(box)?.proven ?? true;

/**
 * Marks an editor puts onto each box by itself, and which therefore say nothing of the page's wish: Quill 1 keeps
 * checkers away that change its document.
 */
export const notOptOuts = ".ql-editor";
