// @vitest-environment jsdom
import { act, cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { ApplyOutcome, KeptRewrite } from "../../src/messages";
import { Popup } from "../../src/popup/popup";
import { createPopup, type Door } from "../../src/popup/store";
import type { Found } from "../../src/popup/tab";
import type { SettingsChange } from "../../src/settings/changes";
import { defaultSettings, type Settings } from "../../src/settings/schema";
import { emptyWeek } from "../../src/settings/summary";
import type { Box } from "../../src/ui/draft-store";
import { ASK, seen } from "../ui/samples";

vi.mock("../../src/ui/page-coach", async () => ({ pageCoach: await import("../ui/samples") }));

const FILLED = "张总，材料我下周三下午3点前发您，请您约李工开个半小时的技术会，您看方便吗？";

const NOW = Date.UTC(2026, 10, 20, 8);

let copied: string[];
let changes: SettingsChange[];
let shown: number[];
beforeEach(() => {
  [copied, changes, shown] = [[], [], []];
});
afterEach(cleanup);

/** The draft of a box that holds `text`; its writes end as told. */
function draftFound(text: string, outcome: ApplyOutcome = "applied"): Found & { kind: "draft" } {
  let [now, before] = [text, text];
  let kept: KeptRewrite | null = null;
  const read = () => seen(now, { undoable: now !== before, kept: kept?.text === now ? kept : null });
  const box: Box = {
    read: async () => read(),
    keep: async (left) => {
      kept = left;
    },
    apply: async (_expected, next) => {
      if (outcome === "applied") [before, now] = [now, next];
      return outcome;
    },
    undo: async () => {
      now = before;
      return "applied";
    },
    show: async ({ start }) => {
      shown.push(start);
      return true;
    },
  };
  return {
    kind: "draft",
    host: "mail.qq.com",
    get seen() {
      return read();
    },
    box,
  };
}

async function openPopup(found: Found | Promise<Found>, more: Partial<Door> = {}, settings: Partial<Settings> = {}) {
  const onOptions = vi.fn();
  const onWhy = vi.fn();
  const store = createPopup({
    door: {
      find: async () => found,
      change: async (change) => void changes.push(change),
      grant: async () => false,
      copy: async (text) => void copied.push(text),
      now: () => NOW,
      week: async () => emptyWeek("2026-11-16"),
      clearWeek: async () => undefined,
      ...more,
    },
    settings: { ...defaultSettings, ui: "zh", ...settings },
    today: "2026-11-20",
    browserLang: "en-US",
  });
  render(<Popup onOptions={onOptions} onWhy={onWhy} store={store} />);
  const looking = store.getState().look();
  if (!(found instanceof Promise)) await act(() => looking);
  return { store, user: userEvent.setup(), onOptions, onWhy };
}

const button = (name: string | RegExp) => screen.getByRole<HTMLButtonElement>("button", { name });
const notice = () => document.querySelector(".k-notice")?.textContent;

describe("a draft in the box", () => {
  test("shows where it stands, its marks, its grid and its findings, the most severe first and the rest behind a button", async () => {
    const { user } = await openPopup(draftFound(ASK));
    expect(screen.getByText("mail.qq.com")).toBeTruthy();
    expect([...document.querySelectorAll(".k-draft mark")].map((mark) => mark.textContent)).toEqual([
      "这个项目就靠您多多照顾了",
      "以后有什么事我随叫随到",
    ]);
    expect(screen.getByRole("list", { name: "承诺是否完整" }).textContent).toBe("谁: 有了做什么: 不够具体何时: 还没有");
    const list = within(screen.getByRole("region", { name: "提醒" }));
    expect(list.getAllByRole("listitem")).toHaveLength(1);
    await user.click(button("还有 2 条"));
    expect(list.getAllByRole("listitem").map((item) => item.querySelector("strong")?.textContent)).toEqual([
      "对方看完不知道要做什么",
      "客气话代替不了下一步",
      "可以请他介绍一位同行",
    ]);
  });

  test("a finding jumps to its place in the page", async () => {
    const { user } = await openPopup(draftFound(ASK));
    await user.click(button(/对方看完不知道要做什么/));
    expect(shown).toEqual([ASK.indexOf("这个项目")]);
  });

  test("what was taken wrongly is corrected with a click, and remembered for the site", async () => {
    const { user } = await openPopup(draftFound(ASK));
    await user.click(screen.getByRole("radio", { name: "初次" }));
    await user.click(screen.getByRole("radio", { name: "邮件" }));
    await user.selectOptions(screen.getByRole("combobox", { name: "写给谁" }), "boss");
    expect(screen.getByRole<HTMLInputElement>("radio", { name: "初次" }).checked).toBe(true);
    expect(changes).toEqual([
      { kind: "site", host: "mail.qq.com", set: { stage: "first-contact" } },
      { kind: "site", host: "mail.qq.com", set: { channel: "email" } },
      { kind: "site", host: "mail.qq.com", set: { audience: "boss" } },
    ]);
  });

  test("what was corrected on the site before is taken up, and can be taken back", async () => {
    const { user } = await openPopup(
      draftFound(ASK),
      {},
      { sites: { "mail.qq.com": { on: true, audience: "partner" } } },
    );
    const audience = screen.getByRole<HTMLSelectElement>("combobox", { name: "写给谁" });
    expect(audience.value).toBe("partner");
    await user.click(button("按内容重新判断"));
    expect(audience.value).toBe("customer");
    expect(changes).toEqual([{ kind: "site.uncorrect", host: "mail.qq.com" }]);
  });

  test("another move is one click away, the rest in a list that says when to use each", async () => {
    const { user } = await openPopup(draftFound(ASK));
    expect(screen.getByRole<HTMLInputElement>("radio", { name: "技术交流" }).checked).toBe(true);
    await user.click(button("更多"));
    await user.click(button(/发材料/));
    expect(screen.getByRole<HTMLInputElement>("radio", { name: "发材料" }).checked).toBe(true);
    expect(screen.queryByRole("button", { name: /引荐领导/ })).toBeNull();
  });

  test("the old words show struck out when asked for", async () => {
    const { user } = await openPopup(draftFound(ASK));
    expect(document.querySelector(".k-preview del")).toBeNull();
    await user.click(button("看改动"));
    expect(document.querySelector(".k-preview del")?.textContent).toContain("这个项目就靠您多多照顾了");
  });
});

describe("blanks", () => {
  test("are filled by keyboard alone, from the first to the button that applies", async () => {
    const found = draftFound(ASK);
    const { user } = await openPopup(found);
    button("待填：哪天").focus();
    await user.keyboard("{Enter}");
    const field = () => screen.getByRole<HTMLInputElement>("combobox", { name: /哪天|请谁来/ });
    expect(document.activeElement).toBe(field());
    await user.keyboard("{ArrowDown}{ArrowDown}");
    expect(field().value).toBe("下周三下午3点");
    expect(within(screen.getByRole("listbox")).getByRole("option", { selected: true }).textContent).toBe(
      "下周三下午3点",
    );
    await user.keyboard("{Enter}");
    expect(document.activeElement).toBe(screen.getByRole("combobox", { name: "请谁来" }));
    await user.keyboard("李工{Enter}");
    expect(document.activeElement).toBe(button("写进输入框"));
    await user.keyboard("{Enter}");
    expect(notice()).toBe("已写进输入框，发送前再看一眼。");
    expect((await found.box.read())?.text).toBe(FILLED);
    expect(document.activeElement).toBe(button("撤销"));
  });

  test("the button that applies says what is missing and leads there", async () => {
    const found = draftFound(ASK);
    const { user } = await openPopup(found);
    const apply = button("写进输入框");
    expect(apply.getAttribute("aria-disabled")).toBe("true");
    const reason = apply.getAttribute("aria-describedby");
    expect(reason && document.getElementById(reason)?.textContent).toContain("还差 2 处没填");
    await user.click(apply);
    expect((await found.box.read())?.text).toBe(ASK);
    expect(document.activeElement).toBe(screen.getByRole("combobox", { name: "哪天" }));
  });

  test("take what is suggested at one stroke, and ask next for what only the writer knows", async () => {
    const { user } = await openPopup(draftFound(ASK));
    await user.click(button("按建议填"));
    expect(button(/哪天：/).textContent).toBe("本周五下班");
    expect(document.activeElement).toBe(screen.getByRole("combobox", { name: "请谁来" }));
    expect(screen.queryByRole("button", { name: "按建议填" })).toBeNull();
    expect(button("写进输入框").getAttribute("aria-disabled")).toBe("true");
    await user.keyboard("李工{Enter}");
    expect(document.activeElement).toBe(button("写进输入框"));
  });

  test("may be left as they are, explicitly", async () => {
    const found = draftFound(ASK);
    const { user } = await openPopup(found);
    await user.click(button("留着空，先写进去"));
    expect((await found.box.read())?.text).toContain("〔哪天〕");
  });

  test("Esc gives back what stood there, and the focus to the chip", async () => {
    const { user } = await openPopup(draftFound(ASK));
    await user.click(button("待填：请谁来"));
    await user.keyboard("李工{Enter}");
    await user.keyboard("{Escape}");
    await user.click(button(/请谁来：李工/));
    await user.keyboard("王工{Escape}");
    expect(document.activeElement).toBe(button(/请谁来：李工/));
  });

  test("Enter that ends a composition is the input method's", async () => {
    const { user } = await openPopup(draftFound(ASK));
    await user.click(button("待填：请谁来"));
    const field = screen.getByRole("combobox", { name: "请谁来" });
    act(() => {
      field.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, isComposing: true }));
    });
    expect(screen.getByRole("combobox", { name: "请谁来" })).toBe(field);
  });

  test("one may go from one to another with the mouse and lose nothing", async () => {
    const { user } = await openPopup(draftFound(ASK));
    await user.click(button("待填：请谁来"));
    await user.keyboard("李工");
    await user.click(button("待填：哪天"));
    await user.click(screen.getByRole("option", { name: "本周五下班" }));
    expect(document.querySelector(".k-preview-text")?.textContent).toContain("材料我本周五下班前发您，请您约李工开个");
  });
});

