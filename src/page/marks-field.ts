import type { Span } from "../engine/types";
import type { DrawnSeverity } from "./marks-rich";
import { FORCED, underline } from "./marks-rich";
import { createMirrorText } from "./mirror-text";
import type { Overlay } from "./overlay";

/** One underline over a field; UTF-16 offsets of its value. */
export interface FieldMark extends Span {
  readonly severity: DrawnSeverity;
}

/** Underlines over one textarea or input, in a mirror that lies exactly over it. */
export interface FieldMarks {
  readonly draw: (marks: readonly FieldMark[]) => void;
  /** Follows the field: its scrolling, size and place. */
  readonly place: () => void;
  /** Where the marks lie in the window, in the order drawn; empty for one that is out of sight. */
  readonly rects: () => readonly (readonly DOMRect[])[];
  /** Scrolls the field as far as it takes to see the nth mark. */
  readonly reveal: (nth: number) => void;
  readonly end: () => void;
}

/** Everything that decides where a character of the field stands. */
const COPIED = [
  ...["direction", "text-align", "text-indent", "text-transform", "letter-spacing", "word-spacing", "tab-size"],
  ...["font-family", "font-size", "font-style", "font-weight", "font-stretch", "font-variant", "font-kerning"],
  ...["font-feature-settings", "font-variation-settings", "font-optical-sizing", "font-size-adjust", "line-height"],
  ...["padding-top", "padding-right", "padding-bottom", "padding-left", "word-break", "line-break", "hyphens"],
  ...["overflow-wrap", "white-space", "writing-mode", "text-rendering", "unicode-bidi"],
  // Chinese and Japanese take other fonts by language, and may be set with space beside Latin letters.
  ...["-webkit-locale", "text-autospace", "text-spacing-trim", "text-wrap-style"],
] as const;

/** Style of the mirrors, for the overlay's shadow root. */
export const fieldMarkStyle = `
.kaopu-clip { position: fixed; overflow: hidden; pointer-events: none; transform-origin: 0 0; }
.kaopu-mirror { box-sizing: border-box; position: absolute; inset: 0 auto auto 0; color: transparent; user-select: none; }
.kaopu-mirror div { unicode-bidi: inherit; }
.kaopu-mirror div + div { text-indent: 0; }
.kaopu-mirror i { font: inherit; font-style: inherit; }
.kaopu-mirror i.warning { ${underline("warning")} }
.kaopu-mirror i.info { ${underline("info")} }
.kaopu-mirror i.hidden { text-decoration: none; }
@media (forced-colors: active) { .kaopu-mirror { forced-color-adjust: none; } .kaopu-mirror i:is(.warning, .info) { ${FORCED} } }
`;

/** Of a field in the same dress by all signs, how often each part of it is looked at; milliseconds. */
const DRESSED = 500;

/** So many marks are looked at one by one. */
const FEW = 100;

const NOTHING: { readonly value: string; readonly marks: readonly FieldMark[] } = { value: "", marks: [] };

const sameMarks = (a: readonly FieldMark[], b: readonly FieldMark[]) =>
  a.length === b.length &&
  a.every(({ start, end, severity }, at) => {
    const other = b[at] as FieldMark;
    return start === other.start && end === other.end && severity === other.severity;
  });

