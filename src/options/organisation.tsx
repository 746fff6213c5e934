import type { Lang, OwnRule } from "../engine/types";
import { SeverityIcon } from "../ui/icons";
import { partWords } from "./part-words";

/** Says that the organisation has set this, in place of the switch. */
export function SetByOrganisation({ ui }: { readonly ui: Lang }) {
  return <small className="options-policy">{partWords[ui].policy.set}</small>;
}

/** The organisation's own rules: to be read, not to be changed. */
export function PolicyRules({ rules, ui }: { readonly rules: readonly OwnRule[]; readonly ui: Lang }) {
  if (rules.length === 0) return null;
  return (
    <section>
      <h2>{partWords[ui].policy.rules}</h2>
      <ul className="options-list options-tight">
        {rules.map((rule) => (
          <li className="options-item" key={rule.id}>
            <SeverityIcon severity={rule.severity ?? "warning"} />
            <div>
              <strong>{rule.name}</strong>
              <p>{rule.phrases?.join(" · ") ?? <code>{rule.regex}</code>}</p>
            </div>
            <SetByOrganisation ui={ui} />
          </li>
        ))}
      </ul>
    </section>
  );
}