describe("the end of a write", () => {
  test.each<[ApplyOutcome, string, boolean]>([
    ["changed", "输入框里的字变了，没有动它。按新内容重来", false],
    ["refused", "这个输入框不让改，已复制，请自己粘贴。", true],
    ["gone", "输入框不在了，改写已复制。", true],
  ])("%s", async (outcome, words, onClipboard) => {
    const { user } = await openPopup(draftFound(ASK, outcome));
    await user.click(button("留着空，先写进去"));
    expect(notice()).toBe(words);
    expect(copied.length > 0).toBe(onClipboard);
    expect(screen.getByRole("region", { name: "改写" })).toBeTruthy();
  });

  test("undo brings the old text back, with its rewrite", async () => {
    const { user } = await openPopup(draftFound(ASK));
    await user.click(button("留着空，先写进去"));
    expect(screen.queryByRole("region", { name: "改写" })).toBeNull();
    await user.click(button("撤销"));
    expect(notice()).toBe("已恢复成原来的文字。");
    expect(screen.getByRole("region", { name: "改写" })).toBeTruthy();
  });
});

describe("without a draft", () => {
  test.each<[string, Found, string]>([
    ["nothing in the works", { kind: "none", host: "mail.qq.com" }, "还没有在写的消息"],
    ["a page closed to extensions", { kind: "restricted" }, "这个页面不让扩展读取"],
    ["a box that could not be read", { kind: "failed" }, "没有读到输入框"],
    [
      "a site that is not on yet",
      { kind: "unlisted", host: "crm.example", pattern: "https://crm.example/*" },
      "还没有在 crm.example 启用",
    ],
  ])("%s: says so, and takes pasted text instead", async (_name, found, title) => {
    const { user } = await openPopup(found);
    expect(screen.getByRole("heading", { name: title })).toBeTruthy();
    await user.click(screen.getByRole("textbox", { name: "贴一段话进来" }));
    await user.paste(ASK);
    expect(screen.queryByRole("heading", { name: title })).toBeNull();
    await user.click(button("待填：请谁来"));
    await user.keyboard("李工{Enter}{ArrowUp}{Enter}");
    expect(document.activeElement).toBe(button("复制"));
    await user.keyboard("{Enter}");
    expect(copied).toEqual([FILLED]);
    expect(notice()).toBe("已复制，可以粘贴了。");
    expect(screen.queryByRole("button", { name: "写进输入框" })).toBeNull();
    expect(changes).toEqual([]);
  });

  test("a pasted message is not copied with blanks in it unless one says so", async () => {
    const { user } = await openPopup({ kind: "restricted" });
    await user.click(button("用这句试试"));
    await user.click(button("复制"));
    expect(copied).toEqual([]);
    expect(document.activeElement).toBe(screen.getByRole("combobox", { name: "哪天" }));
    await user.click(button("留着空，先复制"));
    expect(copied).toEqual([expect.stringContaining("〔哪天〕")]);
  });

  test("a finding in pasted text selects its words there", async () => {
    const { user } = await openPopup({ kind: "restricted" });
    await user.click(button("用这句试试"));
    const area = screen.getByRole<HTMLTextAreaElement>("textbox");
    await user.click(button(/对方看完不知道要做什么/));
    expect(area.value.slice(area.selectionStart, area.selectionEnd)).toBe("这个项目就靠您多多照顾了");
  });

  test("an empty box teaches with an example and offers no second box", async () => {
    await openPopup(draftFound(""));
    expect(screen.getByRole("heading", { name: "输入框还是空的" })).toBeTruthy();
    expect(screen.queryByRole("textbox")).toBeNull();
  });

  test("a site that is switched off is switched on again here", async () => {
    let found: Found = { kind: "off", host: "mail.qq.com" };
    const off = { sites: { "mail.qq.com": { on: false } } };
    const { user } = await openPopup(found, { find: async () => found }, off);
    const toggle = screen.getByRole<HTMLInputElement>("switch", { name: "在 mail.qq.com 上启用" });
    expect(toggle.checked).toBe(false);
    found = { kind: "none", host: "mail.qq.com" };
    await user.click(toggle);
    expect(changes).toEqual([{ kind: "site", host: "mail.qq.com", set: { on: true } }]);
    expect(await screen.findByRole("heading", { name: "还没有在写的消息" })).toBeTruthy();
  });

  test("a new site is asked for alone; a refusal is said, a yes goes on", async () => {
    const grant = vi.fn(async () => false);
    let found: Found = { kind: "unlisted", host: "crm.example", pattern: "https://crm.example/*" };
    const { user } = await openPopup(found, { grant, find: async () => found });
    await user.click(button("在这个站点启用"));
    expect(grant).toHaveBeenCalledExactlyOnceWith("https://crm.example/*");
    expect(screen.getByText("没有得到允许，这个站点保持关闭。")).toBeTruthy();
    grant.mockResolvedValue(true);
    found = { kind: "none", host: "crm.example" };
    await user.click(button("在这个站点启用"));
    expect(await screen.findByRole("heading", { name: "还没有在写的消息" })).toBeTruthy();
  });

  test("a box that could not be read is tried again", async () => {
    let found: Found = { kind: "failed" };
    const { user } = await openPopup(found, { find: async () => found });
    found = draftFound(ASK);
    await user.click(button("再试一次"));
    expect(await screen.findByRole("region", { name: "改写" })).toBeTruthy();
  });
});

