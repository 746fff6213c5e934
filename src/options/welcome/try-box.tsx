import { useEffect, useRef, useState } from "react";
import { useStore } from "zustand";
import { Segments } from "../../ui/controls";
import { DraftPanel } from "../../ui/draft-panel";
import { type DraftStore, openDraft, type SeenDraft } from "../../ui/draft-store";
import { MarkedArea, selectIn } from "../../ui/marked-text";
import { pageCoach } from "../../ui/page-coach";
import type { OptionsState } from "../store";
import { welcomeWords } from "./welcome-words";

const seen = (text: string): SeenDraft => ({
  text,
  channel: "chat",
  audience: null,
  stage: null,
  context: {},
  undoable: false,
  kept: null,
});

function open({ settings, ui, today }: OptionsState, text: string): DraftStore {
  return openDraft(seen(text), {
    box: null,
    coach: pageCoach,
    copy: (words) => navigator.clipboard.writeText(words),
    today,
    ui,
    settings,
    site: "",
    corrections: {},
  });
}

/** A box with a prepared draft in it, coached as one types, and the rewrite below: the popup's own panel. */
export function TryBox({ state }: { readonly state: OptionsState }) {
  const words = welcomeWords[state.ui];
  const [nth, setNth] = useState("0");
  const first = words.drafts[Number(nth)]?.text ?? "";
  const [draft, setDraft] = useState(() => open(state, first));
  // Another language or another sample starts over; the settings of a first run change nothing else here.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a store per sample
  useEffect(() => setDraft(open(state, first)), [first]);
  return (
    <section aria-labelledby="try" className="welcome-try">
      <header>
        <h2 id="try">{words.tryTitle}</h2>
        <Segments
          label={words.samples}
          onChange={setNth}
          options={words.drafts.map(({ name }, at) => ({ value: String(at), label: name }))}
          value={nth}
        />
      </header>
      <Panel draft={draft} state={state} />
    </section>
  );
}

function Panel({ draft, state }: { readonly draft: DraftStore; readonly state: OptionsState }) {
  const { seen: now, review, setText, correct, show } = useStore(draft);
  const area = useRef<HTMLTextAreaElement>(null);
  const words = welcomeWords[state.ui];
  return (
    <DraftPanel
      draft={draft}
      hasBox={false}
      onCorrect={correct}
      onShow={(finding) => {
        void show(finding);
        selectIn(area.current, finding);
      }}
      onWhy={(rule) => {
        location.hash = `why/${rule}`;
      }}
      ui={state.ui}
    >
      <div className="welcome-box">
        <label className="k-hidden" htmlFor="draft">
          {words.tryTitle}
        </label>
        <MarkedArea
          areaRef={area}
          describedBy="draft-hint"
          findings={review?.findings ?? []}
          id="draft"
          onChange={setText}
          text={now.text}
        />
        <p className="k-help" id="draft-hint">
          {words.tryHint}
        </p>
      </div>
    </DraftPanel>
  );
}
