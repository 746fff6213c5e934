import type { Cell, Grid, Lang } from "../engine/types";
import { type BadgeWords, badgeWords } from "./badge-words";
import { htmlLang, sharedWords } from "./words";

/** What the badge tells. `ask`: it checks when it is pressed. */
export type BadgeState =
  | { readonly kind: "count"; readonly count: number; readonly grid: Grid | null }
  | { readonly kind: "fine" }
  | { readonly kind: "ask" };

/** The cells of a grid in reading order. */
const cellsOf = (grid: Grid): readonly (readonly [keyof BadgeWords["grid"], Cell["state"]])[] =>
  grid.kind === "ask"
    ? [
        ["who", grid.who.state],
        ["what", grid.what.state],
        ["when", grid.when.state],
      ]
    : [
        ["status", grid.status.state],
        ["plan", grid.plan.state],
        ["support", grid.support.state],
      ];

function span(className: string, text: string, state?: string): HTMLElement {
  const element = document.createElement("span");
  element.className = className;
  element.textContent = text;
  if (state) element.dataset.state = state;
  return element;
}

/** What is seen, and behind it what only a screen reader tells: the name begins with the very words on the screen. */
function told(seen: HTMLElement, heard: string): HTMLElement {
  seen.append(span("k-hidden", heard));
  return seen;
}

function pill(...parts: readonly HTMLElement[]): HTMLElement {
  const made = span("pill", "");
  made.append(...parts);
  return made;
}

function partsOf(state: BadgeState, ui: Lang): readonly HTMLElement[] {
  const words = badgeWords[ui];
  const { cell, name } = sharedWords[ui];
  if (state.kind === "ask") return [pill(told(span("cell", words.check), ` – ${name}`))];
  if (state.kind === "fine") {
    const tick = span("tick", "✓");
    tick.ariaHidden = "true";
    return [pill(tick, span("k-hidden", `${name}: ${words.fine}`))];
  }
  const cells = state.grid ? cellsOf(state.grid) : [];
  const grid = cells.map(([id, is]) => told(span("cell", words.grid[id], is), ` ${cell[is]}; `));
  const count = told(span("count", String(state.count)), `${words.left(state.count)} – ${name}`);
  return grid.length > 0 ? [pill(...grid), count] : [count];
}

/**
 * The pill in a box's corner. Without React, since it is there at every pause of the writer, and the card's file may
 * never come: the words of the grid, filled, hollow or struck, and beside it the count.
 */
export function createBadge() {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "kaopu-badge";
  const status = span("k-hidden", "");
  status.role = "status";
  let shown = "";
  return {
    button,
    /** Told politely, once for each count. */
    status,
    render: (state: BadgeState, ui: Lang) => {
      const key = JSON.stringify([state, ui]);
      if (key === shown) return;
      shown = key;
      button.lang = status.lang = htmlLang[ui];
      button.dataset.kind = state.kind;
      button.ariaHasPopup = state.kind === "ask" ? null : "menu";
      button.replaceChildren(...partsOf(state, ui));
      const said = state.kind === "count" ? `${state.count}${badgeWords[ui].left(state.count)}` : "";
      if (status.textContent !== said) status.textContent = said;
    },
  };
}
