import * as v from "valibot";
import type { DraftInput, OwnRule } from "../engine/types";

const text = v.string();
const langs = v.picklist(["zh", "en"]);
const channels = v.picklist(["email", "chat"]);
const audiences = v.picklist(["boss", "customer", "partner", "colleague", "unknown"]);
const strings = v.array(text);

const ownRule = v.object({
  id: v.pipe(text, v.regex(/^[a-z0-9-]+$/, "an id is made of a-z, 0-9 and -")),
  name: v.optional(text, ""),
  on: v.optional(v.boolean()),
  langs: v.optional(v.array(langs)),
  phrases: v.optional(strings),
  regex: v.optional(text),
  flags: v.optional(text),
  except: v.optional(strings),
  message: v.optional(text, ""),
  replace: v.optional(strings),
  severity: v.optional(v.picklist(["warning", "info", "hint"])),
  only: v.optional(
    v.object({
      channel: v.optional(v.array(channels)),
      audience: v.optional(v.array(audiences)),
      sites: v.optional(strings),
    }),
  ),
});

const line = v.object({
  id: text,
  text,
  channel: v.optional(channels),
  audience: v.optional(audiences),
  lang: v.optional(v.picklist(["zh", "en", "mixed"])),
  stage: v.optional(v.picklist(["first-contact", "in-progress", "reporting"])),
  today: v.optional(v.pipe(text, v.isoDate("today is YYYY-MM-DD"))),
  ui: v.optional(langs),
  context: v.optional(
    v.object({ subject: v.optional(text), thread: v.optional(text), recipients: v.optional(strings) }),
  ),
  rules: v.optional(v.array(ownRule)),
});

export type ParsedLine =
  | { readonly ok: true; readonly id: string; readonly input: DraftInput; readonly own: readonly OwnRule[] }
  /** `id` is undefined where the line is no JSON object, null where it is one without a usable id. */
  | { readonly ok: false; readonly id: string | null | undefined; readonly error: string };

/** Parses one line of the command line's JSON input; unknown keys are ignored. */
export function parseInput(json: string, today: string): ParsedLine {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return { ok: false, id: undefined, error: `not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  const parsed = v.safeParse(line, value);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    const given = (value as { id?: unknown } | null)?.id;
    const path = v.getDotPath(issue);
    return {
      ok: false,
      id: typeof given === "string" ? given : null,
      error: `${path ? `${path}: ` : ""}${issue.message}`,
    };
  }
  const { id, rules, ...input } = parsed.output;
  return {
    ok: true,
    id,
    input: { ...input, today: input.today ?? today } as DraftInput,
    own: (rules ?? []) as OwnRule[],
  };
}
