import { useId, useState } from "react";
import { siteHeld } from "../settings/policy";
import type { SiteSetting } from "../settings/schema";
import { Switch } from "../ui/controls";
import { CaretIcon } from "../ui/icons";
import { sharedWords } from "../ui/words";
import type { ListedSite } from "./known-sites";
import { SetByOrganisation } from "./organisation";
import type { PartProps } from "./part";
import { SiteSettings } from "./site-settings";
import type { OptionsWords } from "./words";

/** One site: its switch, what is set for it alone, and for added ones the way out. */
export function Site(props: PartProps & { readonly site: ListedSite; readonly setting: SiteSetting | undefined }) {
  const { site, state, words } = props;
  const [open, setOpen] = useState(false);
  const held = siteHeld(state.policy, site.key);
  const setting: SiteSetting = { on: true, ...props.setting, ...held };
  const name = site.name[state.ui];
  const said = told(setting, words, state.ui);
  const id = useId();
  const remove = () =>
    site.pattern === null
      ? state.change({ kind: "site.forget", host: site.key })
      : state.removeSite(site.key, site.pattern, words.sites.removed(site.key));
  return (
    <li className="options-item" data-off={!setting.on || undefined}>
      <div>
        <strong>{name}</strong> {name !== site.key && <small>{site.key}</small>}
        {said !== "" && <p>{words.sites.set(said)}</p>}
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
      <button
        aria-controls={open ? id : undefined}
        aria-expanded={open}
        aria-label={words.sites.open(name)}
        className="k-icon-button options-unfold"
        onClick={() => setOpen(!open)}
        title={words.sites.open(name)}
        type="button"
      >
        <CaretIcon />
      </button>
      {Object.keys(held).length > 0 && <SetByOrganisation ui={state.ui} />}
      <Switch
        disabled={held.on !== undefined}
        hideLabel
        label={words.sites.switchLabel(site.key)}
        on={setting.on}
        onChange={(next) => void state.change({ kind: "site", host: site.key, set: { on: next } })}
      />
      {open && (
        <div className="options-below" id={id}>
          <SiteSettings held={held} host={site.key} setting={setting} state={state} words={words} />
        </div>
      )}
    </li>
  );
}

/** What is set for a site, in words. */
function told(setting: SiteSetting, { sites }: OptionsWords, ui: PartProps["state"]["ui"]): string {
  const { audience, channel, stage, rules } = setting;
  const shared = sharedWords[ui];
  const apart = (rules?.off.length ?? 0) + (rules?.on.length ?? 0);
  const said = [
    audience && shared.audience[audience],
    channel && shared.channel[channel],
    stage && shared.stage[stage],
    apart > 0 && sites.rulesChanged(apart),
  ];
  return said.filter(Boolean).join(" · ");
}
