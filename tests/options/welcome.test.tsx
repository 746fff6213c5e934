// @vitest-environment jsdom
import { cleanup, screen } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import "../../src/reader-file";
import { coach } from "../../src/coach";
import { welcomeWords } from "../../src/options/welcome/welcome-words";
import { openOptions } from "./open-options";

afterEach(cleanup);

const samples = (["zh", "en"] as const).flatMap((ui) => welcomeWords[ui].drafts);

test.each(samples)("the sample “$name” has something to be put right", ({ text }) => {
  const { findings } = coach({ text, today: "2026-11-20", channel: "chat" });
  expect(findings.filter(({ severity }) => severity !== "hint")).not.toEqual([]);
});

describe("the first page", () => {
  test("coaches its sample, and what is written instead", async () => {
    const { user } = await openOptions("welcome");
    const marked = () => [...document.querySelectorAll(".k-area-marks mark")].map(({ textContent }) => textContent);
    expect(marked()).toEqual(["这个项目就靠您多多照顾了", "以后有什么事我随叫随到"]);
    await user.click(screen.getByRole("radio", { name: "答应客户" }));
    expect(marked()).toHaveLength(1);
    const area = screen.getByRole("textbox", { name: "先试一句" });
    await user.clear(area);
    await user.type(area, "王工，对比表周四下班前发您。");
    expect(marked()).toEqual([]);
  });

  test("names the sites of this installation and no others", async () => {
    await openOptions("welcome");
    const named = [...document.querySelectorAll(".welcome-sites dd")].map(({ textContent }) => textContent);
    expect(named).toEqual(["QQ 邮箱", "飞书"]);
  });

  test("changes its language on the spot", async () => {
    const { user } = await openOptions("welcome");
    await user.click(screen.getByRole("radio", { name: "English" }));
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(welcomeWords.en.heading);
    expect(screen.getByRole<HTMLTextAreaElement>("textbox").value).toBe(welcomeWords.en.drafts[0]?.text);
  });
});
