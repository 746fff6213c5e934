import type { Severity } from "../engine/types";

/** The severities that are drawn; hints wait in the popup. */
export type DrawnSeverity = Exclude<Severity, "hint">;

/** One underline in an editable. */
export interface RichMark {
  readonly range: Range;
  readonly severity: DrawnSeverity;
}

/** Underlines of one frame's editables. */
export interface RichMarks {
  /** Draws exactly these marks for `owner` (any object that stands for the box). */
  readonly draw: (owner: object, root: Document | ShadowRoot, marks: readonly RichMark[]) => void;
  /** Puts our style sheet back where the page has thrown it out. */
  readonly keepStyle: () => void;
  /** Takes everything of ours out of the page. */
  readonly end: () => void;
}

/** Read on white and on black alike: the page's ground is not known. 3.5:1 and better on both. */
const COLOURS: Readonly<Record<DrawnSeverity, string>> = { warning: "#b9770e", info: "#2f7dd1" };
const LINES: Readonly<Record<DrawnSeverity, string>> = { warning: "wavy", info: "dotted" };

/** Declarations of an underline, for highlights and for the mirror of a field: shape tells the severity before colour. */
export const underline = (severity: DrawnSeverity): string =>
  `text-decoration: underline ${LINES[severity]} ${COLOURS[severity]} 2px; text-decoration-skip-ink: none; text-underline-offset: 2px;`;

/** Declarations that replace the colour where the system gives the colours. */
export const FORCED = "text-decoration-color: CanvasText;";
/** There Chromium fills every highlight with the system's own colour, and lets nobody change it. The line stands on that. */
const FORCED_ON_FILL = "text-decoration-color: HighlightText;";

const SEVERITIES = ["warning", "info"] as const;

/**
 * Underlines by the CSS Custom Highlight API: nothing is put into the editor, so nothing of ours can be sent, saved or
 * undone. `name` keeps our highlights apart from the page's and from an older instance's.
 */
export function createRichMarks(name: string): RichMarks {
  const highlights = { warning: new Highlight(), info: new Highlight() };
  const owned = new Map<object, readonly RichMark[]>();
  const roots = new Set<Document | ShadowRoot>();
  let sheet: CSSStyleSheet | null = null;

  const ownSheet = () => {
    if (sheet) return sheet;
    sheet = new CSSStyleSheet();
    const rules = SEVERITIES.map((severity) => `::highlight(${name}-${severity}) { ${underline(severity)} }`);
    const forced = SEVERITIES.map((severity) => `::highlight(${name}-${severity}) { ${FORCED_ON_FILL} }`);
    sheet.replaceSync(`${rules.join("\n")}\n@media (forced-colors: active) { ${forced.join(" ")} }`);
    return sheet;
  };
  const keepStyle = () => {
    if (owned.size === 0) return;
    for (const root of roots) {
      if (!root.adoptedStyleSheets.includes(ownSheet()))
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, ownSheet()];
    }
  };
  const dropStyle = () => {
    for (const root of roots) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
    roots.clear();
  };

  return {
    draw: (owner, root, marks) => {
      const kept = new Map(marks.map(({ range, severity }) => [range, severity]));
      // What stays where it is, is not touched: the browser paints anew whatever is taken away and added.
      for (const { range, severity } of owned.get(owner) ?? []) {
        if (kept.get(range) !== severity) highlights[severity].delete(range);
      }
      if (marks.length > 0) owned.set(owner, marks);
      else owned.delete(owner);
      for (const { range, severity } of marks) highlights[severity].add(range);
      for (const severity of SEVERITIES) {
        const id = `${name}-${severity}`;
        if (highlights[severity].size === 0) CSS.highlights.delete(id);
        else if (CSS.highlights.get(id) !== highlights[severity]) CSS.highlights.set(id, highlights[severity]);
      }
      if (owned.size === 0) return dropStyle();
      roots.add(document).add(root);
      keepStyle();
    },
    keepStyle,
    end: () => {
      owned.clear();
      for (const severity of SEVERITIES) {
        highlights[severity].clear();
        CSS.highlights.delete(`${name}-${severity}`);
      }
      dropStyle();
    },
  };
}