describe("closed by a click into the page", () => {
  test("it opens again with the move that was chosen and the blanks that were filled", async () => {
    const found = draftFound(ASK);
    const { user } = await openPopup(found);
    await user.click(screen.getByRole("radio", { name: "再次拜访" }));
    await user.click(button("待填：请谁来"));
    await user.keyboard("李");
    cleanup();
    await openPopup(found);
    expect(screen.getByRole<HTMLInputElement>("radio", { name: "再次拜访" }).checked).toBe(true);
    expect(button(/请谁来：李/)).toBeTruthy();
  });

  test("it starts afresh over another text", async () => {
    const found = draftFound(ASK);
    const { user } = await openPopup(found);
    await user.click(button("待填：请谁来"));
    await user.keyboard("李");
    await found.box.apply(ASK, `${ASK}另外`);
    cleanup();
    await openPopup(found);
    expect(button("待填：请谁来")).toBeTruthy();
  });
});

describe("a rest", () => {
  test("of an hour holds everywhere, and can be ended", async () => {
    let found: Found = draftFound(ASK);
    const { user } = await openPopup(found, { find: async () => found });
    await user.click(button("暂停…"));
    found = { kind: "paused", host: "mail.qq.com", until: NOW + 3_600_000 };
    await user.click(button("所有站点暂停一小时"));
    expect(changes).toEqual([{ kind: "set", set: { pausedUntil: NOW + 3_600_000 } }]);
    expect(await screen.findByRole("heading", { name: /^暂停到 \d+:\d\d$/ })).toBeTruthy();
    expect(screen.queryByRole("button", { name: "暂停…" })).toBeNull();
    found = draftFound(ASK);
    await user.click(button("现在恢复"));
    expect(changes.at(-1)).toEqual({ kind: "set", set: { pausedUntil: 0 } });
    expect(await screen.findByRole("region", { name: "改写" })).toBeTruthy();
  });

  test("on one site alone is its switch", async () => {
    let found: Found = draftFound(ASK);
    const { user } = await openPopup(found, { find: async () => found });
    await user.click(button("暂停…"));
    found = { kind: "off", host: "mail.qq.com" };
    await user.click(button("在这个站点停用"));
    expect(changes).toEqual([{ kind: "site", host: "mail.qq.com", set: { on: false } }]);
    expect(await screen.findByRole("heading", { name: "这个站点关着" })).toBeTruthy();
  });

  test("is not offered where there is nothing to rest from", async () => {
    await openPopup({ kind: "restricted" });
    expect(screen.queryByRole("button", { name: "暂停…" })).toBeNull();
  });
});

