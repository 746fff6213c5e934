// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import "../../src/reader-file";
import { ruleCards } from "../../src/options/rule-cards";
import { whenWords } from "../../src/options/when-words";
import { defaultSettings, type Settings } from "../../src/settings/schema";
import { box, button, files, openOptions, rowOf, rule } from "./open-options";

afterEach(() => {
  cleanup();
  location.hash = "";
});

describe("my rules", () => {
  test("a first rule is written from the example, tried as one types, and saved", async () => {
    const { user, stored } = await openOptions("own");
    await user.click(button("照这个例子建一条"));
    expect(document.activeElement).toBe(box("名称"));
    await user.clear(box("试一试"));
    await user.type(box("试一试"), "我们是国家级的");
    expect(document.querySelector(".options-test mark")?.textContent).toBe("国家级");
    expect(screen.getByText("命中 1 处")).toBeTruthy();
    await user.click(button("保存"));
    expect(stored().own).toMatchObject([{ id: "rule", name: "极限词", on: true, message: "广告法不许这么说" }]);
    expect(screen.getByRole("status").textContent).toContain("已保存“极限词”");
  });

  test("faults are told at their field, and go as they are mended", async () => {
    const { user, stored } = await openOptions("own", { own: [rule("a")] });
    await user.click(button("新建规则"));
    await user.type(box("要找的说法"), "好的{Enter}*");
    expect(screen.queryByRole("alert")).toBeNull();
    await user.click(button("保存"));
    expect(screen.getAllByRole("alert").map((alert) => alert.textContent)).toEqual([
      "起个名字，列表里好认。",
      "第 2 行除了 * 没有别的字，什么都会命中。",
    ]);
    expect(box("要找的说法").getAttribute("aria-invalid")).toBe("true");
    await user.type(box("名称"), "口头禅");
    await user.type(box("要找的说法"), "没问题");
    expect(screen.queryByRole("alert")).toBeNull();
    await user.click(button("保存"));
    expect(stored().own[1]).toMatchObject({ name: "口头禅", phrases: ["好的", "*没问题"] });
  });

  test("a rule is edited in its place", async () => {
    const { user, stored } = await openOptions("own", { own: [rule("a", { langs: ["zh"] }), rule("b")] });
    await user.click(button("编辑 a"));
    await user.type(box("提醒的话"), "!");
    await user.click(screen.getByRole("radio", { name: "建议" }));
    await user.click(button("保存"));
    expect(stored().own).toEqual([
      { ...rule("a", { langs: ["zh"] }), message: "a message!", severity: "info" },
      rule("b"),
    ]);
  });

  test("cancelling changes nothing", async () => {
    const { user, stored } = await openOptions("own", { own: [rule("a")] });
    await user.click(button("编辑 a"));
    await user.type(box("名称"), "x");
    await user.click(button("取消"));
    expect(stored().own).toEqual([rule("a")]);
  });

  test("a deleted rule comes back to its place", async () => {
    const own = [rule("a"), rule("b"), rule("c")];
    const { user, stored } = await openOptions("own", { own });
    await user.click(button("删除 b"));
    expect(stored().own.map(({ id }) => id)).toEqual(["a", "c"]);
    await user.click(within(screen.getByRole("status")).getByRole("button", { name: "撤销" }));
    expect(stored().own).toEqual(own);
  });

  test("a rule is switched off and on", async () => {
    const { user, stored } = await openOptions("own", { own: [rule("a")] });
    await user.click(screen.getByRole("switch", { name: "启用“a”" }));
    expect(stored().own[0]?.on).toBe(false);
    await user.click(screen.getByRole("switch", { name: "启用“a”" }));
    expect(stored().own[0]?.on).toBe(true);
  });

  test("a store that takes nothing is said", async () => {
    const { user } = await openOptions(
      "own",
      { own: [rule("a")] },
      { change: () => Promise.reject(new Error("full")) },
    );
    await user.click(button("删除 a"));
    expect(screen.getByRole("status").textContent).toBe("没有存上，请再试一次。");
  });
});

