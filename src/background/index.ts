import frameUrl from "url:../frame/index.ts";
import enSensesUrl from "url:../langs/en/en-senses-file.ts";
import zhSensesUrl from "url:../langs/zh/zh-senses-file.ts";
import readerUrl from "url:../reader-file.ts";
import regexUrl from "url:../settings/regex-file.ts";
import surfacesUrl from "url:../ui/surfaces-file.tsx";
import { answerMessages, type Command, lastFrameKey, type Part } from "../messages";
import { applyChange } from "../settings/changes";
import { concernsFollowing, followOn } from "../settings/follow/follow";
import { noteFit } from "../settings/seen-sites";
import { ensureSalt, updateSettings } from "../settings/storage";
import { countMessage } from "../settings/summary";
import { openWelcome, openWhy } from "./guide";
import { bringInto, everySite, loadIntoOpenTabs, noteUse, passCommand, registerAddedSites } from "./tabs";

/** A bundle's file: the build gives an address relative to the worker. */
const fileOf = (address: string) => new URL(address, chrome.runtime.getURL("/")).pathname.slice(1);

/** What is shown in the page may read anything: a rewrite, or what the writer puts into a blank. */
const parts: Readonly<Record<Part, readonly string[]>> = {
  regex: [regexUrl],
  "senses-en": [enSensesUrl],
  "senses-zh": [zhSensesUrl],
  surfaces: [enSensesUrl, zhSensesUrl, surfacesUrl],
};

/** The accent of the product, as the popup has it. */
const BADGE = "#0a6565";

/** `chrome.storage.session` key: the open tabs have the loader. */
const HERE = "here";

answerMessages({
  "coach.bring": async (_ask, sender) => {
    // A store that takes no more writes still coaches; ignoring goes without a salt then.
    await ensureSalt().catch(() => undefined);
    return bringInto([readerUrl, frameUrl].map(fileOf), sender);
  },
  "part.bring": ({ part }, sender) => bringInto(parts[part].map(fileOf), sender),
  "options.open": async () => {
    await chrome.runtime.openOptionsPage();
    return true as const;
  },
  "box.used": async ({ count, site, gain }, sender) => {
    if (site) await noteFit(site);
    if (gain) await countMessage(gain, new Date());
    return noteUse(count, sender);
  },
  "why.open": ({ rule }) => openWhy(rule),
  "settings.change": async (change) => {
    await updateSettings((settings) => applyChange(settings, change));
    return true as const;
  },
});

chrome.runtime.onInstalled.addListener(async ({ reason }) => {
  if (reason === "install") await openWelcome();
  await chrome.action.setBadgeBackgroundColor({ color: BADGE });
  await loadIntoOpenTabs(await everySite());
});
// Switching the extension on again is no event; but what the session had in store is gone then, as it is at a start of the
// browser, where the loader, which runs once in a frame, is there already.
void chrome.storage.session.get(HERE).then(async (known) => {
  if (known[HERE]) return;
  await chrome.storage.session.set({ [HERE]: true });
  await loadIntoOpenTabs(await everySite());
});
// The worker alone lays settings and account together; it is woken by a change of either.
chrome.storage.onChanged.addListener((changes, area) => {
  if (concernsFollowing(changes, area)) void followOn(Date.now());
});
chrome.runtime.onStartup.addListener(() => followOn(Date.now()));
chrome.commands.onCommand.addListener((command, tab) => void passCommand(command as Command, tab));
chrome.permissions.onAdded.addListener(async ({ origins = [] }) => {
  await registerAddedSites();
  await loadIntoOpenTabs(origins);
});
chrome.permissions.onRemoved.addListener(() => registerAddedSites());
chrome.tabs.onRemoved.addListener((tabId) => chrome.storage.session.remove(lastFrameKey(tabId)));
