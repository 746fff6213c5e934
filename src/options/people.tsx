import { useState } from "react";
import type { People as PeopleSettings } from "../settings/schema";
import { Field } from "../ui/controls";
import type { PartProps } from "./part";
import { partWords } from "./part-words";

type FieldName = keyof PeopleSettings;

const GROUPS: readonly (readonly ["who" | "readers", readonly FieldName[]])[] = [
  ["who", ["me", "companies", "products"]],
  ["readers", ["internalDomains", "bosses", "customers"]],
];

const DOMAIN = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/i;
const ADDRESS = /^[^\s@]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/i;
/** How somebody is greeted: 李总, Karen. */
const NAME = /^[^@.]{1,30}$/;

/** What each line of a field must be; what one is called may be anything. */
const FITS: Readonly<Partial<Record<FieldName, (line: string) => boolean>>> = {
  internalDomains: (line) => DOMAIN.test(line),
  bosses: (line) => ADDRESS.test(line) || NAME.test(line),
  customers: (line) => ADDRESS.test(line) || DOMAIN.test(line) || NAME.test(line),
};

const linesOf = (text: string) => text.split("\n").map((line) => line.trim());

/** Who the user is and whom he writes to. Each field is stored as it is left. */
export function People({ state }: Pick<PartProps, "state">) {
  const says = partWords[state.ui].people;
  return GROUPS.map(([group, fields]) => (
    <section className="options-form" key={group}>
      <h2>{says[group]}</h2>
      {fields.map((field) => (
        <PeopleField field={field} key={field} state={state} stored={state.settings.people[field]} />
      ))}
    </section>
  ));
}

function PeopleField(
  props: { readonly field: FieldName; readonly stored: readonly string[] } & Pick<PartProps, "state">,
) {
  const { field, stored, state } = props;
  const says = partWords[state.ui].people;
  const [typed, setTyped] = useState<string | null>(null);
  const [left, setLeft] = useState(false);
  const value = typed ?? stored.join("\n");
  const lines = linesOf(value);
  const fits = FITS[field];
  const wrong = fits ? lines.findIndex((line) => line !== "" && !fits(line)) : -1;
  const store = () => {
    setLeft(true);
    if (typed === null || wrong >= 0) return;
    const next = [...new Set(lines.filter((line) => line !== ""))];
    setTyped(null);
    if (next.join("\n") === stored.join("\n")) return;
    void state.change({ kind: "people", set: { [field]: next } }, says.saved, [
      { kind: "people", set: { [field]: [...stored] } },
    ]);
  };
  const error = wrong < 0 || !left ? null : field === "internalDomains" ? says.domain(wrong + 1) : says.bad(wrong + 1);
  return (
    <Field error={error} help={says.fields[field].help} label={says.fields[field].label}>
      {({ id, describedBy, invalid }) => (
        <textarea
          aria-describedby={describedBy}
          aria-invalid={invalid}
          className="k-input"
          id={id}
          onBlur={store}
          onChange={(event) => setTyped(event.target.value)}
          rows={2}
          spellCheck={false}
          value={value}
        />
      )}
    </Field>
  );
}
