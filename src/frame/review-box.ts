import type { DraftContext, Lang, Review } from "../engine/types";
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

/** Reviews the text of a box with the user's settings, and leaves out what he no longer wants to hear. */
export function reviewBox(text: string, context: DraftContext, settings: Settings, ui: Lang, place: Place): Review {
  const { host, site } = place;
  const set = siteSetting(settings, host);
  const channel = set.channel ?? site?.channel;
  const audience = set.audience ?? audienceOf(settings.people, text, context.recipients);
  const review = coach(
    {
      text,
      today: isoToday(new Date()),
      ui,
      context,
      ...(channel && { channel }),
      ...(audience && { audience }),
      ...(set.stage && { stage: set.stage }),
    },
    coachSettings(settings, host),
  );
  return leaveOutIgnored(settings, review, host);
}
