import "../ui/theme.css";
import "../ui/controls.css";
import "../ui/findings.css";
import "../ui/rewrite.css";
import "../ui/panel.css";
import "./styles/page.css";
import "./styles/list.css";
import "./styles/rules.css";
import "./styles/editor.css";
import "./styles/sites.css";
import "./styles/data.css";
import "./styles/why.css";
import "./styles/welcome.css";
import "../ui/page-parts";
import { useEffect, useState } from "react";
import type { StoreApi } from "zustand";
import { bringRegex } from "../settings/bring-regex";
import { applyChange } from "../settings/changes";
import { forgetFollowed, readFollow, setFollow, watchFollow } from "../settings/follow/follow";
import { readPolicy } from "../settings/policy";
import { readMisfits } from "../settings/seen-sites";
import { BACKUP_KEY, readStored, replaceSettings, updateSettings, watchStored } from "../settings/storage";
import { clearSummary } from "../settings/summary";
import { bringReader } from "../ui/bring-reader";
import { dressPage, isoToday } from "../ui/page-dress";
import { Options } from "./options";
import { createOptions, type OptionsState } from "./store";
import { welcomeWords } from "./welcome/welcome-words";
import { optionsWords } from "./words";

const installed: readonly string[] = chrome.runtime.getManifest().host_permissions ?? [];

async function backups(): Promise<readonly unknown[]> {
  const { [BACKUP_KEY]: kept } = await chrome.storage.local.get(BACKUP_KEY);
  return Array.isArray(kept) ? kept : [];
}

function save(name: string, content: string): void {
  const address = URL.createObjectURL(new Blob([content], { type: "text/plain;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

async function start(): Promise<StoreApi<OptionsState>> {
  await Promise.all([bringReader(), bringRegex()]);
  const store = createOptions({
    door: {
      replace: replaceSettings,
      change: (change) => updateSettings((settings) => applyChange(settings, change)),
      granted: async () => {
        const { origins = [] } = await chrome.permissions.getAll();
        return origins.filter((pattern) => !installed.includes(pattern));
      },
      grant: (pattern) => chrome.permissions.request({ origins: [pattern] }),
      giveBack: (pattern) => chrome.permissions.remove({ origins: [pattern] }),
      misfits: readMisfits,
      backups,
      setFollow,
      forgetFollowed,
      clearSummary,
      save,
      copy: (text) => navigator.clipboard.writeText(text),
    },
    settings: await readStored(),
    policy: await readPolicy(),
    follow: await readFollow(),
    today: isoToday(new Date()),
    browserLang: navigator.language,
    version: chrome.runtime.getManifest().version,
  });
  const dress = ({ ui, settings }: OptionsState) => {
    const words = location.hash === "#welcome" ? welcomeWords : optionsWords;
    dressPage(document, ui, settings.theme, words[ui].title);
  };
  dress(store.getState());
  store.subscribe(dress);
  window.addEventListener("hashchange", () => dress(store.getState()));
  watchStored(store.getState().take);
  watchFollow(store.getState().takeFollow);
  chrome.storage.onChanged.addListener((_, area) => {
    if (area === "managed") void readPolicy().then(store.getState().takePolicy);
  });
  const refresh = () => void store.getState().refreshSites();
  chrome.permissions.onAdded.addListener(refresh);
  chrome.permissions.onRemoved.addListener(refresh);
  refresh();
  return store;
}

const starting = start();

/** The options page, opened in a tab of its own. */
export default function OptionsEntry() {
  const [store, setStore] = useState<StoreApi<OptionsState> | null>(null);
  useEffect(() => void starting.then(setStore), []);
  return store && <Options backups={backups} installed={installed} store={store} />;
}
