import { MOST_BYTES } from "../settings/follow/pack";
import { Switch } from "../ui/controls";
import { followWords } from "./follow-words";
import { SetByOrganisation } from "./organisation";
import type { PartProps } from "./part";
import { SettingRow } from "./setting-row";

const kilo = (bytes: number) => Math.max(1, Math.ceil(bytes / 1_000));

/** Whether the settings follow their user to his other computers, and how it goes. */
export function FollowRow({ state }: Pick<PartProps, "state">) {
  const says = followWords[state.ui];
  const { on, state: how, bytes } = state.follow;
  const allowed = state.policy.follow;
  const told = on && allowed ? says.state[how](kilo(bytes), kilo(MOST_BYTES)) : says.off;
  return (
    <SettingRow
      help={says.help}
      more={
        <>
          <p className="options-state" data-kind={on && allowed ? how : undefined} role="status">
            {told}
          </p>
          {on && (
            <button className="k-link" onClick={() => void state.forgetFollowed(says.forgotten)} type="button">
              {says.forget}
            </button>
          )}
        </>
      }
      title={says.title}
    >
      {!allowed && <SetByOrganisation ui={state.ui} />}
      <Switch
        disabled={!allowed}
        hideLabel
        label={says.switch}
        on={on && allowed}
        onChange={(next) => void state.setFollow(next)}
      />
    </SettingRow>
  );
}
