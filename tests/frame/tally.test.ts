import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/engine/types";
import { createTally } from "../../src/frame/tally";

const found = (...rules: string[]) => rules.map((rule) => ({ rule }) as Finding);

describe("a message", () => {
  it("in which something was put right counts so when its box is emptied", () => {
    const tally = createTally();
    expect(tally.look("a", 20, found("vague-ask", "my/x"))).toBeNull();
    expect(tally.look("a", 30, found())).toBeNull();
    expect(tally.look("a", 0, [])).toEqual({ ask: true });
    // The next one in the same box starts over.
    expect(tally.look("a", 0, [])).toBeNull();
  });

  it("that went as it was counts as noticed only", () => {
    const tally = createTally();
    tally.look("a", 20, found("promise-without-date", "no-next-step"));
    expect(tally.close("a")).toEqual({ promise: false, report: false });
  });

  it("that was deleted word by word is not put right by it", () => {
    const tally = createTally();
    tally.look("a", 40, found("vague-ask"));
    tally.look("a", 6, []);
    expect(tally.close("a")).toEqual({ ask: false });
  });

  it("in which nothing was found is not counted", () => {
    const tally = createTally();
    tally.look("a", 40, found("absolute-claim"));
    expect(tally.close("a")).toBeNull();
    expect(tally.close("b")).toBeNull();
  });

  it("is counted by itself, whatever stands in other boxes", () => {
    const tally = createTally();
    tally.look("a", 40, found("vague-ask"));
    tally.look("b", 40, found("no-owner"));
    tally.look("b", 44, []);
    expect(tally.close("b")).toEqual({ ask: true });
    expect(tally.close("a")).toEqual({ ask: false });
  });
});
