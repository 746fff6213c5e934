import { coach } from "../coach";
import type { Channel, Finding, Lang, Review } from "../engine/types";
import { isIgnored } from "../settings/ignore";
import type { Settings } from "../settings/schema";
import { coachSettings, siteSetting } from "../settings/site";
import { siteAt } from "../sites";
import { isoToday } from "../ui/page-dress";

/** The channel of a host where it is known: as the user set it, else as the service is. */
export function channelAt(settings: Settings, host: string): Channel | null {
  return siteSetting(settings, host).channel ?? siteAt(host)?.channel ?? null;
}

/** The sentence a finding stands in; what is ignored is ignored for this sentence. */
export function sentenceOf(review: Review, finding: Finding): string {
  const unit = review.draft.units.find(({ start, end }) => start <= finding.start && finding.start < end);
  return unit?.text ?? review.draft.text.slice(finding.start, finding.end);
}

/** Reviews the text of a box with the user's settings, and leaves out what he no longer wants to hear. */
export function reviewBox(text: string, settings: Settings, host: string, ui: Lang): Review {
  const site = siteSetting(settings, host);
  const channel = channelAt(settings, host);
  const review = coach(
    {
      text,
      today: isoToday(new Date()),
      ui,
      context: {},
      ...(channel && { channel }),
      ...(site.audience && { audience: site.audience }),
      ...(site.stage && { stage: site.stage }),
    },
    coachSettings(settings, host),
  );
  const heard = review.findings.filter(
    (finding) => !isIgnored(settings, finding, text, sentenceOf(review, finding), host),
  );
  return { ...review, findings: heard };
}
