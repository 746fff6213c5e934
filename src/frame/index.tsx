import { askWorker } from "../messages";
import { frameHosts } from "../page/where";
import { lacksRegex } from "../settings/regex";
import type { Settings } from "../settings/schema";
import { siteSetting } from "../settings/site";
import { readSettings, watchSettings } from "../settings/storage";
import { type Coaching, startCoaching } from "./coaching";

/** Tells an instance whose extension has been updated or removed that it may go. The page hears it and learns nothing. */
const ARRIVED = "kaopu-arrived";

const isOn = (settings: Settings) => frameHosts().every((host) => siteSetting(settings, host).on);

async function run() {
  document.dispatchEvent(new Event(ARRIVED));
  let coaching: Coaching | null = null;
  let latest: Settings | null = null;
  const follow = (settings: Settings) => {
    latest = settings;
    if (!isOn(settings)) {
      coaching?.end();
      coaching = null;
    } else if (coaching) coaching.update(settings);
    else coaching = startCoaching(settings);
    if (coaching && lacksRegex(settings.own)) void bringEngine();
  };
  /** The user's regular expressions join in once their engine is here. */
  const bringEngine = async () => {
    const answer = await askWorker("regex.bring", {});
    if (answer.ok && latest) coaching?.update(latest);
  };
  const stopWatching = watchSettings(follow);
  document.addEventListener(ARRIVED, function leave() {
    if (chrome.runtime?.id) return;
    document.removeEventListener(ARRIVED, leave);
    coaching?.end();
    stopWatching();
  });
  follow(await readSettings());
}

// Two boxes focused in quick succession ask for the coach twice.
const frame = globalThis as { kaopuFrame?: true };
if (!frame.kaopuFrame) {
  frame.kaopuFrame = true;
  void run();
}
