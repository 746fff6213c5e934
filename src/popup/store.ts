import { createStore, type StoreApi } from "zustand/vanilla";
import type { IsoDate, Lang } from "../engine/types";
import type { SettingsChange } from "../settings/changes";
import type { Settings } from "../settings/schema";
import { siteSetting } from "../settings/site";
import type { Week } from "../settings/summary";
import { type Corrections, correctionOf, correctionsAt } from "../ui/corrections";
import { type Box, type DraftStore, openDraft, type SeenDraft } from "../ui/draft-store";
import { pageCoach } from "../ui/page-coach";
import { interfaceLang } from "../ui/words";
import type { Found } from "./tab";

/** The popup's way out: browser, settings, clipboard. */
export interface Door {
  find(settings: Settings, now: number): Promise<Found>;
  change(change: SettingsChange): Promise<void>;
  /** Asks Chrome for one site; must be called in the click itself. */
  grant(pattern: string): Promise<boolean>;
  copy(text: string): Promise<void>;
  /** Milliseconds since the epoch. */
  now(): number;
  /** This week's counts, and the way to be rid of them. */
  week(): Promise<Week>;
  clearWeek(): Promise<void>;
}

/** Where the popup stands. */
export type Place =
  | Exclude<Found, { kind: "draft" }>
  | { readonly kind: "draft"; readonly host: string }
  | { readonly kind: "looking" };

/** The popup as a whole: the place, and the draft or the pasted text with its rewrite. */
export interface PopupState {
  readonly place: Place;
  readonly settings: Settings;
  readonly ui: Lang;
  /** The draft of the box or, without one, what is pasted. Null while looking. */
  readonly draft: DraftStore | null;
  readonly refused: boolean;
  /** Null: not read yet, or not counted. */
  readonly week: Week | null;
  clearWeek(): Promise<void>;
  /** Counts no longer, and forgets what was counted. */
  stopCounting(): Promise<void>;
  look(): Promise<void>;
  follow(settings: Settings): void;
  /** `null`: back to what is inferred. */
  correct(corrections: Corrections | null): void;
  /** Rests on all sites for an hour, or works again. */
  pause(on: boolean): Promise<void>;
  switchSite(on: boolean): Promise<void>;
  grant(): Promise<void>;
}

/** What the popup starts from. */
export interface PopupSetup {
  readonly door: Door;
  readonly settings: Settings;
  readonly today: IsoDate;
  readonly browserLang: string;
}

const NOTHING_SEEN: SeenDraft = {
  text: "",
  channel: null,
  audience: null,
  stage: null,
  context: {},
  undoable: false,
  kept: null,
};

/** How long a pause lasts, in milliseconds. */
const HOUR = 3_600_000;

/** The popup's store; it holds all logic and touches the browser only through `door`. */
export function createPopup({ door, settings, today, browserLang }: PopupSetup): StoreApi<PopupState> {
  return createStore<PopupState>((set, get) => {
    const open = (seen: SeenDraft, box: Box | null, host: string) =>
      openDraft(seen, {
        coach: pageCoach,
        box,
        copy: door.copy,
        today,
        ui: get().ui,
        settings: get().settings,
        site: host,
        corrections: box ? correctionsAt(get().settings, host) : {},
      });
    const hostNow = () => {
      const { place } = get();
      return "host" in place ? place.host : "";
    };
    return {
      place: { kind: "looking" },
      settings,
      ui: interfaceLang(settings.ui, browserLang),
      draft: null,
      refused: false,
      week: null,
      clearWeek: async () => {
        set({ week: null });
        await door.clearWeek();
      },
      stopCounting: async () => {
        await door.change({ kind: "set", set: { summary: false } });
        await get().clearWeek();
      },
      look: async () => {
        if (get().settings.summary)
          void door.week().then(
            (week) => set({ week }),
            () => set({ week: null }),
          );
        const found = await door.find(get().settings, door.now()).catch((): Found => ({ kind: "failed" }));
        if (found.kind !== "draft") {
          const host = "host" in found ? found.host : "";
          set({ place: found, draft: get().draft ?? open(NOTHING_SEEN, null, host) });
        } else set({ place: { kind: "draft", host: found.host }, draft: open(found.seen, found.box, found.host) });
      },
      follow: (next) => {
        const ui = interfaceLang(next.ui, browserLang);
        set({ settings: next, ui });
        get().draft?.getState().configure({ ui, settings: next });
      },
      correct: (corrections) => {
        const { draft, place } = get();
        draft?.getState().correct(corrections);
        if (place.kind === "draft") void door.change(correctionOf(place.host, corrections));
      },
      pause: async (on) => {
        const pausedUntil = on ? door.now() + HOUR : 0;
        set({ settings: { ...get().settings, pausedUntil } });
        await door.change({ kind: "set", set: { pausedUntil } });
        set({ draft: null });
        await get().look();
      },
      switchSite: async (on) => {
        const host = hostNow();
        if (host === "") return;
        const { settings: before } = get();
        set({ settings: { ...before, sites: { ...before.sites, [host]: { ...siteSetting(before, host), on } } } });
        await door.change({ kind: "site", host, set: { on } });
        set({ draft: null });
        await get().look();
      },
      grant: async () => {
        const { place } = get();
        if (place.kind !== "unlisted") return;
        const granted = await door.grant(place.pattern).catch(() => false);
        set({ refused: !granted });
        if (granted) await get().look();
      },
    };
  });
}
