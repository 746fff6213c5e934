import type { DraftContext, DraftInput, Lang, Review } from "../engine/types";
import { readAhead } from "../reader";
import { coachSettings } from "../settings/coaching";
import { leaveOutIgnored } from "../settings/ignore";
import { audienceOf } from "../settings/people";
import type { Settings } from "../settings/schema";
import { siteSetting } from "../settings/site";
import type { Site } from "../sites";
import { isoToday } from "../ui/page-dress";
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

/** How long the page is kept from drawing at most, but for the slowest single sentence; milliseconds. */
const SLICE = 20;

/**
 * Reads a text that is new and long slice by slice, letting the page draw and take keys in between. Calls back when it is
 * read, which is at once where one slice was enough. Returns what stops it.
 */
export function readInSlices(...[then, ...asked]: readonly [() => unknown, ...Parameters<typeof inputOf>]): () => void {
  const input = inputOf(...asked);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let read: number | null = 0;
  const slice = () => {
    const end = performance.now() + SLICE;
    read = readAhead(input, read ?? 0, () => performance.now() < end);
    if (read === null) then();
    else timer = setTimeout(slice);
  };
  slice();
  return () => clearTimeout(timer);
}

/** Reviews the text of a box with the user's settings, and leaves out what he no longer wants to hear. */
export function reviewBox(text: string, context: DraftContext, settings: Settings, ui: Lang, place: Place): Review {
  const { host } = place;
  const review = coach(inputOf(text, context, settings, ui, place), coachSettings(settings, host));
  return leaveOutIgnored(settings, review, host);
}
