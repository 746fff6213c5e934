// @vitest-environment jsdom
import { act, cleanup, screen } from "@testing-library/react";
import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { settingsIn } from "../../src/options/restore";
import { noPolicy } from "../../src/settings/policy";
import { repairSettings } from "../../src/settings/repair";
import { defaultSettings } from "../../src/settings/schema";
import "../../src/reader-file";
import "../../src/settings/regex-file";
import { button, files, openOptions, rule } from "./open-options";

afterEach(() => {
  cleanup();
  location.hash = "";
});

const follows = () => screen.getByRole<HTMLInputElement>("switch", { name: "设置跟着我走" });

describe("settings that follow their user", () => {
  test("are off at first, are switched on, and say how it goes", async () => {
    const { user, options } = await openOptions("data");
    expect(follows().checked).toBe(false);
    expect(screen.getByText("没有打开，所有设置只在这台电脑。")).toBeTruthy();
    await user.click(follows());
    expect(screen.getByText("正在和您的账号对一遍…")).toBeTruthy();
    act(() => options.getState().takeFollow({ on: true, state: "kept", bytes: 2_400 }));
    expect(screen.getByText("已跟上，占 3 KB，最多 96 KB。")).toBeTruthy();
    act(() => options.getState().takeFollow({ on: true, state: "full", bytes: 130_000 }));
    expect(screen.getByText(/设置有 130 KB，放不进.*一条没丢/)).toBeTruthy();
    act(() => options.getState().takeFollow({ on: true, state: "refused", bytes: 2_400 }));
    expect(screen.getByText(/这次没有收下/)).toBeTruthy();
    await user.click(follows());
    expect(options.getState().follow.on).toBe(false);
  });

  test("the copy in the account is deleted on request", async () => {
    const forgetFollowed = vi.fn(async () => undefined);
    const { user, options } = await openOptions("data", {}, { forgetFollowed });
    act(() => options.getState().takeFollow({ on: true, state: "kept", bytes: 1 }));
    await user.click(button("停用并删掉账号里的那份"));
    expect(forgetFollowed).toHaveBeenCalledOnce();
  });

  test("clearing takes the copy out of the account first: the other computers are not cleared", async () => {
    const order: string[] = [];
    const { user, options } = await openOptions(
      "data",
      {},
      {
        forgetFollowed: async () => void order.push("forget"),
        replace: async () => void order.push("replace"),
      },
    );
    act(() => options.getState().takeFollow({ on: true, state: "kept", bytes: 1 }));
    await user.click(button("清空所有设置"));
    expect(order).toEqual(["forget", "replace"]);
  });

  test("an account that cannot be reached keeps all from being cleared, and that is said", async () => {
    const replace = vi.fn(async () => undefined);
    const forgetFollowed = () => Promise.reject(new Error("offline"));
    const { user, options } = await openOptions("data", {}, { replace, forgetFollowed });
    act(() => options.getState().takeFollow({ on: true, state: "kept", bytes: 1 }));
    await user.click(button("清空所有设置"));
    expect(replace).not.toHaveBeenCalled();
    expect(screen.getByText("没有存上，请再试一次。")).toBeTruthy();
  });

  test("an organisation that forbids it has the switch off and held", async () => {
    await openOptions("data", {}, {}, { ...noPolicy, follow: false });
    expect([follows().checked, follows().disabled]).toEqual([false, true]);
    expect(screen.getByText("由您的组织设置")).toBeTruthy();
  });
});

describe("a file of settings", () => {
  test("brings back what could not be read along with the rest", async () => {
    const replace = vi.fn(async () => undefined);
    const unreadable = [{ theme: "pink" }];
    const { user, stored } = await openOptions(
      "data",
      { own: [rule("a")] },
      { replace, backups: async () => unreadable },
    );
    await user.click(button("导出设置"));
    const file = new File([files[0]?.content ?? ""], "s.json");
    await user.upload(screen.getByLabelText(/^导入设置/), Object.assign(file, { text: async () => files[0]?.content }));
    await user.click(await screen.findByRole("button", { name: "替换" }));
    expect(replace).toHaveBeenCalledExactlyOnceWith(stored(), unreadable);
  });

  test("that is too large is refused without being read", async () => {
    const { user } = await openOptions("data");
    const file = new File(["{}"], "s.json");
    Object.defineProperty(file, "size", { value: 50_000_000 });
    const text = vi.fn(async () => "{}");
    await user.upload(screen.getByLabelText(/^导入设置/), Object.assign(file, { text }));
    expect((await screen.findByRole("alert")).textContent).toContain("什么都没有改");
    expect(text).not.toHaveBeenCalled();
  });

  test("whatever it holds, reading never throws and gives whole settings or none", () => {
    const text = fc.oneof(
      fc.string(),
      fc.json(),
      fc.json().map((value) => `{"kaopu": 1, "settings": ${value}}`),
      fc
        .json()
        .map((value) => `{"kaopu": 1, "settings": {"own": [${value}], "sites": ${value}}, "unreadable": ${value}}`),
    );
    fc.assert(
      fc.property(text, (content) => {
        const found = settingsIn(content);
        if (!found) return;
        expect(Object.keys(found.settings).sort()).toEqual(Object.keys(defaultSettings).sort());
        expect(repairSettings(found.settings).unreadable).toBeNull();
      }),
      { numRuns: 300 },
    );
  });
});

describe("any bytes as a file", () => {
  /** jsdom's files lack `arrayBuffer`. */
  const fileOf = (bytes: Uint8Array) => {
    const part = { arrayBuffer: async () => bytes.slice().buffer };
    const text = async () => new TextDecoder().decode(bytes);
    return Object.assign(new File([bytes.slice()], "x.json"), { slice: () => part, text });
  };
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.json().map((text) => new TextEncoder().encode(`{"kaopu": 1, "rules": [${text}], "settings": ${text}}`)),
    fc
      .constantFrom("rules: [{phrases: [a]}]", '{"kaopu": 1, "settings": {"theme": "dark"}}')
      .map((text) => new TextEncoder().encode(text)),
  );

  test.each([
    ["own", "导入…", "取消"],
    ["data", /^导入设置/, "取消"],
  ] as const)("in the part %s change nothing before they are confirmed", async (part, label, cancel) => {
    const replace = vi.fn(async () => undefined);
    const change = vi.fn(async () => undefined);
    const { user } = await openOptions(part, { own: [rule("a")] }, { replace, change });
    await fc.assert(
      fc.asyncProperty(bytes, async (content) => {
        await user.upload(screen.getByLabelText(label), fileOf(content));
        const shown = await vi.waitUntil(
          () => screen.queryByRole("button", { name: cancel }) ?? screen.queryByRole("alert"),
        );
        expect(replace).not.toHaveBeenCalled();
        expect(change).not.toHaveBeenCalled();
        if (shown.tagName === "BUTTON") await user.click(shown);
      }),
      { numRuns: 40 },
    );
  });
});
