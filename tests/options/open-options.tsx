import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { OwnRule } from "../../src/engine/types";
import { Options } from "../../src/options/options";
import { createOptions, type Door } from "../../src/options/store";
import { applyChange } from "../../src/settings/changes";
import { notFollowing } from "../../src/settings/follow/follow";
import { noPolicy } from "../../src/settings/policy";
import { defaultSettings, type Settings } from "../../src/settings/schema";

/** Files saved, and texts copied under the name `clipboard`, since the page was opened. */
export const files: { name: string; content: string }[] = [];

/** A rule of the user's own, named after its id. */
export const rule = (id: string, more: Partial<OwnRule> = {}): OwnRule => ({
  id,
  name: id,
  phrases: [`${id} phrase`],
  message: `${id} message`,
  ...more,
});

/** The whole page, open at one part, over settings that are kept in a variable. */
export async function openOptions(
  part: string,
  settings: Partial<Settings> = {},
  more: Partial<Door> = {},
  policy = noPolicy,
) {
  files.length = 0;
  location.hash = `#${part}`;
  let stored: Settings = { ...defaultSettings, ui: "zh", ...settings };
  const granted = new Set<string>();
  const store = async (change: (now: Settings) => Settings) => {
    stored = change(stored);
    options.getState().take(stored);
  };
  const options = createOptions({
    door: {
      replace: (next) => store(() => next),
      change: (change) => store((now) => applyChange(now, change)),
      granted: async () => [...granted],
      grant: async (pattern) => Boolean(granted.add(pattern)),
      giveBack: async (pattern) => granted.delete(pattern),
      misfits: async () => [],
      backups: async () => [],
      setFollow: async (on) => options.getState().takeFollow({ on, state: "new", bytes: 0 }),
      forgetFollowed: async () => options.getState().takeFollow(notFollowing),
      clearSummary: async () => undefined,
      save: (name, content) => void files.push({ name, content }),
      copy: async (text) => void files.push({ name: "clipboard", content: text }),
      ...more,
    },
    settings: stored,
    policy,
    today: "2026-11-20",
    browserLang: "zh-CN",
    version: "1.2.3",
  });
  const installed = ["https://mail.qq.com/*", "https://*.feishu.cn/*"];
  render(<Options backups={more.backups ?? (async () => [])} installed={installed} store={options} />);
  await act(() => options.getState().refreshSites());
  return { user: userEvent.setup(), options, stored: () => stored, granted };
}

/** The button of that name. */
export const button = (name: string | RegExp) => screen.getByRole("button", { name });
/** The text field of that name. */
export const box = (name: string | RegExp) => screen.getByRole("textbox", { name });
/** The row of a list that holds these words. */
export const rowOf = (text: string) => {
  const row = screen.getByText(text).closest("li");
  if (!row) throw new Error(`no row of ${text}`);
  return within(row);
};
