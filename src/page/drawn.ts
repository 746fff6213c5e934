import type { Channel, Finding } from "../engine/types";
import type { DrawnSeverity } from "./marks-rich";

/** A finding that is underlined. */
export type DrawnFinding = Finding & { readonly severity: DrawnSeverity };

/** How many built-in underlines are shown at once; the rest wait in the popup. */
const CAP: Readonly<Record<Channel, number>> = { chat: 3, email: 5 };

const isOwn = ({ rule }: Finding) => rule.startsWith("my/");

/**
 * The findings to underline: never a hint, of the built-in ones the most severe and then the earliest up to the
 * channel's cap, of the user's own rules all. Sorted by start.
 */
export function drawnFindings(findings: readonly Finding[], channel: Channel): readonly DrawnFinding[] {
  const visible = findings.filter((finding): finding is DrawnFinding => finding.severity !== "hint");
  const builtIn = visible.filter((finding) => !isOwn(finding));
  const shown = new Set(
    [
      ...builtIn.filter(({ severity }) => severity === "warning"),
      ...builtIn.filter(({ severity }) => severity === "info"),
    ].slice(0, CAP[channel]),
  );
  return visible.filter((finding) => isOwn(finding) || shown.has(finding));
}
