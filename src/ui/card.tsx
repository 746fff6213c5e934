import { useId, useLayoutEffect, useRef, useState } from "react";
import type { Finding, Lang, Suggestion } from "../engine/types";
import { partsOf, spelledOut } from "./blanks";
import { cardWords } from "./card-words";
import { compare, type Piece } from "./difference";
import { CaretIcon, SeverityIcon } from "./icons";
import { htmlLang, sharedWords } from "./words";

/** What came of the last click, where it did not simply work. */
export type CardNotice = "copied" | "changed" | "refused" | "popup" | "unsaved";

/** How many suggestions are offered; more would be a menu, not advice. */
const SUGGESTIONS = 3;

/** Everything the card can do. Absent: not offered here. */
export interface CardActions {
  readonly onApply: (suggestion: Suggestion) => void;
  readonly onRewrite: () => void;
  readonly onIgnore: () => void;
  /** Absent: these words are too many to be kept. */
  readonly onIgnorePhrase?: (() => void) | undefined;
  readonly onRuleOff?: (() => void) | undefined;
  readonly onSiteOff: () => void;
  readonly onWhy?: (() => void) | undefined;
}

/** Everything the card shows. */
export interface CardProps extends CardActions {
  readonly ui: Lang;
  readonly finding: Finding;
  /** The words the finding is about. */
  readonly words: string;
  /** A change can be written into this box; otherwise it is copied. */
  readonly writable: boolean;
  readonly notice: CardNotice | null;
}

/** The card on an underline: what, why, the way out. Where it lies and when it opens is decided outside. */
export function Card(props: CardProps) {
  const { ui, finding, notice } = props;
  const words = cardWords[ui];
  const title = useId();
  const scopes = useId();
  const [ignoring, setIgnoring] = useState(false);
  const card = useRef<HTMLDivElement>(null);
  // Opened at the end of a card that has to scroll, it would be out of sight. `scrollIntoView` would move the page as well.
  useLayoutEffect(() => {
    if (ignoring && card.current) card.current.scrollTop = card.current.scrollHeight;
  }, [ignoring]);
  const [primary, ...others] = finding.suggestions.slice(0, SUGGESTIONS).map(spelledOut);
  return (
    <div aria-labelledby={title} className="kaopu-card" lang={htmlLang[ui]} ref={card} role="dialog" tabIndex={-1}>
      <h2 id={title}>
        <SeverityIcon severity={finding.severity} />
        <span className="k-hidden">{`${sharedWords[ui].severity[finding.severity]}: `}</span>
        {finding.message}
      </h2>
      <p className="why">{finding.why}</p>
      {!primary && finding.advice !== "" && <p>{finding.advice}</p>}
      {primary && (
        <>
          <Change words={props.words} suggestion={primary} />
          <button className="primary" onClick={() => props.onApply(primary)} type="button">
            {props.writable ? words.apply : words.copy}
          </button>
        </>
      )}
      {others.length > 0 && (
        <ul aria-label={words.others}>
          {others.map((suggestion) => (
            <li key={suggestion.replacement}>
              <button onClick={() => props.onApply(suggestion)} type="button">
                <Words pieces={partsOf({ text: suggestion.replacement, blanks: suggestion.blanks })} />
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className="foot">
        <p aria-live="polite" className={notice ? "notice" : undefined}>
          {notice && words.notice[notice]}
        </p>
        <div className="more">
          <button onClick={props.onRewrite} type="button">
            {words.rewrite}
          </button>
          <button
            aria-controls={scopes}
            aria-expanded={ignoring}
            onClick={() => setIgnoring(!ignoring)}
            onKeyDown={(event) => {
              // Esc closes what was opened last, and only that.
              if (event.key !== "Escape" || !ignoring) return;
              setIgnoring(false);
              event.stopPropagation();
              event.preventDefault();
            }}
            type="button"
          >
            {words.ignore}
            <CaretIcon />
          </button>
          {props.onWhy && (
            <button onClick={props.onWhy} type="button">
              {words.why}
            </button>
          )}
        </div>
        <fieldset aria-label={words.ignore} className="scopes" hidden={!ignoring} id={scopes}>
          <button onClick={props.onIgnore} type="button">
            {words.ignoreOne}
          </button>
          {props.onIgnorePhrase && (
            <button onClick={props.onIgnorePhrase} type="button">
              {words.ignorePhrase(props.words)}
              <small>{words.stored}</small>
            </button>
          )}
          {props.onRuleOff && (
            <button onClick={props.onRuleOff} type="button">
              {words.ruleOff}
            </button>
          )}
          <button onClick={props.onSiteOff} type="button">
            {words.siteOff}
          </button>
        </fieldset>
      </div>
    </div>
  );
}

type Part = Piece | { readonly kind: "text"; readonly text: string };

/** The old words above the new ones: each can be read through, and what differs shows in both. */
function Change({ words, suggestion }: { readonly words: string; readonly suggestion: Suggestion }) {
  const pieces = compare(words, { text: suggestion.replacement, blanks: suggestion.blanks });
  const old = pieces.filter(({ kind }) => kind === "same" || kind === "old");
  const fresh = pieces.filter(({ kind }) => kind !== "old");
  return (
    <p className="change">
      {old.length > 0 && (
        <span className="old">
          <Words pieces={old} />
        </span>
      )}
      {fresh.length > 0 && (
        <span className="new">
          <Words pieces={fresh} />
        </span>
      )}
    </p>
  );
}

/** Old words struck, new ones in our colour, blanks framed. */
function Words({ pieces }: { readonly pieces: readonly Part[] }) {
  let at = 0;
  return pieces.map((piece) => {
    const text = piece.kind === "blank" ? piece.blank.placeholder : piece.text;
    const key = `${piece.kind}@${at}`;
    at += text.length;
    if (piece.kind === "old") return <del key={key}>{text}</del>;
    if (piece.kind === "same" || piece.kind === "text") return <span key={key}>{text}</span>;
    return (
      <ins className={piece.kind === "blank" ? "blank" : undefined} key={key}>
        {text}
      </ins>
    );
  });
}
