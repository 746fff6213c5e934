import { MESSAGES } from "./candidate";

/** A compose box. `field`: textarea or single-line input. `rich`: an editable element of any kind. */
export type Box =
  | { readonly kind: "field"; readonly element: HTMLTextAreaElement | HTMLInputElement }
  | { readonly kind: "rich"; readonly element: HTMLElement };

/** What a site's adapter knows of its boxes. */
export interface KnownBoxes {
  /** Selector of elements that are compose boxes here, whatever they look like. */
  readonly boxes?: string;
  /** Selector of elements that are not. */
  readonly notBoxes?: string;
  /** Selector of elements whose opt-out is not the page's own word. */
  readonly notOptOuts?: string;
}

/** Fields that complete, look up or hold secrets. `autocomplete` names them in every language. */
const EXCLUDED =
  '[role=combobox],[role=searchbox],[role=spinbutton],[autocomplete^="cc-"],[autocomplete~="one-time-code"],' +
  "[autocomplete*=password],[inputmode=numeric],[inputmode=decimal],[inputmode=url],[inputmode=search],[readonly],[disabled],[aria-readonly=true]";

/** Monaco, CodeMirror 5 and 6, Ace: their boxes hold code. */
const CODE = ".monaco-editor,.cm-editor,.CodeMirror,.ace_editor";

/** Ways in which a page asks writing assistants to stay out. */
const OPTED_OUT =
  '[data-kaopu="off"],[data-gramm="false"],[data-gramm_editor="false"],[data-enable-grammarly="false"],[data-lt-active="false"]';

/** Rows of a mail's header: who it goes to and its subject line, by the name in the form or the label a reader hears. */
const HEADER = /^(to|cc|bcc|from|subject(box)?|recipients?|收件人|抄送|密送|发件人|主题|收件者|副本|主旨)\s*[:：*]?$/i;

/** The narrowest single-line input of a chat, in CSS pixels. */
const LINE_WIDTH = 200;

function isMailHeader(element: Element): boolean {
  const names = [element.getAttribute("name"), element.id, element.getAttribute("aria-label")];
  return names.some((name) => name && HEADER.test(name.trim().replace(/[_-]+/g, " ").trim()));
}

/** An input shows one line of anything; a message it holds only where a conversation stands beside it. */
function isChatLine(input: HTMLInputElement): boolean {
  if (input.list || input.getBoundingClientRect().width < LINE_WIDTH) return false;
  if (/search|query|filter/i.test(`${input.name} ${input.id} ${input.className}`)) return false;
  for (let region = input.parentElement; region && region !== document.body; region = region.parentElement) {
    if (region.matches("header,nav,[role=search],[role=banner],[role=navigation]")) return false;
    for (const messages of region.querySelectorAll(MESSAGES)) {
      if (
        !messages.contains(input) &&
        messages.childElementCount > 0 &&
        !messages.matches("a,button,form,input,label")
      ) {
        return true;
      }
    }
  }
  return false;
}

/** The outermost editable element around `element`: what one types into. Null: nothing editable here. */
function editableRoot(element: HTMLElement): HTMLElement | null {
  if (document.designMode === "on") return document.body;
  let root: HTMLElement | null = null;
  for (let at: HTMLElement | null = element; at; at = at.parentElement) {
    const editable = at.getAttribute("contenteditable")?.toLowerCase();
    if (editable === "false") break;
    if (editable !== undefined) root = at;
  }
  return root;
}

/**
 * The compose box a focused element is or belongs to; null for everything else. The page's word on what is no message
 * counts (roles, types, opt-outs); a site's adapter overrules it in both directions, except for secrets and code.
 */
export function boxAt(element: Element, known: KnownBoxes = {}): Box | null {
  if (!(element instanceof HTMLElement)) return null;
  const root = element.matches("textarea,input") ? element : editableRoot(element);
  if (!root || root.matches(EXCLUDED) || root.closest(CODE)) return null;
  if (known.notBoxes && root.matches(known.notBoxes)) return null;
  const named = known.boxes !== undefined && root.matches(known.boxes);
  const optOut = known.notOptOuts ? `:is(${OPTED_OUT}):not(${known.notOptOuts})` : OPTED_OUT;
  if (!named && (root.closest(optOut) || isMailHeader(root))) return null;
  if (root instanceof HTMLTextAreaElement) return { kind: "field", element: root };
  if (root instanceof HTMLInputElement) {
    return root.type === "text" && (named || isChatLine(root)) ? { kind: "field", element: root } : null;
  }
  return { kind: "rich", element: root };
}
