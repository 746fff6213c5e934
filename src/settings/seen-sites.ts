/** Whether what is known of a service fitted its page at a box. */
export interface SiteFit {
  readonly id: string;
  readonly fits: boolean;
}

/** `chrome.storage.session` key of how often each service fitted since the browser was started: ids and numbers only. */
const SEEN = "sites.seen";

type Seen = Readonly<Record<string, { readonly fits: number; readonly misfits: number }>>;

const readSeen = async (): Promise<Seen> => (await chrome.storage.session.get<{ [SEEN]?: Seen }>(SEEN))[SEEN] ?? {};

/** The last write; the next one waits for it. */
let queue: Promise<unknown> = Promise.resolve();

/** Counts one box of a service. Only the worker writes here. */
export function noteFit({ id, fits }: SiteFit): Promise<void> {
  const turn = queue.then(async () => {
    const seen = await readSeen();
    const before = seen[id] ?? { fits: 0, misfits: 0 };
    const now = fits ? { ...before, fits: before.fits + 1 } : { ...before, misfits: before.misfits + 1 };
    await chrome.storage.session.set({ [SEEN]: { ...seen, [id]: now } });
  });
  queue = turn.catch(() => undefined);
  return turn;
}

/** The services that have changed: nothing of what is known of them was found at any of their boxes. By id, in order. */
export async function readMisfits(): Promise<readonly string[]> {
  return Object.entries(await readSeen())
    .filter(([, { fits, misfits }]) => fits === 0 && misfits > 0)
    .map(([id]) => id)
    .sort();
}
