import { useState } from "react";
import type { OwnRule } from "../engine/types";
import { Switch } from "../ui/controls";
import { PlusIcon, SeverityIcon } from "../ui/icons";
import type { PartProps } from "./part";
import { RuleEditor } from "./rule-editor";
import { emptyForm, formOf, freeId, type RuleForm } from "./rule-form";

/** What the editor is open on: a rule of the list, a new one, or nothing. */
type Editing = { readonly rule: OwnRule | null; readonly form: RuleForm } | null;

/** The user's own rules: list, switch, editor. */
export function OwnRules({ state, words }: PartProps) {
  const { own } = state.settings;
  const [editing, setEditing] = useState<Editing>(null);
  const says = words.own;
  const write = (form: RuleForm) => setEditing({ rule: null, form });

  if (editing) {
    const { rule, form } = editing;
    return (
      <RuleEditor
        before={rule}
        form={form}
        id={rule?.id ?? null}
        newId={(name) => freeId(name, own)}
        onCancel={() => setEditing(null)}
        onSave={(saved) => {
          void state.change({ kind: "own", rule: saved }, says.saved(saved.name));
          setEditing(null);
        }}
        today={state.today}
        ui={state.ui}
        words={words}
      />
    );
  }
  if (own.length === 0) {
    return (
      <div className="options-empty">
        <h2>{says.empty}</h2>
        <p>{says.emptyHint}</p>
        <div className="k-buttons">
          <button className="k-button k-primary" onClick={() => write(emptyForm)} type="button">
            {says.add}
          </button>
          <button className="k-button" onClick={() => write({ ...emptyForm, ...says.sample })} type="button">
            {says.emptyAction}
          </button>
        </div>
      </div>
    );
  }
  return (
    <>
      <button className="k-button k-primary options-add" onClick={() => write(emptyForm)} type="button">
        <PlusIcon /> {says.add}
      </button>
      <ul className="options-list">
        {own.map((rule, index) => (
          <li className="options-item" data-off={rule.on === false || undefined} key={rule.id}>
            <SeverityIcon severity={rule.severity ?? "warning"} />
            <div>
              <strong>{rule.name}</strong>
              <p>{rule.phrases?.join(" · ") ?? `${says.regex} ${rule.regex}`}</p>
            </div>
            {rule.phrases && (
              <button
                aria-label={`${says.edit} ${rule.name}`}
                className="k-link"
                onClick={() => setEditing({ rule, form: formOf(rule) })}
                type="button"
              >
                {says.edit}
              </button>
            )}
            <button
              aria-label={`${says.remove} ${rule.name}`}
              className="k-link"
              onClick={() =>
                void state.change({ kind: "own.remove", id: rule.id }, says.removed(rule.name), [
                  { kind: "own", rule, index },
                ])
              }
              type="button"
            >
              {says.remove}
            </button>
            <Switch
              hideLabel
              label={says.switchLabel(rule.name)}
              on={rule.on !== false}
              onChange={(on) => void state.change({ kind: "own", rule: { ...rule, on } })}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