/** A field shows its text to nobody, so a twin of it, in the overlay and with clear text, carries the underlines. */
export function createFieldMarks(field: HTMLTextAreaElement | HTMLInputElement, overlay: Overlay): FieldMarks {
  const clip = document.createElement("div");
  const mirror = document.createElement("div");
  clip.className = "kaopu-clip";
  clip.ariaHidden = "true";
  mirror.className = "kaopu-mirror";
  clip.append(mirror);
  const text = createMirrorText(mirror);
  let drawn: readonly HTMLElement[] = [];
  let written = NOTHING;

  /** Something of the page lies over the words: then the underline must not shine through it. */
  const isCovered = (rect: DOMRect) => {
    const root = field.getRootNode() as Document | ShadowRoot;
    // Never our own card: from outside, all of the overlay is its host, which lies in the document.
    const at = root.elementFromPoint((rect.left + rect.right) / 2, rect.bottom - 1);
    return at !== field && at !== overlay.host;
  };
  const inside = (rect: DOMRect, frame: DOMRect) =>
    rect.right > frame.left && rect.left < frame.right && rect.bottom > frame.top && rect.top < frame.bottom;
  const visibleRects = (mark: HTMLElement, frame: DOMRect) =>
    [...mark.getClientRects()].filter((rect) => inside(rect, frame));
  /** The first mark from `low` on for which it holds; it holds for all behind one for which it does. */
  const firstMark = (low: number, holds: (rect: DOMRect) => boolean): number => {
    let from = low;
    let to = drawn.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if (holds((drawn[middle] as HTMLElement).getBoundingClientRect())) to = middle;
      else from = middle + 1;
    }
    return from;
  };
  /** The marks that may be in sight: lines follow each other downwards, so a few looks tell where those begin and end. */
  const inSight = (frame: DOMRect): { readonly from: number; readonly to: number } => {
    if (drawn.length <= FEW || !mirror.style.writingMode.startsWith("horizontal")) return { from: 0, to: drawn.length };
    const from = firstMark(0, ({ bottom }) => bottom > frame.top);
    return { from, to: firstMark(from, ({ top }) => top >= frame.bottom) };
  };

  let copied = "";
  /** What would most likely be another with another dress, and when the whole of it was read. */
  let dress = { sign: "", read: Number.NEGATIVE_INFINITY };
  /** Also after the first time: a page may change the dress of a field, or its theme, without a word. */
  const copyStyle = () => {
    const { className, clientWidth, clientHeight, scrollWidth, scrollHeight } = field;
    const sign = [className, field.getAttribute("style"), clientWidth, clientHeight, scrollWidth, scrollHeight].join();
    const now = performance.now();
    if (sign === dress.sign && now - dress.read < DRESSED) return;
    dress = { sign, read: now };
    const style = getComputedStyle(field);
    const values = COPIED.map((name) => style.getPropertyValue(name));
    const all = [...values, clientHeight].join();
    if (all === copied) return;
    copied = all;
    for (const [at, name] of COPIED.entries()) mirror.style.setProperty(name, values[at] ?? "");
    if (field instanceof HTMLTextAreaElement) return;
    // An input centres its line.
    mirror.style.whiteSpace = "pre";
    mirror.style.lineHeight = `${clientHeight - Number.parseFloat(style.paddingTop) - Number.parseFloat(style.paddingBottom)}px`;
  };

  let laid = "";
  /** Lays the mirror over the field. Nothing is written where it lies right already: it would be laid out anew. */
  const lay = (box: DOMRect) => {
    const scale = field.offsetWidth === 0 ? 1 : box.width / field.offsetWidth;
    const { clientLeft, clientTop, clientWidth, clientHeight, scrollLeft, scrollTop } = field;
    const now = [box.left, box.top, scale, clientLeft, clientTop, clientWidth, clientHeight, scrollLeft, scrollTop];
    if (now.join() === laid) return;
    laid = now.join();
    clip.style.transform = scale === 1 ? "" : `scale(${scale})`;
    clip.style.left = `${box.left + clientLeft * scale}px`;
    clip.style.top = `${box.top + clientTop * scale}px`;
    // Without the scroll bar: the client size is what the text is laid out in.
    clip.style.width = `${clientWidth}px`;
    clip.style.height = `${clientHeight}px`;
    // An input never wraps its one line; short ones still stand where the field's width puts them.
    mirror.style.width = field instanceof HTMLTextAreaElement ? `${clientWidth}px` : "max-content";
    mirror.style.minWidth = `${clientWidth}px`;
    mirror.style.transform = `translate(${-scrollLeft}px, ${-scrollTop}px)`;
  };

  /** Where each mark stood when it was last seen to that nothing covers it. */
  const seen = new WeakMap<HTMLElement, string>();
  const put = (anew: boolean) => {
    if (drawn.length === 0) return;
    const box = field.getBoundingClientRect();
    if (!field.isConnected || box.width === 0) return overlay.hide(clip);
    overlay.show(clip, field);
    copyStyle();
    lay(box);
    const frame = clip.getBoundingClientRect();
    const { from, to } = inSight(frame);
    for (const mark of drawn.slice(from, to)) {
      const rects = visibleRects(mark, frame);
      const at = rects.map(({ left, top }) => `${left} ${top}`).join();
      if (!anew && seen.get(mark) === at) continue;
      seen.set(mark, at);
      mark.classList.toggle("hidden", rects.length > 0 && rects.every(isCovered));
    }
  };
  const place = () => put(true);
  const end = () => {
    drawn = [];
    written = NOTHING;
    text.clear();
    overlay.hide(clip);
  };
  return {
    draw: (marks) => {
      if (marks.length === 0) return end();
      const { value } = field;
      // At the pause after a key it is most often as the key has left it; only the page may have moved the field.
      if (value === written.value && sameMarks(marks, written.marks)) return lay(field.getBoundingClientRect());
      written = { value, marks };
      drawn = text.write(value, marks);
      // What the page lays over the field does not come with a key; and to look costs more than one may.
      put(false);
    },
    place,
    rects: () => {
      const frame = clip.getBoundingClientRect();
      const { from, to } = inSight(frame);
      return drawn.map((mark, at) =>
        at < from || at >= to || mark.classList.contains("hidden") ? [] : visibleRects(mark, frame),
      );
    },
    reveal: (nth) => {
      const mark = drawn[nth];
      if (!mark) return;
      // Within the mirror a mark stands where its words stand in the field's content.
      const { offsetTop: top, offsetLeft: left, offsetHeight: height, offsetWidth: width } = mark;
      const { scrollTop, scrollLeft, clientHeight, clientWidth } = field;
      if (top < scrollTop || top + height > scrollTop + clientHeight) field.scrollTop = top - clientHeight / 2;
      if (left < scrollLeft || left + width > scrollLeft + clientWidth) field.scrollLeft = left - clientWidth / 2;
      place();
    },
    end,
  };
}
