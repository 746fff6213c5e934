import { describe, expect, it } from "vitest";
import { simplify } from "../../../src/langs/zh/traditional";
import { SIMPLIFIED, TRADITIONAL } from "../../../src/langs/zh/traditional-table";

describe("simplify", () => {
  it.each([
    ["煩請貴公司提供近三年的財務報表", "烦请贵公司提供近三年的财务报表"],
    ["後來這裡沒什麼", "后来这里没什么"],
    ["看著辦", "看着办"],
    ["瞭解妳的牠", "了解你的它"],
    ["乾淨", "干净"],
  ])("%s", (traditional, simplified) => {
    expect(simplify(traditional)).toBe(simplified);
  });

  it("keeps what only Cantonese writes", () => {
    expect(simplify("吖咁嗰睇畀嘅啲咗")).toBe("吖咁嗰睇畀嘅啲咗");
  });

  it.each(["", "abc 123", "简体字", "😀報價😀", "\ufffc\ufffb"])("keeps the length of %j", (text) => {
    expect(simplify(text)).toHaveLength(text.length);
  });

  it("has one simplified character for each traditional one", () => {
    expect(SIMPLIFIED).toHaveLength(TRADITIONAL.length);
    expect(new Set(TRADITIONAL).size).toBe(TRADITIONAL.length);
  });
});
