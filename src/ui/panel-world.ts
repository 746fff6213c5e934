import type { Lang } from "../engine/types";
import type { Corrections } from "./corrections";
import type { DraftStore } from "./draft-store";

/** What the panel in the page shows and hands back. */
export interface PagePanelProps {
  readonly ui: Lang;
  readonly draft: DraftStore;
  readonly onCorrect: (corrections: Corrections | null) => void;
  readonly onClose: () => void;
}

/** A panel put up in an element of a shadow root. */
export interface PutUpPanel {
  readonly render: (props: PagePanelProps) => void;
  readonly end: () => void;
}

/** Puts the panel up; its style goes into the shadow root of the element. */
export type PutUp = (place: HTMLElement, props: PagePanelProps) => PutUpPanel;

/** Where `panel-file.tsx` puts the panel: frame and panel are two files brought into one world. */
const world = globalThis as { kaopuPanel?: PutUp };

/** The panel, once it is here. */
export const loadedPanel = (): PutUp | null => world.kaopuPanel ?? null;

/** Makes the panel known to all that runs in this world. */
export function setPanel(putUp: PutUp): void {
  world.kaopuPanel = putUp;
}
