import type { Blank, Rewrite, Suggestion } from "../engine/types";

/** What the writer has filled in so far, by placeholder. Kept by placeholder so that a day given to one move serves the next. */
export type Filled = Readonly<Record<string, string>>;

/** A stretch of a rewrite: words, or a blank in its place. */
export type Part = { readonly kind: "text"; readonly text: string } | { readonly kind: "blank"; readonly blank: Blank };

/** A rewrite cut at its blanks, in the order of the text. */
export function partsOf(rewrite: Pick<Rewrite, "text" | "blanks">): readonly Part[] {
  const placed = rewrite.blanks
    .map((blank) => ({ blank, at: rewrite.text.indexOf(blank.placeholder) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  const parts: Part[] = [];
  let from = 0;
  for (const { blank, at } of placed) {
    if (at > from) parts.push({ kind: "text", text: rewrite.text.slice(from, at) });
    parts.push({ kind: "blank", blank });
    from = at + blank.placeholder.length;
  }
  if (from < rewrite.text.length) parts.push({ kind: "text", text: rewrite.text.slice(from) });
  return parts;
}

/** What stands for a blank: the writer's words, or null while there are none. */
export function filledIn(blank: Blank, filled: Filled): string | null {
  return (Object.hasOwn(filled, blank.placeholder) && filled[blank.placeholder]?.trim()) || null;
}

/** The message as it would be sent; blanks that are not filled keep their placeholder. */
export function fillBlanks(rewrite: Pick<Rewrite, "text" | "blanks">, filled: Filled): string {
  return partsOf(rewrite)
    .map((part) => (part.kind === "text" ? part.text : (filledIn(part.blank, filled) ?? part.blank.placeholder)))
    .join("");
}

/** The blanks still to be filled, in the order of the text. */
export function emptyBlanks(rewrite: Pick<Rewrite, "text" | "blanks">, filled: Filled): readonly Blank[] {
  return partsOf(rewrite).flatMap((part) =>
    part.kind === "blank" && filledIn(part.blank, filled) === null ? [part.blank] : [],
  );
}

/** What is suggested first for each blank that is still empty; one for which nothing is suggested stays so. */
export function firstSuggestions(rewrite: Pick<Rewrite, "text" | "blanks">, filled: Filled): Filled {
  return Object.fromEntries(
    emptyBlanks(rewrite, filled).flatMap(({ placeholder, suggestions: [first] }) =>
      first === undefined ? [] : [[placeholder, first]],
    ),
  );
}

/** A suggestion whose deeds say what is suggested for them first: a card has no room to choose. Days, people and things stay blanks. */
export function spelledOut(suggestion: Suggestion): Suggestion {
  const { replacement, blanks } = suggestion;
  const deeds = firstSuggestions({ text: replacement, blanks: blanks.filter(({ type }) => type === "text") }, {});
  const left = blanks.filter(({ placeholder }) => !Object.hasOwn(deeds, placeholder));
  return left.length === blanks.length
    ? suggestion
    : { ...suggestion, replacement: fillBlanks({ text: replacement, blanks }, deeds), blanks: left };
}

/** A placeholder without its brackets: 〔哪天〕 → 哪天. */
export function bareName(blank: Blank): string {
  return blank.placeholder.replace(/^[〔[]|[〕\]]$/g, "");
}
