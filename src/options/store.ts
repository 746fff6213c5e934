import { createStore, type StoreApi } from "zustand/vanilla";
import type { IsoDate, Lang } from "../engine/types";
import type { SettingsChange } from "../settings/changes";
import { writeRules } from "../settings/files/write";
import { type Follow, notFollowing } from "../settings/follow/follow";
import type { Policy } from "../settings/policy";
import { defaultSettings, type Settings } from "../settings/schema";
import { interfaceLang } from "../ui/words";

/** The options page's way out: settings, permissions, files. */
export interface Door {
  /** Puts other settings in place of all that is stored, and of the parts that could not be read. */
  replace(settings: Settings, unreadable: readonly unknown[]): Promise<void>;
  change(change: SettingsChange): Promise<void>;
  /** Host permission patterns granted beyond those of the install. */
  granted(): Promise<readonly string[]>;
  /** Asks Chrome for one site; must be called in the click itself. */
  grant(pattern: string): Promise<boolean>;
  giveBack(pattern: string): Promise<boolean>;
  /** Services that have changed, so that nothing known of them is found on their pages any more; ids. */
  misfits(): Promise<readonly string[]>;
  /** Parts of older settings that could not be read. */
  backups(): Promise<readonly unknown[]>;
  setFollow(on: boolean): Promise<void>;
  /** Ends following, and takes the copy out of the account. */
  forgetFollowed(): Promise<void>;
  /** Forgets the counts of the weekly summary. */
  clearSummary(): Promise<void>;
  save(name: string, content: string): void;
  copy(text: string): Promise<void>;
}

/** A word on what has just been done, with the way back where there is one. */
export interface Toast {
  readonly text: string;
  readonly undo: (() => Promise<void>) | null;
}

/** All that is stored of settings: those that can be read, and the parts that could not. */
export interface Whole {
  readonly settings: Settings;
  readonly unreadable: readonly unknown[];
}

/** The options page as a whole: the settings as they are stored, and the last thing done. */
export interface OptionsState {
  /** The user's own. */
  readonly settings: Settings;
  /** What his organisation has set; it is shown, and cannot be changed here. */
  readonly policy: Policy;
  /** Whether the settings follow their user, and how it goes. */
  readonly follow: Follow;
  readonly ui: Lang;
  readonly today: IsoDate;
  /** Of the extension. */
  readonly version: string;
  readonly granted: readonly string[];
  /** Ids of services that have changed, seen since the browser was started. */
  readonly misfits: readonly string[];
  readonly toast: Toast | null;
  readonly failed: boolean;
  /** The settings have changed, here or elsewhere. */
  take(settings: Settings): void;
  takeFollow(follow: Follow): void;
  takePolicy(policy: Policy): void;
  /** Stores a change; with `says` it is announced, and taken back by `inverse`. */
  change(change: SettingsChange, says?: string, inverse?: readonly SettingsChange[]): Promise<void>;
  clear(says: string): Promise<void>;
  refreshSites(): Promise<void>;
  addSite(pattern: string, says: string): Promise<boolean>;
  removeSite(host: string, pattern: string, says: string): Promise<void>;
  exportAll(): Promise<void>;
  exportRules(form: "yaml" | "json"): Promise<void>;
  /** All settings by others; taken back like any change. */
  replaceAll(by: Whole, says: string): Promise<void>;
  setFollow(on: boolean): Promise<void>;
  forgetFollowed(says: string): Promise<void>;
  clearSummary(says: string): Promise<void>;
  copy(text: string, says: string): Promise<void>;
  takeBack(): Promise<void>;
  dismiss(): void;
}

/** What the options page starts from. */
export interface OptionsSetup {
  readonly door: Door;
  readonly settings: Settings;
  readonly policy: Policy;
  readonly follow?: Follow;
  readonly today: IsoDate;
  readonly browserLang: string;
  readonly version: string;
}

/** The options page's store; it holds all logic and touches the browser only through `door`. */
export function createOptions({
  door,
  settings,
  policy,
  follow = notFollowing,
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
    const replaceAll = async (by: Whole, says: string, before = get()) => {
      const unreadable = await door.backups().catch(() => []);
      return act(() => door.replace(by.settings, by.unreadable), {
        text: says,
        undo: async () => {
          await door.replace(before.settings, unreadable);
          if (before.follow.on && !get().follow.on) await door.setFollow(true);
        },
      });
    };
    /** The language of the page: the organisation's word on it holds here as in the page. */
    const uiOf = (mine: Settings, theirs: Policy) => interfaceLang(theirs.switches.ui ?? mine.ui, browserLang);
    const refreshSites = async () => set({ granted: await door.granted(), misfits: await door.misfits() });
    return {
      settings,
      policy,
      follow,
      ui: uiOf(settings, policy),
      today,
      version,
      granted: [],
      misfits: [],
      toast: null,
      failed: false,
      take: (next) => set({ settings: next, ui: uiOf(next, get().policy) }),
      takeFollow: (next) => set({ follow: next }),
      takePolicy: (next) => set({ policy: next, ui: uiOf(get().settings, next) }),
      change: (change, says, inverse) =>
        act(
          () => door.change(change),
          says === undefined ? null : { text: says, undo: inverse ? () => changeAll(inverse) : null },
        ),
      clear: async (says) => {
        const before = get();
        try {
          // First the account: what is cleared here is not to be cleared on the other computers.
          if (before.follow.on) await door.forgetFollowed();
          await door.clearSummary();
        } catch {
          return set({ failed: true });
        }
        await replaceAll({ settings: defaultSettings, unreadable: [] }, says, before);
      },
      setFollow: (on) => act(() => door.setFollow(on), null),
      forgetFollowed: (says) => act(door.forgetFollowed, { text: says, undo: null }),
      clearSummary: (says) => act(door.clearSummary, { text: says, undo: null }),
      replaceAll: (by, says) => replaceAll(by, says),
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
