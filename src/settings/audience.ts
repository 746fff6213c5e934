import type { Audience } from "../engine/types";
import type { People } from "./schema";

/** Somebody a message goes to. */
export interface Addressee {
  readonly name: string;
  readonly address: string | null;
}

/** Of several readers the most demanding counts: what a customer reads along is written to the customer. */
const DEMANDING = ["customer", "boss", "colleague"] as const satisfies readonly Audience[];

/**
 * Who reads, told by the people and domains of the settings; null where they tell nothing. With an internal domain set,
 * an address outside it is a customer's.
 */
export function audienceFrom(people: People, addressees: readonly Addressee[]): Audience | null {
  const readers = addressees.filter((one) => !isOne(people.me, one)).map((one) => readerOf(people, one));
  return DEMANDING.find((audience) => readers.includes(audience)) ?? null;
}

function readerOf(people: People, one: Addressee): Audience | null {
  if (isOne(people.customers, one)) return "customer";
  if (isOne(people.bosses, one)) return "boss";
  if (isOne(people.internalDomains, one)) return "colleague";
  return one.address && people.internalDomains.length > 0 ? "customer" : null;
}

/** Entries are addresses, domains (with all below them) or names. */
function isOne(entries: readonly string[], { name, address }: Addressee): boolean {
  const shown = plain(name);
  const domain = address?.split("@")[1] ?? "";
  return entries.map(plain).some((entry) => {
    if (!entry) return false;
    if (entry.includes("@") && !entry.startsWith("@")) return entry === address;
    const host = entry.replace(/^@/, "");
    if (host.includes(".") && !host.includes(" ")) return domain === host || domain.endsWith(`.${host}`);
    return entry === shown;
  });
}

const plain = (text: string) => text.trim().toLowerCase();
