import { useState } from "react";
import type { Lang, OwnRule } from "../engine/types";
import { bringRegex } from "../settings/bring-regex";
import { type ImportPlan, planImport } from "../settings/files/plan";
import type { Problem } from "../settings/files/problem";
import { type RuleFile, readRuleFile } from "../settings/files/read";
import { LARGEST } from "../settings/files/source";
import { loadedRegex } from "../settings/regex";
import { Switch } from "../ui/controls";
import { type FileWords, fileWords } from "./file-words";
import { ownWords } from "./own-words";
import type { OptionsState } from "./store";

/** Files that were chosen and read, before anything has come of them. */
export type Incoming = readonly RuleFile[];

/** Entries shown of each kind. */
const SHOWN = 20;

/** Long enough for the page to paint what it has just been told; milliseconds. */
const PAINT = 30;

/** Reads chosen files one by one, telling how many are done; of one that is too large only as much as tells so. */
export async function readFiles(files: readonly File[], progress: (read: number) => void): Promise<Incoming> {
  progress(0);
  await bringRegex();
  const engine = loadedRegex();
  if (!engine) throw new Error("no regular-expression engine is loaded");
  const read: RuleFile[] = [];
  for (const file of files) {
    progress(read.length);
    await new Promise((painted) => setTimeout(painted, PAINT));
    const content = await file.slice(0, LARGEST + 1).arrayBuffer();
    read.push(readRuleFile(file.name, new Uint8Array(content), engine));
  }
  return read;
}

/** What a choice of files would do to the rules; nothing is done before the button is pressed. */
export function ImportPreview(props: {
  readonly incoming: Incoming;
  readonly state: OptionsState;
  readonly onDone: () => void;
}) {
  const { incoming, state } = props;
  const says = fileWords[state.ui];
  const [update, setUpdate] = useState(true);
  const plan = planImport(
    state.settings.own,
    incoming.flatMap(({ rules }) => rules),
  );
  const said = incoming.flatMap(({ name, problems }) => problems.map((problem) => ({ ...problem, file: name })));
  const refused = said.filter(({ kept }) => !kept);
  const leftOut = said.filter(({ kept }) => kept);
  const put = [...(update ? plan.changed.map(({ after }) => after) : []), ...plan.added];
  const take = () => {
    void state.change({ kind: "own.many", put, remove: [] }, says.done(put.length), [
      { kind: "own.many", put: plan.changed.map(({ before }) => before), remove: plan.added.map(({ id }) => id) },
    ]);
    props.onDone();
  };
  return (
    <section className="options-form">
      <div>
        <h2>{says.title}</h2>
        {incoming.slice(0, SHOWN).map(({ name, form }) => (
          <p className="k-help" key={name}>
            {form ? `${name} · ${says.reads[form]}` : name}
          </p>
        ))}
        <p className="k-help">{says.nothingYet}</p>
      </div>
      <Counts plan={plan} refused={refused.length} says={says} />
      {plan.changed.length > 0 && (
        <div className="options-choice">
          <Switch label={says.update} on={update} onChange={setUpdate} />
          <p className="k-help">{says.updateHelp}</p>
        </div>
      )}
      <Listed items={plan.changed} says={says} title={says.changed}>
        {({ before, after }) => (
          <>
            <strong>{after.name}</strong>
            <p>
              <small className="options-tag">{says.before}</small> {summary(before)}
            </p>
            <p>
              <small className="options-tag">{says.after}</small> {summary(after)}
            </p>
          </>
        )}
      </Listed>
      <Listed items={plan.added} says={says} title={says.added}>
        {(rule) => (
          <>
            <strong>{rule.name}</strong>
            <p>{summary(rule)}</p>
          </>
        )}
      </Listed>
      <Problems title={says.refused} told={refused} ui={state.ui} />
      <Problems title={says.leftOut} told={leftOut} ui={state.ui} />
      <div className="k-buttons options-form-end">
        <button className="k-button k-primary" disabled={put.length === 0} onClick={take} type="button">
          {says.take(put.length)}
        </button>
        <button className="k-button" onClick={props.onDone} type="button">
          {says.cancel}
        </button>
      </div>
    </section>
  );
}

const summary = ({ phrases, regex, message }: OwnRule) =>
  [phrases?.slice(0, 6).join(" · ") ?? regex, message].filter(Boolean).join(" → ");

function Counts(props: { readonly plan: ImportPlan; readonly refused: number; readonly says: FileWords }) {
  const { plan, says } = props;
  const counts = [
    [says.counts.added, plan.added.length],
    [says.counts.changed, plan.changed.length],
    [says.counts.same, plan.same.length],
    [says.counts.refused, props.refused],
  ] as const;
  return (
    <dl className="options-counts">
      {counts.map(([name, count]) => (
        <div className="options-count" key={name}>
          <dt>{name}</dt>
          <dd>{count}</dd>
        </div>
      ))}
    </dl>
  );
}

function Listed<T>(props: {
  readonly title: string;
  readonly items: readonly T[];
  readonly says: FileWords;
  readonly children: (item: T) => React.ReactNode;
}) {
  const { items, says } = props;
  if (items.length === 0) return null;
  return (
    <div>
      <h3 className="options-subtitle">{props.title}</h3>
      <ul className="options-list options-tight">
        {items.slice(0, SHOWN).map((item, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is drawn once
          <li className="options-item" key={at}>
            <div>{props.children(item)}</div>
          </li>
        ))}
      </ul>
      {items.length > SHOWN && <p className="k-help">{says.rest(items.length - SHOWN)}</p>}
    </div>
  );
}

function Problems(props: {
  readonly title: string;
  readonly told: readonly (Problem & { readonly file: string })[];
  readonly ui: Lang;
}) {
  const { ui } = props;
  const says = fileWords[ui];
  return (
    <Listed items={props.told} says={says} title={props.title}>
      {({ file, line, kind, about, pattern }) => (
        <>
          <strong>{line === null ? file : says.line(file, line)}</strong>
          <p>
            {says.problems[kind]}
            {pattern && ownWords[ui].pattern[pattern]} {about !== "" && <code>{about}</code>}
          </p>
        </>
      )}
    </Listed>
  );
}
