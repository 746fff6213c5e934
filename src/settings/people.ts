import type { Audience } from "../engine/types";
import type { People } from "./schema";

/** The address in `Li Lei <li@acme.com>` or by itself, in small letters; null where there is none. */
function addressIn(recipient: string): string | null {
  return /[^\s<>"'(),;:@]+@[^\s<>"'(),;:@]+\.[^\s<>"'(),;:@]+/.exec(recipient)?.[0]?.toLowerCase() ?? null;
}

const isAt = (address: string, place: string) =>
  place.includes("@") ? address === place : address.endsWith(`@${place}`) || address.endsWith(`.${place}`);

/** How a message opens: its first line, up to where the greeting ends. UTF-16 units. */
const GREETING = 40;
const greetingOf = (text: string) => text.trimStart().split("\n", 1)[0]?.slice(0, GREETING).toLowerCase() ?? "";

/** Whether a greeting holds a name; a Latin one as a whole word. */
function greets(greeting: string, name: string): boolean {
  const at = greeting.indexOf(name);
  if (name === "" || at < 0) return false;
  const isLatin = (char: string | undefined) => char !== undefined && /[a-z0-9]/.test(char);
  const cut = (inside: string | undefined, outside: string | undefined) => isLatin(inside) && isLatin(outside);
  return !cut(name[0], greeting[at - 1]) && !cut(name.at(-1), greeting[at + name.length]);
}

/**
 * Who reads, by the people the user has named: recipients by address, domain or name, else the one who is greeted. With a
 * customer among them it is written to the customer; else a boss makes it a report; else colleagues, if all of them
 * are. Null where nobody is known.
 */
export function audienceOf(people: People, text: string, recipients: readonly string[] = []): Audience | null {
  const addresses = recipients.flatMap((recipient) => addressIn(recipient) ?? []);
  const names = recipients.map((recipient) =>
    recipient
      .replace(/<[^<>]*>/, "")
      .trim()
      .toLowerCase(),
  );
  const greeting = greetingOf(text);
  const isAmong = (entries: readonly string[]) =>
    entries.some((entry) => {
      const known = entry.toLowerCase();
      return names.includes(known) || addresses.some((address) => isAt(address, known)) || greets(greeting, known);
    });
  if (isAmong(people.customers)) return "customer";
  if (isAmong(people.bosses)) return "boss";
  const inside = (address: string) => people.internalDomains.some((place) => isAt(address, place.toLowerCase()));
  return addresses.length > 0 && addresses.every(inside) ? "colleague" : null;
}
