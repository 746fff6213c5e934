import type { DraftContext } from "../engine/types";
import { closestOver } from "./frames";
import { partsAround } from "./parts";
import { quotedIn, wordsOf } from "./quoted";
import type { EnvelopeParts, Site } from "./site";

/** More than this of a page's text is read for nothing. */
const SUBJECT_MAX = 200;
const NAME_MAX = 100;
const THREAD_MAX = 2_000;
const RECIPIENTS_MAX = 50;

/** How most mail programs name their parts, in any language: the names of form fields. */
const COMMON: Required<Pick<EnvelopeParts, "window" | "subject" | "recipients">> = {
  window: "form, [role=dialog]",
  subject: "input[name=subject i], input[id$=subject i], input[name=title i]",
  recipients: "input[name=to i], input[name=cc i], textarea[name=to i], textarea[name=cc i]",
};

const ADDRESS = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g;
/** Where clients keep the address that goes with the name they show. */
const ADDRESS_ATTRIBUTES = ["data-hovercard-id", "email", "data-email", "data-address", "addr", "title", "aria-label"];

/**
 * What stands around the message written in `box`: the site's way, and the common way where that finds nothing. Recipients
 * are `Name <address>`, or what there is of the two; a chat has the conversation's name and the other side's last message.
 * What a mail answers is the last message of its thread, else what it quotes.
 */
export function envelopeOf(box: Element, site: Site | null): DraftContext {
  const own = site?.parts ? read(box, site.parts) : {};
  if (site?.channel === "chat") return own;
  const thread = own.thread ?? quotedIn(box, site?.foreign).slice(0, THREAD_MAX);
  return { ...read(box, COMMON), ...own, ...(thread && { thread }) };
}

function read(box: Element, parts: EnvelopeParts): DraftContext {
  const all = (selector: string | undefined) => (selector ? partsAround(box, parts.window, selector) : []);
  const line = all(parts.subject).map(textOf).find(Boolean);
  const people = [...all(parts.recipients).flatMap(recipientsOf), ...all(parts.title).slice(0, 1).map(recipientOf)];
  // A page may show the same people twice: as chips, and in the hidden field they stand for.
  const named = [...new Set(people.filter(Boolean))];
  const message = threadOf(box, parts).at(-1);
  const last = message ? wordsOf(message, true) : "";
  return {
    ...(line && { subject: line.slice(0, SUBJECT_MAX) }),
    ...(named.length > 0 && { recipients: named.slice(0, RECIPIENTS_MAX) }),
    ...(last && { thread: last.slice(0, THREAD_MAX) }),
  };
}

function threadOf(box: Element, { thread, threadIn, window }: EnvelopeParts): readonly Element[] {
  if (!thread) return [];
  if (threadIn && !closestOver(box, threadIn)) return [];
  return partsAround(box, threadIn ?? window, thread);
}

/** By name: an element of a frame is no instance of this window's classes. */
const isField = (element: Element): element is HTMLInputElement | HTMLTextAreaElement =>
  element.matches("input,textarea");

function textOf(element: Element): string {
  const text = isField(element) ? element.value : (element.textContent ?? "");
  return text.replace(/\s+/g, " ").trim();
}

/** A field may hold several people, a chip holds one. */
const recipientsOf = (element: Element): readonly string[] =>
  isField(element)
    ? textOf(element)
        .split(/[;,，；\n]+/)
        .map((part) => shown(part, addressIn(part)))
    : [recipientOf(element)];

function recipientOf(element: Element): string {
  const text = textOf(element);
  const hidden = ADDRESS_ATTRIBUTES.map((name) => element.getAttribute(name) ?? "");
  return shown(text, [text, ...hidden].map(addressIn).find(Boolean) ?? null);
}

function shown(text: string, address: string | null): string {
  const name = nameIn(text);
  if (!address) return name;
  return name ? `${name} <${address}>` : address;
}

const addressIn = (text: string): string | null => text.match(ADDRESS)?.[0].toLowerCase() ?? null;
const nameIn = (text: string): string =>
  text
    .replace(ADDRESS, "")
    .replace(/[<>"“”()（）;；,，]/g, "")
    .trim()
    .slice(0, NAME_MAX);
