/**
 * Our one element in the page: a host in the top layer with a shadow root, there only while something of ours is shown.
 * It takes no room, no page style reaches it, and what happens in it is not heard outside.
 */
export interface Overlay {
  readonly host: HTMLElement;
  /** A layer of ours on show, above whatever `near` lies in. Calling again brings it back if the page has removed it. */
  readonly show: (layer: HTMLElement, near: Element) => void;
  /** Takes a layer away, and the host with the last one. */
  readonly hide: (layer: HTMLElement) => void;
  readonly end: () => void;
}

/** No page style gets in: inside a shadow root `!important` outranks the page's. The theme's own choice is repeated here. */
const HOST_STYLE = `:host {
  all: initial !important;
  color-scheme: light dark !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
  width: 0 !important;
  height: 0 !important;
  overflow: visible !important;
  pointer-events: none !important;
}
:host([data-theme="light"]) { color-scheme: light !important; }
:host([data-theme="dark"]) { color-scheme: dark !important; }`;

/** Marks a layer one can type in: a click into it takes the focus out of the compose box. */
export const TAKES_FOCUS = "data-takes-focus";

/** Events that would tell the page's shortcuts, focus traps and click-outside handlers of what is done in our layers. */
const PRIVATE = [
  ...["keydown", "keypress", "keyup", "beforeinput", "input", "focusin", "focusout"],
  // Not `copy`: our own way onto the clipboard hears it at the window.
  ...["compositionstart", "compositionupdate", "compositionend", "cut", "paste"],
  ...["pointerdown", "pointerup", "mousedown", "mouseup", "click", "dblclick", "auxclick", "contextmenu"],
] as const;

/** A copy that stays inside the shadow root it is dispatched in. */
function innerCopy(event: Event): Event | null {
  if (event instanceof KeyboardEvent) {
    const { key, code, altKey, ctrlKey, metaKey, shiftKey, repeat, isComposing } = event;
    const init = { key, code, altKey, ctrlKey, metaKey, shiftKey, repeat, isComposing };
    return new KeyboardEvent(event.type, { ...init, bubbles: true, cancelable: true });
  }
  if (event instanceof FocusEvent)
    return new FocusEvent(event.type, { bubbles: true, relatedTarget: event.relatedTarget });
  if (event.type === "input") return new InputEvent("input", { bubbles: true });
  const acts = event.type === "click" || event.type === "mousedown";
  return acts ? new MouseEvent(event.type, { bubbles: true, cancelable: true }) : null;
}

/** A page that has thrown us out this often means it, and gets its way: a quarrel would cost both of us. */
const PATIENCE = 20;

/** A modal dialog makes everything outside it inert, so over a box in one we have to be inside too. */
function parentFor(near: Element): Element {
  for (let at: Node | null = near; at; at = at instanceof ShadowRoot ? at.host : at.parentNode) {
    if (at instanceof HTMLDialogElement && at.matches(":modal")) return at;
  }
  return document.documentElement;
}

/** `css`: style sheets of the layers. */
export function createOverlay(tag: string, css: readonly string[]): Overlay {
  const host = document.createElement(tag);
  const root = host.attachShadow({ mode: "open" });
  const sheets = [HOST_STYLE, ...css].map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  root.adoptedStyleSheets = sheets;
  host.popover = "manual";
  // Editors that make the whole document editable must not take us for text.
  host.contentEditable = "false";

  /** Our copies, by which forged events are told: a page can reach into an open shadow root and click for the writer. */
  const copies = new WeakSet<Event>();
  const keepForgedOut = (event: Event) => {
    if (copies.has(event)) return;
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  // True events end at the window, so whatever gets as far as the root is a copy of ours or the page's own making.
  for (const type of PRIVATE) root.addEventListener(type, keepForgedOut, true);

  const keepInside = (event: Event) => {
    const inner = event.composedPath()[0];
    if (!event.isTrusted || !event.composedPath().includes(host) || !(inner instanceof EventTarget)) return;
    event.stopImmediatePropagation();
    // The focus stays in the compose box when the card is used by mouse.
    const takesFocus = event.composedPath().some((at) => at instanceof Element && at.hasAttribute(TAKES_FOCUS));
    if (event.type === "mousedown" && !takesFocus) event.preventDefault();
    const copy = innerCopy(event);
    if (!copy) return;
    copies.add(copy);
    if (!inner.dispatchEvent(copy)) event.preventDefault();
  };
  let listening = false;
  const listen = (on: boolean) => {
    if (on === listening) return;
    listening = on;
    for (const type of PRIVATE) {
      if (on) window.addEventListener(type, keepInside, true);
      else window.removeEventListener(type, keepInside, true);
    }
  };
  let evicted = 0;
  const end = () => {
    root.replaceChildren();
    host.remove();
    listen(false);
  };

  return {
    host,
    show: (layer, near) => {
      const parent = parentFor(near);
      if (!host.isConnected && root.childElementCount > 0) evicted++;
      if (evicted > PATIENCE) return end();
      if (layer.parentNode !== root) root.append(layer);
      if (host.parentNode !== parent) parent.append(host);
      if (!host.matches(":popover-open")) host.showPopover();
      listen(true);
    },
    hide: (layer) => {
      layer.remove();
      if (root.childElementCount === 0) end();
    },
    end,
  };
}
