import { useRef } from "react";
import { useStore } from "zustand";
import type { Lang } from "../engine/types";
import type { Corrections } from "../ui/corrections";
import { DraftPanel } from "../ui/draft-panel";
import type { DraftStore } from "../ui/draft-store";
import { MarkedArea, selectIn } from "../ui/marked-text";
import { popupWords } from "./words";

interface ViewProps {
  readonly draft: DraftStore;
  readonly ui: Lang;
  readonly onCorrect: (corrections: Corrections | null) => void;
  readonly onWhy: (rule: string) => void;
}

/** The draft of the box last used in the tab. */
export function DraftView({ draft, ui, onCorrect, onWhy }: ViewProps) {
  return (
    <DraftPanel
      draft={draft}
      hasBox
      onCorrect={onCorrect}
      onShow={(finding) => void draft.getState().show(finding)}
      onWhy={onWhy}
      ui={ui}
    />
  );
}

/** A text that was pasted here, for what is written where no extension comes. */
export function PasteView({ draft, ui, onCorrect, onWhy }: ViewProps) {
  const { seen, review, setText } = useStore(draft);
  const area = useRef<HTMLTextAreaElement>(null);
  const words = popupWords[ui];
  return (
    <DraftPanel
      draft={draft}
      hasBox={false}
      onCorrect={onCorrect}
      onShow={(finding) => {
        void draft.getState().show(finding);
        selectIn(area.current, finding);
      }}
      onWhy={onWhy}
      ui={ui}
    >
      <section className="popup-paste">
        <label htmlFor="paste">{words.pasteLabel}</label>
        <MarkedArea
          areaRef={area}
          {...(seen.text === "" && { describedBy: "paste-hint" })}
          findings={review?.findings ?? []}
          id="paste"
          onChange={setText}
          placeholder={words.pasteExample}
          text={seen.text}
        />
        {seen.text === "" && (
          <p className="k-help" id="paste-hint">
            {words.pasteHint}
            <button className="k-link" onClick={() => setText(words.pasteExample)} type="button">
              {words.tryExample}
            </button>
          </p>
        )}
      </section>
    </DraftPanel>
  );
}
