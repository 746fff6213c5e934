import { useMemo } from "react";
import type { Ignored } from "../settings/schema";
import { Segments } from "../ui/controls";
import { SetByOrganisation } from "./organisation";
import type { PartProps } from "./part";
import { ruleCards } from "./rule-cards";
import { SettingRow, SettingRows } from "./setting-row";

/** Interface language and theme. */
export function Look({ state, words }: PartProps) {
  const says = words.look;
  const held = state.policy.switches.ui;
  return (
    <SettingRows>
      <SettingRow help={says.uiHelp} title={says.ui}>
        {held !== undefined && <SetByOrganisation ui={state.ui} />}
        <Segments
          disabled={held !== undefined}
          label={says.ui}
          onChange={(ui) => void state.change({ kind: "set", set: { ui } })}
          options={[
            { value: "auto", label: says.uiAuto },
            { value: "zh", label: "简体中文" },
            { value: "en", label: "English" },
          ]}
          value={held ?? state.settings.ui}
        />
      </SettingRow>
      <SettingRow help={says.themeHelp} title={says.theme}>
        <Segments
          label={says.theme}
          onChange={(theme) => void state.change({ kind: "set", set: { theme } })}
          options={[
            { value: "auto", label: says.themeAuto },
            { value: "light", label: says.light },
            { value: "dark", label: says.dark },
          ]}
          value={state.settings.theme}
        />
      </SettingRow>
    </SettingRows>
  );
}

/** What the user no longer wants to hear, each to be taken back. */
export function IgnoredThings({ state, words }: PartProps) {
  const says = words.ignored;
  const { ignored, own } = state.settings;
  const titles = useMemo(() => new Map(ruleCards(state.ui).map((card) => [card.id, card.title])), [state.ui]);
  const titleOf = (rule: string) => titles.get(rule) ?? own.find(({ id }) => `my/${id}` === rule)?.name ?? rule;
  const takeBack = (entries: readonly Ignored[]) =>
    void state.change(
      { kind: "unignore", entries },
      says.done,
      entries.map((entry) => ({ kind: "ignore", entry })),
    );
  if (ignored.length === 0) {
    return (
      <div className="options-empty">
        <h2>{says.empty}</h2>
        <p>{says.emptyHint}</p>
      </div>
    );
  }
  return (
    <>
      <ul className="options-list options-tight">
        {ignored.map((entry) => (
          <li className="options-item" key={JSON.stringify(entry)}>
            <div>
              <strong>{entry.kind === "phrase" ? entry.phrase : says.one}</strong> <small>{entry.site}</small>
              <p>{entry.kind === "phrase" ? titleOf(entry.rule) : says.oneHelp}</p>
            </div>
            <button className="k-link" onClick={() => takeBack([entry])} type="button">
              {says.back}
            </button>
          </li>
        ))}
      </ul>
      {ignored.length > 1 && (
        <button className="k-button options-add" onClick={() => takeBack(ignored)} type="button">
          {says.allBack}
        </button>
      )}
    </>
  );
}
