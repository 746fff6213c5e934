import { useRef } from "react";
import { useStore } from "zustand";
import type { Finding, Lang } from "../engine/types";
import type { Corrections, DraftStore } from "../ui/draft-store";
import { DraftPreview, MarkedArea, selectIn } from "../ui/marked-text";
import { panelWords } from "../ui/panel-words";
import { FindingList, GridCells } from "../ui/review-parts";
import { RewritePanel } from "../ui/rewrite-panel";
import { sharedWords } from "../ui/words";
import { Situation } from "./header";
import { popupWords } from "./words";

/** A draft, what the coach says of it, and its rewrite. `pasted`: there is no box, the text is edited here. */
export function DraftView(props: {
  readonly draft: DraftStore;
  readonly pasted: boolean;
  readonly ui: Lang;
  readonly onCorrect: (corrections: Corrections) => void;
}) {
  const { draft, pasted, ui } = props;
  const state = useStore(draft);
  const area = useRef<HTMLTextAreaElement>(null);
  const { review, rewrite, seen } = state;
  const shared = sharedWords[ui];
  const panel = panelWords[ui];
  const grid = review?.grid && <GridCells grid={review.grid} words={shared} />;
  const show = (finding: Finding) => (pasted ? selectIn(area.current, finding) : void state.show(finding));
  return (
    <>
      {review && <Situation onCorrect={props.onCorrect} review={review} shared={shared} />}
      {pasted ? (
        <PasteArea area={area} findings={review?.findings ?? []} onText={state.setText} text={seen.text} ui={ui} />
      ) : (
        seen.text.trim() !== "" && (
          <DraftPreview findings={review?.findings ?? []} text={seen.text} words={panel}>
            {grid}
          </DraftPreview>
        )
      )}
      {state.broken && <p className="popup-broken">{popupWords[ui].broken}</p>}
      {pasted && grid}
      {review && review.findings.length > 0 && (
        <FindingList findings={review.findings} onShow={show} shared={shared} words={panel} />
      )}
      {review && review.findings.length === 0 && <p className="popup-fine">{panel.fine}</p>}
      <RewritePanel
        before={seen.text}
        filled={state.filled}
        hasBox={!pasted}
        moves={state.moves}
        notice={state.notice}
        onApply={(withBlanks) => void state.apply(withBlanks)}
        onChoose={state.choose}
        onCopy={() => void state.copy()}
        onFill={state.fill}
        onRestart={() => void state.restart()}
        onUndo={() => void state.undo()}
        rewrite={rewrite}
        ui={ui}
        undoable={seen.undoable}
      />
    </>
  );
}

function PasteArea(props: {
  readonly area: React.RefObject<HTMLTextAreaElement>;
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly ui: Lang;
  readonly onText: (text: string) => void;
}) {
  const words = popupWords[props.ui];
  return (
    <section className="popup-paste">
      <label htmlFor="paste">{words.pasteLabel}</label>
      <MarkedArea
        areaRef={props.area}
        describedBy="paste-hint"
        findings={props.findings}
        id="paste"
        onChange={props.onText}
        placeholder={words.pasteExample}
        text={props.text}
      />
      {props.text === "" && (
        <p className="k-help" id="paste-hint">
          {words.pasteHint}
          <button className="k-link" onClick={() => props.onText(words.pasteExample)} type="button">
            {words.tryExample}
          </button>
        </p>
      )}
    </section>
  );
}