describe("around it", () => {
  test("while looking nothing shows for 150 milliseconds, then a skeleton", async () => {
    vi.useFakeTimers();
    try {
      await openPopup(new Promise<Found>(() => undefined));
      act(() => void vi.advanceTimersByTime(149));
      expect(document.querySelectorAll(".popup-skeleton i")).toHaveLength(0);
      act(() => void vi.advanceTimersByTime(1));
      expect(document.querySelectorAll(".popup-skeleton i")).toHaveLength(3);
      expect(screen.getByText("正在读取输入框")).toBeTruthy();
    } finally {
      vi.useRealTimers();
    }
  });

  test("looking that fails altogether ends in words", async () => {
    await openPopup({ kind: "failed" }, { find: () => Promise.reject(new Error("no tab")) });
    expect(screen.getByRole("heading", { name: "没有读到输入框" })).toBeTruthy();
  });

  test("an engine that fails is said, and the draft still shows", async () => {
    await openPopup(draftFound("BREAK"));
    expect(screen.getByText("这段话没能分析。文字没有改动。")).toBeTruthy();
    expect(screen.getByText("BREAK")).toBeTruthy();
  });

  test("a message that is fine gets one calm line", async () => {
    await openPopup(draftFound("周三下午请您约李工开个会，您看方便吗？"));
    expect(screen.getByText("话说清楚了，没有要改的。")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "复制" })).toBeNull();
  });

  test("speaks the language that is set, and changes with it", async () => {
    const { store } = await openPopup(draftFound(ASK), {}, { ui: "auto" });
    expect(button("Put into the message")).toBeTruthy();
    act(() => store.getState().follow({ ...defaultSettings, ui: "zh" }));
    expect(button("写进输入框")).toBeTruthy();
  });

  test("leads to the options", async () => {
    const { user, onOptions } = await openPopup({ kind: "restricted" });
    await user.click(button("打开设置"));
    expect(onOptions).toHaveBeenCalledOnce();
  });
});

