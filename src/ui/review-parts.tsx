import { useState } from "react";
import type { Cell, Finding, Grid, Severity } from "../engine/types";
import { hasWhy } from "./has-why";
import { SeverityIcon } from "./icons";
import type { PanelWords } from "./panel-words";
import type { SharedWords } from "./words";

/** So many findings are shown at once; of more, the first one, since the rewrite below needs the room. */
const FEW = 2;

/** The commitment grid: three small words that fill in as the draft gets them. */
export function GridCells({ grid, words }: { readonly grid: Grid; readonly words: SharedWords }) {
  const cells: readonly (readonly [string, Cell])[] =
    grid.kind === "ask"
      ? [
          [words.grid.who, grid.who],
          [words.grid.what, grid.what],
          [words.grid.when, grid.when],
        ]
      : [
          [words.grid.status, grid.status],
          [words.grid.plan, grid.plan],
          [words.grid.support, grid.support],
        ];
  return (
    <ul aria-label={words.gridLabel} className="k-grid">
      {cells.map(([name, { state }]) => (
        <li data-state={state} key={name} title={words.cell[state]}>
          {name}
          <span className="k-hidden">{`: ${words.cell[state]}`}</span>
        </li>
      ))}
    </ul>
  );
}

const RANK: Readonly<Record<Severity, number>> = { warning: 0, info: 1, hint: 2 };

/**
 * What the coach has to say, the most severe first; a click jumps to the place. The first one says what to do about it,
 * the others wait for theirs, and hints wait behind the button as long as there is anything else.
 */
export function FindingList(props: {
  readonly findings: readonly Finding[];
  readonly shared: SharedWords;
  readonly words: PanelWords;
  readonly onShow: (finding: Finding) => void;
  readonly onWhy?: ((rule: string) => void) | undefined;
}) {
  const [all, setAll] = useState(false);
  const ranked = props.findings.toSorted((a, b) => RANK[a.severity] - RANK[b.severity] || a.start - b.start);
  const pressing = ranked.filter(({ severity }) => severity !== "hint");
  const shown = all ? ranked : (pressing.length > 0 ? pressing : ranked).slice(0, ranked.length > FEW ? 1 : FEW);
  const hidden = ranked.length - shown.length;
  return (
    <section aria-label={props.words.findings}>
      <ul className="k-findings">
        {shown.map((finding, at) => (
          <li key={`${finding.rule}@${finding.start}`}>
            <button onClick={() => props.onShow(finding)} title={props.words.jump} className="k-row" type="button">
              <SeverityIcon severity={finding.severity} />
              <span className="k-hidden">{`${props.shared.severity[finding.severity]}: `}</span>
              <span>
                <strong>{finding.message}</strong>
                {(all || at === 0) && <small>{finding.advice || finding.why}</small>}
              </span>
            </button>
            {props.onWhy && (all || at === 0) && hasWhy(finding.rule) && (
              <button className="k-link" onClick={() => props.onWhy?.(finding.rule)} type="button">
                {props.words.why}
              </button>
            )}
            {hidden > 0 && at === shown.length - 1 && (
              <button className="k-link" onClick={() => setAll(true)} type="button">
                {props.words.moreFindings(hidden)}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
