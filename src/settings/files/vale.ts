import type { RegexEngine } from "../../engine/regex";
import type { OwnRule, Severity } from "../../engine/types";
import { type Entry, idFrom, ruleFault } from "./entry";
import { type Finder, finderOf, toRe2 } from "./pattern";
import type { Problem } from "./problem";
import type { Source } from "./source";

type Table = Readonly<Record<string, unknown>>;

/** A Vale style says which of Vale's checks it extends. */
export const isVale = (value: Table): boolean => typeof value.extends === "string";

const LEVELS: Readonly<Record<string, Severity>> = { error: "warning", warning: "warning", suggestion: "info" };

/** The keys that are understood, by the check that has them. */
const COMMON = ["extends", "message", "level", "link", "ignorecase", "nonword", "exceptions", "description"];
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  existence: [...COMMON, "tokens", "raw"],
  substitution: [...COMMON, "swap"],
  occurrence: [...COMMON, "token", "tokens", "max", "scope"],
};

const texts = (value: unknown): string[] =>
  (Array.isArray(value) ? value : value === undefined ? [] : [value]).filter((one) => typeof one === "string");

/** Rules out of a Vale style file. What has no place in our rules is named, key by key. */
export function readVale(file: string, style: Table, { lineOf }: Source, engine: RegexEngine): readonly Entry[] {
  const kind = String(style.extends);
  const known = Object.hasOwn(KNOWN, kind) ? KNOWN[kind] : undefined;
  const said = (about: string, key: string, kept: boolean): Problem => ({
    kind: kept ? "left-out" : "unsupported",
    about,
    line: lineOf([key]),
    kept,
  });
  if (!known) return [{ rule: null, problems: [said(`extends: ${kind}`, "extends", false)] }];
  const dropped = Object.keys(style)
    .filter((key) => !known.includes(key))
    .map((key) => said(`${key}: ${JSON.stringify(style[key])?.slice(0, 60)}`, key, true));
  const found = findersOf(kind, style);
  if (found.length === 0) return [{ rule: null, problems: [said(`extends: ${kind}`, "extends", false), ...dropped] }];
  const name = file.replace(/^.*[/\\]/, "").replace(/\.ya?ml$|\.json$/i, "");
  const except = texts(style.exceptions);
  const entries = found.map(({ finder, replace, match, key }): Entry => {
    const rule: OwnRule = {
      id: idFrom(match === null ? name : `${name}-${match}`),
      name: match === null ? name : `${name}: ${match}`,
      ...finder,
      message: messageOf(style, match, replace),
      severity: LEVELS[String(style.level)] ?? "info",
      ...(replace.length > 0 && { replace }),
      ...excepted(except, finder.except),
    };
    const fault = ruleFault(rule, engine);
    const line = lineOf(key) ?? lineOf(key.slice(0, 1));
    return fault ? { rule: null, problems: [{ ...fault, line, kept: false }] } : { rule, problems: [] };
  });
  return [...entries, { rule: null, problems: dropped }];
}

/** What the style excepts, and what came of look-around. */
function excepted(style: readonly string[], looks: readonly string[] = []): Pick<OwnRule, "except"> {
  const except = [...style, ...looks];
  return except.length > 0 ? { except } : {};
}

interface Found {
  readonly finder: Finder;
  readonly replace: readonly string[];
  /** The words it is about, where it is about one thing. */
  readonly match: string | null;
  readonly key: readonly (string | number)[];
}

function findersOf(kind: string, style: Table): readonly Found[] {
  const anyCase = style.ignorecase === true;
  const whole = style.nonword !== true;
  const tokens = texts(style.tokens);
  if (kind === "existence") {
    const raw = texts(style.raw).join("");
    const found: Found[] = [];
    if (tokens.length > 0)
      found.push({ finder: finderOf(tokens, { anyCase, whole }), replace: [], match: null, key: ["tokens"] });
    // `raw` is taken as it stands, without the edges of words.
    if (raw)
      found.push({
        finder: { regex: toRe2(raw), ...(anyCase && { flags: "i" }) },
        replace: [],
        match: null,
        key: ["raw"],
      });
    return found;
  }
  if (kind === "substitution") {
    const swap = typeof style.swap === "object" && style.swap !== null ? Object.entries(style.swap as Table) : [];
    return swap.map(([from, to]) => ({
      finder: finderOf([from], { anyCase, whole }),
      // Several replacements stand as `one|other`.
      replace: String(to).split("|"),
      match: from,
      key: ["swap", from],
    }));
  }
  const token = [...texts(style.token), ...tokens].map(toRe2).join("|");
  const max = Number(style.max);
  if (token === "" || !Number.isInteger(max) || max < 0 || max > 200) return [];
  const within = style.scope === "sentence" ? "[^。！？!?.\\n]" : "[^\\n]";
  const regex = `(?:(?:${token})${within}*?){${max + 1}}`;
  return [{ finder: { regex, ...(anyCase && { flags: "i" }) }, replace: [], match: null, key: ["token"] }];
}

/** Vale puts the replacement and the match in place of `%s`; a message of ours is the same for every match. */
function messageOf({ message, link }: Table, match: string | null, replace: readonly string[]): string {
  const fill = replace.length > 0 ? [replace.join(" / "), match ?? "…"] : [match ?? "…"];
  let at = 0;
  const said = String(message ?? match ?? "").replace(/%(?:\[\d\])?s/g, () => fill[at++] ?? "…");
  return typeof link === "string" ? `${said} (${link})` : said;
}
