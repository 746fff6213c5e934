import type { rankMoves, rewrite, suggest } from "../engine/rewrite";
import type { Lang } from "../engine/types";
import type { BadgeMenuProps } from "./badge-menu";
import type { CardProps } from "./card";
import type { Corrections } from "./corrections";
import type { DraftStore, openDraft } from "./draft-store";

/** What the panel in the page shows and hands back. */
export interface PagePanelProps {
  readonly ui: Lang;
  readonly draft: DraftStore;
  readonly onCorrect: (corrections: Corrections | null) => void;
  readonly onClose: () => void;
}

/** Something put up in an element of a shadow root. */
export interface PutUp<P> {
  readonly render: (props: P) => void;
  readonly end: () => void;
}

/** Puts a surface up, there when it returns; its style goes into the shadow root of the element. */
export type Surface<P> = (place: HTMLElement, props: P) => PutUp<P>;

/** What is shown in a page once there is something to show, and the half of the engine that only it needs. */
export interface Surfaces {
  readonly card: Surface<CardProps>;
  readonly menu: Surface<BadgeMenuProps>;
  readonly panel: Surface<PagePanelProps>;
  readonly openDraft: typeof openDraft;
  readonly suggest: typeof suggest;
  readonly rankMoves: typeof rankMoves;
  readonly rewrite: typeof rewrite;
}

/** Where `surfaces-file.tsx` puts them: frame and surfaces are two files brought into one world. */
const world = globalThis as { kaopuSurfaces?: Surfaces };

/** The surfaces, once they are here. */
export const loadedSurfaces = (): Surfaces | null => world.kaopuSurfaces ?? null;

/** Makes the surfaces known to all that runs in this world. */
export function setSurfaces(surfaces: Surfaces): void {
  world.kaopuSurfaces = surfaces;
}
