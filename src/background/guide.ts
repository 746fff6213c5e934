/** Says in `chrome.storage.local` that the first page has been shown. */
const WELCOMED = "welcomed";

const optionsAt = (place: string) => chrome.runtime.getURL(`options.html#${place}`);

/** Opens the first page, once: an extension that is loaded by hand is installed anew at every start of the browser. */
export async function openWelcome(): Promise<void> {
  const { [WELCOMED]: shown } = await chrome.storage.local.get(WELCOMED);
  if (shown === true) return;
  await chrome.storage.local.set({ [WELCOMED]: true });
  await chrome.tabs.create({ url: optionsAt("welcome") });
}

/** Opens what the options page tells of a rule. */
export async function openWhy(rule: string): Promise<true> {
  await chrome.tabs.create({ url: optionsAt(`why/${encodeURIComponent(rule)}`) });
  return true;
}
