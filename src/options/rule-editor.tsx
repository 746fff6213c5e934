import { useEffect, useRef, useState } from "react";
import type { IsoDate, Lang, OwnRule } from "../engine/types";
import { optionsOf, Segments, Switch } from "../ui/controls";
import { sharedWords } from "../ui/words";
import { type OwnWords, ownWords } from "./own-words";
import { goToFault, Line, Lines, PatternPlace } from "./rule-fields";
import { adviceOn, type FormField, faultsOf, type RuleFault, type RuleForm, ruleOf } from "./rule-form";
import { Limits } from "./rule-limits";
import { RuleTest } from "./rule-test";

interface EditorProps {
  readonly before: OwnRule | null;
  readonly form: RuleForm;
  readonly own: readonly OwnRule[];
  readonly newId: (name: string) => string;
  readonly ui: Lang;
  readonly today: IsoDate;
  readonly onSave: (rule: OwnRule) => void;
  readonly onCancel: () => void;
}

/** Writes one rule. A fault is told at its field once that has been left or saving was tried, and goes as it is mended. */
export function RuleEditor(props: EditorProps) {
  const { before, ui } = props;
  const says = ownWords[ui];
  const shared = sharedWords[ui];
  const [form, setForm] = useState(props.form);
  const [tried, setTried] = useState(false);
  const [left, setLeft] = useState<ReadonlySet<FormField>>(new Set());
  const element = useRef<HTMLFormElement>(null);
  useEffect(() => element.current?.querySelector("input")?.focus(), []);

  const faults = faultsOf(form);
  const rule = ruleOf(form, before?.id ?? props.newId(form.name), before);
  const shownAt = (field: FormField) =>
    tried || left.has(field) ? faults.find((fault) => fault.field === field) : undefined;
  const set = (change: Partial<RuleForm>) => setForm({ ...form, ...change });
  const field = (name: "name" | "phrases" | "regex" | "except" | "message" | "replace" | "sites" | "bad" | "good") => {
    const fault = shownAt(name);
    return {
      name,
      label: says[name],
      value: form[name],
      error: fault ? faultText(fault, says) : null,
      onChange: (value: string) => set({ [name]: value }),
      onLeave: () => form[name] !== "" && setLeft(new Set([...left, name])),
    };
  };
  const usable = !faults.some((fault) => fault.field === "phrases" || fault.field === "regex");

  return (
    <form
      className="options-form options-editor"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        const [first] = faults;
        if (!first) props.onSave(rule);
        else goToFault(event.currentTarget, first);
      }}
      ref={element}
    >
      <h2>{before ? says.editTitle : says.newTitle}</h2>
      <div className="options-fields">
        <Line {...field("name")} />
        <div className="k-field">
          <strong aria-hidden="true">{says.kind}</strong>
          <Segments
            label={says.kind}
            onChange={(kind) => set({ kind })}
            options={optionsOf(says.kinds)}
            value={form.kind}
          />
        </div>
        {form.kind === "phrases" ? (
          <Lines {...field("phrases")} help={says.phrasesHelp} />
        ) : (
          <div className="options-pattern">
            <Line {...field("regex")} code help={says.regexHelp}>
              <PatternPlace fault={shownAt("regex")} pattern={form.regex} />
            </Line>
            <Switch label={says.anyCase} on={form.anyCase} onChange={(anyCase) => set({ anyCase })} />
          </div>
        )}
        {usable &&
          adviceOn(form, before?.id ?? null, props.own).map((advice) => (
            <p className="options-advice" key={advice.kind} role="status">
              {advice.kind === "twin" ? says.advice.twin(advice.name) : says.advice.edge}
            </p>
          ))}
        <Lines {...field("except")} help={says.exceptHelp} />
      </div>
      <RuleTest rule={rule} says={says} today={props.today} ui={ui} usable={usable} />
      <div className="options-fields">
        <Line {...field("message")} help={says.messageHelp} />
        <Lines {...field("replace")} help={says.replaceHelp} />
        <div className="k-field">
          <strong aria-hidden="true">{says.severity}</strong>
          <Segments
            label={says.severity}
            onChange={(severity) => set({ severity })}
            options={optionsOf(shared.severity)}
            value={form.severity}
          />
        </div>
        <More help={says.limitsHelp} open={isLimited(form)} title={says.limits}>
          <Limits form={form} says={says} set={set} shared={shared} />
          <Lines {...field("sites")} help={says.sitesHelp} />
        </More>
        <More help={says.examplesHelp} open={form.bad + form.good !== ""} title={says.examples}>
          <Lines {...field("bad")} />
          <Lines {...field("good")} />
        </More>
      </div>
      <div className="k-buttons options-form-end">
        <button className="k-button k-primary" type="submit">
          {says.save}
        </button>
        <button className="k-button" onClick={props.onCancel} type="button">
          {says.cancel}
        </button>
      </div>
    </form>
  );
}

const isLimited = (form: RuleForm) =>
  form.lang !== "all" || form.channel !== "all" || form.audience.length > 0 || form.sites !== "";

/** Fields most rules do without, folded away; open where they are in use. */
function More(props: {
  readonly title: string;
  readonly help: string;
  readonly open: boolean;
  readonly children: React.ReactNode;
}) {
  const [open] = useState(props.open);
  return (
    <details className="options-more" open={open}>
      <summary>{props.title}</summary>
      <p className="k-help">{props.help}</p>
      {props.children}
    </details>
  );
}

function faultText(fault: RuleFault, { errors, pattern }: OwnWords): string {
  switch (fault.fault) {
    case "pattern":
      return pattern[fault.pattern.kind];
    case "example":
      return fault.field === "bad" ? errors.badExample(fault.line) : errors.goodExample(fault.line);
    case "star":
    case "double":
    case "long":
    case "site":
      return errors[fault.fault](fault.line);
    default:
      return errors[fault.fault];
  }
}
