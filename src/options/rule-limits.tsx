import type { Audience } from "../engine/types";
import { optionsOf, Segments } from "../ui/controls";
import type { SharedWords } from "../ui/words";
import type { OwnWords } from "./own-words";
import type { RuleForm } from "./rule-form";

/** To which messages a rule is limited. */
export function Limits(props: {
  readonly form: RuleForm;
  readonly says: OwnWords;
  readonly shared: SharedWords;
  readonly set: (change: Partial<RuleForm>) => void;
}) {
  const { form, says, shared, set } = props;
  const all = { value: "all" as const, label: says.all };
  const audiences = optionsOf(shared.audience, ["boss", "customer", "partner", "colleague"]);
  const toggle = (one: Audience, on: boolean) =>
    set({ audience: on ? [...form.audience, one] : form.audience.filter((other) => other !== one) });
  return (
    <div className="options-limits">
      <div className="k-field">
        <strong aria-hidden="true">{says.lang}</strong>
        <Segments
          label={says.lang}
          onChange={(lang) => set({ lang })}
          options={[all, { value: "zh", label: "中文" }, { value: "en", label: "English" }]}
          value={form.lang}
        />
      </div>
      <div className="k-field">
        <strong aria-hidden="true">{says.channel}</strong>
        <Segments
          label={says.channel}
          onChange={(channel) => set({ channel })}
          options={[all, ...optionsOf(shared.channel)]}
          value={form.channel}
        />
      </div>
      <fieldset className="options-checks">
        <legend>{says.audience}</legend>
        {audiences.map(({ value, label }) => (
          <label key={value}>
            <input
              checked={form.audience.includes(value)}
              onChange={(event) => toggle(value, event.target.checked)}
              type="checkbox"
            />
            {label}
          </label>
        ))}
      </fieldset>
    </div>
  );
}
