import { broughtReader } from "../brought-reader";
import { type Coach, coachOf } from "../coach-of";
import type { DraftInput, Review } from "../engine/types";
import type { CoachSettings, Suggest } from "../reader";
import { loadedSurfaces, type Surfaces } from "../ui/surfaces";
import { bringPart } from "./bring-part";

/** Nobody asks for suggestions but the surfaces, and these bring the composer with them. */
const suggest: Suggest = (...asked) => loadedSurfaces()?.suggest(...asked) ?? [];

/** Reviews one draft as it is at each pause. */
export const coach = (input: DraftInput, settings: CoachSettings = {}): Review =>
  broughtReader().readDraft(input, settings, suggest);

/** The whole coach, once the surfaces have come. */
export const coachWith = (surfaces: Surfaces): Coach => coachOf(broughtReader().readDraft, surfaces);

let coming: Promise<unknown> | null = null;

/** Brings the surfaces into this frame unless they are here. Null: they cannot be brought any more. */
export async function bringSurfaces(): Promise<Surfaces | null> {
  if (!loadedSurfaces()) {
    coming ??= bringPart("surfaces");
    await coming;
    coming = null;
  }
  return loadedSurfaces();
}

/** The longest a busy page keeps them waiting; milliseconds. */
const PATIENCE = 1_000;

/** Brings the surfaces when the page has a moment: a card opens at once, for it need not be fetched first. */
export function expectSurfaces(): void {
  if (!loadedSurfaces() && !coming) requestIdleCallback(() => void bringSurfaces(), { timeout: PATIENCE });
}
