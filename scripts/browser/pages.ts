import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

const folder = "tests/pages/editors";

/** Where the scripts of the editors' pages are built; served as `/built/`. */
export const builtPages = "build/pages";

/** Parts of the pages that are no page by themselves. */
const parts = new Set(["page.ts", "editable.ts", "tiny.ts", "shadow.ts"]);

const files = () => readdirSync(folder).sort();

function sourceHash(): string {
  const hash = createHash("sha256").update(readFileSync("package-lock.json"));
  for (const file of files())
    hash
      .update(file)
      .update("\0")
      .update(readFileSync(join(folder, file)));
  return hash.digest("hex");
}

/** Builds the editors' test pages out of the installed packages, unless they stand there as they are now. Offline. */
export async function buildPages(): Promise<void> {
  const stamp = `${builtPages}.stamp`;
  const hash = sourceHash();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === hash) return;
  await build({
    entryPoints: files()
      .filter((file) => !parts.has(file))
      .map((file) => join(folder, file)),
    outdir: builtPages,
    bundle: true,
    format: "iife",
    target: "chrome123",
    charset: "utf8",
    loader: { ".css": "text" },
    define: { "process.env.NODE_ENV": '"production"', global: "window" },
    logLevel: "error",
  });
  writeFileSync(stamp, hash);
}
