import { createStore, type StoreApi } from "zustand/vanilla";
import type { IsoDate, Lang } from "../engine/types";
import type { SettingsChange } from "../settings/changes";
import { writeRules } from "../settings/files/write";
import type { Policy } from "../settings/policy";
import { defaultSettings, type Settings } from "../settings/schema";
import { interfaceLang } from "../ui/words";

/** The options page's way out: settings, permissions, files. */
export interface Door {
  update(change: (settings: Settings) => Settings): Promise<void>;
  change(change: SettingsChange): Promise<void>;
  /** Host permission patterns granted beyond those of the install. */
  granted(): Promise<readonly string[]>;
  /** Asks Chrome for one site; must be called in the click itself. */
  grant(pattern: string): Promise<boolean>;
  giveBack(pattern: string): Promise<boolean>;
  /** Parts of older settings that could not be read. */
  backups(): Promise<readonly unknown[]>;
  save(name: string, content: string): void;
  copy(text: string): Promise<void>;
}

/** A word on what has just been done, with the way back where there is one. */
export interface Toast {
  readonly text: string;
  readonly undo: (() => Promise<void>) | null;
}

/** The options page as a whole: the settings as they are stored, and the last thing done. */
export interface OptionsState {
  /** The user's own. */
  readonly settings: Settings;
  /** What his organisation has set; it is shown, and cannot be changed here. */
  readonly policy: Policy;
  readonly ui: Lang;
  readonly today: IsoDate;
  /** Of the extension. */
  readonly version: string;
  readonly granted: readonly string[];
  readonly toast: Toast | null;
  readonly failed: boolean;
  follow(settings: Settings): void;
  /** Stores a change; with `says` it is announced, and taken back by `inverse`. */
  change(change: SettingsChange, says?: string, inverse?: readonly SettingsChange[]): Promise<void>;
  clear(says: string): Promise<void>;
  refreshSites(): Promise<void>;
  addSite(pattern: string, says: string): Promise<boolean>;
  removeSite(host: string, pattern: string, says: string): Promise<void>;
  exportAll(): Promise<void>;
  exportRules(form: "yaml" | "json"): Promise<void>;
  /** All settings by others; taken back like any change. */
  replaceAll(settings: Settings, says: string): Promise<void>;
  copy(text: string, says: string): Promise<void>;
  takeBack(): Promise<void>;
  dismiss(): void;
}

/** What the options page starts from. */
export interface OptionsSetup {
  readonly door: Door;
  readonly settings: Settings;
  readonly policy: Policy;
  readonly today: IsoDate;
  readonly browserLang: string;
  readonly version: string;
}

/** The options page's store; it holds all logic and touches the browser only through `door`. */
export function createOptions({
  door,
  settings,
  policy,
  today,
  browserLang,
  version,
}: OptionsSetup): StoreApi<OptionsState> {
  return createStore<OptionsState>((set, get) => {
    /** Does something, then says so; a store that refuses is said too, never passed over. */
    const act = async (work: () => Promise<unknown>, toast: Toast | null) => {
      try {
        await work();
        set({ failed: false, ...(toast && { toast }) });
      } catch {
        set({ failed: true });
      }
    };
    const changeAll = async (changes: readonly SettingsChange[]) => {
      for (const change of changes) await door.change(change);
    };
    const replaceAll = (next: Settings, says: string) => {
      const before = get().settings;
      return act(() => door.update(() => next), { text: says, undo: () => door.update(() => before) });
    };
    const refreshSites = async () => set({ granted: await door.granted() });
    return {
      settings,
      policy,
      ui: interfaceLang(settings.ui, browserLang),
      today,
      version,
      granted: [],
      toast: null,
      failed: false,
      follow: (next) => set({ settings: next, ui: interfaceLang(next.ui, browserLang) }),
      change: (change, says, inverse) =>
        act(
          () => door.change(change),
          says === undefined ? null : { text: says, undo: inverse ? () => changeAll(inverse) : null },
        ),
      clear: (says) => replaceAll(defaultSettings, says),
      replaceAll,
      refreshSites,
      addSite: async (pattern, says) => {
        const granted = await door.grant(pattern).catch(() => false);
        if (granted) set({ toast: { text: says, undo: null } });
        await refreshSites();
        return granted;
      },
      removeSite: (host, pattern, says) =>
        act(
          async () => {
            await door.giveBack(pattern);
            await door.change({ kind: "site.forget", host });
            await refreshSites();
          },
          { text: says, undo: null },
        ),
      exportAll: () =>
        act(async () => {
          const unreadable = await door.backups();
          const file = { kaopu: 1, settings: get().settings, ...(unreadable.length > 0 && { unreadable }) };
          door.save(`kaopu-settings-${today}.json`, `${JSON.stringify(file, null, 2)}\n`);
        }, null),
      exportRules: (form) =>
        act(async () => door.save(`kaopu-rules-${today}.${form}`, writeRules(get().settings.own, form)), null),
      copy: (text, says) => act(() => door.copy(text), { text: says, undo: null }),
      takeBack: async () => {
        const { toast } = get();
        set({ toast: null });
        if (toast?.undo) await act(toast.undo, null);
      },
      dismiss: () => set({ toast: null, failed: false }),
    };
  });
}
