import { ownness } from "./zones-in-dom";

/** Stands for one thing in the text that is no text: a mention, a picture, an attachment. */
export const ATOM = "\uFFFC";

/** A stretch of the text and where it stands. Text runs one to one; everything else is one unit long. */
export type Piece =
  | { readonly kind: "text"; readonly start: number; readonly end: number; readonly node: Text; readonly from: number }
  | { readonly kind: "atom"; readonly start: number; readonly end: number; readonly node: Element }
  /** A line's end. `node`: the BR that ended it, null where a block did. */
  | { readonly kind: "line"; readonly start: number; readonly end: number; readonly node: Element | null };

/** The text of an editable, and its map back to the page. Valid until the page changes. */
export interface RichReading {
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** The BR that ends the last line, which therefore stands empty. */
  readonly tail: Element | null;
  /** Elements left out of the text altogether: quotes, signatures, hidden ghost text. */
  readonly skipped: readonly Element[];
}

/** Never part of a text. */
const VOID = new Set(["SCRIPT", "STYLE", "TEMPLATE", "NOSCRIPT", "TITLE", "META", "LINK", "COL", "WBR"]);
/** One thing each. */
const REPLACED = new Set(
  "IMG,PICTURE,VIDEO,AUDIO,CANVAS,IFRAME,OBJECT,EMBED,INPUT,SELECT,BUTTON,TEXTAREA,HR,METER,PROGRESS".split(","),
);

/** Zero-width characters editors put in as handles (Slate, Trix, CKEditor): not written by anybody. */
const HANDLE = /[\u200B\u2060\uFEFF]/;
const BLANK = /[\t\n\r ]/;

/**
 * Reads an editable: text with one `\n` per line end, and a map that takes each UTF-16 offset back to its node. The text
 * is what the writer sees (white space collapsed as the page collapses it), not `innerText`, whose newlines depend on
 * margins and whose offsets lead nowhere. `foreign`: selector of further parts that are not the writer's.
 */
export function readRich(root: HTMLElement, foreign?: string): RichReading {
  const pieces: Piece[] = [];
  const skipped: Element[] = [];
  let text = "";
  /** What ended the line that is being written; the newline itself comes with the next thing on a new line. */
  let ended: "block" | Element | null = null;
  let lineEmpty = true;
  /** A collapsible space not yet known to stand inside a line. */
  let space: { node: Text; at: number } | null = null;
  let rest = false;

  const add = (piece: Piece, written: string) => {
    pieces.push(piece);
    text += written;
  };
  const openLine = () => {
    if (ended === null) return;
    add({ kind: "line", start: text.length, end: text.length + 1, node: ended === "block" ? null : ended }, "\n");
    ended = null;
    lineEmpty = true;
    space = null;
  };
  const addText = (node: Text, from: number, written: string) => {
    openLine();
    lineEmpty = false;
    const last = pieces.at(-1);
    if (last?.kind === "text" && last.node === node && last.from + last.end - last.start === from) {
      pieces.pop();
      add({ ...last, end: last.end + written.length }, written);
    } else add({ kind: "text", start: text.length, end: text.length + written.length, node, from }, written);
  };
  const addSpace = () => {
    if (space && !lineEmpty && ended === null) addText(space.node, space.at, " ");
    space = null;
  };
  const addAtom = (node: Element) => {
    addSpace();
    openLine();
    lineEmpty = false;
    add({ kind: "atom", start: text.length, end: text.length + 1, node }, ATOM);
  };
  const endBlock = () => {
    if (!lineEmpty) ended ??= "block";
    space = null;
  };

  function readText(node: Text, keeps: { lines: boolean; spaces: boolean }) {
    const data = node.data;
    let run = 0;
    const flush = (end: number) => {
      if (end <= run) return;
      addSpace();
      addText(node, run, data.slice(run, end).replaceAll("\u00A0", " "));
    };
    for (let at = 0; at < data.length; at++) {
      const unit = data[at] as string;
      const handle = HANDLE.test(unit);
      const collapses = BLANK.test(unit) && !(unit === "\n" ? keeps.lines : keeps.spaces);
      if (!handle && !collapses) continue;
      flush(at);
      run = at + 1;
      if (collapses) space ??= { node, at };
    }
    flush(data.length);
  }

  function readChildren(parent: HTMLElement, style: CSSStyleDeclaration) {
    const white = style.whiteSpace;
    const keeps = { lines: /^(pre|break-spaces)/.test(white), spaces: /^(pre$|pre-wrap|break-spaces)/.test(white) };
    for (let node: Node | null = parent.firstChild; node && !rest; node = node.nextSibling) {
      if (node.nodeType === Node.TEXT_NODE) readText(node as Text, keeps);
      else if (node.nodeType !== Node.ELEMENT_NODE) continue;
      else if (node instanceof HTMLElement) readElement(node, style);
      else addAtom(node as Element);
    }
  }

  function readElement(element: HTMLElement, around: CSSStyleDeclaration) {
    if (VOID.has(element.tagName)) return;
    if (element.tagName === "BR") {
      openLine();
      ended = element;
      space = null;
      return;
    }
    const owner = ownness(element, foreign);
    rest = owner === "rest";
    const style = getComputedStyle(element);
    const inline = /^(inline|contents|ruby)/.test(style.display);
    const fixed = element.getAttribute("contenteditable") === "false";
    const hidden = style.display === "none" || element.getAttribute("aria-hidden") === "true";
    // A suggestion in grey or a placeholder: lies over the text, or cannot be selected though the words around it can.
    // Where the whole page is not to be selected, an editable inherits that and is written in all the same.
    const unselectable = style.userSelect === "none" && around.userSelect !== "none";
    const ghost = fixed ? style.position === "absolute" : unselectable;
    if (owner !== "own" || hidden || ghost) {
      skipped.push(element);
      if (!inline) endBlock();
      return;
    }
    if (fixed || REPLACED.has(element.tagName)) {
      if (!inline) endBlock();
      addAtom(element);
      if (!inline) endBlock();
      return;
    }
    if (!inline) endBlock();
    readChildren(element, style);
    if (!inline) endBlock();
  }

  readChildren(root, getComputedStyle(root));
  // The last line's BR: a placeholder under text (`text<br>`) is no line of its own, on an empty line it is.
  const open = ended as "block" | Element | null;
  const tail = open instanceof Element && lineEmpty ? open : null;
  return { text, pieces, tail, skipped };
}
