import type { Frame, Page } from "playwright-core";
import { poll } from "./target";

/** An underline as it stands on the page. */
export interface Mark {
  readonly text: string;
  readonly severity: "warning" | "info";
  /** Middle of its first line, in the coordinates of its frame's window. */
  readonly x: number;
  readonly y: number;
  readonly frame: Frame;
}

/** All underlines of the page: the highlights of editables and the mirrors of fields, in every frame, in reading order. */
export async function marks(page: Page): Promise<readonly Mark[]> {
  const found: Mark[] = [];
  for (const frame of page.frames()) {
    const inEditables = await frame.evaluate(() =>
      [...CSS.highlights].flatMap(([name, highlight]) => {
        const severity = /^kaopu.*-(warning|info)$/.exec(name)?.[1] as Mark["severity"] | undefined;
        return severity === undefined
          ? []
          : [...highlight].map((range) => {
              const { x, y, width, height } = (range as Range).getClientRects()[0] ?? new DOMRect();
              return { text: String(range), severity, x: x + width / 2, y: y + height / 2 };
            });
      }),
    );
    const inFields = await frame.locator(".kaopu-mirror i").evaluateAll((mirrored) =>
      mirrored.map((element) => {
        const { x, y, width, height } = element.getClientRects()[0] ?? new DOMRect();
        const severity: Mark["severity"] = element.classList.contains("warning") ? "warning" : "info";
        return { text: element.textContent ?? "", severity, x: x + width / 2, y: y + height / 2 };
      }),
    );
    found.push(
      ...[...inEditables, ...inFields].sort((a, b) => a.y - b.y || a.x - b.x).map((mark) => ({ ...mark, frame })),
    );
  }
  return found;
}

/** Waits until the page's underlines are as wanted, and gives them. */
export function waitForMarks(
  page: Page,
  wanted: (marks: readonly Mark[]) => boolean = (found) => found.length > 0,
): Promise<readonly Mark[]> {
  return poll(`underlines on ${page.url()}`, async () => {
    const found = await marks(page);
    return wanted(found) ? found : null;
  });
}

/** Where a point of a frame's window lies in the window of the whole page. */
export async function inPage(frame: Frame, { x, y }: { x: number; y: number }): Promise<{ x: number; y: number }> {
  if (!frame.parentFrame()) return { x, y };
  const element = await frame.frameElement();
  const box = await element.boundingBox();
  const border = await element.evaluate((shown) => ({
    left: (shown as HTMLElement).clientLeft,
    top: (shown as HTMLElement).clientTop,
  }));
  return { x: x + (box?.x ?? 0) + border.left, y: y + (box?.y ?? 0) + border.top };
}
