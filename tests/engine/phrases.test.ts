import { describe, expect, it } from "vitest";
import { compilePhrase } from "../../src/engine/phrases";

const hits = (phrase: string, text: string) =>
  compilePhrase(phrase)(text).map(({ start, end }) => text.slice(start, end));

describe("phrases", () => {
  it.each<[string, string, string[]]>([
    ["国家级", "这是国家级实验室，国家级。", ["国家级", "国家级"]],
    ["synergy", "Synergy beats synergyless SYNERGY.", ["Synergy", "SYNERGY"]],
    ["best", "bestow the best", ["best"]],
    ["circle back", "Let's circle back on it", ["circle back"]],
    ["AI", "用AI写，MAIN不算", ["AI"]],
    ["サーバ", "サーバと新サーバー", ["サーバ", "サーバ"]],
    ["最 * 的", "我们是最 好 的", ["最 好 的"]],
    ["最*的", "最好的、最便宜的", ["最好的", "最便宜的"]],
    ["if * then", "if you go then he stays", ["if you go then"]],
    ["最*的", "最好。不是的", []],
    ["a*b", `a${"x".repeat(31)}b`, []],
    ["a * b", `a ${"x".repeat(28)} b`, [`a ${"x".repeat(28)} b`]],
    ["从*到*为止", "从周一到周五为止", ["从周一到周五为止"]],
  ])("%j in %j", (phrase, text, found) => {
    expect(hits(phrase, text)).toEqual(found);
  });

  it("tells what each * stood for", () => {
    expect(compilePhrase("从*到*为止")("从周一到周五为止")[0]?.groups).toEqual(["周一", "周五"]);
  });

  it("grows linearly where a backtracking matcher would explode", () => {
    const phrase = compilePhrase("a*a*a*a*a*a*a*a*a*a*b");
    const cost = (n: number) => {
      const from = performance.now();
      phrase("a".repeat(n));
      return performance.now() - from;
    };
    cost(2_000);
    expect(cost(20_000)).toBeLessThan(Math.max(50, cost(2_000) * 60));
  });

  it("keeps offsets where lower case is longer than upper case", () => {
    expect(hits("x", "İİx x")).toEqual(["x"]);
  });
});
