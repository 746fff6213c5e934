// @vitest-environment jsdom
import { act, cleanup, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { noPolicy } from "../../src/settings/policy";
import { button, openOptions, rowOf, rule } from "./open-options";
import "../../src/settings/regex-file";

afterEach(() => {
  cleanup();
  location.hash = "";
});

const policy = {
  ...noPolicy,
  rules: [rule("theirs")],
  packs: ["jargon"],
  rulesOff: ["no-time"],
  sitesOff: ["mail.qq.com"],
};
const toggle = (name: string) => screen.getByRole<HTMLInputElement>("switch", { name });

test("the organisation's rules are shown above one's own, with nothing to change on them", async () => {
  await openOptions("own", { own: [rule("mine")] }, {}, policy);
  expect(rowOf("theirs").getByText("由您的组织设置")).toBeTruthy();
  expect(rowOf("theirs").queryByRole("button")).toBeNull();
  expect(rowOf("mine").getByRole("button", { name: "编辑 mine" })).toBeTruthy();
});

test("what is set for a site cannot be chosen otherwise, and the rest of it can", async () => {
  const held = { ...noPolicy, sites: [{ host: "mail.qq.com", audience: "customer" as const }] };
  const { user, stored } = await openOptions("sites", {}, {}, held);
  expect(toggle("在 mail.qq.com 上启用").disabled).toBe(false);
  await user.click(button("QQ 邮箱：这里的设定"));
  const menu = (name: string) => screen.getByRole<HTMLSelectElement>("combobox", { name: `${name} · mail.qq.com` });
  expect([menu("写给谁").value, menu("写给谁").disabled]).toEqual(["customer", true]);
  await user.selectOptions(menu("渠道"), "email");
  expect(stored().sites).toEqual({ "mail.qq.com": { on: true, channel: "email" } });
});

test("when it speaks: what is set is shown as it is set, and the other switches are one's own", async () => {
  const held = { ...noPolicy, switches: { onRequestOnly: true, atSend: { blanks: false } } };
  const { user, stored } = await openOptions("when", {}, {}, held);
  const [asked, blanks, warnings] = ["点“检查”才检查", "还有空没填，提一句", "还有要改的，提一句"].map(toggle);
  expect([asked?.checked, blanks?.checked, warnings?.checked]).toEqual([true, false, false]);
  expect([asked?.disabled, blanks?.disabled, warnings?.disabled]).toEqual([true, true, false]);
  expect(screen.getAllByText("由您的组织设置")).toHaveLength(2);
  await user.click(warnings as HTMLElement);
  // What is stored is the user's own, as it is once the organisation takes its word back.
  expect(stored()).toMatchObject({ onRequestOnly: false, atSend: { warnings: true, blanks: true } });
});

test("the language the organisation has set is the page's, and cannot be chosen otherwise", async () => {
  const { options, stored } = await openOptions("look", {}, {}, { ...noPolicy, switches: { ui: "en" } });
  expect(screen.getByRole("heading", { name: "Language and look" })).toBeTruthy();
  expect(screen.getByText("Set by your organisation")).toBeTruthy();
  const english = screen.getByRole<HTMLInputElement>("radio", { name: "English" });
  expect([english.checked, english.matches(":disabled")]).toEqual([true, true]);
  act(() => options.getState().takePolicy(noPolicy));
  expect(screen.getByRole("heading", { name: "语言和外观" })).toBeTruthy();
  expect(stored().ui).toBe("zh");
});

test.each([
  ["packs", "启用规则包“英文套话”", true],
  ["rules", "启用：没有说什么时候", false],
  ["sites", "在 mail.qq.com 上启用", false],
])("in %s, what is set cannot be switched", async (part, name, on) => {
  await openOptions(part, {}, {}, policy);
  const [held] =
    part === "rules" ? screen.getAllByRole<HTMLInputElement>("switch").filter((one) => one.disabled) : [toggle(name)];
  expect(held?.disabled).toBe(true);
  expect(held?.checked).toBe(on);
  expect(screen.getByText("由您的组织设置")).toBeTruthy();
});
