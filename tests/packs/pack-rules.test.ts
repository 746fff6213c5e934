import { expect, test } from "vitest";
import { packRules } from "../../src/packs";
import { packRules as brought } from "../../src/packs/pack-rules-brought";

const ON = { jargon: true, absolutes: true };

test("in a frame the packs' rules are those the reader's file has brought, and before it none", async () => {
  expect(brought(ON, "en")).toEqual([]);
  await import("../../src/reader-file");
  expect(brought(ON, "en")).toEqual(packRules(ON, "en"));
  expect(brought(ON, "en")).not.toEqual([]);
});
