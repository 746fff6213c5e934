import { useState } from "react";
import type { SiteSetting } from "../settings/schema";
import { Field, Switch } from "../ui/controls";
import { type SharedWords, sharedWords } from "../ui/words";
import { type AddressFault, type ListedSite, listSites, patternFor, type SiteGroup } from "./known-sites";
import { SetByOrganisation } from "./organisation";
import type { PartProps } from "./part";

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

function Site(props: PartProps & { readonly site: ListedSite; readonly setting: SiteSetting | undefined }) {
  const { site, setting, state, words } = props;
  const held = state.policy.sitesOff.includes(site.key);
  const on = !held && (setting?.on ?? true);
  const name = site.name[state.ui];
  const remove = () =>
    site.pattern === null
      ? state.change({ kind: "site.forget", host: site.key })
      : state.removeSite(site.key, site.pattern, words.sites.removed(site.key));
  const corrected = setting ? corrections(setting, sharedWords[state.ui]) : "";
  return (
    <li className="options-item" data-off={!on || undefined}>
      <div>
        <strong>{name}</strong> {name !== site.key && <small>{site.key}</small>}
        {corrected !== "" && (
          <p>
            {words.sites.remembered}
            {corrected}{" "}
            <button
              className="k-link"
              onClick={() => void state.change({ kind: "site.uncorrect", host: site.key })}
              type="button"
            >
              {words.sites.uncorrect}
            </button>
          </p>
        )}
      </div>
      {(site.group === "added" || site.pattern === null) && (
        <button
          aria-label={`${words.sites.remove} ${name}`}
          className="k-link"
          onClick={() => void remove()}
          type="button"
        >
          {words.sites.remove}
        </button>
      )}
      {held && <SetByOrganisation ui={state.ui} />}
      <Switch
        disabled={held}
        hideLabel
        label={words.sites.switchLabel(site.key)}
        on={on}
        onChange={(next) => void state.change({ kind: "site", host: site.key, set: { on: next } })}
      />
    </li>
  );
}

/** What was corrected on a site, in words. */
function corrections({ audience, channel, stage }: SiteSetting, shared: SharedWords): string {
  const said = [
    audience && shared.audience[audience],
    channel && shared.channel[channel],
    stage && shared.stage[stage],
  ];
  return said.filter((word) => word !== undefined).join(" · ");
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
