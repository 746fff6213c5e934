import { useEffect, useState } from "react";
import { repairSettings } from "../settings/repair";
import type { Settings } from "../settings/schema";
import { Diagnostics } from "./diagnostics";
import type { PartProps } from "./part";
import { partWords } from "./part-words";

/** Numbers of what is stored, in words. */
const countsOf = ({ own, rules, sites, ignored, people }: Settings) => ({
  own: own.length,
  rules: Object.keys(rules).length,
  sites: Object.keys(sites).length,
  ignored: ignored.length,
  people: Object.values(people).flat().length,
});

/** Settings out of an exported file, or null for any other file. `lost`: parts of them could not be read. */
export function settingsIn(text: string): { readonly settings: Settings; readonly lost: boolean } | null {
  try {
    const file: unknown = JSON.parse(text);
    if (typeof file !== "object" || file === null || !("kaopu" in file) || !("settings" in file)) return null;
    if (typeof file.settings !== "object" || file.settings === null || Array.isArray(file.settings)) return null;
    const { settings, unreadable } = repairSettings(file.settings);
    return { settings, lost: unreadable !== null };
  } catch {
    return null;
  }
}

/** What is stored, and how to take it along, bring it back or be rid of it. */
export function Data({ state, words, backups }: PartProps & { readonly backups: () => Promise<readonly unknown[]> }) {
  const says = words.data;
  const [kept, setKept] = useState(0);
  useEffect(() => {
    backups().then(
      ({ length }) => setKept(length),
      () => setKept(0),
    );
  }, [backups]);
  const counts = countsOf(state.settings);
  const names = partWords[state.ui].restore.counts;
  return (
    <>
      <section>
        <h2>{says.stored}</h2>
        <dl className="options-counts">
          {(Object.keys(counts) as (keyof typeof counts)[]).map((key) => (
            <div className="options-count" key={key}>
              <dt>{names[key]}</dt>
              <dd>{counts[key]}</dd>
            </div>
          ))}
        </dl>
        <p className="k-help">{says.never}</p>
        {kept > 0 && <p className="k-help">{says.backup}</p>}
      </section>
      <section className="options-deed">
        <button className="k-button" onClick={() => void state.exportAll()} type="button">
          {says.export}
        </button>
        <p className="k-help">{says.exportHelp}</p>
      </section>
      <Restore state={state} />
      <section className="options-deed">
        <button className="k-button options-clear" onClick={() => void state.clear(says.cleared)} type="button">
          {says.clear}
        </button>
        <p className="k-help">{says.clearHelp}</p>
      </section>
      <Diagnostics state={state} />
    </>
  );
}

/** What was chosen to be brought back; null for a file that is none of ours. */
type Chosen = { readonly name: string; readonly found: ReturnType<typeof settingsIn> };

/** Brings exported settings back, once it has been shown what would change. */
function Restore({ state }: Pick<PartProps, "state">) {
  const says = partWords[state.ui].restore;
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const open = async (file: File | undefined) => {
    if (file) setChosen({ name: file.name, found: settingsIn(await file.text()) });
  };
  const found = chosen?.found;
  const now = countsOf(state.settings);
  const then = found && countsOf(found.settings);
  return (
    <section className="options-deed">
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
      <p className="k-help">{says.help}</p>
      {chosen && !found && (
        <p className="k-help" data-error role="alert">
          {says.bad}
        </p>
      )}
      {chosen && found && then && (
        <div className="options-restore">
          <h3 className="options-subtitle">{says.title}</h3>
          <p className="k-help">{says.from(chosen.name)}</p>
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
                void state.replaceAll(found.settings, says.done);
                setChosen(null);
              }}
              type="button"
            >
              {says.take}
            </button>
            <button className="k-button" onClick={() => setChosen(null)} type="button">
              {says.cancel}
            </button>
          </div>
        </div>
      )}
    </section>
  );
}
