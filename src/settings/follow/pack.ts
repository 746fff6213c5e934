import { type Ledger, parseLedger } from "./ledger";

/** `chrome.storage.sync` takes 8,192 bytes an item, its key and quotation marks included. */
const PIECE = 8_000;
/** So many items of that size stay below the 102,400 bytes of an extension. */
const PIECES = 12;

/** The most that follows its user, in bytes as they are stored. */
export const MOST_BYTES = PIECE * PIECES;

/** The keys in `chrome.storage.sync`, in order. */
export const PIECE_KEYS: readonly string[] = Array.from({ length: PIECES }, (_, n) => `kaopu.${n}`);

/** A ledger as it is stored in the account: items by key, or only their size where it is too much. */
export interface Packed {
  readonly bytes: number;
  /** Null when they would not fit. */
  readonly items: Readonly<Record<string, string>> | null;
}

async function through(bytes: Uint8Array, stream: CompressionStream | DecompressionStream): Promise<Uint8Array> {
  const out = new Response(new Blob([bytes as BlobPart]).stream().pipeThrough(stream as ReadableWritablePair));
  return new Uint8Array(await out.arrayBuffer());
}

function toBase64(bytes: Uint8Array): string {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

const fromBase64 = (text: string) => Uint8Array.from(atob(text), (char) => char.charCodeAt(0));

/** Names a text: pieces of two different texts are never taken for one. */
async function nameOf(text: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  return [...digest.slice(0, 6)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Cuts a ledger into items. Each carries the name of the whole and the number of its pieces. */
export async function pack(ledger: Ledger): Promise<Packed> {
  const json = new TextEncoder().encode(JSON.stringify(ledger));
  const text = toBase64(await through(json, new CompressionStream("gzip")));
  const name = await nameOf(text);
  // `name/of/` before each piece.
  const room = PIECE - name.length - 4;
  const of = Math.ceil(text.length / room);
  const bytes = text.length + of * (PIECE - room);
  if (of > PIECES) return { bytes, items: null };
  const pieces = Array.from({ length: of }, (_, n) => [
    PIECE_KEYS[n] as string,
    `${name}/${of}/${text.slice(n * room, (n + 1) * room)}`,
  ]);
  return { bytes, items: Object.fromEntries(pieces) };
}

/**
 * The ledger out of stored items. Null where they do not belong together: a part of another computer's ledger has come,
 * and the rest has not, or never will. Never throws.
 */
export async function unpack(items: Readonly<Record<string, unknown>>): Promise<Ledger | null> {
  const first = cut(items[PIECE_KEYS[0] as string]);
  if (!first) return Object.keys(items).length === 0 ? {} : null;
  const pieces = PIECE_KEYS.slice(0, first.of).map((key) => cut(items[key]));
  if (pieces.some((piece) => piece?.name !== first.name)) return null;
  const text = pieces.map((piece) => piece?.text ?? "").join("");
  try {
    const json = await through(fromBase64(text), new DecompressionStream("gzip"));
    return parseLedger(JSON.parse(new TextDecoder().decode(json)));
  } catch {
    // Named rightly and yet unreadable: not written by any release of ours.
    return null;
  }
}

function cut(item: unknown): { readonly name: string; readonly of: number; readonly text: string } | null {
  const parts = typeof item === "string" ? /^([0-9a-f]+)\/(\d+)\/(.*)$/s.exec(item) : null;
  if (!parts) return null;
  const of = Number(parts[2]);
  return of >= 1 && of <= PIECES ? { name: parts[1] ?? "", of, text: parts[3] ?? "" } : null;
}
