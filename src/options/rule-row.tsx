import type { OwnRule } from "../engine/types";
import { Switch } from "../ui/controls";
import { GripIcon, SeverityIcon } from "../ui/icons";
import { sharedWords } from "../ui/words";
import type { OwnWords } from "./own-words";
import type { Drag } from "./rule-drag";
import { freeId } from "./rule-form";
import type { OptionsState } from "./store";

/** The words a rule looks for, to be read in a list and searched in. */
export const finds = (rule: OwnRule) => rule.phrases?.join(" · ") ?? rule.regex ?? "";

/** What of a row can be brought into focus. */
export type RowPart = "grip" | "edit" | "copy" | "remove";

/** One rule in the list, and all that can be done with it. */
export function RuleRow(props: {
  readonly rule: OwnRule;
  readonly index: number;
  readonly drag: Drag | null;
  readonly move: (to: number) => void;
  readonly onEdit: (rule: OwnRule) => void;
  readonly onRemove: () => void;
  readonly state: OptionsState;
  readonly says: OwnWords;
}) {
  const { rule, index, drag, says, state } = props;
  const duplicate = () => {
    const { own } = state.settings;
    const copy = { ...rule, id: freeId(rule.id, own), name: says.copyOf(rule.name) };
    void state.change({ kind: "own", rule: copy, index: index + 1 }, says.duplicated(rule.name), [
      { kind: "own.remove", id: copy.id },
    ]);
  };
  const shared = sharedWords[state.ui];
  const limits = [
    ...(rule.langs?.length === 1 ? rule.langs.map((lang) => (lang === "zh" ? "中文" : "English")) : []),
    ...(rule.only?.channel ?? []).map((channel) => shared.channel[channel]),
    ...(rule.only?.audience ?? []).map((audience) => shared.audience[audience]),
    ...(rule.only?.sites ?? []),
  ];
  const action = (part: Exclude<RowPart, "grip">, label: string, act: () => void) => (
    <button
      aria-label={`${label} ${rule.name}`}
      className="k-link"
      onClick={act}
      type="button"
      {...{ [`data-${part}`]: rule.id }}
    >
      {label}
    </button>
  );
  return (
    <li className="options-item options-rule" data-off={rule.on === false || undefined} {...drag?.row}>
      {drag && (
        <button
          aria-label={says.move(rule.name)}
          className="k-icon-button options-grip"
          data-grip={rule.id}
          onKeyDown={(event) => {
            const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
            if (step === undefined) return;
            event.preventDefault();
            props.move(index + step);
          }}
          type="button"
          {...drag.grip}
        >
          <GripIcon />
        </button>
      )}
      <SeverityIcon severity={rule.severity ?? "warning"} />
      <div>
        <strong>{rule.name}</strong>
        <p>{rule.regex === undefined ? finds(rule) : <code>{rule.regex}</code>}</p>
        <p className="options-about">
          {rule.message !== rule.name && <span>{rule.message}</span>}
          {limits.map((limit) => (
            <small className="options-tag" key={limit}>
              {limit}
            </small>
          ))}
        </p>
      </div>
      <span className="options-deeds">
        {action("edit", says.edit, () => props.onEdit(rule))}
        {action("copy", says.duplicate, duplicate)}
        {action("remove", says.remove, props.onRemove)}
      </span>
      <Switch
        hideLabel
        label={says.switchLabel(rule.name)}
        on={rule.on !== false}
        onChange={(on) => void state.change({ kind: "own", rule: { ...rule, on } })}
      />
    </li>
  );
}