describe("built-in rules", () => {
  test("all eighteen stand in their families, with reason and examples", async () => {
    await openOptions("rules");
    expect(screen.getAllByRole("switch")).toHaveLength(18);
    expect(screen.getAllByRole("heading", { level: 2 }).map((heading) => heading.textContent)).toEqual([
      "对方知道要做什么吗",
      "对方听完放心吗",
      "站在对方那边吗",
      "在积累人脉吗",
    ]);
    const bad = ruleCards("zh").flatMap((card) => card.bad.slice(0, 4));
    expect(document.querySelectorAll(".options-example mark")).toHaveLength(bad.length);
    expect(document.body.textContent).not.toMatch(/\[\[|\]\]/);
  });

  test("one is switched off, made quieter, and brought back to what it was", async () => {
    const { user, stored } = await openOptions("rules");
    const [toggle] = screen.getAllByRole("switch");
    const [severity] = screen.getAllByRole("combobox");
    if (!toggle || !severity) throw new Error("no rule");
    await user.click(toggle);
    await user.selectOptions(severity, "hint");
    const [id] = Object.keys(stored().rules);
    expect(stored().rules).toEqual({ [id ?? ""]: { on: false, severity: "hint" } });
    await user.click(button(/^恢复原样/));
    expect(stored().rules).toEqual({});
  });
});

describe("sites", () => {
  test("a known site is switched off", async () => {
    const { user, stored } = await openOptions("sites");
    await user.click(screen.getByRole("switch", { name: "在 *.feishu.cn 上启用" }));
    expect(stored().sites).toEqual({ "*.feishu.cn": { on: false } });
  });

  test("one company's host of a service is listed once it is set, and goes back to the service's switch", async () => {
    const { user, stored } = await openOptions("sites", { sites: { "acme.feishu.cn": { on: false } } });
    expect(screen.getByRole<HTMLInputElement>("switch", { name: "在 acme.feishu.cn 上启用" }).checked).toBe(false);
    await user.click(button("移除 acme.feishu.cn"));
    expect(stored().sites).toEqual({});
  });

  test("what was corrected on a site is shown and taken back", async () => {
    const { user, stored } = await openOptions("sites", {
      sites: { "mail.qq.com": { on: true, audience: "boss", channel: "email" } },
    });
    expect(rowOf("QQ 邮箱").getByText("这里的设定：上司 · 邮件")).toBeTruthy();
    await user.click(button("QQ 邮箱：这里的设定"));
    await user.click(button("全部改回自动"));
    expect(stored().sites).toEqual({ "mail.qq.com": { on: true } });
  });

  test("who reads, how and at which stage is set for one site, and left to be inferred again", async () => {
    const { user, stored } = await openOptions("sites");
    await user.click(button("QQ 邮箱：这里的设定"));
    const choose = (name: string, choice: string) =>
      user.selectOptions(screen.getByRole("combobox", { name: `${name} · mail.qq.com` }), choice);
    await choose("写给谁", "boss");
    await choose("渠道", "email");
    await choose("阶段", "reporting");
    expect(stored().sites).toEqual({
      "mail.qq.com": { on: true, audience: "boss", channel: "email", stage: "reporting" },
    });
    await choose("渠道", "auto");
    expect(stored().sites).toEqual({ "mail.qq.com": { on: true, audience: "boss", stage: "reporting" } });
  });

  test("a rule is off on one site alone, or on there alone, and goes along with the rest again", async () => {
    const { user, stored } = await openOptions("sites", { rules: { "no-time": { on: false } } });
    await user.click(button("QQ 邮箱：这里的设定"));
    const [vague, , time] = ruleCards("zh");
    const box = (title: string | undefined) => screen.getByRole<HTMLInputElement>("checkbox", { name: title ?? "" });
    expect([box(vague?.title).checked, box(time?.title).checked]).toEqual([true, false]);
    await user.click(box(vague?.title));
    await user.click(box(time?.title));
    expect(stored().sites["mail.qq.com"]?.rules).toEqual({ off: ["vague-ask"], on: ["no-time"] });
    expect(rowOf("QQ 邮箱").getByText("这里的设定：2 条规则另有安排")).toBeTruthy();
    await user.click(box(vague?.title));
    await user.click(box(time?.title));
    expect(stored().sites).toEqual({ "mail.qq.com": { on: true } });
  });

  test("a site is added with Chrome's leave for it alone, and given back", async () => {
    const { user, granted } = await openOptions("sites");
    await user.type(box("添加站点"), "crm.example.com/x{Enter}");
    expect([...granted]).toEqual(["https://crm.example.com/*"]);
    expect(screen.getByRole("heading", { name: "您添加的" })).toBeTruthy();
    await user.click(button("移除 crm.example.com"));
    expect([...granted]).toEqual([]);
    expect(screen.queryByRole("heading", { name: "您添加的" })).toBeNull();
  });

  test("refusal and nonsense are told under the field", async () => {
    const { user } = await openOptions("sites", {}, { grant: async () => false });
    await user.type(box("添加站点"), "crm.example.com{Enter}");
    expect(screen.getByRole("alert").textContent).toBe("Chrome 没有给权限，这个站点没有添加。");
    await user.clear(box("添加站点"));
    await user.type(box("添加站点"), "mail.qq.com{Enter}");
    expect(screen.getByRole("alert").textContent).toBe("这个站点已经在列表里。");
  });
});

