import { useEffect, useState } from "react";
import type { OwnRule } from "../engine/types";
import { PlusIcon } from "../ui/icons";
import { fileWords } from "./file-words";
import { ImportPreview, type Incoming, readFiles } from "./import-preview";
import { PolicyRules } from "./organisation";
import { ownWords } from "./own-words";
import type { PartProps } from "./part";
import { RuleEditor } from "./rule-editor";
import { emptyForm, formOf, freeId, type RuleForm } from "./rule-form";
import { RuleList } from "./rule-list";

/** What the part shows instead of its list. */
type View =
  | { readonly kind: "rule"; readonly before: OwnRule | null; readonly form: RuleForm }
  | { readonly kind: "reading"; readonly read: number; readonly of: number }
  | { readonly kind: "import"; readonly incoming: Incoming };

/** The user's own rules: list, editor, import. */
export function OwnRules({ state }: PartProps) {
  const { own } = state.settings;
  const [view, setView] = useState<View | null>(null);
  const says = ownWords[state.ui];
  const write = (form: RuleForm, before: OwnRule | null = null) => setView({ kind: "rule", before, form });
  const [returned, setReturned] = useState<{ readonly id: string | null } | null>(null);
  const close = (id: string | null = null) => {
    setView(null);
    setReturned({ id });
  };
  // Back from a form the caret stands where one came from: at the rule, once it is in the list, else at the first button.
  useEffect(() => {
    if (view !== null || returned === null) return;
    const target = document.querySelector<HTMLElement>(
      returned.id ? `[data-edit="${returned.id}"]` : "main .k-primary",
    );
    if (!target) return;
    target.focus();
    setReturned(null);
  });
  const open = async (files: readonly File[]) => {
    if (files.length === 0) return;
    const progress = (read: number) => setView({ kind: "reading", read, of: files.length });
    setView({ kind: "import", incoming: await readFiles(files, progress) });
  };

  if (view?.kind === "rule") {
    return (
      <RuleEditor
        before={view.before}
        form={view.form}
        newId={(name) => freeId(name, own)}
        onCancel={() => close(view.before?.id)}
        onSave={(rule) => {
          void state.change({ kind: "own", rule }, says.saved(rule.name));
          close(rule.id);
        }}
        own={own}
        today={state.today}
        ui={state.ui}
      />
    );
  }
  if (view?.kind === "reading") {
    return (
      <p role="status">
        {fileWords[state.ui].reading(view.read + 1, view.of)} <progress max={view.of} value={view.read} />
      </p>
    );
  }
  if (view?.kind === "import") return <ImportPreview incoming={view.incoming} onDone={() => close()} state={state} />;
  const choose = <ChooseFiles label={says.import} onFiles={open} />;
  const theirs = <PolicyRules rules={state.policy.rules} ui={state.ui} />;
  if (own.length === 0) {
    return (
      <>
        {theirs}
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
            {choose}
          </div>
        </div>
      </>
    );
  }
  return (
    <>
      <div className="options-bar">
        <button className="k-button k-primary" onClick={() => write(emptyForm)} type="button">
          <PlusIcon /> {says.add}
        </button>
        {choose}
        {(["yaml", "json"] as const).map((form) => (
          <button className="k-button" key={form} onClick={() => void state.exportRules(form)} type="button">
            {says.export} {form.toUpperCase()}
          </button>
        ))}
      </div>
      {theirs}
      <RuleList onEdit={(rule) => write(formOf(rule), rule)} says={says} state={state} />
    </>
  );
}

/** A button that asks for files; several at once, since a Vale style is a folder of them. */
function ChooseFiles(props: { readonly label: string; readonly onFiles: (files: readonly File[]) => Promise<void> }) {
  return (
    <label className="k-button options-file">
      {props.label}
      <input
        accept=".yaml,.yml,.json"
        className="k-hidden"
        multiple
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = "";
          void props.onFiles(files);
        }}
        type="file"
      />
    </label>
  );
}
