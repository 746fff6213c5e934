/**
 * What may turn out to be a compose box. The loader asks this at each focus on every page, so it stays small and
 * generous; `field.ts` decides once the coach is there.
 */
const WRITABLE = "textarea,[contenteditable]:not([contenteditable=false]),[role=textbox]";
const LINE = "input:not([type]),input[type=text]";

/** Looks like the messages of a conversation. */
export const MESSAGES =
  "[role=log],[role=feed],[class*=message i],[class*=msg i],[class*=chat i],[class*=conversation i]";

/** Whether a focused element is worth bringing the coach for. */
export function mayBeBox(element: Element): boolean {
  return (
    element.matches(WRITABLE) ||
    (element as HTMLElement).isContentEditable ||
    (element.matches(LINE) && (element.getRootNode() as ParentNode).querySelector(MESSAGES) !== null)
  );
}

/**
 * The element that has the focus, through open and closed shadow roots. `enter` is called for each root on the way: a
 * focus that moves inside a root is not seen from outside, so whoever listens has to listen in the roots as well.
 */
export function focusedElement(enter: (root: ShadowRoot) => void): Element | null {
  let element = document.activeElement;
  while (element instanceof HTMLElement) {
    const root = chrome.dom?.openOrClosedShadowRoot(element) as ShadowRoot | null | undefined;
    if (!root) break;
    enter(root);
    if (!root.activeElement) break;
    element = root.activeElement;
  }
  return element;
}
