// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ComponentProps } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Finding, Suggestion } from "../../src/engine/types";
import { Card } from "../../src/ui/card";

afterEach(cleanup);

const blank = { name: "day", type: "time", placeholder: "〔哪天〕", example: "周三", suggestions: [] } as const;
const suggestions: Suggestion[] = [
  { title: "", replacement: "请您〔哪天〕约王工", blanks: [blank] },
  { title: "", replacement: "请您回我一个电话", blanks: [] },
];
const finding: Finding = {
  rule: "vague-ask",
  severity: "warning",
  start: 0,
  end: 4,
  message: "对方看完不知道要做什么",
  why: "含糊的请求，只能换来含糊的答应",
  advice: "例如：请您周三约王工",
  suggestions,
};

function show(props: Partial<ComponentProps<typeof Card>> = {}) {
  const actions = {
    onApply: vi.fn(),
    onRewrite: vi.fn(),
    onIgnore: vi.fn(),
    onIgnorePhrase: vi.fn(),
    onRuleOff: vi.fn(),
    onSiteOff: vi.fn(),
  };
  render(<Card finding={finding} notice={null} ui="zh" words="多多照顾" writable {...actions} {...props} />);
  return actions;
}

describe("Card", () => {
  it("is a dialog that says what, why, and the way out", () => {
    show();
    expect(screen.getByRole("dialog", { name: /对方看完不知道要做什么/ })).toBeTruthy();
    expect(screen.getByText(finding.why)).toBeTruthy();
    expect(screen.queryByText(finding.advice)).toBeNull();
    expect(screen.getByText("多多照顾").tagName).toBe("DEL");
    expect(screen.getByText("〔哪天〕").className).toBe("blank");
  });

  it("shows old and new on lines of their own, each whole, with what differs", () => {
    const half = { title: "", replacement: "这个项目请您〔哪天〕看一眼", blanks: [blank] };
    show({ words: "这个项目请您关照", finding: { ...finding, suggestions: [half] } });
    const line = (name: string) => document.querySelector(`.change > .${name}`);
    expect([line("old")?.textContent, line("new")?.textContent]).toEqual(["这个项目请您关照", half.replacement]);
    expect(line("old")?.querySelector("del")?.textContent).toBe("关照");
    expect([...(line("new")?.querySelectorAll("ins") ?? [])].map((ins) => ins.textContent).join("")).toBe(
      "〔哪天〕看一眼",
    );
  });

  it("has no empty line where words only go", () => {
    show({ words: "顶级的", finding: { ...finding, suggestions: [{ title: "", replacement: "", blanks: [] }] } });
    expect(document.querySelector(".change")?.textContent).toBe("顶级的");
    expect(document.querySelector(".change > .new")).toBeNull();
  });

  it("gives the advice where there is nothing to put in its place", () => {
    show({ finding: { ...finding, suggestions: [] } });
    expect(screen.getByText(finding.advice)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "改成这样" })).toBeNull();
  });

  it("says the first of the deeds suggested, and leaves days, people and what nobody suggests to the writer", async () => {
    const deed = { name: "which-support", type: "text", placeholder: "〔做什么〕", example: "看样机" } as const;
    const text = "想请您〔哪天〕〔做什么〕";
    const [ask, told] = [
      { title: "", replacement: text, blanks: [blank, { ...deed, suggestions: ["约王工来看样机", "打个电话"] }] },
      { title: "", replacement: `${text}，再说`, blanks: [blank, { ...deed, suggestions: [] }] },
    ];
    const { onApply } = show({ finding: { ...finding, suggestions: [ask, told] } });
    expect(document.querySelector(".change > .new")?.textContent).toBe("想请您〔哪天〕约王工来看样机");
    await userEvent.click(screen.getByRole("button", { name: "改成这样" }));
    await userEvent.click(screen.getByRole("button", { name: /再说/ }));
    expect(onApply.mock.calls).toEqual([
      [{ title: "", replacement: "想请您〔哪天〕约王工来看样机", blanks: [blank] }],
      [told],
    ]);
  });

  it("hands back the suggestion that was chosen", async () => {
    const { onApply } = show();
    await userEvent.click(screen.getByRole("button", { name: "改成这样" }));
    await userEvent.click(screen.getByRole("button", { name: "请您回我一个电话" }));
    expect(onApply.mock.calls).toEqual([[suggestions[0]], [suggestions[1]]]);
  });

  it("offers to copy where it cannot write, and says what came of it", () => {
    show({ writable: false, notice: "copied" });
    expect(screen.getByRole("button", { name: "复制这句" })).toBeTruthy();
    expect(screen.getByText(/已复制/).getAttribute("aria-live")).toBe("polite");
  });

  it.each([
    ["changed", /刚才文字变了/],
    ["refused", /也没能复制/],
    ["popup", /工具栏/],
  ] as const)("says when it ended otherwise: %s", (notice, words) => {
    show({ notice });
    expect(screen.getByText(words).className).toBe("notice");
  });

  it("leads to the rewrite of the whole message, and off the site", async () => {
    const { onRewrite } = show();
    await userEvent.click(screen.getByRole("button", { name: "改写整条…" }));
    expect(onRewrite).toHaveBeenCalledOnce();
  });

  it("offers the four scopes of ignoring in one list, and says which of them stores words", async () => {
    const { onIgnore, onIgnorePhrase, onRuleOff, onSiteOff } = show();
    expect(screen.queryByRole("button", { name: "忽略这一处" })).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "忽略", expanded: false }));
    for (const name of ["忽略这一处", /^本站不再提“多多照顾” ?这几个字会存在本机$/, "不再提醒这一类", "本站停用"])
      await userEvent.click(screen.getByRole("button", { name }));
    for (const act of [onIgnore, onIgnorePhrase, onRuleOff, onSiteOff]) expect(act).toHaveBeenCalledOnce();
  });

  it("closes the list by Esc", async () => {
    show();
    await userEvent.click(screen.getByRole("button", { name: "忽略", expanded: false }));
    await userEvent.keyboard("{Escape}");
    expect(screen.getByRole("button", { name: "忽略", expanded: false })).toBeTruthy();
  });

  it.each(["warning", "info", "hint"] as const)("tells a %s by shape and by word, not by colour alone", (severity) => {
    show({ finding: { ...finding, severity } });
    const name = { warning: "提醒", info: "建议", hint: "提示" }[severity];
    expect(screen.getByRole("dialog", { name: new RegExp(`^${name}: `) }).querySelector("svg")).toBeTruthy();
  });

  it.each([
    ["zh", "忽略", "忽略这一处"],
    ["en", "Ignore", "Ignore this one"],
  ] as const)("speaks %s", async (ui, list, name) => {
    const { onIgnore } = show({ ui });
    await userEvent.click(screen.getByRole("button", { name: list }));
    await userEvent.click(screen.getByRole("button", { name }));
    expect(onIgnore).toHaveBeenCalledOnce();
  });

  it("does not offer to switch off what is no rule, nor to keep what is too long", async () => {
    show({ onRuleOff: undefined, onIgnorePhrase: undefined });
    await userEvent.click(screen.getByRole("button", { name: "忽略" }));
    expect(screen.queryByRole("button", { name: /本站不再提/ })).toBeNull();
    expect(screen.queryByRole("button", { name: "不再提醒这一类" })).toBeNull();
  });
});
