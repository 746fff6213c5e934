import { closestOver, frameDocuments } from "./frames";

/**
 * What a selector finds around a box: in the window of the message, and nowhere else, since the page may hold another
 * message; where a service has no windows, in every document the box stands in, inmost first.
 */
export function partsAround(box: Element, window: string | undefined, selector: string): readonly Element[] {
  const within = window ? closestOver(box, window) : null;
  const roots = window
    ? [within].flatMap((one) => one ?? [])
    : [box.getRootNode() as ParentNode, ...frameDocuments(box)];
  for (const root of roots) {
    const found = [...root.querySelectorAll(selector)];
    // A selector may name a list as well as its entries, for pages that show no entries.
    if (found.length > 0) return found.filter((one) => !found.some((other) => other !== one && one.contains(other)));
  }
  return [];
}
