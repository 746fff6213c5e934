/** `npm run package`: builds for the store, checks what was built, and packs it. Exit code 1 if anything is amiss. */
import { writeFileSync } from "node:fs";
import { version } from "../../package.json";
import { faultsIn } from "./check";
import { buildForStore, filesUnder, packStore, sha256, storeFolder } from "./pack";

buildForStore();
const files = filesUnder(storeFolder);
const archive = packStore();
const faults = faultsIn(files, archive);
if (faults.length > 0) {
  console.error(faults.join("\n"));
  process.exit(1);
}
const name = `build/kaopu-${version}.zip`;
writeFileSync(name, archive);
console.log(`${name}: ${files.length} files, ${archive.length} bytes, sha256 ${sha256(archive)}`);
