import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Packed, zip } from "./zip";

/** The build the store gets. */
export const storeFolder = "build/chrome-mv3-store";

/** Builds for the store from scratch. */
export function buildForStore(): void {
  execFileSync(process.execPath, ["scripts/build.mjs", "--store"], { stdio: ["ignore", "ignore", "inherit"] });
}

/** All files under a folder, by their path in it. */
export const filesUnder = (folder: string): readonly Packed[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return { name: path.slice(folder.length + 1).replaceAll("\\", "/"), bytes: readFileSync(path) };
    });

/** The store's archive of the build that stands there. */
export const packStore = (): Buffer => zip(filesUnder(storeFolder));

export const sha256 = (bytes: Buffer | string): string => createHash("sha256").update(bytes).digest("hex");
