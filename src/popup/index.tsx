import "../ui/theme.css";
import "../ui/controls.css";
import "../ui/findings.css";
import "../ui/rewrite.css";
import "../ui/panel.css";
import "./popup.css";
import "../ui/page-parts";
import { useEffect, useState } from "react";
import type { StoreApi } from "zustand";
import { withRegex } from "../settings/bring-regex";
import { applyChange } from "../settings/changes";
import { readSettings, updateSettings, watchSettings } from "../settings/storage";
import { clearSummary, readWeek } from "../settings/summary";
import { bringReader } from "../ui/bring-reader";
import { dressPage, isoToday } from "../ui/page-dress";
import { sharedWords } from "../ui/words";
import { Popup } from "./popup";
import { createPopup, type PopupState } from "./store";
import { findDraft } from "./tab";

async function start(): Promise<StoreApi<PopupState>> {
  await bringReader();
  const store = createPopup({
    door: {
      find: findDraft,
      change: (change) => updateSettings((settings) => applyChange(settings, change)),
      grant: (pattern) => chrome.permissions.request({ origins: [pattern] }),
      now: Date.now,
      week: () => readWeek(new Date()),
      clearWeek: clearSummary,
      copy: (text) => navigator.clipboard.writeText(text),
    },
    settings: await withRegex(await readSettings()),
    today: isoToday(new Date()),
    browserLang: navigator.language,
  });
  const dress = ({ ui, settings }: PopupState) => dressPage(document, ui, settings.theme, sharedWords[ui].name);
  dress(store.getState());
  store.subscribe(dress);
  watchSettings((settings) => void withRegex(settings).then(store.getState().follow));
  void store.getState().look();
  return store;
}

const openWhy = (rule: string) => void chrome.tabs.create({ url: chrome.runtime.getURL(`options.html#why/${rule}`) });

const starting = start();

/** The toolbar popup. */
export default function PopupEntry() {
  const [store, setStore] = useState<StoreApi<PopupState> | null>(null);
  useEffect(() => void starting.then(setStore), []);
  return store && <Popup onOptions={() => void chrome.runtime.openOptionsPage()} onWhy={openWhy} store={store} />;
}
