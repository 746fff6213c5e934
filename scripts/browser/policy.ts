import type { Kaopu } from "./session";

/**
 * Sets the policy of an organisation for the extension by Chromium's own page for testing policies: no file of the
 * machine is touched, and no administrator is needed. An empty one takes it back.
 */
export async function setPolicy(
  { context, extensionId }: Kaopu,
  policy: Readonly<Record<string, unknown>>,
): Promise<void> {
  const page = await context.newPage();
  await page.goto("chrome://policy/test");
  // Mandatory, for this machine, from the enterprise.
  const rows = Object.entries(policy).map(([name, value]) => ({
    level: 1,
    scope: 0,
    source: 0,
    namespace: extensionId,
    name,
    value,
  }));
  const script = `import("chrome://resources/js/cr.js").then(({ sendWithPromise }) =>
    sendWithPromise("setLocalTestPolicies", ${JSON.stringify(JSON.stringify(rows))}, ""))`;
  await page.evaluate(script);
  await page.close();
}
