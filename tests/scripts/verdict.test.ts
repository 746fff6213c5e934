import { expect, test } from "vitest";
import { countStep, countTests, failures, lateFiles, withSecondTry } from "../../scripts/verdict.mjs";

const file = (status: string, ...tests: readonly string[]) => ({
  status,
  assertionResults: tests.map((outcome) => ({ status: outcome })),
});

test.each([
  ["all passed", [file("passed", "passed", "passed"), file("passed", "passed")], 0, { passed: 3, failed: 0 }],
  ["one failed", [file("failed", "passed", "failed")], 1, { passed: 1, failed: 1 }],
  ["a file that did not load", [file("passed", "passed"), file("failed")], 1, { passed: 1, failed: 1 }],
  ["a set-up that failed after its tests", [file("failed", "passed")], 1, { passed: 1, failed: 1 }],
  ["a test left out", [file("passed", "passed", "pending", "todo")], 0, { passed: 1, failed: 2 }],
  ["an error outside every test", [file("passed", "passed")], 1, { passed: 1, failed: 1 }],
  ["no test at all", [], 0, { passed: 0, failed: 1 }],
])("%s", (_name, testResults, code, count) => {
  expect(countTests({ testResults }, code)).toEqual(count);
});

test("a runner that was killed and left no report is a failure", () => {
  expect(countTests(null, 1)).toEqual({ passed: 0, failed: 1 });
  expect(countTests(null, 0)).toEqual({ passed: 0, failed: 1 });
});

test("a step without tests counts one", () => {
  expect([countStep(0), countStep(2)]).toEqual([
    { passed: 1, failed: 0 },
    { passed: 0, failed: 1 },
  ]);
});

test("names what failed, with the first line of the reason", () => {
  const testResults = [
    {
      name: "/some/where/tests/browser/card.test.ts",
      status: "failed",
      assertionResults: [
        { status: "passed", fullName: "opens" },
        { status: "failed", fullName: "closes", failureMessages: ["Error: waited in vain\n    at line 1"] },
      ],
    },
    { name: "/x/tests/page/b.test.ts", status: "failed", message: "cannot load", assertionResults: [] },
    { name: "/x/tests/page/c.test.ts", status: "passed", assertionResults: [{ status: "skipped", fullName: "later" }] },
  ];
  expect(failures({ testResults })).toEqual([
    "browser/card.test.ts > closes: Error: waited in vain",
    "page/b.test.ts: cannot load",
    "page/c.test.ts > later: skipped",
  ]);
  expect(failures(null)).toEqual([]);
});

const named = (name: string, ...outcomes: readonly string[]) => ({
  ...file(outcomes.includes("failed") || outcomes.length === 0 ? "failed" : "passed", ...outcomes),
  name,
});

test("a file that failed or did not load is tried again, and the second try counts, good or bad", () => {
  const first = { testResults: [named("a", "passed"), named("b", "passed", "failed"), named("c")] };
  expect(lateFiles(first)).toEqual(["b", "c"]);
  const second = { testResults: [named("b", "passed", "passed"), named("c", "failed")] };
  expect(countTests(withSecondTry(first, second), 1)).toEqual({ passed: 3, failed: 1 });
});

test("many that fail are no chance: nothing is tried again", () => {
  expect(lateFiles({ testResults: ["a", "b", "c", "d"].map((name) => named(name, "failed")) })).toEqual([]);
  expect(lateFiles(null)).toEqual([]);
});
