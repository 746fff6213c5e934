import type { ReactNode } from "react";
import { Segments } from "../../ui/controls";
import { htmlLang, sharedWords } from "../../ui/words";
import { listSites, type SiteGroup } from "../known-sites";
import { Logo } from "../part-icons";
import type { OptionsState } from "../store";
import { type OptionsWords, optionsWords } from "../words";
import { KeyIcon, LockIcon, PinIcon, SitesIcon } from "./icons";
import { TryBox } from "./try-box";
import { welcomeWords } from "./welcome-words";

const GROUPS: readonly Exclude<SiteGroup, "added">[] = ["mail", "chat", "crm"];

/** The page that opens once, after the installation. `installed`: the patterns of the manifest. */
export function Welcome({ state, installed }: { readonly state: OptionsState; readonly installed: readonly string[] }) {
  const words = welcomeWords[state.ui];
  return (
    <div className="welcome" lang={htmlLang[state.ui]}>
      <header className="welcome-head">
        <strong className="options-brand">
          <Logo /> {sharedWords[state.ui].name}
        </strong>
        <Segments
          label={words.lang}
          onChange={(ui) => void state.change({ kind: "set", set: { ui } })}
          options={[
            { value: "zh", label: "中文" },
            { value: "en", label: "English" },
          ]}
          value={state.ui}
        />
      </header>
      <main>
        <div>
          <h1>{words.heading}</h1>
          <p className="welcome-lead">{words.lead}</p>
        </div>
        <TryBox state={state} />
        <div>
          <ul className="welcome-notes">
            <Note icon={<LockIcon />} text={words.privacy} title={words.privacyTitle} />
            <Note icon={<PinIcon />} text={words.pin} title={words.pinTitle} />
            <Note icon={<KeyIcon />} text={words.key} title={words.keyTitle} />
            <Note icon={<SitesIcon />} text={words.sites} title={words.sitesTitle}>
              <SiteNames groups={optionsWords[state.ui].sites.groups} installed={installed} ui={state.ui} />
            </Note>
          </ul>
          <p className="welcome-links">
            <a href="#why">{words.why}</a>
            <a href="#sites">{words.allSites}</a>
            <a href="#own">{words.settings}</a>
          </p>
        </div>
      </main>
    </div>
  );
}

function Note(props: {
  readonly icon: ReactNode;
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
}) {
  return (
    <li>
      {props.icon}
      <div>
        <strong>{props.title}</strong>
        <p>{props.text}</p>
        {props.children}
      </div>
    </li>
  );
}

/** The sites by group, each service once, however many addresses it has. */
function SiteNames(props: {
  readonly installed: readonly string[];
  readonly groups: OptionsWords["sites"]["groups"];
  readonly ui: OptionsState["ui"];
}) {
  const sites = listSites(props.installed, []).filter(({ key }) => !/^(localhost|127\.)/.test(key));
  return (
    <dl className="welcome-sites">
      {GROUPS.map((group) => {
        const names = sites.filter((site) => site.group === group).map(({ name }) => name[props.ui]);
        const plain = new Set(names.map((name) => name.replace(/ ?\(.*\)$|新版$| ?个人版$/, "")));
        return (
          names.length > 0 && (
            <div key={group}>
              <dt>{props.groups[group]}</dt>
              <dd>{[...plain].join(props.ui === "zh" ? "、" : ", ")}</dd>
            </div>
          )
        );
      })}
    </dl>
  );
}
