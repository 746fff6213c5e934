import { useId, useState } from "react";
import type { IsoDate, Lang, OwnRule } from "../engine/types";
import { MarkedArea } from "../ui/marked-text";
import type { OwnWords } from "./own-words";
import { tryRule } from "./rule-form";

/** The test area: marks what the rule, as it stands, strikes, and shows what it would become. */
export function RuleTest(props: {
  readonly rule: OwnRule;
  /** Whether the rule can run at all. */
  readonly usable: boolean;
  readonly ui: Lang;
  readonly today: IsoDate;
  readonly says: OwnWords;
}) {
  const { says, rule } = props;
  const [text, setText] = useState(props.rule.examples?.bad?.[0] ?? says.testSample);
  const id = useId();
  const findings = props.usable ? tryRule(rule, text, props.today, props.ui) : [];
  const change = findings.find(({ suggestions }) => suggestions.length > 0);
  return (
    <section className="k-field options-test">
      <label htmlFor={id}>{says.test}</label>
      <MarkedArea describedBy={`${id}-hits`} findings={findings} id={id} onChange={setText} text={text} />
      <p className="k-help" id={`${id}-hits`}>
        <output>{says.hits(findings.length)}</output> <span>{says.testHelp}</span>
      </p>
      {change && (
        <p className="options-becomes">
          <del>{text.slice(change.start, change.end)}</del> <span className="k-hidden">{says.becomes}</span>{" "}
          {change.suggestions.map(({ title }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two suggestions may say the same
            <ins key={at}>{title || "∅"}</ins>
          ))}
        </p>
      )}
    </section>
  );
}
