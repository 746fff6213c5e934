import type { Blank, Rewrite } from "../engine/types";
import { partsOf } from "./blanks";

/** A stretch of the comparison of a draft with its rewrite; blanks are always new. */
export type Piece =
  | { readonly kind: "same" | "old" | "new"; readonly text: string }
  | { readonly kind: "blank"; readonly blank: Blank };

type Token = { readonly text: string; readonly blank: Blank | null };

/** Beyond this many cells the table costs more than it shows; the whole middle then counts as replaced. */
const MAX_CELLS = 4_000_000;
/** Words kept between two changes are shown as changed too when they are shorter than this: confetti reads worse. */
const ISLAND = 3;

const segmenter = new Intl.Segmenter(undefined, { granularity: "word" });
const tokensOf = (text: string): Token[] =>
  Array.from(segmenter.segment(text), ({ segment }) => ({ text: segment, blank: null }));

const equal = (a: Token | undefined, b: Token | undefined) =>
  a !== undefined && b !== undefined && a.blank === null && b.blank === null && a.text === b.text;

/** Longest common subsequence of the two middles, as pieces word by word. */
function align(old: readonly Token[], fresh: readonly Token[]): Piece[] {
  const width = fresh.length + 1;
  if (old.length * fresh.length > MAX_CELLS) return [...old.map(asOld), ...fresh.map(asNew)];
  const length = new Uint16Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = fresh.length - 1; j >= 0; j--) {
      const at = i * width + j;
      length[at] = equal(old[i], fresh[j])
        ? (length[at + width + 1] ?? 0) + 1
        : Math.max(length[at + width] ?? 0, length[at + 1] ?? 0);
    }
  }
  const pieces: Piece[] = [];
  let i = 0;
  let j = 0;
  while (i < old.length || j < fresh.length) {
    const [before, after] = [old[i], fresh[j]];
    if (before && equal(before, after)) {
      pieces.push({ kind: "same", text: before.text });
      i++;
      j++;
    } else if (after && (!before || (length[i * width + j + 1] ?? 0) > (length[(i + 1) * width + j] ?? 0))) {
      pieces.push(asNew(after));
      j++;
    } else if (before) {
      pieces.push(asOld(before));
      i++;
    }
  }
  return pieces;
}

const asOld = (token: Token): Piece => ({ kind: "old", text: token.text });
const asNew = (token: Token): Piece =>
  token.blank ? { kind: "blank", blank: token.blank } : { kind: "new", text: token.text };

/** Puts each run of changes in order, old before new, and joins neighbours. */
function tidy(pieces: readonly Piece[]): readonly Piece[] {
  const tidied: Piece[] = [];
  let run: Piece[] = [];
  const push = (piece: Piece) => {
    const last = tidied.at(-1);
    if (last && piece.kind !== "blank" && last.kind === piece.kind) {
      tidied[tidied.length - 1] = { kind: piece.kind, text: last.text + piece.text };
    } else tidied.push(piece);
  };
  const flush = () => {
    for (const piece of run.filter(({ kind }) => kind === "old")) push(piece);
    for (const piece of run.filter(({ kind }) => kind !== "old")) push(piece);
    run = [];
  };
  for (const piece of pieces) {
    if (piece.kind === "same") {
      flush();
      push(piece);
    } else run.push(piece);
  }
  flush();
  return tidied;
}

/** Turns short islands of unchanged words between two changes into changes. */
function drownIslands(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.flatMap((piece, at): Piece[] => {
    const inside = at > 0 && at < pieces.length - 1;
    const island = piece.kind === "same" && inside && piece.text.trim().length < ISLAND && !piece.text.includes("\n");
    return island
      ? [
          { kind: "old", text: piece.text },
          { kind: "new", text: piece.text },
        ]
      : [piece];
  });
}

/**
 * What a rewrite changes, word by word. `same` and `old` pieces together are the draft, byte for byte; `same`, `new` and
 * `blank` pieces (as their placeholders) are the rewrite's text.
 */
export function compare(before: string, rewrite: Pick<Rewrite, "text" | "blanks">): readonly Piece[] {
  const old = tokensOf(before);
  const fresh = partsOf(rewrite).flatMap((part): Token[] =>
    part.kind === "text" ? tokensOf(part.text) : [{ text: part.blank.placeholder, blank: part.blank }],
  );
  let head = 0;
  while (equal(old[head], fresh[head])) head++;
  let tail = 0;
  while (tail < Math.min(old.length, fresh.length) - head && equal(old.at(-1 - tail), fresh.at(-1 - tail))) tail++;
  const same = (tokens: readonly Token[]): Piece[] => tokens.map(({ text }) => ({ kind: "same", text }));
  const pieces = [
    ...same(old.slice(0, head)),
    ...align(old.slice(head, old.length - tail), fresh.slice(head, fresh.length - tail)),
    ...same(old.slice(old.length - tail)),
  ];
  return tidy(drownIslands(tidy(pieces)));
}
