/** The document an element stands in and those of the frames around it, inmost first, as far as the origin lets one see. */
export function frameDocuments(element: Element): readonly Document[] {
  const documents: Document[] = [];
  for (let page: Document | null = element.ownerDocument; page && !documents.includes(page); page = around(page)) {
    documents.push(page);
  }
  return documents;
}

/** The nearest ancestor that a selector names, over the borders of shadow roots and of frames of the same origin. */
export function closestOver(element: Element, selector: string): Element | null {
  for (let at: Element | null = element; at; at = outward(at)) {
    const found = at.closest(selector);
    if (found) return found;
  }
  return null;
}

/** The element that holds the tree an element stands in: the host of its shadow root, or its frame. */
function outward(element: Element): Element | null {
  const root = element.getRootNode();
  return "host" in root ? (root as ShadowRoot).host : frameOf(element.ownerDocument);
}

function frameOf(page: Document): Element | null {
  try {
    return page.defaultView?.frameElement ?? null;
  } catch {
    // Of another origin: what stands around it is not ours to see.
    return null;
  }
}

const around = (page: Document): Document | null => frameOf(page)?.ownerDocument ?? null;
