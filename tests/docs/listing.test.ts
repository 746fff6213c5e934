import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

/** The part of a listing under its nth heading of the second level. */
const partOf = (file: string, nth: number) => (readFileSync(file, "utf8").split(/^## .+$/m)[nth] ?? "").trim();

const { manifest }: { readonly manifest: { readonly permissions: readonly string[] } } = JSON.parse(
  readFileSync("package.json", "utf8"),
);

describe.each([
  ["store/listing.en.md", "en"],
  ["store/listing.zh-CN.md", "zh_CN"],
])("%s", (file, locale) => {
  test("has the summary that the manifest has", () => {
    const words = JSON.parse(readFileSync(`assets/locales/${locale}/messages.json`, "utf8"));
    expect(partOf(file, 1)).toBe(words.extensionDescription.message);
  });

  test("keeps within the store's length, and says why each permission is there", () => {
    expect(partOf(file, 2).length).toBeLessThanOrEqual(16_000);
    for (const permission of manifest.permissions) expect(partOf(file, 4)).toContain(`- ${permission}`);
  });

  test("has a privacy statement", () => {
    expect(partOf(file, 3).length).toBeGreaterThan(80);
  });
});
