import { type RefObject, useEffect, useId, useRef, useState } from "react";
import type { Lang, Rewrite } from "../engine/types";
import { emptyBlanks, type Filled } from "./blanks";
import type { Notice } from "./draft-store";
import { CheckIcon } from "./icons";
import { MovePicker } from "./move-picker";
import { type PanelWords, panelWords } from "./panel-words";
import { type Cursor, RewritePreview } from "./rewrite-preview";
import { sharedWords } from "./words";

/** A rewrite on offer and what can be done with it. It knows no page and no browser: the popup and the page both open it. */
export interface RewritePanelProps {
  readonly ui: Lang;
  readonly before: string;
  readonly rewrite: Rewrite | null;
  readonly moves: readonly Rewrite["move"][];
  readonly filled: Filled;
  readonly notice: Notice | null;
  /** Without a box there is nothing to apply to; the clipboard is the way out. */
  readonly hasBox: boolean;
  readonly undoable: boolean;
  readonly onChoose: (move: Rewrite["move"]) => void;
  readonly onFill: (placeholder: string, value: string) => void;
  readonly onApply: (withBlanks: boolean) => void;
  readonly onCopy: () => void;
  readonly onUndo: () => void;
  readonly onRestart: () => void;
}

/** Move chips, the rewrite with its blanks, and the actions pinned under it. */
export function RewritePanel(props: RewritePanelProps) {
  const { rewrite, filled } = props;
  const words = panelWords[props.ui];
  const [cursor, setCursor] = useState<Cursor>({ open: null, focus: null });
  const primary = useRef<HTMLButtonElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const kind = props.notice?.kind;
  // The button that was pressed has gone with the rewrite; its opposite takes the focus.
  useEffect(() => {
    if (kind === "applied") undo.current?.focus();
    if (kind === "undone") primary.current?.focus();
  }, [kind]);
  const empty = rewrite ? emptyBlanks(rewrite, filled) : [];
  const leftId = useId();
  const openFirst = () => setCursor({ open: empty[0]?.placeholder ?? null, focus: null });

  return (
    <>
      {rewrite && (
        <>
          <MovePicker chosen={rewrite.move} moves={props.moves} onChoose={props.onChoose} ui={props.ui} words={words} />
          <RewritePreview
            before={props.before}
            cursor={cursor}
            filled={filled}
            onCursor={setCursor}
            onDone={() => primary.current?.focus()}
            onFill={props.onFill}
            rewrite={rewrite}
            words={words}
          />
        </>
      )}
      <footer className="k-actions">
        <p className="k-notice" data-kind={props.notice?.kind} role="status">
          {props.notice && noticeText(props.notice, words)}
          {props.notice?.kind === "changed" && (
            <button className="k-link" onClick={props.onRestart} type="button">
              {words.restart}
            </button>
          )}
        </p>
        {empty.length > 0 && (
          <p className="k-left" id={leftId}>
            <span>{words.left(empty.length)}</span>
            {props.hasBox && (
              <button className="k-link" onClick={() => props.onApply(true)} type="button">
                {words.applyWithBlanks}
              </button>
            )}
          </p>
        )}
        <Buttons
          {...props}
          blocked={empty.length > 0}
          leftId={leftId}
          onBlocked={openFirst}
          primaryRef={primary}
          undoRef={undo}
        />
      </footer>
    </>
  );
}

function Buttons(
  props: RewritePanelProps & {
    readonly blocked: boolean;
    readonly onBlocked: () => void;
    readonly leftId: string;
    readonly primaryRef: RefObject<HTMLButtonElement>;
    readonly undoRef: RefObject<HTMLButtonElement>;
  },
) {
  const words = panelWords[props.ui];
  const shared = sharedWords[props.ui];
  const undo = props.undoable && (
    <button className="k-button" onClick={props.onUndo} ref={props.undoRef} type="button">
      {shared.undo}
    </button>
  );
  if (!props.rewrite) return undo ? <div className="k-buttons">{undo}</div> : null;
  const copy = (primary: boolean) => (
    <button
      className={primary ? "k-button k-primary" : "k-button"}
      onClick={props.onCopy}
      ref={primary ? props.primaryRef : undefined}
      type="button"
    >
      {shared.copy}
    </button>
  );
  return (
    <div className="k-buttons">
      {props.hasBox && (
        // Stays reachable while it cannot act, so that the keyboard finds out why and gets to the blank that is missing.
        <button
          aria-describedby={props.blocked ? props.leftId : undefined}
          aria-disabled={props.blocked}
          className="k-button k-primary"
          onClick={() => (props.blocked ? props.onBlocked() : props.onApply(false))}
          ref={props.primaryRef}
          type="button"
        >
          {words.apply}
        </button>
      )}
      {copy(!props.hasBox)}
      {undo}
    </div>
  );
}

function noticeText(notice: Notice, words: PanelWords) {
  const good = notice.kind === "applied" || notice.kind === "copied" || notice.kind === "undone";
  const text =
    notice.kind === "refused" || notice.kind === "gone"
      ? words.notice[notice.copied ? (`${notice.kind}Copied` as const) : notice.kind]
      : words.notice[notice.kind];
  return (
    <>
      {good && <CheckIcon />}
      <span>{text}</span>
    </>
  );
}
