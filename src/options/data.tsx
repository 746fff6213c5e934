import { useEffect, useState } from "react";
import { Diagnostics } from "./diagnostics";
import { FollowRow } from "./follow";
import type { PartProps } from "./part";
import { partWords } from "./part-words";
import { countsOf, RestoreRow } from "./restore";
import { SettingRow, SettingRows } from "./setting-row";
import { SummaryRow } from "./summary-row";

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
      <section>
        <h2>{says.move}</h2>
        <SettingRows>
          <FollowRow state={state} />
          <SettingRow help={says.exportHelp} title={says.exportWhat}>
            <button className="k-button" onClick={() => void state.exportAll()} type="button">
              {says.export}
            </button>
          </SettingRow>
          <RestoreRow state={state} />
          <SummaryRow state={state} />
          <SettingRow help={says.clearHelp} title={says.clearWhat}>
            <button className="k-button options-clear" onClick={() => void state.clear(says.cleared)} type="button">
              {says.clear}
            </button>
          </SettingRow>
        </SettingRows>
      </section>
      <Diagnostics state={state} />
    </>
  );
}
