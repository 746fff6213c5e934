import { createStore, type StoreApi } from "zustand/vanilla";
import type { IsoDate, Lang } from "../engine/types";
import type { SettingsChange } from "../settings/changes";
import type { Settings } from "../settings/schema";
import { siteSetting } from "../settings/site";
import { type Box, type Corrections, type DraftStore, openDraft, type SeenDraft } from "../ui/draft-store";
import { interfaceLang } from "../ui/words";
import type { Found } from "./tab";

/** The popup's way out: browser, settings, clipboard. */
export interface Door {
  find(settings: Settings): Promise<Found>;
  change(change: SettingsChange): Promise<void>;
  /** Asks Chrome for one site; must be called in the click itself. */
  grant(pattern: string): Promise<boolean>;
  copy(text: string): Promise<void>;
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
  look(): Promise<void>;
  follow(settings: Settings): void;
  correct(corrections: Corrections): void;
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

const NOTHING_SEEN: SeenDraft = { text: "", channel: null, audience: null, stage: null, context: {}, undoable: false };

/** What was corrected on a site before. */
function remembered(settings: Settings, host: string): Corrections {
  const { channel, audience, stage } = siteSetting(settings, host);
  return { ...(channel && { channel }), ...(audience && { audience }), ...(stage && { stage }) };
}

/** The popup's store; it holds all logic and touches the browser only through `door`. */
export function createPopup({ door, settings, today, browserLang }: PopupSetup): StoreApi<PopupState> {
  return createStore<PopupState>((set, get) => {
    const open = (seen: SeenDraft, box: Box | null, host: string) =>
      openDraft(seen, {
        box,
        copy: door.copy,
        today,
        ui: get().ui,
        settings: get().settings,
        site: host,
        corrections: box ? remembered(get().settings, host) : {},
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
      look: async () => {
        const found = await door.find(get().settings).catch((): Found => ({ kind: "failed" }));
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
        if (place.kind === "draft") void door.change({ kind: "site", host: place.host, set: corrections });
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
