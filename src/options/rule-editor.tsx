import { useEffect, useId, useRef, useState } from "react";
import type { IsoDate, Lang, OwnRule } from "../engine/types";
import { Field, optionsOf, Segments } from "../ui/controls";
import { MarkedArea } from "../ui/marked-text";
import { sharedWords } from "../ui/words";
import { faultsOf, type RuleFault, type RuleForm, ruleOf, tryRule } from "./rule-form";
import type { OptionsWords } from "./words";

interface EditorProps {
  readonly before: OwnRule | null;
  readonly form: RuleForm;
  readonly id: string | null;
  readonly newId: (name: string) => string;
  readonly ui: Lang;
  readonly today: IsoDate;
  readonly words: OptionsWords;
  readonly onSave: (rule: OwnRule) => void;
  readonly onCancel: () => void;
}

/** Writes one rule of the phrase kind. Faults are told at their field once saving was tried, and go as they are mended. */
export function RuleEditor(props: EditorProps) {
  const { before, words } = props;
  const says = words.own;
  const [form, setForm] = useState(props.form);
  const [tried, setTried] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);

  const faults = faultsOf(form);
  const rule = ruleOf(form, props.id ?? props.newId(form.name), before);
  const found = faults.some(({ field }) => field === "phrases")
    ? []
    : tryRule(rule, says.testSample, props.today, props.ui);
  const all: readonly RuleFault[] =
    typeof found === "string" ? [...faults, { field: "phrases", fault: "engine", detail: found }] : faults;
  const errorAt = (field: RuleFault["field"]) => {
    const fault = tried ? all.find((one) => one.field === field) : undefined;
    return fault ? faultText(fault, words) : null;
  };
  const set = (change: Partial<RuleForm>) => setForm({ ...form, ...change });

  return (
    <form
      className="options-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (all.length === 0) props.onSave(rule);
      }}
    >
      <h2>{before ? says.editTitle : says.newTitle}</h2>
      <Field error={errorAt("name")} label={says.name}>
        {({ id, describedBy, invalid }) => (
          <input
            aria-describedby={describedBy}
            aria-invalid={invalid}
            className="k-input"
            id={id}
            onChange={(event) => set({ name: event.target.value })}
            ref={first}
            value={form.name}
          />
        )}
      </Field>
      <Lines
        error={errorAt("phrases")}
        help={says.phrasesHelp}
        label={says.phrases}
        onChange={(phrases) => set({ phrases })}
        value={form.phrases}
      />
      <Lines help={says.exceptHelp} label={says.except} onChange={(except) => set({ except })} value={form.except} />
      <RuleTest
        rule={rule}
        today={props.today}
        ui={props.ui}
        usable={all.every(({ field }) => field !== "phrases")}
        words={words}
      />
      <Field help={says.messageHelp} label={says.message}>
        {({ id, describedBy }) => (
          <input
            aria-describedby={describedBy}
            className="k-input"
            id={id}
            onChange={(event) => set({ message: event.target.value })}
            value={form.message}
          />
        )}
      </Field>
      <Lines
        help={says.replaceHelp}
        label={says.replace}
        onChange={(replace) => set({ replace })}
        value={form.replace}
      />
      <div className="k-field">
        <strong aria-hidden="true">{says.severity}</strong>
        <Segments
          label={says.severity}
          onChange={(severity) => set({ severity })}
          options={optionsOf(sharedWords[props.ui].severity)}
          value={form.severity}
        />
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

function Lines(props: {
  readonly label: string;
  readonly help: string;
  readonly error?: string | null;
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  return (
    <Field error={props.error} help={props.help} label={props.label}>
      {({ id, describedBy, invalid }) => (
        <textarea
          aria-describedby={describedBy}
          aria-invalid={invalid}
          className="k-input"
          id={id}
          onChange={(event) => props.onChange(event.target.value)}
          rows={2}
          value={props.value}
        />
      )}
    </Field>
  );
}

/** The test area: marks what the rule, as it stands, strikes. */
function RuleTest(props: {
  readonly rule: OwnRule;
  readonly usable: boolean;
  readonly ui: Lang;
  readonly today: IsoDate;
  readonly words: OptionsWords;
}) {
  const says = props.words.own;
  const [text, setText] = useState(says.testSample);
  const id = useId();
  const found = props.usable ? tryRule(props.rule, text, props.today, props.ui) : [];
  const findings = typeof found === "string" ? [] : found;
  return (
    <section className="k-field options-test">
      <label htmlFor={id}>{says.test}</label>
      <MarkedArea describedBy={`${id}-hits`} findings={findings} id={id} onChange={setText} text={text} />
      <p className="k-help" id={`${id}-hits`}>
        <output>{says.hits(findings.length)}</output> <span>{says.testHelp}</span>
      </p>
    </section>
  );
}

function faultText(fault: RuleFault, words: OptionsWords): string {
  const { errors } = words.own;
  if (fault.fault === "engine") return errors.engine + fault.detail;
  if ("line" in fault) return errors[fault.fault](fault.line);
  return errors[fault.fault];
}
