import { closestOver } from "./frames";
import { partsAround } from "./parts";
import type { EnvelopeParts, Site } from "./site";

/** Parts that stand in every window of a service, whatever is written there. Recipients and a thread may be missing with good reason. */
const STANDING = ["window", "subject", "title"] as const satisfies readonly (keyof EnvelopeParts)[];

/**
 * Whether what is known of a service still fits its page around this box. `false`: none of the parts that always stand
 * there is found, so the service has changed and the common ways serve alone. `null`: nothing is known that could be missed.
 */
export function stillFits(box: Element, { parts }: Site): boolean | null {
  const known = STANDING.filter((part) => parts?.[part]);
  if (!parts || known.length === 0) return null;
  return known.some((part) => {
    const selector = parts[part] ?? "";
    return part === "window"
      ? closestOver(box, selector) !== null
      : partsAround(box, parts.window, selector).length > 0;
  });
}
