import { useId } from "react";
import type { Finding, Lang, Suggestion } from "../engine/types";
import { cardWords } from "./card-words";
import { compare } from "./difference";
import { SeverityIcon } from "./icons";
import { htmlLang, sharedWords } from "./words";

/** What came of the last click, where it did not simply work. */
export type CardNotice = "copied" | "changed" | "refused" | "popup";

/** How many suggestions are offered; more would be a menu, not advice. */
const SUGGESTIONS = 3;

/** Everything the card can do. Absent: not offered here. */
export interface CardActions {
  readonly onApply: (suggestion: Suggestion) => void;
  readonly onRewrite: () => void;
  readonly onIgnore: () => void;
  readonly onRuleOff?: (() => void) | undefined;
  readonly onSiteOff: () => void;
}

interface CardProps extends CardActions {
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
  const suggestions = finding.suggestions.slice(0, SUGGESTIONS);
  return (
    <div aria-labelledby={title} className="kaopu-card" lang={htmlLang[ui]} role="dialog" tabIndex={-1}>
      <h2 id={title}>
        <SeverityIcon severity={finding.severity} />
        <span className="k-hidden">{`${sharedWords[ui].severity[finding.severity]}: `}</span>
        {finding.message}
      </h2>
      <p className="why">{finding.why}</p>
      {suggestions.length === 0 && finding.advice !== "" && <p>{finding.advice}</p>}
      {suggestions.map((suggestion, at) => (
        <div key={suggestion.replacement}>
          <Change before={props.words} suggestion={suggestion} />
          <button className={at === 0 ? "primary" : undefined} onClick={() => props.onApply(suggestion)} type="button">
            {props.writable ? words.apply : words.copy}
          </button>
        </div>
      ))}
      <p aria-live="polite" className={notice ? "notice" : undefined}>
        {notice && words.notice[notice]}
      </p>
      <div className="more">
        <button onClick={props.onRewrite} type="button">
          {words.rewrite}
        </button>
        <button onClick={props.onIgnore} type="button">
          {words.ignore}
        </button>
        {props.onRuleOff && (
          <button onClick={props.onRuleOff} type="button">
            {words.ruleOff}
          </button>
        )}
        <button onClick={props.onSiteOff} type="button">
          {words.siteOff}
        </button>
      </div>
    </div>
  );
}

/** Old words struck, new ones tinted, in one line of reading. */
function Change(props: { readonly before: string; readonly suggestion: Suggestion }) {
  const { replacement, blanks } = props.suggestion;
  let at = 0;
  return (
    <p className="change">
      {compare(props.before, { text: replacement, blanks }).map((piece) => {
        const text = piece.kind === "blank" ? piece.blank.placeholder : piece.text;
        const key = `${piece.kind}@${at}`;
        at += text.length;
        if (piece.kind === "same") return <span key={key}>{text}</span>;
        if (piece.kind === "old") return <del key={key}>{text}</del>;
        return (
          <ins className={piece.kind === "blank" ? "blank" : undefined} key={key}>
            {text}
          </ins>
        );
      })}
    </p>
  );
}
