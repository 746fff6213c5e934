import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { expressionOf } from "../../scripts/browser/target";

test("a function is sent to a page whole, also when the compiler has wrapped what is named inside", () => {
  const wrapped = Object.assign((words: string) => words, {
    toString: () => '(words) => { const loud = __name((one) => one.toUpperCase(), "loud"); return loud(words); }',
  });
  expect(runInNewContext(expressionOf(wrapped, "aye"))).toBe("AYE");
});

test("it may go without an argument, and may be a promise", async () => {
  expect(await runInNewContext(expressionOf(async () => 7))).toBe(7);
});
