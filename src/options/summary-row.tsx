import { Switch } from "../ui/controls";
import { weekWords } from "../ui/week-words";
import type { PartProps } from "./part";
import { SettingRow } from "./setting-row";

/** The switch of the weekly summary, and the way to be rid of its counts. */
export function SummaryRow({ state }: Pick<PartProps, "state">) {
  const says = weekWords[state.ui];
  return (
    <SettingRow help={says.help} title={says.row}>
      <button className="k-link" onClick={() => void state.clearSummary(says.cleared)} type="button">
        {says.clear}
      </button>
      <Switch
        hideLabel
        label={says.row}
        on={state.settings.summary}
        onChange={(summary) => void state.change({ kind: "set", set: { summary } })}
      />
    </SettingRow>
  );
}
