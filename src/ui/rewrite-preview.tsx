import { type ReactNode, useMemo, useRef, useState } from "react";
import type { Blank, IsoDate, Lang, Rewrite } from "../engine/types";
import { BlankChip } from "./blank-chip";
import { BlankEditor, type Leaving } from "./blank-editor";
import { emptyBlanks, type Filled, filledIn } from "./blanks";
import { compare, type Piece } from "./difference";
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
  readonly ui: Lang;
  readonly today: IsoDate;
  readonly cursor: Cursor;
  readonly onCursor: (cursor: Cursor) => void;
  readonly onFill: (placeholder: string, value: string) => void;
  /** The last empty blank has been filled. */
  readonly onDone: () => void;
  /** Stands in the head, in place of its title. */
  readonly children?: ReactNode;
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
    // The last one filled hands over to the button: a chip that asked for the focus would take it back.
    const done = how === "next" && given && !next;
    if (next) onCursor({ open: next.placeholder, focus: null });
    else if (how !== "stay" && !done) onCursor({ open: null, focus: placeholder });
    else if (done || cursor.open === placeholder) onCursor({ open: null, focus: null });
    if (done) props.onDone();
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
        today={props.today}
        ui={props.ui}
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
        <h2 className={props.children ? "k-hidden" : undefined}>{words.preview}</h2>
        {props.children}
        <button aria-pressed={withOld} className="k-link" onClick={() => setWithOld(!withOld)} type="button">
          {words.whatChanges}
        </button>
      </header>
      <div className="k-preview-text">
        {withTails(pieces).map(({ piece, tail }, at) =>
          piece.kind === "blank" ? (
            <span className="k-unbroken" key={piece.blank.placeholder}>
              {show(piece.blank)}
              {tail && <Words piece={tail} />}
            </span>
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: words have no identity beyond their place
            (piece.kind !== "old" || withOld) && <Words key={at} piece={piece} />
          ),
        )}
      </div>
    </section>
  );
}

type WordPiece = Exclude<Piece, { kind: "blank" }>;

function Words({ piece: { kind, text } }: { readonly piece: WordPiece }) {
  if (kind === "new") return <ins>{text}</ins>;
  return kind === "old" ? <del>{text}</del> : text;
}

/** Punctuation that must not open a line. A browser breaks lines beside a chip whatever follows, so it goes with its blank. */
const CLOSING = /^[，。、；：？！）」』”’〕,.;:?!)\]]+/u;

/** The pieces, each blank with the punctuation that follows it. */
function withTails(pieces: readonly Piece[]): readonly { piece: Piece; tail: WordPiece | null }[] {
  return pieces.map((piece, at) => {
    const [before, after] = [pieces[at - 1], pieces[at + 1]];
    if (piece.kind === "blank") {
      const text = after && after.kind !== "blank" && after.kind !== "old" ? CLOSING.exec(after.text)?.[0] : undefined;
      return { piece, tail: text && after && after.kind !== "blank" ? { kind: after.kind, text } : null };
    }
    const taken = before?.kind === "blank" && piece.kind !== "old" ? piece.text.replace(CLOSING, "") : piece.text;
    return { piece: { kind: piece.kind, text: taken }, tail: null };
  });
}

/** The next blank to fill after `placeholder`, going round; null when all are. */
function nextEmpty(rewrite: Rewrite, filled: Filled, placeholder: string): Blank | null {
  const place = (blank: Blank) => rewrite.text.indexOf(blank.placeholder);
  const empty = emptyBlanks(rewrite, filled);
  const here = rewrite.text.indexOf(placeholder);
  return empty.find((blank) => place(blank) > here) ?? empty[0] ?? null;
}
