import { broughtReader } from "../brought-reader";
import type { DraftContext, DraftInput, Lang, Review } from "../engine/types";
import { lackedIn } from "../langs/brought-senses";
import { coachSettings } from "../settings/coaching";
import { leaveOutIgnored } from "../settings/ignore";
import { audienceOf } from "../settings/people";
import type { Settings } from "../settings/schema";
import { siteSetting } from "../settings/site";
import type { Site } from "../sites";
import { isoToday } from "../ui/page-dress";
import { bringPart } from "./bring-part";
import { coach } from "./frame-coach";

/** Where a box stands. */
export interface Place {
  readonly host: string;
  readonly site: Site | null;
}

/** What the engine is told of a box. */
function inputOf(text: string, context: DraftContext, settings: Settings, ui: Lang, { host, site }: Place): DraftInput {
  const set = siteSetting(settings, host);
  const channel = set.channel ?? site?.channel;
  const audience = set.audience ?? audienceOf(settings.people, text, context.recipients);
  return {
    text,
    today: isoToday(new Date()),
    ui,
    context,
    ...(channel && { channel }),
    ...(audience && { audience }),
    ...(set.stage && { stage: set.stage }),
  };
}

const coming = new Map<Lang, Promise<boolean>>();

/**
 * Has something read that may meet a language whose senses are not here yet. Then they are brought, `again` is called, and
 * the answer is null.
 */
export function withSenses<T>(read: () => T, again: () => void): T | null {
  try {
    return read();
  } catch (reason) {
    const lang = lackedIn(reason);
    if (!lang) throw reason;
    const brought = coming.get(lang) ?? bringPart(`senses-${lang}`).finally(() => coming.delete(lang));
    coming.set(lang, brought);
    void brought.then((here) => here && again());
    return null;
  }
}

/** How long the page is kept from drawing at most, but for the slowest single sentence; milliseconds. */
const SLICE = 20;

/**
 * Reads a text that is new and long slice by slice, letting the page draw and take keys in between. Calls back when it is
 * read, which is at once where one slice was enough; `again` as for `withSenses`. Returns what stops it.
 */
export function readInSlices(
  ...[then, again, ...asked]: readonly [() => unknown, () => void, ...Parameters<typeof inputOf>]
): () => void {
  const input = inputOf(...asked);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let read: number | null = 0;
  const next = () => {
    const end = performance.now() + SLICE;
    const from = read ?? 0;
    const slice = withSenses(() => [broughtReader().readAhead(input, from, () => performance.now() < end)], again);
    if (!slice) return;
    read = slice[0] ?? null;
    if (read === null) then();
    else timer = setTimeout(next);
  };
  next();
  return () => clearTimeout(timer);
}

/** Reviews the text of a box with the user's settings, and leaves out what he no longer wants to hear. */
export function reviewBox(text: string, context: DraftContext, settings: Settings, ui: Lang, place: Place): Review {
  const { host } = place;
  const review = coach(inputOf(text, context, settings, ui, place), coachSettings(settings, host));
  return leaveOutIgnored(settings, review, host);
}
