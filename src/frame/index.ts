import { frameHosts } from "../page/where";
import { lacksRegex } from "../settings/regex";
import type { Settings } from "../settings/schema";
import { siteSetting } from "../settings/site";
import { readSettings, watchSettings } from "../settings/storage";
import { bringPart } from "./bring-part";
import { type Coaching, startCoaching } from "./coaching";

/** Tells an instance whose extension has been updated or removed that it may go. The page hears it and learns nothing. */
const ARRIVED = "kaopu-arrived";

const isOn = (settings: Settings) => frameHosts().every((host) => siteSetting(settings, host).on);

/** A browser takes a longer timer for none at all; milliseconds. */
const LONGEST_TIMER = 2 ** 31 - 1;

async function run() {
  document.dispatchEvent(new Event(ARRIVED));
  let coaching: Coaching | null = null;
  let latest: Settings | null = null;
  let pause: ReturnType<typeof setTimeout> | undefined;
  const follow = (settings: Settings) => {
    latest = settings;
    clearTimeout(pause);
    const paused = settings.pausedUntil - Date.now();
    if (paused > 0) pause = setTimeout(follow, Math.min(paused, LONGEST_TIMER), settings);
    if (!isOn(settings) || paused > 0) {
      coaching?.end();
      coaching = null;
    } else if (coaching) coaching.update(settings);
    else coaching = startCoaching(settings);
    if (coaching && lacksRegex(settings.own)) void bringEngine();
  };
  /** The user's regular expressions join in once their engine is here. */
  const bringEngine = async () => {
    if ((await bringPart("regex")) && latest) coaching?.update(latest);
  };
  const stopWatching = watchSettings(follow);
  document.addEventListener(ARRIVED, function leave() {
    if (chrome.runtime?.id) return;
    document.removeEventListener(ARRIVED, leave);
    clearTimeout(pause);
    coaching?.end();
    stopWatching();
  });
  // Without a word from the store nobody knows whether this site is switched off: then the coach keeps still.
  const settings = await readSettings().catch(() => null);
  if (settings) follow(settings);
}

// Two boxes focused in quick succession ask for the coach twice.
const frame = globalThis as { kaopuFrame?: true };
if (!frame.kaopuFrame) {
  frame.kaopuFrame = true;
  void run();
}
