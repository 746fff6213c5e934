import type { ReactNode } from "react";
import { useStore } from "zustand";
import type { Finding, Lang } from "../engine/types";
import type { Corrections } from "./corrections";
import type { DraftStore } from "./draft-store";
import { DraftPreview } from "./marked-text";
import { panelWords } from "./panel-words";
import { Plate } from "./plate";
import { FindingList, GridCells } from "./review-parts";
import { RewritePanel } from "./rewrite-panel";
import { Situation } from "./situation";
import { sharedWords } from "./words";

/** A draft, what the coach says of it, and its rewrite: the same in the toolbar popup and in the page. */
export function DraftPanel(props: {
  readonly draft: DraftStore;
  readonly ui: Lang;
  /** Without a box there is nothing to apply to; the clipboard is the way out. */
  readonly hasBox: boolean;
  readonly onCorrect: (corrections: Corrections | null) => void;
  readonly onShow: (finding: Finding) => void;
  /** Absent: there is no way from here to what the rules teach. */
  readonly onWhy?: ((rule: string) => void) | undefined;
  /** Stands in for the draft where the text is edited here. */
  readonly children?: ReactNode;
}) {
  const { draft, ui } = props;
  const state = useStore(draft);
  const { review, seen } = state;
  const shared = sharedWords[ui];
  const words = panelWords[ui];
  const grid = review?.grid && <GridCells grid={review.grid} words={shared} />;
  const findings = review?.findings ?? [];
  const empty = seen.text.trim() === "";
  return (
    <>
      {review && (
        <Situation
          corrections={state.corrections}
          onCorrect={props.onCorrect}
          review={review}
          shared={shared}
          words={words}
        />
      )}
      {props.children ??
        (empty ? (
          <Plate {...words.empty} />
        ) : (
          <DraftPreview findings={findings} text={seen.text} words={words}>
            {grid}
          </DraftPreview>
        ))}
      {state.broken && (
        <p className="k-broken" role="alert">
          {words.broken}
        </p>
      )}
      {props.children && grid}
      {findings.length > 0 && (
        <FindingList findings={findings} onShow={props.onShow} onWhy={props.onWhy} shared={shared} words={words} />
      )}
      {review && findings.length === 0 && <p className="k-fine">{words.fine}</p>}
      <RewritePanel hasBox={props.hasBox} state={state} ui={ui} />
    </>
  );
}
