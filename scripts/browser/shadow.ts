import type { Page } from "playwright-core";

/** Where on the page an element in a closed shadow root stands, and what it says. */
export interface Found {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly text: string;
}

interface DomNode {
  readonly nodeId: number;
  readonly shadowRootType?: string;
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
  readonly contentDocument?: DomNode;
}

const shadowRootsIn = (node: DomNode): readonly DomNode[] => [
  ...(node.shadowRootType === "closed" || node.shadowRootType === "open" ? [node] : []),
  ...[
    ...(node.children ?? []),
    ...(node.shadowRoots ?? []),
    ...(node.contentDocument ? [node.contentDocument] : []),
  ].flatMap(shadowRootsIn),
];

/** Finds elements inside shadow roots, closed ones too (where selectors of the page cannot reach), in page coordinates of the view. */
export async function findInShadow(page: Page, selector: string): Promise<readonly Found[]> {
  const session = await page.context().newCDPSession(page);
  try {
    const { root } = await session.send("DOM.getDocument", { depth: -1, pierce: true });
    const found: Found[] = [];
    for (const shadow of shadowRootsIn(root)) {
      const { nodeIds } = await session.send("DOM.querySelectorAll", { nodeId: shadow.nodeId, selector });
      for (const nodeId of nodeIds) {
        const { object } = await session.send("DOM.resolveNode", { nodeId });
        if (object.objectId === undefined) continue;
        const { result } = await session.send("Runtime.callFunctionOn", {
          objectId: object.objectId,
          returnByValue: true,
          functionDeclaration: `function () {
            if (!this.isConnected || !this.checkVisibility()) return null;
            const { x, y, width, height } = this.getBoundingClientRect();
            return { x, y, width, height, text: this.innerText ?? this.textContent };
          }`,
        });
        if (result.value) found.push(result.value as Found);
      }
    }
    return found;
  } finally {
    await session.detach();
  }
}
