import { useState } from "react";
import { Switch } from "../ui/controls";
import { GearIcon, PauseIcon } from "../ui/icons";
import type { SharedWords } from "../ui/words";
import type { PopupWords } from "./words";

/** The site with its switch, and the way to the options. */
export function SiteBar(props: {
  readonly host: string | null;
  readonly on: boolean;
  readonly words: PopupWords;
  readonly shared: SharedWords;
  readonly onSwitch: (on: boolean) => void;
  readonly onOptions: () => void;
  /** Null: there is nothing to pause here. */
  readonly onPause: (() => void) | null;
}) {
  const [asking, setAsking] = useState(false);
  const { host, words, onPause, onSwitch } = props;
  return (
    <header className="popup-site">
      <strong>{host ?? props.shared.name}</strong>
      {host !== null && onPause && (
        <button
          aria-expanded={asking}
          aria-label={words.pause}
          className="k-icon-button"
          onClick={() => setAsking(!asking)}
          title={words.pause}
          type="button"
        >
          <PauseIcon />
        </button>
      )}
      {host !== null && <Switch hideLabel label={words.siteSwitch(host)} on={props.on} onChange={onSwitch} />}
      <button
        aria-label={props.shared.options}
        className="k-icon-button"
        onClick={props.onOptions}
        title={props.shared.options}
        type="button"
      >
        <GearIcon />
      </button>
      {asking && onPause && (
        <ul className="popup-pause">
          {[
            { label: words.pauseHour, act: onPause },
            { label: words.pauseSite, act: () => onSwitch(false) },
          ].map(({ label, act }) => (
            <li key={label}>
              <button
                className="k-row"
                onClick={() => {
                  setAsking(false);
                  act();
                }}
                type="button"
              >
                {label}
              </button>
            </li>
          ))}
        </ul>
      )}
    </header>
  );
}
