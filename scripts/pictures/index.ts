/**
 * `npm run pictures`: every picture of the documents and of the store, from the extension as it is built now, and one
 * file with the hash of the interface's words and of each picture. Names of scenes make those only.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { startKaopu } from "../browser/session";
import { scenes } from "./scenes";
import { tile } from "./tile";
import { type Hashes, hashesFile, hashOfWords, picturesFolder, sha256 } from "./words";

const wanted = process.argv.slice(2);
const words = hashOfWords();
const before: Hashes | null = existsSync(hashesFile) ? JSON.parse(readFileSync(hashesFile, "utf8")) : null;
const pictures: Record<string, string> = { ...before?.pictures };

const kaopu = await startKaopu();
try {
  for (const ui of ["en", "zh"] as const) {
    await kaopu.clearStorage();
    await kaopu.setSettings({ ui });
    mkdirSync(`${picturesFolder}/${ui}`, { recursive: true });
    for (const [name, take] of Object.entries({ ...scenes, tile })) {
      if (wanted.length > 0 && !wanted.includes(name)) continue;
      const taken = await take(kaopu, ui);
      pictures[`${ui}/${name}.png`] = sha256(taken);
      writeFileSync(`${picturesFolder}/${ui}/${name}.png`, taken);
      console.log(`${picturesFolder}/${ui}/${name}.png`);
    }
  }
} finally {
  await kaopu.close();
}
const sorted = Object.fromEntries(Object.entries(pictures).sort(([a], [b]) => (a < b ? -1 : 1)));
const hashes: Hashes = { words, pictures: sorted };
writeFileSync(hashesFile, `${JSON.stringify(hashes, null, 2)}\n`);
