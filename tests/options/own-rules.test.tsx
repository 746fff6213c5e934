// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import { re2 } from "../../src/engine/re2";
import type { OwnRule } from "../../src/engine/types";
import { readRuleFile } from "../../src/settings/files/read";
import "../../src/reader-file";
import "../../src/settings/regex-file";
import { box, button, files, openOptions, rowOf, rule } from "./open-options";

afterEach(() => {
  cleanup();
  location.hash = "";
});

const { phrases: _phrases, ...bare } = rule("phone");
const phone: OwnRule = { ...bare, regex: "\\d{3}-(\\d{4})" };
const order = () =>
  screen.getAllByRole("switch").map((toggle) => (toggle as HTMLInputElement).labels?.[0]?.textContent);

/** jsdom's files lack `arrayBuffer`. */
const fileOf = (name: string, content: string): File => {
  const file = new File([content], name);
  const bytes = new TextEncoder().encode(content);
  const part = { arrayBuffer: async () => bytes.buffer };
  return Object.assign(file, { slice: () => part, text: async () => content });
};

describe("the editor", () => {
  test("a rule by regular expression is written, tried and saved", async () => {
    const { user, stored } = await openOptions("own");
    await user.click(button("新建规则"));
    await user.type(box("名称"), "电话");
    await user.click(screen.getByRole("radio", { name: "按正则表达式" }));
    fireEvent.change(box("正则表达式"), { target: { value: "\\d{3}-(\\d{4})" } });
    await user.type(box("换成"), "****-$1");
    fireEvent.change(box("试一试"), { target: { value: "请打 010-5555" } });
    expect(document.querySelector(".options-test mark")?.textContent).toBe("010-5555");
    expect(document.querySelector(".options-becomes")?.textContent).toContain("****-5555");
    await user.click(button("保存"));
    expect(stored().own).toMatchObject([{ name: "电话", regex: "\\d{3}-(\\d{4})", flags: "i", replace: ["****-$1"] }]);
    expect(stored().own[0]).not.toHaveProperty("phrases");
  });

  test("what is wrong with a pattern is told at its field, marked in place, and the caret put there", async () => {
    const { user, stored } = await openOptions("own", { own: [phone] });
    await user.click(button("编辑 phone"));
    const pattern = box("正则表达式") as HTMLInputElement;
    fireEvent.change(pattern, { target: { value: "国(?=家)" } });
    expect(screen.queryByRole("alert")).toBeNull();
    await user.click(button("保存"));
    expect(screen.getByRole("alert").textContent).toContain("不支持环视");
    expect(document.querySelector(".options-place mark")?.textContent).toBe("(?=");
    expect(document.activeElement).toBe(pattern);
    expect([pattern.selectionStart, pattern.selectionEnd]).toEqual([1, 4]);
    expect(stored().own).toEqual([phone]);
  });

  test("a rule is limited, and its examples are run before it is saved", async () => {
    const { user, stored } = await openOptions("own", { own: [rule("a")] });
    await user.click(button("编辑 a"));
    await user.click(screen.getByRole("radio", { name: "邮件" }));
    await user.click(screen.getByRole("checkbox", { name: "客户" }));
    await user.type(box("站点"), "mail.qq.com");
    await user.type(box("应该提醒的句子"), "nothing of the kind");
    await user.click(button("保存"));
    expect(screen.getByRole("alert").textContent).toBe("第 1 句没有命中，规则或例句要改。");
    fireEvent.change(box("应该提醒的句子"), { target: { value: "here is a phrase" } });
    await user.click(button("保存"));
    expect(stored().own[0]).toMatchObject({
      only: { channel: ["email"], audience: ["customer"], sites: ["mail.qq.com"] },
      examples: { bad: ["here is a phrase"] },
    });
  });

  test("back from the editor the focus is where one came from", async () => {
    const { user } = await openOptions("own", { own: [rule("a"), rule("b")] });
    await user.click(button("编辑 b"));
    await user.click(button("取消"));
    expect(document.activeElement).toBe(button("编辑 b"));
    await user.click(button("新建规则"));
    await user.click(button("取消"));
    expect(document.activeElement).toBe(button("新建规则"));
    await user.click(button("新建规则"));
    await user.type(box("名称"), "c");
    await user.type(box("要找的说法"), "c");
    await user.click(button("保存"));
    expect(document.activeElement).toBe(button("编辑 c"));
  });

  test("a rule that looks for what another looks for already says so", async () => {
    const { user } = await openOptions("own", { own: [rule("a")] });
    await user.click(button("新建规则"));
    await user.type(box("要找的说法"), "a phrase");
    expect(screen.getByText("和“a”找的是同一样东西。")).toBeTruthy();
  });
});

