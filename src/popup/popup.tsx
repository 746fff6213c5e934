import { useEffect, useState } from "react";
import { type StoreApi, useStore } from "zustand";
import type { Lang } from "../engine/types";
import { siteSetting } from "../settings/site";
import type { DraftStore } from "../ui/draft-store";
import { Plate } from "../ui/plate";
import { htmlLang, sharedWords } from "../ui/words";
import { DraftView, PasteView } from "./draft-view";
import { SiteBar } from "./header";
import type { Place, PopupState } from "./store";
import { WeekSummary } from "./week-summary";
import { type PopupWords, popupWords } from "./words";

export interface PopupProps {
  readonly store: StoreApi<PopupState>;
  readonly onOptions: () => void;
  readonly onWhy: (rule: string) => void;
}

/** How long nothing is shown before a skeleton, in milliseconds: most drafts are there sooner. */
const PATIENCE = 150;

/** The whole popup. `onOptions` opens the options page, `onWhy` what it tells of a rule. */
export function Popup({ store, onOptions, onWhy }: PopupProps) {
  const state = useStore(store);
  const { place, ui, draft, settings } = state;
  const words = popupWords[ui];
  const host = "host" in place && place.kind !== "unlisted" ? place.host : null;
  const working = place.kind === "none" || place.kind === "draft";
  const View = place.kind === "draft" ? DraftView : PasteView;
  return (
    <div className="popup" data-scroller lang={ui}>
      <SiteBar
        host={host}
        on={host !== null && siteSetting(settings, host).on}
        onOptions={onOptions}
        onPause={working ? () => void state.pause(true) : null}
        onSwitch={(on) => void state.switchSite(on)}
        shared={sharedWords[ui]}
        words={words}
      />
      {place.kind === "looking" || !draft ? (
        <Skeleton label={words.looking} />
      ) : (
        <>
          <Message
            draft={draft}
            onGrant={() => void state.grant()}
            onResume={() => void state.pause(false)}
            onRetry={() => void state.look()}
            place={place}
            refused={state.refused}
            ui={ui}
            words={words}
          />
          <View draft={draft} onCorrect={state.correct} onWhy={onWhy} ui={ui} />
          <WeekSummary
            onClear={() => void state.clearWeek()}
            onOff={() => void state.stopCounting()}
            ui={ui}
            week={state.week}
          />
        </>
      )}
    </div>
  );
}

/** Nothing at first, then the outline of what is to come. */
function Skeleton({ label }: { readonly label: string }) {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="popup-skeleton" role="status">
      {shown && (
        <>
          <span className="k-hidden">{label}</span>
          <i />
          <i />
          <i />
        </>
      )}
    </div>
  );
}

/** Says why there is no draft, and what to do about it. */
function Message(props: {
  readonly place: Place;
  readonly draft: DraftStore;
  readonly words: PopupWords;
  readonly refused: boolean;
  readonly onGrant: () => void;
  readonly onResume: () => void;
  readonly ui: Lang;
  readonly onRetry: () => void;
}) {
  const { place, words } = props;
  const text = useStore(props.draft, (state) => state.seen.text);
  // Once something is pasted, it has the room.
  if (place.kind === "looking" || place.kind === "draft" || text !== "") return null;
  if (place.kind === "paused") {
    const until = new Intl.DateTimeFormat(htmlLang[props.ui], { hour: "numeric", minute: "2-digit" });
    return (
      <Plate text={words.paused.text} title={words.paused.title(until.format(place.until))}>
        <button className="k-button k-primary" onClick={props.onResume} type="button">
          {words.paused.action}
        </button>
      </Plate>
    );
  }
  if (place.kind === "unlisted") {
    const { title, action, refused } = words.unlisted;
    return (
      <Plate text={props.refused ? refused : words.unlisted.text} title={title(place.host)}>
        <button className="k-button k-primary" onClick={props.onGrant} type="button">
          {action}
        </button>
      </Plate>
    );
  }
  if (place.kind === "failed") {
    return (
      <Plate {...words.failed}>
        <button className="k-button" onClick={props.onRetry} type="button">
          {words.failed.action}
        </button>
      </Plate>
    );
  }
  return <Plate {...words[place.kind]} />;
}
