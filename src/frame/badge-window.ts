import type { Finding, Lang } from "../engine/types";
import { freeCorner } from "../page/corner";
import type { Overlay } from "../page/overlay";
import { type BadgeState, createBadge } from "../ui/badge";
import type { BadgeMenuProps } from "../ui/badge-menu";
import { loadedSurfaces, type PutUp } from "../ui/surfaces";
import { bringSurfaces } from "./frame-coach";
import type { Session } from "./session";

/** What the badge asks of its surroundings. */
export interface BadgeWishes {
  readonly ui: () => Lang;
  readonly onNext: (session: Session) => void;
  readonly onPause: () => void;
  readonly onSiteOff: () => void;
  readonly onOptions: () => void;
}

/** The one badge of a frame: in the box that is written in. */
export interface BadgeWindow {
  /** What is said of this box may be something else now; null: no box is written in any more. */
  readonly follow: (session: Session | null) => void;
  /** A key has changed the text: the badge fades until the writer pauses. */
  readonly fade: (session: Session) => void;
  readonly place: () => void;
  readonly isMenuOpen: () => boolean;
  readonly closeMenu: () => void;
  readonly contains: (event: Event) => boolean;
  readonly end: () => void;
}

/** What the toolbar and the badge count. */
export const counted = ({ severity }: Finding): boolean => severity !== "hint";

/** How long the tick stays once nothing is left; milliseconds. */
const TICK = 2_000;
const GAP = 4;
/** In a box that stays where it is, how often it is seen to that nothing of the page's has come under the badge; milliseconds. */
const SEEN_TO = 1_000;

export function createBadgeWindow(overlay: Overlay, wishes: BadgeWishes): BadgeWindow {
  const layer = document.createElement("div");
  const place = document.createElement("div");
  const { button, status, render } = createBadge();
  layer.append(status, button);
  let shown: { readonly session: Session; readonly state: BadgeState } | null = null;
  let menu: PutUp<BadgeMenuProps> | null = null;
  /** The keyboard came over to the menu, and goes back with it. */
  let byKeyboard = false;
  let tick: ReturnType<typeof setTimeout> | undefined;

  const hide = () => {
    clearTimeout(tick);
    tick = undefined;
    closeMenu();
    const hadFocus = shown && overlay.host.shadowRoot?.activeElement === button;
    const box = shown?.session.box.element;
    shown = null;
    overlay.hide(layer);
    if (hadFocus && box?.isConnected) box.focus({ preventScroll: true });
  };
  const closeMenu = () => {
    if (!menu) return;
    const back = byKeyboard;
    byKeyboard = false;
    menu.end();
    menu = null;
    place.remove();
    button.ariaExpanded = "false";
    if (back && shown) button.focus({ preventScroll: true });
  };
  const stateOf = (session: Session): BadgeState | null => {
    if (session.waits()) return session.text().trim() === "" ? null : { kind: "ask" };
    const count = session.findings().filter(counted).length;
    if (count > 0) return { kind: "count", count, grid: session.grid() };
    const before = shown?.session === session ? shown.state : null;
    return before === null || session.text().trim() === "" ? null : { kind: "fine" };
  };
  /** Where box and badge were when a corner was last looked for, and when that was. */
  let looked = { at: Number.NEGATIVE_INFINITY, place: "" };
  const put = (anew: boolean) => {
    if (!shown) return;
    overlay.show(layer, shown.session.box.element);
    const { width, height } = button.getBoundingClientRect();
    const { left, top, right, bottom } = shown.session.box.element.getBoundingClientRect();
    const place = [left, top, right, bottom, width, height, innerWidth, innerHeight].join();
    const now = performance.now();
    // To look under every corner costs more than a key may; while words are marked, the box is looked at again soon.
    if (!anew && place === looked.place && now - looked.at < SEEN_TO) return;
    looked = { at: now, place };
    const corner = freeCorner(shown.session.box.element, { width, height }, overlay.host);
    button.style.visibility = corner ? "" : "hidden";
    if (corner) Object.assign(button.style, { left: `${corner.left}px`, top: `${corner.top}px` });
    putMenu();
  };
  const putMenu = () => {
    const list = place.firstElementChild as HTMLElement | null;
    if (!menu || !list) return;
    const pill = button.getBoundingClientRect();
    const { width, height } = list.getBoundingClientRect();
    const over = pill.top - GAP - height;
    list.style.top = `${over >= GAP ? over : Math.min(pill.bottom + GAP, innerHeight - GAP - height)}px`;
    list.style.left = `${Math.max(GAP, Math.min(pill.right - width, innerWidth - GAP - width))}px`;
  };
  const follow = (session: Session | null) => {
    const state = session?.box.element.isConnected ? stateOf(session) : null;
    if (!session || !state) return hide();
    if (state.kind === "fine" && shown?.state.kind !== "fine") tick = setTimeout(hide, TICK);
    if (state.kind !== "fine") {
      clearTimeout(tick);
      tick = undefined;
    }
    shown = { session, state };
    delete button.dataset.typing;
    render(state, wishes.ui());
    put(state.kind !== "count");
  };
  const open = async (focus: boolean) => {
    const surfaces = loadedSurfaces() ?? (await bringSurfaces());
    if (!surfaces || !shown || menu) return;
    const { session } = shown;
    const closing = (act: () => void) => () => {
      closeMenu();
      act();
    };
    layer.append(place);
    byKeyboard = focus;
    menu = surfaces.menu(place, {
      ui: wishes.ui(),
      focus,
      onNext: () => {
        // The keys go on to the card.
        byKeyboard = false;
        closeMenu();
        wishes.onNext(session);
      },
      onPause: closing(wishes.onPause),
      onSiteOff: closing(wishes.onSiteOff),
      onOptions: closing(wishes.onOptions),
      onClose: closeMenu,
    });
    button.ariaExpanded = "true";
    putMenu();
  };
  button.addEventListener("click", () => {
    if (!shown) return;
    if (shown.state.kind === "ask") return shown.session.check();
    if (menu) return closeMenu();
    void open(overlay.host.shadowRoot?.activeElement === button);
  });

  return {
    follow,
    fade: (session) => {
      if (shown?.session !== session) return;
      closeMenu();
      button.dataset.typing = "";
    },
    place: () => put(false),
    isMenuOpen: () => menu !== null,
    closeMenu,
    contains: (event) => event.composedPath().includes(layer),
    end: hide,
  };
}
