import { Fragment, useMemo, useRef, useState } from "react";
import type { Blank, Rewrite } from "../engine/types";
import { BlankChip, BlankEditor, type Leaving } from "./blank-chip";
import { emptyBlanks, type Filled, filledIn } from "./blanks";
import { compare } from "./difference";
import type { PanelWords } from "./panel-words";

/** Which blank is being filled, and which had the focus last. */
export interface Cursor {
  readonly open: string | null;
  readonly focus: string | null;
}

interface PreviewProps {
  readonly before: string;
  readonly rewrite: Rewrite;
  readonly filled: Filled;
  readonly words: PanelWords;
  readonly cursor: Cursor;
  readonly onCursor: (cursor: Cursor) => void;
  readonly onFill: (placeholder: string, value: string) => void;
  /** The last empty blank has been filled. */
  readonly onDone: () => void;
}

/** The rewrite, to be edited in place: what is new is tinted, blanks are chips, and on request the old words show struck out. */
export function RewritePreview(props: PreviewProps) {
  const { before, rewrite, filled, words, cursor, onCursor } = props;
  const [withOld, setWithOld] = useState(false);
  // A suggestion is taken and left in one event, before React renders what was filled.
  const latest = useRef(filled);
  latest.current = filled;
  const pieces = useMemo(() => compare(before, rewrite), [before, rewrite]);

  const leave = ({ placeholder }: Blank, how: Leaving) => {
    const given = (latest.current[placeholder] ?? "").trim() !== "";
    const next = how === "next" && given ? nextEmpty(rewrite, latest.current, placeholder) : null;
    if (next) onCursor({ open: next.placeholder, focus: null });
    else if (how !== "stay") onCursor({ open: null, focus: placeholder });
    else if (cursor.open === placeholder) onCursor({ open: null, focus: null });
    if (how === "next" && given && !next) props.onDone();
  };

  const show = (blank: Blank) => {
    const { placeholder } = blank;
    return cursor.open === placeholder ? (
      <BlankEditor
        blank={blank}
        onChange={(value) => {
          latest.current = { ...latest.current, [placeholder]: value };
          props.onFill(placeholder, value);
        }}
        onLeave={(how) => leave(blank, how)}
        value={filled[placeholder] ?? ""}
        words={words}
      />
    ) : (
      <BlankChip
        blank={blank}
        focused={cursor.focus === placeholder}
        onOpen={() => onCursor({ open: placeholder, focus: null })}
        value={filledIn(blank, filled)}
        words={words}
      />
    );
  };

  return (
    <section aria-label={words.preview} className="k-preview">
      <header>
        <h2>{words.preview}</h2>
        <button aria-pressed={withOld} className="k-link" onClick={() => setWithOld(!withOld)} type="button">
          {words.whatChanges}
        </button>
      </header>
      <div className="k-preview-text">
        {pieces.map((piece, at) => {
          const key = piece.kind === "blank" ? piece.blank.placeholder : at;
          if (piece.kind === "blank") return <Fragment key={key}>{show(piece.blank)}</Fragment>;
          if (piece.kind === "new") return <ins key={key}>{piece.text}</ins>;
          if (piece.kind === "old") return withOld ? <del key={key}>{piece.text}</del> : null;
          return <span key={key}>{piece.text}</span>;
        })}
      </div>
    </section>
  );
}

/** The next blank to fill after `placeholder`, going round; null when all are. */
function nextEmpty(rewrite: Rewrite, filled: Filled, placeholder: string): Blank | null {
  const place = (blank: Blank) => rewrite.text.indexOf(blank.placeholder);
  const empty = emptyBlanks(rewrite, filled);
  const here = rewrite.text.indexOf(placeholder);
  return empty.find((blank) => place(blank) > here) ?? empty[0] ?? null;
}
