import { type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from "react";
import type { Finding, Span } from "../engine/types";
import type { PanelWords } from "./panel-words";

interface Stretch {
  readonly text: string;
  readonly finding: Finding | null;
}

/** The text cut at its marks. Hints are never underlined, nor is what would lie over another mark. */
function stretchesOf(text: string, findings: readonly Finding[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  for (const finding of findings) {
    if (finding.severity === "hint" || finding.start < from || finding.end > text.length) continue;
    if (finding.start > from) stretches.push({ text: text.slice(from, finding.start), finding: null });
    stretches.push({ text: text.slice(finding.start, finding.end), finding });
    from = finding.end;
  }
  if (from < text.length) stretches.push({ text: text.slice(from), finding: null });
  return stretches;
}

/** A draft with its marks, to be read. `compact` closes up blank lines. */
export function MarkedText(props: {
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly compact?: boolean;
}) {
  return stretchesOf(props.text, props.findings).map(({ text, finding }, at) => {
    const words = props.compact ? text.replace(/\s*\n\s*/g, "\n") : text;
    return finding ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: stretches have no identity beyond their place
      <mark className="k-mark" data-severity={finding.severity} key={at}>
        {words}
      </mark>
    ) : (
      words
    );
  });
}

/** Whether an element shows less than it holds; measured again when `text` changes. */
function useOverflow(ref: RefObject<HTMLElement | null>, text: string, open: boolean): boolean {
  const [overflows, setOverflows] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text decides the height
  useLayoutEffect(() => {
    const element = ref.current;
    if (element && !open) setOverflows(element.scrollHeight > element.clientHeight + 1);
  }, [ref, text, open]);
  return overflows;
}

/**
 * The draft in four lines, expandable, with what is said of it as a whole underneath. Blank lines are closed up: it is
 * there to be recognised, not proofread.
 */
export function DraftPreview(props: {
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly words: PanelWords;
  readonly children?: ReactNode;
}) {
  const [open, setOpen] = useState(false);
  const ref = useRef<HTMLParagraphElement>(null);
  const overflows = useOverflow(ref, props.text, open);
  return (
    <section aria-label={props.words.draft} className="k-draft">
      <p data-open={open || undefined} ref={ref}>
        <MarkedText compact findings={props.findings} text={props.text} />
      </p>
      <div className="k-draft-foot">
        {props.children}
        {(overflows || open) && (
          <button aria-expanded={open} className="k-link" onClick={() => setOpen(!open)} type="button">
            {open ? props.words.showLess : props.words.showAll}
          </button>
        )}
      </div>
    </section>
  );
}

/** A text field that marks what it holds as one types. The marks lie behind the field, its own text is never touched. */
export function MarkedArea(props: {
  readonly id: string;
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly onChange: (text: string) => void;
  readonly placeholder?: string;
  readonly describedBy?: string;
  readonly areaRef?: RefObject<HTMLTextAreaElement>;
}) {
  return (
    <div className="k-area">
      <div aria-hidden="true" className="k-area-marks">
        <MarkedText findings={props.findings} text={props.text} />{" "}
      </div>
      <textarea
        aria-describedby={props.describedBy}
        id={props.id}
        onChange={(event) => props.onChange(event.target.value)}
        placeholder={props.placeholder}
        ref={props.areaRef}
        spellCheck={false}
        value={props.text}
      />
    </div>
  );
}

/** Selects a stretch of a text field and brings it into view. */
export function selectIn(area: HTMLTextAreaElement | null, span: Span): void {
  area?.focus();
  area?.setSelectionRange(span.start, span.end);
}
