import { coach } from "../coach";
import type { Channel, Lang, Review } from "../engine/types";
import { coachSettings } from "../settings/coaching";
import { leaveOutIgnored } from "../settings/ignore";
import { audienceOf } from "../settings/people";
import type { Settings } from "../settings/schema";
import { siteSetting } from "../settings/site";
import { siteAt } from "../sites";
import { isoToday } from "../ui/page-dress";

/** The channel of a host where it is known: as the user set it, else as the service is. */
export function channelAt(settings: Settings, host: string): Channel | null {
  return siteSetting(settings, host).channel ?? siteAt(host)?.channel ?? null;
}

/** Reviews the text of a box with the user's settings, and leaves out what he no longer wants to hear. */
export function reviewBox(text: string, settings: Settings, host: string, ui: Lang): Review {
  const site = siteSetting(settings, host);
  const channel = channelAt(settings, host);
  const audience = site.audience ?? audienceOf(settings.people, text);
  const review = coach(
    {
      text,
      today: isoToday(new Date()),
      ui,
      context: {},
      ...(channel && { channel }),
      ...(audience && { audience }),
      ...(site.stage && { stage: site.stage }),
    },
    coachSettings(settings, host),
  );
  return leaveOutIgnored(settings, review, host);
}
