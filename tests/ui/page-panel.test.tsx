// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, test, vi } from "vitest";
import { defaultSettings } from "../../src/settings/schema";
import { type Box, openDraft } from "../../src/ui/draft-store";
import { PagePanel } from "../../src/ui/page-panel";
import { ASK, coach, rankMoves, rewriteDraft, seen } from "./samples";

afterEach(cleanup);

function open(text = ASK, ui: "zh" | "en" = "zh") {
  const box: Box = {
    read: async () => seen(text),
    apply: vi.fn(async () => "applied" as const),
    undo: async () => "applied",
    show: vi.fn(async () => true),
    keep: vi.fn(async () => undefined),
  };
  const draft = openDraft(seen(text), {
    box,
    coach: { coach, rankMoves, rewriteDraft },
    copy: async () => undefined,
    today: "2026-11-20",
    ui,
    settings: defaultSettings,
    site: "mail.qq.com",
    corrections: {},
  });
  const onCorrect = vi.fn((corrections) => draft.getState().correct(corrections));
  const onClose = vi.fn();
  render(<PagePanel draft={draft} onClose={onClose} onCorrect={onCorrect} ui={ui} />);
  return { box, draft, onCorrect, onClose, user: userEvent.setup() };
}

describe("the panel in the page", () => {
  test("is a dialog by name, and holds all the popup holds of a draft", () => {
    open();
    expect(screen.getByRole("dialog", { name: "改写这条消息" })).toBeTruthy();
    for (const name of ["草稿", "提醒", "改写"]) expect(screen.getByRole("region", { name })).toBeTruthy();
    expect(screen.getByRole("combobox", { name: "写给谁" })).toBeTruthy();
    expect(screen.getByRole("radio", { name: "技术交流" })).toBeTruthy();
    expect(screen.getByRole("button", { name: "写进输入框" })).toBeTruthy();
  });

  test("speaks English too", () => {
    open(ASK, "en");
    expect(screen.getByRole("dialog", { name: "Rewrite the message" }).lang).toBe("en");
    expect(screen.getByRole("button", { name: "Put into the message" })).toBeTruthy();
  });

  test("is closed by its button", async () => {
    const { user, onClose } = open();
    await user.click(screen.getByRole("button", { name: /关闭/ }));
    expect(onClose).toHaveBeenCalledOnce();
  });

  test("rewrites the whole message or just one sentence", async () => {
    const { user } = open();
    await user.click(screen.getByRole("radio", { name: "只改这句" }));
    const text = () => document.querySelector(".k-preview-text")?.textContent;
    expect(text()).toBe("张总，请您〔哪天〕约技术部见一面，以后有什么事我随叫随到！");
    await user.click(screen.getByRole("radio", { name: "请回一个电话" }));
    expect(text()).toBe("张总，请您今天回我一个电话，以后有什么事我随叫随到！");
    await user.click(screen.getByRole("radio", { name: "整条" }));
    expect(text()).toContain("开个半小时的技术会");
  });

  test("leaves what was filled with the box at once", async () => {
    const { user, box } = open();
    await user.click(screen.getByRole("button", { name: "待填：请谁来" }));
    await user.keyboard("李");
    expect(box.keep).toHaveBeenLastCalledWith({
      text: ASK,
      choice: { scope: "message", move: "technical-exchange" },
      filled: { "〔请谁来〕": "李" },
    });
  });

  test("takes a correction and the way back", async () => {
    const { user, onCorrect } = open();
    expect(screen.queryByRole("button", { name: "按内容重新判断" })).toBeNull();
    await user.click(screen.getByRole("radio", { name: "汇报" }));
    await user.click(screen.getByRole("button", { name: "按内容重新判断" }));
    expect(onCorrect.mock.calls).toEqual([[{ stage: "reporting" }], [null]]);
    expect(screen.queryByRole("button", { name: "按内容重新判断" })).toBeNull();
  });

  test("shows a finding in the page", async () => {
    const { user, box } = open();
    await user.click(screen.getByRole("button", { name: /对方看完不知道要做什么/ }));
    expect(box.show).toHaveBeenCalledWith(expect.objectContaining({ rule: "vague-ask", start: 3 }));
  });

  test.each([
    ["", "输入框还是空的"],
    ["BREAK", "这段话没能分析。文字没有改动。"],
    ["周三下午请您约李工开个会，您看方便吗？", "话说清楚了，没有要改的。"],
  ])("of “%s” says how it stands", (text, words) => {
    open(text);
    expect(screen.getByText(words)).toBeTruthy();
    expect(screen.queryByRole("region", { name: "改写" })).toBeNull();
  });
});
