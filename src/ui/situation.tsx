import type { Review } from "../engine/types";
import { Menu, optionsOf, Segments } from "./controls";
import type { Corrections } from "./corrections";
import { ChatIcon, EmailIcon, ResetIcon } from "./icons";
import type { PanelWords } from "./panel-words";
import type { SharedWords } from "./words";

/** What the coach takes the draft for, each correctable, and the way back to what it inferred. */
export function Situation(props: {
  readonly review: Review;
  readonly corrections: Corrections;
  readonly shared: SharedWords;
  readonly words: PanelWords;
  readonly onCorrect: (corrections: Corrections | null) => void;
}) {
  const { shared, words, onCorrect } = props;
  const { audience, channel, stage } = props.review.draft;
  return (
    <div className="k-situation">
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
      {Object.keys(props.corrections).length > 0 && (
        <button
          aria-label={words.uncorrect}
          className="k-icon-button"
          onClick={() => onCorrect(null)}
          title={words.uncorrect}
          type="button"
        >
          <ResetIcon />
        </button>
      )}
    </div>
  );
}
