import { defineConfig } from "vitest/config";
import { hasRoundcube } from "./scripts/setup/roundcube.mjs";

/** Parcel resolves `url:` and `data-text:` imports; in unit tests the module's own path stands in for the built file. */
const parcelSchemes = {
  name: "parcel-schemes",
  enforce: "pre" as const,
  resolveId: (id: string) => (/^(url|data-text):/.test(id) ? `\0${id}` : null),
  load: (id: string) => (/^\0(url|data-text):/.test(id) ? `export default ${JSON.stringify(id.slice(1))}` : null),
};

const shared = {
  plugins: [parcelSchemes],
  resolve: { alias: [{ find: /^~(?!\/)/, replacement: `${import.meta.dirname}/src/` }] },
};

export default defineConfig({
  test: {
    projects: [
      {
        ...shared,
        test: {
          name: "unit",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: ["tests/browser/**"],
          environment: "node",
          // A loaded machine starts the command line in seconds.
          testTimeout: 60_000,
        },
      },
      {
        ...shared,
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          // Runs where Debian's packages are; `.ci/run` installs them.
          exclude: hasRoundcube() ? [] : ["tests/browser/roundcube.test.ts"],
          environment: "node",
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
