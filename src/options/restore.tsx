import { useState } from "react";
import { repairSettings } from "../settings/repair";
import type { Settings } from "../settings/schema";
import type { PartProps } from "./part";
import { partWords } from "./part-words";
import { SettingRow } from "./setting-row";

/** The largest file of settings that is read, in bytes: some 20,000 own rules. */
const LARGEST = 20_000_000;

/** Numbers of what is stored. */
export const countsOf = ({ own, rules, sites, ignored, people }: Settings) => ({
  own: own.length,
  rules: Object.keys(rules).length,
  sites: Object.keys(sites).length,
  ignored: ignored.length,
  people: Object.values(people).flat().length,
});

/** Settings out of an exported file. */
export interface FoundSettings {
  readonly settings: Settings;
  /** Parts that could not be read, now or when the file was written. */
  readonly unreadable: readonly unknown[];
  /** Something of this very file could not be read. */
  readonly lost: boolean;
}

/** Settings out of an exported file, or null for any other file. Never throws. */
export function settingsIn(text: string): FoundSettings | null {
  try {
    const file: unknown = JSON.parse(text);
    if (typeof file !== "object" || file === null || !("kaopu" in file) || !("settings" in file)) return null;
    if (typeof file.settings !== "object" || file.settings === null || Array.isArray(file.settings)) return null;
    const { settings, unreadable } = repairSettings(file.settings);
    const before = "unreadable" in file && Array.isArray(file.unreadable) ? file.unreadable : [];
    return {
      settings,
      unreadable: unreadable ? [...before, unreadable] : before,
      lost: unreadable !== null,
    };
  } catch {
    return null;
  }
}

/** What was chosen to be brought back; null for a file that is none of ours. */
type Chosen = { readonly name: string; readonly found: FoundSettings | null };

/** Brings exported settings back, once it has been shown what would change. */
export function RestoreRow({ state }: Pick<PartProps, "state">) {
  const says = partWords[state.ui].restore;
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const open = async (file: File | undefined) => {
    if (!file) return;
    setChosen({ name: file.name, found: file.size > LARGEST ? null : settingsIn(await file.text()) });
  };
  const found = chosen?.found;
  return (
    <SettingRow
      help={says.help}
      more={
        chosen &&
        (found ? (
          <Preview found={found} name={chosen.name} onDone={() => setChosen(null)} state={state} />
        ) : (
          <p className="k-help" data-error role="alert">
            {says.bad}
          </p>
        ))
      }
      title={says.what}
    >
      <label className="k-button options-file">
        {says.import}
        <input
          accept=".json"
          className="k-hidden"
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            event.target.value = "";
            void open(file);
          }}
          type="file"
        />
      </label>
    </SettingRow>
  );
}

function Preview(
  props: { readonly found: FoundSettings; readonly name: string; readonly onDone: () => void } & Pick<
    PartProps,
    "state"
  >,
) {
  const { found, state } = props;
  const says = partWords[state.ui].restore;
  const [now, then] = [countsOf(state.settings), countsOf(found.settings)];
  return (
    <div className="options-restore">
      <h3 className="options-subtitle">{says.title}</h3>
      <p className="k-help">{says.from(props.name)}</p>
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{says.before}</th>
            <th scope="col">{says.after}</th>
          </tr>
        </thead>
        <tbody>
          {(Object.keys(now) as (keyof typeof now)[]).map((key) => (
            <tr key={key}>
              <th scope="row">{says.counts[key]}</th>
              <td>{now[key]}</td>
              <td>{then[key]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {found.lost && <p className="k-help">{says.lost}</p>}
      <div className="k-buttons">
        <button
          className="k-button k-primary"
          onClick={() => {
            void state.replaceAll(found, says.done);
            props.onDone();
          }}
          type="button"
        >
          {says.take}
        </button>
        <button className="k-button" onClick={props.onDone} type="button">
          {says.cancel}
        </button>
      </div>
    </div>
  );
}
