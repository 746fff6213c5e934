// @ts-check
/** @typedef {{ readonly passed: number, readonly failed: number }} Count */

/**
 * What vitest's JSON report tells of its test files.
 * @typedef {{ readonly testResults: readonly { readonly name?: string, readonly status: string, readonly message?: string, readonly assertionResults: readonly { readonly status: string, readonly fullName?: string, readonly failureMessages?: readonly string[] }[] }[] }} Report
 */

/** A step that is not made of tests counts one. @param {number} code @returns {Count} */
export const countStep = (code) => (code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/**
 * Counts tests from the runner's report. What no test shows is a failure too: a file that did not load, a skipped test, an
 * error outside every test, a runner that died or found nothing.
 * @param {Report | null} report null: the runner left none
 * @param {number} code the runner's exit code
 * @returns {Count}
 */
export function countTests(report, code) {
  let passed = 0;
  let failed = 0;
  for (const { status, assertionResults } of report?.testResults ?? []) {
    const good = assertionResults.filter((test) => test.status === "passed").length;
    passed += good;
    failed += assertionResults.length - good;
    if (status !== "passed" && good === assertionResults.length) failed++;
  }
  if (failed === 0 && (code !== 0 || passed === 0)) failed++;
  return { passed, failed };
}

/**
 * What failed and why, a line for each, so that the end of a long output tells it all.
 * @param {Report | null} report
 * @returns {readonly string[]}
 */
export function failures(report) {
  return (report?.testResults ?? []).flatMap(({ name = "?", status, message = "", assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status !== "passed");
    const file = name.split("/").slice(-2).join("/");
    if (failed.length === 0) return status === "passed" ? [] : [`${file}: ${firstLine(message) || status}`];
    return failed.map((test) => {
      const reason = firstLine(test.failureMessages?.[0] ?? "") || test.status;
      return `${file} > ${test.fullName ?? "?"}: ${reason}`;
    });
  });
}

/** A file whose tests did not all pass, or that did not load. @param {Report["testResults"][number]} file */
const fails = ({ status, assertionResults }) =>
  status !== "passed" || assertionResults.some((test) => test.status !== "passed");

/** More than these are no chance any more. */
const LATE_FILES = 3;

/**
 * The files to try once more in a browser of their own: a browser on a busy machine now and then answers later than any
 * patience. None when many failed.
 * @param {Report | null} report
 * @returns {readonly string[]}
 */
export function lateFiles(report) {
  const files = (report?.testResults ?? []).filter(fails).flatMap(({ name }) => name ?? []);
  return files.length > LATE_FILES ? [] : files;
}

/**
 * The first report with the second try's files in place of its own.
 * @param {Report} first
 * @param {Report} second
 * @returns {Report}
 */
export const withSecondTry = (first, second) => ({
  testResults: first.testResults.map((file) => second.testResults.find(({ name }) => name === file.name) ?? file),
});

/** @param {string} text */
const firstLine = (text) => (text.split("\n")[0] ?? "").slice(0, 300);
