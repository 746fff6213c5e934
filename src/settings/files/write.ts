import { stringify } from "yaml";
import type { OwnRule } from "../../engine/types";

/** The rules as a file in our own format; reading it back gives the same rules. */
export function writeRules(rules: readonly OwnRule[], form: "yaml" | "json"): string {
  const file = { kaopu: 1, rules };
  return form === "json" ? `${JSON.stringify(file, null, 2)}\n` : stringify(file, { lineWidth: 0 });
}
