import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Hashes, hashesFile, hashOfWords, picturesFolder, sha256 } from "../../scripts/pictures/words";

const hashes: Hashes = JSON.parse(readFileSync(hashesFile, "utf8"));

/** Width and height of a PNG. */
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

test("the pictures were taken of the words as they are now (`npm run pictures`)", () => {
  expect(hashes.words).toBe(hashOfWords());
});

test("every picture is the one that was taken, and none is missing or left over", () => {
  const files = readdirSync(picturesFolder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".png"))
    .map((name) => name.replaceAll("\\", "/"));
  const found = files.map((file) => [file, sha256(readFileSync(`${picturesFolder}/${file}`))]);
  expect(Object.fromEntries(found)).toEqual(hashes.pictures);
});

describe.each(["en", "zh"])("the store's pictures (%s)", (lang) => {
  const files = Object.keys(hashes.pictures).filter((file) => file.startsWith(`${lang}/`));
  const picture = (file: string) => readFileSync(`${picturesFolder}/${file}`);

  test("are five of 1280 by 800 and a tile of 440 by 280", () => {
    const sizes = files.map((file) => sizeOf(picture(file)).join("×"));
    expect(sizes.sort()).toEqual([...Array(5).fill("1280×800"), "440×280"]);
  });

  test("show something: a blank one would be much smaller", () => {
    for (const file of files) expect(picture(file).length, file).toBeGreaterThan(8_000);
  });
});
