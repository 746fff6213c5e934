import { useMemo } from "react";
import type { SiteSetting } from "../settings/schema";
import { Menu, optionsOf } from "../ui/controls";
import { sharedWords } from "../ui/words";
import type { PartProps } from "./part";
import { ruleCards } from "./rule-cards";

interface SiteSettingsProps extends PartProps {
  readonly host: string;
  readonly setting: SiteSetting;
  /** Set by the organisation. */
  readonly held: Partial<SiteSetting>;
}

/** What holds on one site alone: who reads, how and at which stage, and which rules are at work. */
export function SiteSettings(props: SiteSettingsProps) {
  const { host, setting, held, state, words } = props;
  const says = words.sites;
  const shared = sharedWords[state.ui];
  const { channel, audience, stage, rules } = setting;
  const isSet = [channel, audience, stage, rules].some((one) => one !== undefined);
  const menu = <F extends "channel" | "audience" | "stage">(field: F, choices: Readonly<Record<string, string>>) => (
    <div className="options-choose">
      <span aria-hidden="true">{says[field]}</span>
      <Menu
        disabled={held[field] !== undefined}
        label={`${says[field]} · ${host}`}
        onChange={(value) =>
          void state.change(
            value === "auto"
              ? { kind: "site.infer", host, field }
              : { kind: "site", host, set: { [field]: value } as Partial<SiteSetting> },
          )
        }
        options={[{ value: "auto", label: says.auto }, ...optionsOf(choices)]}
        value={setting[field] ?? "auto"}
      />
    </div>
  );
  const { unknown: _unknown, ...readers } = shared.audience;
  return (
    <div className="options-site">
      <div className="options-choices">
        {menu("audience", readers)}
        {menu("channel", shared.channel)}
        {menu("stage", shared.stage)}
      </div>
      <RulesHere {...props} />
      {isSet && (
        <button className="k-link" onClick={() => void state.change({ kind: "site.alone", host })} type="button">
          {says.reset}
        </button>
      )}
    </div>
  );
}

/** The built-in rules as they are on this site; one that differs from everywhere else is set apart. */
function RulesHere({ host, setting, held, state, words }: SiteSettingsProps) {
  const says = words.sites;
  const cards = useMemo(() => ruleCards(state.ui), [state.ui]);
  const everywhere = (id: string) => state.settings.rules[id]?.on !== false;
  const here = (id: string) =>
    setting.rules?.on.includes(id) || (everywhere(id) && !setting.rules?.off.includes(id)) || false;
  return (
    <fieldset className="options-checks" disabled={held.rules !== undefined}>
      <legend>{says.rulesHere}</legend>
      <p className="k-help">{says.rulesHelp}</p>
      {cards.map(({ id, title }) => (
        <label key={id}>
          <input
            checked={here(id)}
            onChange={(event) => {
              const on = event.target.checked;
              void state.change({ kind: "site.rule", host, rule: id, on: on === everywhere(id) ? null : on });
            }}
            type="checkbox"
          />
          {title}
        </label>
      ))}
    </fieldset>
  );
}