describe("the week in counts", () => {
  const week = {
    monday: "2026-11-16",
    counts: { ask: { noticed: 4, mended: 3 }, promise: { noticed: 0, mended: 0 }, report: { noticed: 1, mended: 1 } },
  };
  const shown = () => [...document.querySelectorAll(".popup-week li")].map(({ textContent }) => textContent);

  test("is told in words, kinds that did not occur left out", async () => {
    await openPopup({ kind: "none", host: "mail.qq.com" }, { week: async () => week });
    expect(shown()).toEqual(["含糊的请求 4 条，3 条说成了约定", "没下一步的汇报 1 条，1 条补上了"]);
  });

  test("shows nothing before anything was counted, nor when it is switched off", async () => {
    await openPopup({ kind: "none", host: "mail.qq.com" });
    expect(document.querySelector(".popup-week")).toBeNull();
    cleanup();
    await openPopup({ kind: "none", host: "mail.qq.com" }, { week: async () => week }, { summary: false });
    expect(document.querySelector(".popup-week")).toBeNull();
  });

  test("is cleared, and switched off together with what was counted", async () => {
    let cleared = 0;
    const { user } = await openPopup(
      { kind: "none", host: "mail.qq.com" },
      { week: async () => week, clearWeek: async () => void cleared++ },
    );
    await user.click(button("不再统计"));
    expect(document.querySelector(".popup-week")).toBeNull();
    expect(cleared).toBe(1);
    expect(changes).toContainEqual({ kind: "set", set: { summary: false } });
  });
});

test("the why of what was found is one click away", async () => {
  const { user, onWhy } = await openPopup(draftFound(ASK));
  await user.click(button("道理"));
  expect(onWhy).toHaveBeenCalledWith("vague-ask");
});
