import type { PlasmoCSConfig } from "plasmo";
import type { WireMessage } from "../messages";
import { focusedElement, mayBeBox } from "../page/candidate";
import { frameHosts } from "../page/where";
import type { Settings } from "../settings/schema";
import { siteSetting } from "../settings/site";

// Plasmo reads this off the source: a plain literal, no `as const`, no variables.
export const config: PlasmoCSConfig & { match_about_blank?: boolean; match_origin_as_fallback?: boolean } = {
  matches: [
    "https://mail.google.com/*",
    "https://chat.google.com/*",
    "https://outlook.office.com/*",
    "https://outlook.office365.com/*",
    "https://outlook.live.com/*",
    "https://outlook.cloud.microsoft/*",
    "https://mail.yahoo.com/*",
    "https://mail.proton.me/*",
    "https://mail.zoho.com/*",
    "https://mail.zoho.com.cn/*",
    "https://app.fastmail.com/*",
    "https://mail.qq.com/*",
    "https://wx.mail.qq.com/*",
    "https://exmail.qq.com/*",
    "https://*.mail.163.com/*",
    "https://*.mail.126.com/*",
    "https://*.mail.yeah.net/*",
    "https://qiye.aliyun.com/*",
    "https://mail.aliyun.com/*",
    "https://web.whatsapp.com/*",
    "https://web.telegram.org/*",
    "https://wx.qq.com/*",
    "https://filehelper.weixin.qq.com/*",
    "https://*.feishu.cn/*",
    "https://*.larksuite.com/*",
    "https://im.dingtalk.com/*",
    "https://www.linkedin.com/*",
    "https://app.slack.com/*",
    "https://teams.microsoft.com/*",
    "https://teams.cloud.microsoft/*",
    "https://teams.live.com/*",
    "https://discord.com/*",
    "https://www.messenger.com/*",
    "https://www.facebook.com/*",
    "https://air.1688.com/*",
    "https://app.intercom.com/*",
    "https://*.zendesk.com/*",
    "https://app.hubspot.com/*",
    "https://*.lightning.force.com/*",
    "http://localhost/*",
    "http://127.0.0.1/*",
  ],
  all_frames: true,
  match_about_blank: true,
  match_origin_as_fallback: true,
  run_at: "document_start",
};

/**
 * Waits for the first focus of something one could write a message in, and asks the worker for the coach. It runs in
 * every frame of every page of the sites, so it is all there is until then: one listener, no timer, no scan.
 */
function load() {
  const roots = new Set<EventTarget>();
  let tries = 3;
  /** A click focuses window and box, and the coach would come, and be read by the browser, twice. */
  let asking = false;
  // `document.open()` takes every listener of the document and the window away, but not this observer.
  const rewritten = new MutationObserver(() => {
    if (shown !== document.documentElement) start();
  });
  let shown: Element | null = null;

  const listen = (target: EventTarget) => {
    roots.add(target);
    target.addEventListener("focus", look, true);
  };
  function start() {
    shown = document.documentElement;
    rewritten.observe(document, { childList: true });
    listen(window);
    look();
  }
  function stop() {
    rewritten.disconnect();
    for (const root of roots) root.removeEventListener("focus", look, true);
    roots.clear();
  }
  function look() {
    // An update of the extension leaves this script behind, with nobody to ask.
    if (!chrome.runtime?.id) return stop();
    const element = focusedElement(listen);
    if (asking || !element || !mayBeBox(element)) return;
    asking = true;
    const message: WireMessage<"coach.bring"> = { kaopu: "coach.bring", ask: {} };
    chrome.runtime.sendMessage(message).then((answer) => {
      // A worker that ended over it is at times no error, only no answer.
      if (!answer) return again();
      asking = false;
      if (!answer.ok) return;
      stop();
      chrome.storage.onChanged.removeListener(changed);
    }, again);
  }
  /** The writer, who is writing by now, will not focus the box again. */
  function again() {
    asking = false;
    if (tries-- > 0) look();
  }
  function follow(settings: Settings | undefined) {
    stop();
    if (!settings?.sites || frameHosts().every((host) => siteSetting(settings, host).on)) start();
  }
  function changed(changes: Record<string, chrome.storage.StorageChange>) {
    if (changes.settings) follow(changes.settings.newValue as Settings | undefined);
  }

  chrome.storage.onChanged.addListener(changed);
  chrome.storage.local.get<{ settings?: Settings }>("settings").then(
    ({ settings }) => follow(settings),
    // Without a word from the store nobody knows whether this site is switched off; a change will tell.
    () => undefined,
  );
}

const frame = globalThis as { kaopuLoader?: true };
if (!frame.kaopuLoader) {
  frame.kaopuLoader = true;
  load();
}
