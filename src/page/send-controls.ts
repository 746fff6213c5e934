/** What one presses, whatever it is made of. */
const CONTROLS = 'button,[role=button],input[type=submit],input[type=button],a[href^="javascript"]';

/** Words by which sites name what sends, in attributes that no interface language changes; then the commonest labels. */
const NAMES = ["data-testid", "data-test-id", "data-qa", "data-tid", "id", "class", "name", "command"];
const SENDS = [
  "[type=submit]",
  ...NAMES.flatMap((name) => ["send", "submit"].map((word) => `[${name}*=${word} i]`)),
  ...["send", "发送", "傳送", "寄送", "送出"].flatMap((word) => [`[aria-label*="${word}" i]`, `[title*="${word}" i]`]),
].join();
const LABEL = /^(?:send(?: message| now)?|submit|post|发\s*送|傳\s*送|寄\s*出|送\s*出|提\s*交)$/i;

/** How far up from a box its window may begin where the page does not say. */
const LEVELS = 6;

const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
const parentOf = (element: Element): Element | null => {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
};

/** The controls around a box: those that send its message, and the others. */
export interface Controls {
  readonly sends: readonly Element[];
  readonly others: readonly Element[];
}

/**
 * Looks around a box for what sends its message: in its form or dialog, else as near as there is any. `known`: selector
 * of what sends on this site, wherever it stands.
 */
export function controlsAround(box: Element, known?: string): Controls {
  const named = known ? [...(box.getRootNode() as ParentNode).querySelectorAll(known)].filter(isShown) : [];
  let nearest: Controls = { sends: named, others: [] };
  let region = parentOf(box);
  for (let level = 0; region && region !== document.body && level < LEVELS; level++) {
    const all = [...region.querySelectorAll(CONTROLS)].filter((one) => !box.contains(one) && isShown(one));
    const sends = all.filter((one) => one.matches(SENDS) || LABEL.test((one.textContent ?? "").trim()));
    nearest = { sends: [...named, ...sends], others: all.filter((one) => !sends.includes(one)) };
    if (sends.length > 0 || region.matches("form,[role=dialog],dialog")) break;
    region = parentOf(region);
  }
  return nearest;
}

/** The control that sends which an event has happened on, or null. */
export function sendControlOf(event: Event, box: Element, known?: string): Element | null {
  const path = event.composedPath();
  return controlsAround(box, known).sends.find((one) => path.includes(one)) ?? null;
}
