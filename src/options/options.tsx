import { type ReactNode, useEffect, useState } from "react";
import { type StoreApi, useStore } from "zustand";
import { htmlLang, sharedWords } from "../ui/words";
import { Announcement } from "./announcement";
import { BuiltInRules } from "./built-in-rules";
import { Data } from "./data";
import { OwnRules } from "./own-rules";
import { ownWords } from "./own-words";
import { Packs } from "./packs";
import type { PartProps } from "./part";
import { Logo, partIcons } from "./part-icons";
import { partWords } from "./part-words";
import { People } from "./people";
import { IgnoredThings, Look } from "./plain-parts";
import { Sites } from "./sites";
import type { OptionsState } from "./store";
import { Welcome } from "./welcome/welcome";
import { When } from "./when";
import { whenWords } from "./when-words";
import { Why } from "./why/why";
import { whyWords } from "./why/why-words";
import { type OptionsWords, optionsWords } from "./words";

type PartName = keyof OptionsWords["parts"];

/** What the page needs beside its store. */
export interface OptionsProps {
  readonly store: StoreApi<OptionsState>;
  /** Match patterns of the sites known from the start. */
  readonly installed: readonly string[];
  readonly backups: () => Promise<readonly unknown[]>;
}

/** `#why/vague-ask` is the part `why`; `#welcome` is a page of its own. */
const partInAddress = (words: OptionsWords): PartName | "welcome" => {
  const [name = ""] = location.hash.slice(1).split("/");
  return name === "welcome" || Object.hasOwn(words.parts, name) ? (name as PartName | "welcome") : "own";
};

/** The whole options page: navigation on the left, one part at a time on the right. */
export function Options({ store, installed, backups }: OptionsProps) {
  const state = useStore(store);
  const words = optionsWords[state.ui];
  const [part, setPart] = useState(() => partInAddress(words));
  useEffect(() => {
    const follow = () => setPart(partInAddress(words));
    window.addEventListener("hashchange", follow);
    return () => window.removeEventListener("hashchange", follow);
  }, [words]);
  if (part === "welcome") return <Welcome installed={installed} state={state} />;
  const names = Object.keys(words.parts) as PartName[];
  return (
    <div className="options" lang={htmlLang[state.ui]}>
      <nav aria-label={words.nav}>
        <strong className="options-brand">
          <Logo /> {sharedWords[state.ui].name}
        </strong>
        <ul>
          {names.map((name) => (
            <li key={name}>
              <a aria-current={name === part ? "page" : undefined} href={`#${name}`}>
                {partIcons[name]}
                {words.parts[name]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main key={part}>
        <h1>{words.parts[part]}</h1>
        <Part backups={backups} installed={installed} part={part} state={state} words={words} />
      </main>
      <Announcement state={state} words={words} />
    </div>
  );
}

function Part(props: PartProps & Omit<OptionsProps, "store"> & { readonly part: PartName }): ReactNode {
  const { state, words } = props;
  switch (props.part) {
    case "own":
      return <Introduced text={ownWords[state.ui].intro} part={<OwnRules state={state} words={words} />} />;
    case "packs":
      return <Introduced text={partWords[state.ui].packs.intro} part={<Packs state={state} />} />;
    case "people":
      return <Introduced text={partWords[state.ui].people.intro} part={<People state={state} />} />;
    case "rules":
      return <Introduced text={words.rules.intro} part={<BuiltInRules state={state} words={words} />} />;
    case "why":
      return <Introduced text={whyWords[state.ui].intro} part={<Why state={state} words={words} />} />;
    case "when":
      return <Introduced text={whenWords[state.ui].intro} part={<When state={state} />} />;
    case "sites":
      return (
        <Introduced text={words.sites.intro} part={<Sites installed={props.installed} state={state} words={words} />} />
      );
    case "look":
      return <Look state={state} words={words} />;
    case "ignored":
      return <Introduced text={words.ignored.intro} part={<IgnoredThings state={state} words={words} />} />;
    case "data":
      return <Introduced text={words.data.intro} part={<Data backups={props.backups} state={state} words={words} />} />;
  }
}

function Introduced({ text, part }: { readonly text: string; readonly part: ReactNode }) {
  return (
    <>
      <p className="options-intro">{text}</p>
      {part}
    </>
  );
}
