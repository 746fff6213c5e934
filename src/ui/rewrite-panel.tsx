import { type RefObject, useEffect, useId, useRef, useState } from "react";
import type { Lang } from "../engine/types";
import type { Choice } from "../messages";
import { emptyBlanks, firstSuggestions } from "./blanks";
import { Segments } from "./controls";
import type { DraftState, Notice } from "./draft-store";
import { CheckIcon } from "./icons";
import { MovePicker, type Way } from "./move-picker";
import { moveWords } from "./move-words";
import { type PanelWords, panelWords } from "./panel-words";
import { type Cursor, RewritePreview } from "./rewrite-preview";
import { sharedWords } from "./words";

interface RewritePanelProps {
  readonly ui: Lang;
  readonly state: DraftState;
  readonly hasBox: boolean;
}

/** The first suggestion for the sentence that may be rewritten alone; null where that says no less than the whole rewrite. */
function sentenceChoice({ aimed, whole, review }: DraftState): Choice | null {
  if (!aimed || !whole || !review) return null;
  const { replacement } = aimed.suggestions[0] ?? { replacement: "" };
  const { text } = review.draft;
  const alone = text.slice(0, aimed.start) + replacement + text.slice(aimed.end);
  return alone === whole.text ? null : { scope: "sentence", rule: aimed.rule, start: aimed.start, nth: 0 };
}

/** The ways to rewrite what is chosen to be rewritten: moves for the message, suggestions for a sentence. */
function waysOf({ choice, moves, review, choose }: DraftState, ui: Lang): readonly Way[] {
  if (choice?.scope === "message") {
    const table = moveWords[ui];
    return moves.map((move) => ({ key: move, ...table[move], onChoose: () => choose({ scope: "message", move }) }));
  }
  const finding = review?.findings.find(({ rule, start }) => rule === choice?.rule && start === choice?.start);
  if (!choice || !finding) return [];
  return finding.suggestions.map(({ title }, nth) => ({
    key: String(nth),
    label: title,
    onChoose: () => choose({ ...choice, nth }),
  }));
}

/** Ways to rewrite, the rewrite with its blanks, and the actions pinned under it. It knows no page and no browser. */
export function RewritePanel(props: RewritePanelProps) {
  const { state, ui } = props;
  const { rewrite, filled, choice } = state;
  const words = panelWords[ui];
  const [cursor, setCursor] = useState<Cursor>({ open: null, focus: null });
  const primary = useRef<HTMLButtonElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const kind = state.notice?.kind;
  // The button that was pressed has gone with the rewrite; its opposite takes the focus.
  useEffect(() => {
    if (kind === "applied") undo.current?.focus();
    if (kind === "undone") primary.current?.focus();
  }, [kind]);
  const empty = rewrite ? emptyBlanks(rewrite, filled) : [];
  const suggested = rewrite ? firstSuggestions(rewrite, filled) : {};
  const takeSuggestions = () => {
    for (const [placeholder, value] of Object.entries(suggested)) state.fill(placeholder, value);
    const own = empty.find(({ placeholder }) => !Object.hasOwn(suggested, placeholder));
    // What only the writer knows is asked for next.
    setCursor({ open: own?.placeholder ?? null, focus: null });
    if (!own) primary.current?.focus();
  };
  const leftId = useId();
  const openFirst = () => setCursor({ open: empty[0]?.placeholder ?? null, focus: null });
  const ways = waysOf(state, ui);
  const alone = sentenceChoice(state);
  const scopes = {
    message: state.whole && ({ scope: "message", move: state.whole.move } as const),
    sentence: alone,
  };

  return (
    <>
      {rewrite && choice && (
        <>
          {ways.length > 1 && (
            <MovePicker
              chosen={choice.scope === "message" ? choice.move : String(choice.nth)}
              label={choice.scope === "message" ? words.moves : words.sentenceMoves}
              ways={ways}
              words={words}
            />
          )}
          <RewritePreview
            before={state.seen.text}
            cursor={cursor}
            filled={filled}
            onCursor={setCursor}
            onDone={() => primary.current?.focus()}
            onFill={state.fill}
            rewrite={rewrite}
            today={state.review?.draft.today ?? ""}
            ui={ui}
            words={words}
          >
            {alone && (
              <Segments
                label={words.scope}
                onChange={(scope) => {
                  const next = scopes[scope];
                  if (next) state.choose(next);
                }}
                options={[
                  { value: "message", label: words.whole },
                  { value: "sentence", label: words.sentence },
                ]}
                value={choice.scope}
              />
            )}
          </RewritePreview>
        </>
      )}
      <footer className="k-actions">
        <p className="k-notice" data-kind={kind} role="status">
          {state.notice && noticeText(state.notice, words)}
          {kind === "changed" && (
            <button className="k-link" onClick={() => void state.restart()} type="button">
              {words.restart}
            </button>
          )}
        </p>
        {empty.length > 0 && (
          <p className="k-left" id={leftId}>
            <span>{words.left(empty.length)}</span>
            {Object.keys(suggested).length > 0 && (
              <button className="k-link" onClick={takeSuggestions} type="button">
                {words.takeSuggestions}
              </button>
            )}
            <button
              className="k-link"
              onClick={() => void (props.hasBox ? state.apply(true) : state.copy())}
              type="button"
            >
              {props.hasBox ? words.applyWithBlanks : words.copyWithBlanks}
            </button>
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
  const { state } = props;
  const undo = state.seen.undoable && (
    <button className="k-button" onClick={() => void state.undo()} ref={props.undoRef} type="button">
      {shared.undo}
    </button>
  );
  if (!state.rewrite) return undo ? <div className="k-buttons">{undo}</div> : null;
  const act = () => void (props.hasBox ? state.apply() : state.copy());
  return (
    <div className="k-buttons">
      {/* Stays reachable while it cannot act, so that the keyboard finds out why and gets to the blank that is missing. */}
      <button
        aria-describedby={props.blocked ? props.leftId : undefined}
        aria-disabled={props.blocked}
        className="k-button k-primary"
        onClick={props.blocked ? props.onBlocked : act}
        ref={props.primaryRef}
        type="button"
      >
        {props.hasBox ? words.apply : shared.copy}
      </button>
      {props.hasBox && (
        <button className="k-button" onClick={() => void state.copy()} type="button">
          {shared.copy}
        </button>
      )}
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