describe("the list", () => {
  const own = ["a", "b", "c", "d", "e", "f"].map((id) => rule(id));

  test("is searched by name, words and message", async () => {
    const { user } = await openOptions("own", { own: [...own, { ...phone, message: "不留电话" }] });
    await user.type(screen.getByRole("searchbox"), "电话");
    expect(order()).toEqual(["启用“phone”"]);
    expect(screen.getByText("7 条里找到 1 条")).toBeTruthy();
    await user.type(screen.getByRole("searchbox"), "xyz");
    expect(screen.getByText("没有这样的规则")).toBeTruthy();
  });

  test("is put in order with the arrow keys; the handle keeps the focus, and it is undone", async () => {
    const { user, stored } = await openOptions("own", { own });
    const grip = () => button("移动“b”：按上下方向键");
    grip().focus();
    await user.keyboard("{ArrowDown}{ArrowDown}");
    expect(stored().own.map(({ id }) => id)).toEqual(["a", "c", "d", "b", "e", "f"]);
    expect(document.activeElement).toBe(grip());
    expect(screen.getByRole("status").textContent).toContain("“b”移到第 4 位");
    await user.keyboard("{ArrowUp}{ArrowUp}{ArrowUp}{ArrowUp}{ArrowUp}");
    expect(stored().own.map(({ id }) => id)).toEqual(["b", "a", "c", "d", "e", "f"]);
    await user.click(button("撤销"));
    expect(stored().own.map(({ id }) => id)).toEqual(["a", "b", "c", "d", "e", "f"]);
  });

  test("is put in order with the pointer", async () => {
    const { stored } = await openOptions("own", { own });
    const dataTransfer = { setData: () => undefined, setDragImage: () => undefined };
    const row = screen.getByText("d").closest("li");
    if (!row) throw new Error("no row");
    fireEvent.dragStart(button("移动“a”：按上下方向键"), { dataTransfer });
    fireEvent.dragOver(row, { dataTransfer });
    expect(row.dataset.over).toBe("true");
    fireEvent.drop(row, { dataTransfer });
    await screen.findByText("“a”移到第 4 位");
    expect(stored().own.map(({ id }) => id)).toEqual(["b", "c", "d", "a", "e", "f"]);
  });

  test("a rule is copied right below itself, and that is undone", async () => {
    const { user, stored } = await openOptions("own", { own });
    await user.click(button("复制 b"));
    expect(
      stored()
        .own.map(({ id, name }) => `${id} ${name}`)
        .slice(0, 3),
    ).toEqual(["a a", "b b", "b-2 b（副本）"]);
    await user.click(button("撤销"));
    expect(stored().own).toEqual(own);
  });

  test("a deleted row hands the focus to its neighbour", async () => {
    const { user } = await openOptions("own", { own });
    await user.click(button("删除 e"));
    expect(document.activeElement).toBe(button("删除 f"));
    await user.keyboard("{Enter}");
    expect(document.activeElement).toBe(button("删除 d"));
  });

  test("says what a rule says, and what it is limited to", async () => {
    const limited = rule("x", { langs: ["en"], only: { channel: ["email"], audience: ["customer"], sites: ["a.cn"] } });
    await openOptions("own", { own: [limited] });
    const row = rowOf("x");
    for (const words of ["x message", "English", "邮件", "客户", "a.cn"]) expect(row.getByText(words)).toBeTruthy();
  });

  test("thousands are drawn a page at a time", async () => {
    const many = Array.from({ length: 1_000 }, (_, i) => rule(`r${i}`));
    const { user } = await openOptions("own", { own: many });
    expect(order()).toHaveLength(100);
    await user.click(button("再显示 100 条"));
    expect(order()).toHaveLength(200);
  });
});

