import { readPolicy } from "../policy";
import { repairSettings } from "../repair";
import { inTurn, SETTINGS_KEY, updateInTurn } from "../storage";
import { sameValue } from "./entries";
import { enter, join, type Ledger, merge, parseLedger, settingsIn } from "./ledger";
import { PIECE_KEYS, pack, unpack } from "./pack";

/** `chrome.storage.local` key of whether and how the settings follow their user. */
export const FOLLOW_KEY = "settings.follow";
/** Where this computer keeps its ledger. */
export const LEDGER_KEY = "settings.ledger";

/**
 * How it goes: `kept` in the account; `full`: too much for it, all is on this computer; `refused`: Chrome took nothing,
 * tried again at the next change; `new`: not tried yet.
 */
export type FollowState = "new" | "kept" | "full" | "refused";

/** Whether the settings follow their user to his other computers. It is a choice for each computer. */
export interface Follow {
  readonly on: boolean;
  readonly state: FollowState;
  /** Size in the account, or what it would be. */
  readonly bytes: number;
}

const STATES: readonly unknown[] = ["new", "kept", "full", "refused"];
export const notFollowing: Follow = { on: false, state: "new", bytes: 0 };

/** Out of whatever is stored. */
function parseFollow(stored: unknown): Follow {
  if (typeof stored !== "object" || stored === null) return notFollowing;
  const { on, state, bytes } = stored as Partial<Follow>;
  return {
    on: on === true,
    state: STATES.includes(state) ? (state as FollowState) : "new",
    bytes: typeof bytes === "number" ? bytes : 0,
  };
}

/** How it stands now. */
export async function readFollow(): Promise<Follow> {
  return parseFollow((await chrome.storage.local.get(FOLLOW_KEY))[FOLLOW_KEY]);
}

/** Calls back with how it stands after each change of it. Returns what ends it. */
export function watchFollow(onChange: (follow: Follow) => void): () => void {
  const listen = (changes: Record<string, chrome.storage.StorageChange>, area: string) => {
    if (area === "local" && FOLLOW_KEY in changes) onChange(parseFollow(changes[FOLLOW_KEY]?.newValue));
  };
  chrome.storage.onChanged.addListener(listen);
  return () => chrome.storage.onChanged.removeListener(listen);
}

/** Begins or ends it on this computer; the worker, which hears of it, does the rest. What the account has stays there. */
export function setFollow(on: boolean): Promise<void> {
  return inTurn(async () => {
    // The ledger goes: whoever begins again joins anew, and does not undo what happened meanwhile.
    await chrome.storage.local.remove(LEDGER_KEY);
    await chrome.storage.local.set({ [FOLLOW_KEY]: { ...notFollowing, on } });
  });
}

/** Ends it here and takes the copy out of the account. */
export function forgetFollowed(): Promise<void> {
  return inTurn(async () => {
    await chrome.storage.local.remove(LEDGER_KEY);
    await chrome.storage.local.set({ [FOLLOW_KEY]: notFollowing });
    await chrome.storage.sync.remove([...PIECE_KEYS]);
  });
}

/**
 * Puts the ledger into the account in place of the items `there`. Never throws: what Chrome does not take stays here, and
 * that is said.
 */
async function send(ledger: Ledger, there: readonly string[]): Promise<Omit<Follow, "on">> {
  const { bytes, items } = await pack(ledger);
  if (!items) return { state: "full", bytes };
  try {
    await chrome.storage.sync.set({ ...items });
    // Chrome counts every write, 120 a minute: none without need.
    const left = there.filter((key) => !(key in items));
    if (left.length > 0) await chrome.storage.sync.remove(left);
    return { state: "kept", bytes };
  } catch (error) {
    // `QUOTA_BYTES quota exceeded` up to some release, `Resource::kQuotaBytes quota exceeded` in later ones.
    const full = error instanceof Error && /QUOTA_?BYTES/i.test(error.message);
    return { state: full ? "full" : "refused", bytes };
  }
}

/**
 * Lays what this computer has and what the account has together, and stores the outcome in both places. Done after every
 * change of either; where nothing differs it writes nothing. `now` in milliseconds.
 */
export function followOn(now: number): Promise<void> {
  return inTurn(async () => {
    const stored = await chrome.storage.local.get([FOLLOW_KEY, LEDGER_KEY, SETTINGS_KEY]);
    const follow = parseFollow(stored[FOLLOW_KEY]);
    if (!follow.on || !(await readPolicy()).follow) return;
    const { settings } = repairSettings(stored[SETTINGS_KEY]);
    const items = await chrome.storage.sync.get([...PIECE_KEYS]);
    const account = await unpack(items);
    // Pieces of two ledgers: the rest is on its way, or this computer's own will stand in for both.
    const others = account ?? {};
    const known = parseLedger(stored[LEDGER_KEY]);
    const mine =
      LEDGER_KEY in stored ? merge(enter(known, settings, now), others) : merge(join(settings, others, now), {});
    const sent =
      account !== null && sameValue(mine, account)
        ? { state: "kept" as const, bytes: follow.bytes }
        : await send(mine, Object.keys(items));
    const more = {
      ...(!sameValue(mine, known) && { [LEDGER_KEY]: mine }),
      ...(!sameValue({ ...follow, ...sent }, follow) && { [FOLLOW_KEY]: { ...follow, ...sent } }),
    };
    await updateInTurn((local) => {
      const next = settingsIn(mine, local);
      return sameValue(next, local) ? local : next;
    }, more);
  });
}

/** Whether a change in storage is one to follow up. */
export const concernsFollowing = (changes: Readonly<Record<string, unknown>>, area: string): boolean =>
  area === "sync" || (area === "local" && (SETTINGS_KEY in changes || FOLLOW_KEY in changes));
