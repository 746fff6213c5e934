import type { Settings } from "../settings/schema";
import { Switch } from "../ui/controls";
import { SetByOrganisation } from "./organisation";
import type { PartProps } from "./part";
import { SettingRow, SettingRows } from "./setting-row";
import { whenWords } from "./when-words";

/** When the coach speaks: while one writes or when asked, and whether it says something at Send. */
export function When({ state }: Pick<PartProps, "state">) {
  const says = whenWords[state.ui];
  const { settings, policy } = state;
  const held = policy.switches;
  /** One switch; `set`: what the organisation has set it to. */
  const row = (
    { title, help }: { readonly title: string; readonly help: string },
    own: boolean,
    set: boolean | undefined,
    onChange: (on: boolean) => void,
  ) => (
    <SettingRow help={help} title={title}>
      {set !== undefined && <SetByOrganisation ui={state.ui} />}
      <Switch disabled={set !== undefined} hideLabel label={title} on={set ?? own} onChange={onChange} />
    </SettingRow>
  );
  const atSend = (leftover: keyof Settings["atSend"]) =>
    row(
      says[leftover],
      settings.atSend[leftover],
      held.atSend?.[leftover],
      (on) => void state.change({ kind: "atSend", set: { [leftover]: on } }),
    );
  return (
    <>
      <section>
        <h2>{says.writing}</h2>
        <SettingRows>
          {row(
            says.asked,
            settings.onRequestOnly,
            held.onRequestOnly,
            (onRequestOnly) => void state.change({ kind: "set", set: { onRequestOnly } }),
          )}
        </SettingRows>
      </section>
      <section>
        <h2>{says.sending}</h2>
        <SettingRows>
          {atSend("blanks")}
          {atSend("warnings")}
        </SettingRows>
      </section>
    </>
  );
}