describe("files", () => {
  const choose = () => screen.getByLabelText("导入…");

  test("an import shows what it would do, and does nothing before it is told to", async () => {
    const { user, stored } = await openOptions("own", { own: [rule("a"), rule("b")] });
    await user.upload(
      choose(),
      fileOf(
        "team.yaml",
        "rules:\n  - {id: a, phrases: [other]}\n  - {id: n, phrases: [new]}\n  - {id: bad, regex: '('}\n",
      ),
    );
    await screen.findByRole("heading", { name: "导入前先看一眼" });
    expect([...document.querySelectorAll(".options-count")].map((count) => count.textContent)).toEqual([
      "新增1",
      "修改1",
      "已有相同的0",
      "没法收进来1",
    ]);
    expect(screen.getByText("team.yaml 第 4 行")).toBeTruthy();
    expect(screen.getByText(/这个括号没有配对/)).toBeTruthy();
    expect(stored().own).toEqual([rule("a"), rule("b")]);
    await user.click(screen.getByRole("button", { name: "导入 2 条" }));
    expect(stored().own.map(({ id, phrases }) => `${id} ${phrases}`)).toEqual(["a other", "b b phrase", "n new"]);
    await user.click(button("撤销"));
    expect(stored().own).toEqual([rule("a"), rule("b")]);
  });

  test("rules that are there already may be left as they are", async () => {
    const { user, stored } = await openOptions("own", { own: [rule("a")] });
    await user.upload(
      choose(),
      fileOf("t.json", '{"rules": [{"id": "a", "phrases": ["x"]}, {"id": "n", "phrases": ["y"]}]}'),
    );
    await user.click(await screen.findByRole("switch", { name: "已有的规则也更新" }));
    await user.click(screen.getByRole("button", { name: "导入 1 条" }));
    expect(stored().own.map(({ id, phrases }) => `${id} ${phrases}`)).toEqual(["a a phrase", "n y"]);
  });

  test("cancelling, or a file of garbage, changes nothing", async () => {
    const { user, stored } = await openOptions("own", { own: [rule("a")] });
    await user.upload(choose(), fileOf("x.yaml", "\u0000\u0001"));
    expect(await screen.findByText("这不是文本文件。")).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>("button", { name: "没有可导入的" }).disabled).toBe(true);
    await user.click(button("取消"));
    expect(stored().own).toEqual([rule("a")]);
  });

  test.each(["YAML", "JSON"])("all rules are exported as %s, and read back the same", async (form) => {
    const own = [rule("a", { on: false }), phone];
    const { user } = await openOptions("own", { own });
    await user.click(button(`导出 ${form}`));
    const [file] = files;
    expect(file?.name).toBe(`kaopu-rules-2026-11-20.${form.toLowerCase()}`);
    expect(readRuleFile("x", new TextEncoder().encode(file?.content), re2)).toMatchObject({ rules: own, problems: [] });
  });
});

describe("packs", () => {
  test("a pack is switched on, and one of its rules off and on again", async () => {
    const { user, stored } = await openOptions("packs");
    await user.click(screen.getByRole("switch", { name: "启用规则包“极限词”" }));
    expect(stored().packs).toEqual({ absolutes: true });
    await user.click(screen.getByRole("switch", { name: "启用：国家级、世界级", hidden: true }));
    expect(stored().rules).toEqual({ "my/absolutes-grade": { on: false } });
    await user.click(screen.getByRole("switch", { name: "启用：国家级、世界级", hidden: true }));
    expect(stored().rules).toEqual({});
  });
});

describe("people", () => {
  test("are stored as their field is left, each once, and that is undone", async () => {
    const { user, stored } = await openOptions("people");
    await user.type(box("上司"), "李总{Enter}li@acme.com{Enter}李总");
    await user.tab();
    expect(stored().people.bosses).toEqual(["李总", "li@acme.com"]);
    await user.click(button("撤销"));
    expect(stored().people.bosses).toEqual([]);
  });

  test("what is no domain is told under the field, and not stored", async () => {
    const { user, stored } = await openOptions("people");
    await user.type(box("公司邮箱域名"), "acme.com{Enter}acme com");
    await user.tab();
    expect(screen.getByRole("alert").textContent).toBe("第 2 行不是域名。");
    expect(stored().people.internalDomains).toEqual([]);
  });
});

describe("data", () => {
  const own = [rule("a"), phone];

  test("an export brought back gives the same settings, once it has been looked at", async () => {
    const { user, stored } = await openOptions("data", { own, packs: { jargon: true }, salt: "s" });
    const before = stored();
    await user.click(button("导出设置"));
    await user.click(button("清空所有设置"));
    expect(stored().own).toEqual([]);
    await user.upload(screen.getByLabelText(/^(导入设置|Import settings)/), fileOf("s.json", files[0]?.content ?? ""));
    expect(await screen.findByRole("table")).toBeTruthy();
    expect(stored().own).toEqual([]);
    await user.click(screen.getByRole("button", { name: /^(替换|Replace)$/ }));
    expect(stored()).toEqual(before);
  });

  test("any other file is refused in words", async () => {
    const { user, stored } = await openOptions("data", { own });
    const before = stored();
    await user.upload(screen.getByLabelText(/^导入设置/), fileOf("s.json", '{"kaopu": 1}'));
    expect((await screen.findByRole("alert")).textContent).toBe("这不是靠谱导出的设置文件，什么都没有改。");
    expect(stored()).toEqual(before);
  });

  test("rules that cannot run are named, and the report holds no word of theirs", async () => {
    const broken: OwnRule = { ...phone, id: "broken", name: "机密项目", regex: "(" };
    const { user } = await openOptions("data", { own: [...own, broken] });
    expect(screen.getByText("有 1 条规则跑不起来")).toBeTruthy();
    expect(screen.getByText("机密项目")).toBeTruthy();
    await user.click(button("复制诊断报告"));
    const report = files.find(({ name }) => name === "clipboard")?.content ?? "";
    expect(JSON.parse(report)).toMatchObject({ kaopu: "1.2.3", own: 3, regex: 2, failures: [{ rule: "my/broken" }] });
    expect(report).not.toContain("机密");
  });
});
