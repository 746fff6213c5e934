import { useState } from "react";
import { Field } from "../ui/controls";
import { type AddressFault, type ListedSite, listSites, patternFor, type SiteGroup } from "./known-sites";
import type { PartProps } from "./part";
import { Site } from "./site-row";

const GROUPS: readonly SiteGroup[] = ["added", "mail", "chat", "crm"];

/** The sites the coach works on. `installed`: the patterns of the manifest. */
export function Sites({ state, words, installed }: PartProps & { readonly installed: readonly string[] }) {
  const sites = listSites(installed, state.granted, Object.keys(state.settings.sites));
  return (
    <>
      <AddSite sites={sites} state={state} words={words} />
      {GROUPS.map((group) => {
        const members = sites.filter((site) => site.group === group);
        return (
          members.length > 0 && (
            <section key={group}>
              <h2>{words.sites.groups[group]}</h2>
              <ul className="options-list options-tight">
                {members.map((site) => (
                  <Site
                    key={site.key}
                    setting={state.settings.sites[site.key]}
                    site={site}
                    state={state}
                    words={words}
                  />
                ))}
              </ul>
            </section>
          )
        );
      })}
    </>
  );
}

function AddSite({ sites, state, words }: PartProps & { readonly sites: readonly ListedSite[] }) {
  const [typed, setTyped] = useState("");
  const [fault, setFault] = useState<AddressFault | "refused" | null>(null);
  const add = async () => {
    const found = patternFor(typed, sites);
    if (typeof found === "string") return setFault(found);
    const granted = await state.addSite(found.pattern, words.sites.added(found.host));
    setFault(granted ? null : "refused");
    if (granted) setTyped("");
  };
  return (
    <form
      className="options-add-site"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <Field error={fault && words.sites.errors[fault]} help={words.sites.addHelp} label={words.sites.add}>
        {({ id, describedBy, invalid }) => (
          <div className="options-row">
            <input
              aria-describedby={describedBy}
              aria-invalid={invalid}
              autoComplete="off"
              className="k-input"
              id={id}
              inputMode="url"
              onChange={(event) => {
                setTyped(event.target.value);
                setFault(null);
              }}
              spellCheck={false}
              value={typed}
            />
            <button className="k-button" type="submit">
              {words.sites.addAction}
            </button>
          </div>
        )}
      </Field>
    </form>
  );
}
