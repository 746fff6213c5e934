import { type Pack, type PackRule, packs } from "../packs";
import { Switch } from "../ui/controls";
import { SetByOrganisation } from "./organisation";
import type { PartProps } from "./part";
import { partWords } from "./part-words";

/** Ready-made rules, a switch for each pack and for each of its rules. */
export function Packs({ state }: Pick<PartProps, "state">) {
  return (
    <ul className="options-list">
      {packs.map((pack) => (
        <PackItem key={pack.id} pack={pack} state={state} />
      ))}
    </ul>
  );
}

function PackItem({ pack, state }: { readonly pack: Pack } & Pick<PartProps, "state">) {
  const says = partWords[state.ui].packs;
  const held = state.policy.packs.includes(pack.id);
  const on = held || state.settings.packs[pack.id] === true;
  return (
    <li className="options-item" data-off={!on || undefined}>
      <div>
        <strong>{pack.name[state.ui]}</strong>
        <p>{pack.about[state.ui]}</p>
      </div>
      {held && <SetByOrganisation ui={state.ui} />}
      <Switch
        disabled={held}
        hideLabel
        label={says.switchLabel(pack.name[state.ui])}
        on={on}
        onChange={(next) => void state.change({ kind: "pack", id: pack.id, on: next })}
      />
      <details className="options-below">
        <summary>{says.rules(pack.rules.length)}</summary>
        <ul className="options-pack-rules">
          {pack.rules.map((rule) => (
            <PackRuleItem key={rule.id} on={on} pack={pack} rule={rule} state={state} />
          ))}
        </ul>
      </details>
    </li>
  );
}

function PackRuleItem(
  props: { readonly pack: Pack; readonly rule: PackRule; readonly on: boolean } & Pick<PartProps, "state">,
) {
  const { pack, rule, state } = props;
  const says = partWords[state.ui].packs;
  const id = `my/${pack.id}-${rule.id}`;
  return (
    <li>
      <div className="options-pack-rule">
        <strong>{rule.name[state.ui]}</strong>
        <p>{rule.message[state.ui]}</p>
        <p className="options-phrases">{rule.phrases?.join(" · ") ?? rule.regex}</p>
        <dl className="options-cases">
          <div className="options-case">
            <dt>{says.bad}</dt>
            <dd>{rule.bad[0]}</dd>
          </div>
          <div className="options-case">
            <dt>{says.good}</dt>
            <dd>{rule.good[0]}</dd>
          </div>
        </dl>
      </div>
      {props.on && (
        <Switch
          hideLabel
          label={says.ruleSwitch(rule.name[state.ui])}
          on={state.settings.rules[id]?.on !== false}
          onChange={(on) => void state.change(on ? { kind: "rule.reset", id } : { kind: "rule", id, set: { on } })}
        />
      )}
    </li>
  );
}
