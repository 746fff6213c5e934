import type { Review } from "../engine/types";
import { Menu, optionsOf, Segments, Switch } from "../ui/controls";
import type { Corrections } from "../ui/draft-store";
import { ChatIcon, EmailIcon, GearIcon } from "../ui/icons";
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
}) {
  return (
    <header className="popup-site">
      <strong>{props.host ?? props.shared.name}</strong>
      {props.host !== null && (
        <Switch hideLabel label={props.words.siteSwitch(props.host)} on={props.on} onChange={props.onSwitch} />
      )}
      <button
        aria-label={props.shared.options}
        className="k-icon-button"
        onClick={props.onOptions}
        title={props.shared.options}
        type="button"
      >
        <GearIcon />
      </button>
    </header>
  );
}

/** What the coach takes the draft for, each correctable. */
export function Situation(props: {
  readonly review: Review;
  readonly shared: SharedWords;
  readonly onCorrect: (corrections: Corrections) => void;
}) {
  const { shared, onCorrect } = props;
  const { audience, channel, stage } = props.review.draft;
  return (
    <div className="popup-situation">
      <Menu
        label={shared.audienceLabel}
        onChange={(value) => onCorrect({ audience: value })}
        options={optionsOf(shared.audience)}
        value={audience}
      />
      <Segments
        label={shared.channelLabel}
        onChange={(value) => onCorrect({ channel: value })}
        options={[
          { value: "email", label: shared.channel.email, icon: <EmailIcon /> },
          { value: "chat", label: shared.channel.chat, icon: <ChatIcon /> },
        ]}
        value={channel}
      />
      <Segments
        label={shared.stageLabel}
        onChange={(value) => onCorrect({ stage: value })}
        options={optionsOf(shared.stage)}
        value={stage}
      />
    </div>
  );
}
