// @vitest-environment jsdom
import { cleanup, screen } from "@testing-library/react";
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
