import { useMemo } from "react";
import type { Failure } from "../engine/types";
import { coachSettings } from "../settings/coaching";
import { applyPolicy } from "../settings/policy";
import { pageCoach } from "../ui/page-coach";
import { serviceName } from "./known-sites";
import type { PartProps } from "./part";
import { partWords } from "./part-words";
import { SettingRow, SettingRows } from "./setting-row";
import type { OptionsState } from "./store";

/** A few sentences in both languages, so that every rule has something to read. */
const TRIAL =
  "张总好，\n报价请看附件，有问题随时联系。\n\nPlease let me know your thoughts. We will get back to you soon.";

/** Rules that cannot run with these settings. */
const failuresOf = ({ settings, policy, today }: OptionsState): readonly Failure[] =>
  pageCoach.coach({ text: TRIAL, today }, coachSettings(applyPolicy(settings, policy), "")).failures;

/** What to send when something is wrong: versions, numbers and ids, and no word the user has written. */
export function reportOf(state: OptionsState, failures: readonly Failure[]): string {
  const { own, rules, sites, packs, ignored } = state.settings;
  const report = {
    kaopu: state.version,
    browser: navigator.userAgent,
    ui: state.ui,
    own: own.length,
    regex: own.filter(({ regex }) => regex !== undefined).length,
    changedRules: Object.keys(rules).length,
    sites: Object.keys(sites).length,
    packs: Object.keys(packs).filter((id) => packs[id]),
    ignored: ignored.length,
    changedSites: state.misfits,
    failures: failures.map(({ rule, error }) => ({ rule, error })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** Rules that cannot run, the version, and a report to copy. */
export function Diagnostics({ state }: Pick<PartProps, "state">) {
  const says = partWords[state.ui].diagnostics;
  const failures = useMemo(() => failuresOf(state), [state]);
  const nameOf = (id: string) => state.settings.own.find((rule) => `my/${rule.id}` === id)?.name ?? id;
  return (
    <section>
      <h2>{says.title}</h2>
      <SettingRows>
        <SettingRow
          help={says.intro}
          title={failures.length === 0 ? says.fine : says.failed(failures.length)}
          {...(failures.length + state.misfits.length > 0 && {
            more: (
              <ul className="options-failures">
                {failures.map(({ rule, error }) => (
                  <li key={rule}>
                    <strong>{nameOf(rule)}</strong> <span>{error}</span>
                  </li>
                ))}
                {state.misfits.map((id) => (
                  <li key={id}>
                    <strong>{serviceName(id, state.ui)}</strong> <span>{says.misfit}</span>
                  </li>
                ))}
              </ul>
            ),
          })}
        >
          <button
            className="k-button"
            onClick={() => void state.copy(reportOf(state, failures), says.copied)}
            type="button"
          >
            {says.copy}
          </button>
        </SettingRow>
      </SettingRows>
      <p className="k-help options-version">
        {says.version} {state.version}
      </p>
    </section>
  );
}
