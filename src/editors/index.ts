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
  /** The careful way of `page/write` is proven for it. */
  readonly proven: boolean;
}

/** Order matters where marks overlap: TipTap and Chatwoot are ProseMirror, wangEditor is Slate. */
export const editorFamilies: readonly EditorFamily[] = [
  { id: "slate", marks: "[data-slate-editor]", proven: false },
  { id: "lexical", marks: "[data-lexical-editor]", proven: false },
  { id: "ckeditor5", marks: ".ck-editor__editable,.ck-content[contenteditable]", proven: false },
  { id: "ckeditor4", marks: ".cke_editable,.cke_contents", proven: false },
  { id: "prosemirror", marks: ".ProseMirror", proven: false },
  { id: "quill", marks: ".ql-editor", proven: false },
  { id: "draft", marks: ".public-DraftEditor-content,[data-contents=true]", proven: false },
  { id: "tinymce", marks: ".mce-content-body,#tinymce", proven: false },
  { id: "trix", marks: "trix-editor", proven: false },
  { id: "rooster", marks: '#rooster-editor,[id^="editorParent_"] > [contenteditable]', proven: false },
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
