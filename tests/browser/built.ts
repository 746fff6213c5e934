import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The parts of the built manifest that the tests hold to their word. */
export interface BuiltManifest extends Omit<chrome.runtime.ManifestV3, "content_scripts"> {
  readonly content_scripts: {
    readonly matches: string[];
    readonly js: string[];
    readonly all_frames?: boolean;
    readonly match_about_blank?: boolean;
    readonly match_origin_as_fallback?: boolean;
    readonly run_at?: string;
  }[];
}

/** A built extension: where it is, its manifest, its files. */
export interface Built {
  readonly folder: string;
  readonly manifest: BuiltManifest;
  readonly files: readonly string[];
  readonly read: (file: string) => string;
}

/** Builds the extension for development or for the store, unless it stands there freshly built. */
export function build(kind: "development" | "store"): Built {
  const args = ["scripts/build.mjs", "--if-stale", ...(kind === "store" ? ["--store"] : [])];
  execFileSync(process.execPath, args, { stdio: ["ignore", "ignore", "inherit"] });
  const folder = kind === "store" ? "build/chrome-mv3-store" : "build/chrome-mv3-prod";
  const read = (file: string) => readFileSync(join(folder, file), "utf8");
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    );
  return { folder, manifest: JSON.parse(read("manifest.json")), files, read };
}
