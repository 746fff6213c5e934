import { useMemo, useState } from "react";
import type { BadExample, Example, Family } from "../engine/rule";
import type { RuleSetting } from "../engine/types";
import { Field, Menu, optionsOf, Switch } from "../ui/controls";
import { sharedWords } from "../ui/words";
import { SetByOrganisation } from "./organisation";
import type { PartProps } from "./part";
import { type RuleCard, ruleCards } from "./rule-cards";

/** Examples shown per kind; there are more in the rule's own file. */
const EXAMPLES = 4;

/** The built-in rules by family, each with its reason, its switch, its severity and its examples. */
export function BuiltInRules({ state, words }: PartProps) {
  const cards = useMemo(() => ruleCards(state.ui), [state.ui]);
  const families = Object.keys(words.rules.families) as Family[];
  return families.map((family) => (
    <section key={family}>
      <h2>{words.rules.families[family]}</h2>
      <ul className="options-list">
        {cards
          .filter((card) => card.family === family)
          .map((card) => (
            <BuiltInRule
              card={card}
              key={card.id}
              setting={state.settings.rules[card.id] ?? {}}
              state={state}
              words={words}
            />
          ))}
      </ul>
    </section>
  ));
}

function BuiltInRule(props: PartProps & { readonly card: RuleCard; readonly setting: RuleSetting }) {
  const { card, setting, state, words } = props;
  const says = words.rules;
  const { rulesOff, rulesOn } = state.policy;
  const heldOn = rulesOn.includes(card.id);
  const held = heldOn || rulesOff.includes(card.id);
  const on = held ? heldOn : setting.on !== false;
  const changed = setting.on !== undefined || setting.severity !== undefined || setting.except !== undefined;
  const set = (change: RuleSetting) => void state.change({ kind: "rule", id: card.id, set: change });
  return (
    <li className="options-item" data-off={!on || undefined}>
      <div>
        <strong>{card.title}</strong>
        <p>
          {card.why} <a href={`#why/${card.id}`}>{words.parts.why}</a>
        </p>
      </div>
      {changed && (
        <button
          aria-label={`${says.reset} ${card.title}`}
          className="k-link"
          onClick={() => void state.change({ kind: "rule.reset", id: card.id })}
          type="button"
        >
          {says.reset}
        </button>
      )}
      <Menu
        label={says.severityLabel(card.title)}
        onChange={(severity) => set({ severity })}
        options={optionsOf(sharedWords[state.ui].severity)}
        value={setting.severity ?? card.severity}
      />
      {held && <SetByOrganisation ui={state.ui} />}
      <Switch
        disabled={held}
        hideLabel
        label={says.switchLabel(card.title)}
        on={on}
        onChange={(next) => set({ on: next })}
      />
      <details className="options-below">
        <summary>{says.examples}</summary>
        <Exceptions card={card} setting={setting} state={state} words={words} />
        <div className="options-pair">
          <Examples label={says.bad} examples={card.bad} />
          <Examples label={says.good} examples={card.good} />
        </div>
      </details>
    </li>
  );
}

/** Phrases this rule leaves alone; stored as the field is left. */
function Exceptions(props: PartProps & { readonly card: RuleCard; readonly setting: RuleSetting }) {
  const { card, setting, state, words } = props;
  const stored = (setting.except ?? []).join("\n");
  const [typed, setTyped] = useState<string | null>(null);
  const store = () => {
    if (typed === null) return;
    const except = typed
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== "");
    setTyped(null);
    if (except.join("\n") !== stored) void state.change({ kind: "rule", id: card.id, set: { except } });
  };
  return (
    <Field help={words.rules.exceptHelp} label={words.rules.except}>
      {({ id, describedBy }) => (
        <textarea
          aria-describedby={describedBy}
          className="k-input"
          id={id}
          onBlur={store}
          onChange={(event) => setTyped(event.target.value)}
          rows={1}
          value={typed ?? stored}
        />
      )}
    </Field>
  );
}

/** Examples as messages, what the rule marks underlined, and under each the same message put right. */
function Examples({
  label,
  examples,
}: {
  readonly label: string;
  readonly examples: readonly (Example | BadExample)[];
}) {
  return (
    <div>
      <h3>{label}</h3>
      <ul className="options-examples">
        {examples.slice(0, EXAMPLES).map((example) => (
          <li className="options-example" key={example.text}>
            {partsOf(example.text).map(({ text, marked, at }) =>
              marked ? (
                <mark className="k-mark" data-severity="warning" key={at}>
                  {text}
                </mark>
              ) : (
                text
              ),
            )}
            {"better" in example && <p>→ {example.better}</p>}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** An example cut at [[ and ]], which stand around what the rule marks. */
function partsOf(example: string): readonly { text: string; marked: boolean; at: number }[] {
  return example.split(/\[\[|\]\]/).map((text, at) => ({ text, marked: at % 2 === 1, at }));
}