describe("the rest", () => {
  test("language and theme are set, and the page follows at once", async () => {
    const { user, stored } = await openOptions("look");
    await user.click(screen.getByRole("radio", { name: "深色" }));
    await user.click(screen.getByRole("radio", { name: "English" }));
    expect(stored()).toMatchObject({ theme: "dark", ui: "en" });
    expect(screen.getByRole("heading", { name: "Language and look" })).toBeTruthy();
  });

  test.each(["zh", "en"] as const)(
    "when it speaks is set switch by switch, each with a word on what it does (%s)",
    async (ui) => {
      const { user, stored } = await openOptions("when", { ui });
      const { asked, blanks, warnings } = whenWords[ui];
      for (const { title, help } of [asked, blanks, warnings])
        expect(rowOf(help).getByRole("switch", { name: title })).toBeTruthy();
      const toggle = ({ title }: { title: string }) => screen.getByRole<HTMLInputElement>("switch", { name: title });
      expect([asked, blanks, warnings].map((one) => toggle(one).checked)).toEqual([false, true, false]);
      await user.click(toggle(asked));
      await user.click(toggle(warnings));
      await user.click(toggle(blanks));
      expect(stored()).toMatchObject({ onRequestOnly: true, atSend: { warnings: true, blanks: false } });
      await user.click(toggle(asked));
      await user.click(toggle(warnings));
      await user.click(toggle(blanks));
      expect(stored()).toEqual({ ...defaultSettings, ui });
    },
  );

  test("ignored things are listed and taken back, one or all, and that is undone", async () => {
    const ignored: Settings["ignored"] = [
      { kind: "one", hash: "h", site: "mail.qq.com" },
      { kind: "phrase", rule: "vague-ask", phrase: "多多关照", site: "mail.163.com" },
    ];
    const { user, stored } = await openOptions("ignored", { ignored });
    await user.click(rowOf("多多关照").getByRole("button"));
    expect(stored().ignored).toEqual([ignored[0]]);
    await user.click(button("撤销"));
    expect(stored().ignored).toEqual(ignored);
    await user.click(button("全部恢复"));
    expect(stored().ignored).toEqual([]);
    expect(screen.getByRole("heading", { name: "没有忽略过什么" })).toBeTruthy();
  });

  test("everything is exported, unreadable parts along, and cleared, and that is undone", async () => {
    const own = [rule("a")];
    const unreadable = [{ theme: "pink" }];
    const { user, stored } = await openOptions("data", { own }, { backups: async () => unreadable });
    expect(await screen.findByText(/有一部分旧设置没读懂/)).toBeTruthy();
    await user.click(button("导出设置"));
    expect(files.map(({ name }) => name)).toEqual(["kaopu-settings-2026-11-20.json"]);
    expect(JSON.parse(files[0]?.content ?? "")).toEqual({ kaopu: 1, settings: stored(), unreadable });
    await user.click(button("清空所有设置"));
    expect(stored()).toEqual(defaultSettings);
    await user.click(screen.getByRole("button", { name: /撤销|Undo/ }));
    expect(stored().own).toEqual(own);
  });

  test("a word on what was done goes by itself, but not from under the pointer", async () => {
    await openOptions("own", { own: [rule("a")] });
    vi.useFakeTimers();
    try {
      fireEvent.click(button("删除 a"));
      await act(async () => undefined);
      const toast = screen.getByText("已删除“a”").closest("p");
      if (!toast) throw new Error("no toast");
      fireEvent.mouseEnter(toast);
      act(() => void vi.advanceTimersByTime(60_000));
      expect(screen.queryByText("已删除“a”")).not.toBeNull();
      fireEvent.mouseLeave(toast);
      act(() => void vi.advanceTimersByTime(8_000));
      expect(screen.queryByText("已删除“a”")).toBeNull();
    } finally {
      vi.useRealTimers();
    }
  });

  test("the address names the part", async () => {
    await openOptions("data");
    expect(screen.getByRole("link", { current: "page" }).textContent).toBe("数据");
    await act(async () => {
      location.hash = "#sites";
      window.dispatchEvent(new HashChangeEvent("hashchange"));
    });
    expect(screen.getByRole("link", { current: "page" }).textContent).toBe("站点");
  });
});
