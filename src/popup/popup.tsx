import { type ReactNode, useEffect, useState } from "react";
import { type StoreApi, useStore } from "zustand";
import { siteSetting } from "../settings/site";
import type { DraftStore } from "../ui/draft-store";
import { sharedWords } from "../ui/words";
import { DraftView } from "./draft-view";
import { SiteBar } from "./header";
import type { Place, PopupState } from "./store";
import { type PopupWords, popupWords } from "./words";

/** How long nothing is shown before a skeleton, in milliseconds: most drafts are there sooner. */
const PATIENCE = 150;

/** The whole popup. `onOptions` opens the options page. */
export function Popup({ store, onOptions }: { readonly store: StoreApi<PopupState>; readonly onOptions: () => void }) {
  const state = useStore(store);
  const { place, ui, draft, settings } = state;
  const words = popupWords[ui];
  const host = place.kind === "none" || place.kind === "off" || place.kind === "draft" ? place.host : null;
  return (
    <div className="popup" data-scroller lang={ui}>
      <SiteBar
        host={host}
        on={host !== null && siteSetting(settings, host).on}
        onOptions={onOptions}
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
            onRetry={() => void state.look()}
            place={place}
            refused={state.refused}
            words={words}
          />
          <DraftView draft={draft} onCorrect={state.correct} pasted={place.kind !== "draft"} ui={ui} />
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
  readonly onRetry: () => void;
}) {
  const { place, words } = props;
  const text = useStore(props.draft, (state) => state.seen.text);
  if (place.kind === "looking") return null;
  if (place.kind === "draft") return text.trim() === "" ? <Plate {...words.empty} /> : null;
  // Once something is pasted, it has the room.
  if (text !== "") return null;
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

function Plate(props: { readonly title: string; readonly text: string; readonly children?: ReactNode }) {
  return (
    <section className="popup-plate" role="status">
      <h1>{props.title}</h1>
      <p>{props.text}</p>
      {props.children}
    </section>
  );
}
