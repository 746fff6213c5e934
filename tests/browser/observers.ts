import type { Page } from "playwright-core";

/** Every kind of observer a page offers. */
const KINDS = ["MutationObserver", "ResizeObserver", "IntersectionObserver", "PerformanceObserver"] as const;

/** How many of each kind are alive. */
export type Observers = Readonly<Record<(typeof KINDS)[number], number>>;

/**
 * Counts the observers of our own world in a page. The page cannot see into it, so the browser's debugger is asked for all
 * objects of each kind there; it collects garbage first, and what is at work is never garbage.
 */
export async function countObservers(page: Page): Promise<() => Promise<Observers>> {
  const session = await page.context().newCDPSession(page);
  const worlds: number[] = [];
  session.on("Runtime.executionContextCreated", ({ context }) => {
    if (context.origin.startsWith("chrome-extension://")) worlds.push(context.id);
  });
  await session.send("Runtime.enable");
  const [world] = worlds;
  if (world === undefined || worlds.length > 1) throw new Error(`${worlds.length} worlds of ours in this page`);
  const count = async (kind: string) => {
    const { result } = await session.send("Runtime.evaluate", { expression: `${kind}.prototype`, contextId: world });
    if (!result.objectId) throw new Error(`no ${kind} there`);
    const { objects } = await session.send("Runtime.queryObjects", { prototypeObjectId: result.objectId });
    if (!objects.objectId) throw new Error("no answer");
    const length = await session.send("Runtime.callFunctionOn", {
      functionDeclaration: "function () { return this.length; }",
      objectId: objects.objectId,
      returnByValue: true,
    });
    // The list itself would keep them alive until the next count.
    await session.send("Runtime.releaseObject", { objectId: objects.objectId });
    return length.result.value as number;
  };
  return async () => {
    const counts: [string, number][] = [];
    for (const kind of KINDS) counts.push([kind, await count(kind)]);
    return Object.fromEntries(counts) as Observers;
  };
}
