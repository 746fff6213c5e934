import { useState } from "react";
import type { Cell, Finding, Grid } from "../engine/types";
import { SeverityIcon } from "./icons";
import type { PanelWords } from "./panel-words";
import type { SharedWords } from "./words";

/** Findings shown before the rest waits behind a button. */
const AT_FIRST = 2;

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

/** What the coach has to say, most telling words first; a click jumps to the place. */
export function FindingList(props: {
  readonly findings: readonly Finding[];
  readonly shared: SharedWords;
  readonly words: PanelWords;
  readonly onShow: (finding: Finding) => void;
}) {
  const [all, setAll] = useState(false);
  const shown = all ? props.findings : props.findings.slice(0, AT_FIRST);
  const hidden = props.findings.length - shown.length;
  return (
    <section aria-label={props.words.findings}>
      <ul className="k-findings">
        {shown.map((finding) => (
          <li key={`${finding.rule}@${finding.start}`}>
            <button onClick={() => props.onShow(finding)} title={props.words.jump} type="button">
              <SeverityIcon severity={finding.severity} />
              <span className="k-hidden">{`${props.shared.severity[finding.severity]}: `}</span>
              <span>
                <strong>{finding.message}</strong>
                <small>{finding.advice || finding.why}</small>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <button className="k-link" onClick={() => setAll(true)} type="button">
          {props.words.moreFindings(hidden)}
        </button>
      )}
    </section>
  );
}
