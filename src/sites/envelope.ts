import { closestOver, frameDocuments } from "./frames";
import type { EnvelopeParts, Site } from "./site";

/** Somebody a message goes to, as the page shows him. */
export interface Recipient {
  readonly name: string;
  /** Mail address in lower case; null where the page shows a name alone. */
  readonly address: string | null;
}

/** What stands around a message. Read when it is reviewed, never judged, never kept. */
export interface Envelope {
  readonly subject: string;
  readonly recipients: readonly Recipient[];
  /** The last message of the other side, in a chat. */
  readonly thread: string;
}

/** Nothing is known of the message's surroundings. */
export const NO_ENVELOPE: Envelope = { subject: "", recipients: [], thread: "" };

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

/** Reads the envelope of the message written in `box`: the site's way, and the common way where that finds nothing. */
export function envelopeOf(box: Element, site: Site | null): Envelope {
  const own = site?.parts ? read(box, site.parts) : NO_ENVELOPE;
  if (site?.channel === "chat") return own;
  const common = own.subject && own.recipients.length > 0 ? own : read(box, COMMON);
  return {
    subject: own.subject || common.subject,
    recipients: own.recipients.length > 0 ? own.recipients : common.recipients,
    thread: own.thread,
  };
}

/** Parts that a site's selectors name and its page does not hold: the service has changed, or the facts were wrong. */
export function missingParts(box: Element, site: Site): readonly (keyof EnvelopeParts)[] {
  const { window, subject, recipients, send } = site.parts ?? {};
  if (window && !closestOver(box, window)) return ["window"];
  const roots = rootsOf(box, window);
  const wanted = Object.entries({ subject, recipients, send }) as [keyof EnvelopeParts, string | undefined][];
  // Nobody may have been put in yet: recipients are missed only where the subject is, too.
  const missed = wanted.filter(([, selector]) => selector && all(roots, selector).length === 0).map(([part]) => part);
  return missed.includes("subject") ? missed : missed.filter((part) => part !== "recipients");
}

function read(box: Element, { window, subject, recipients, title, thread }: EnvelopeParts): Envelope {
  const roots = rootsOf(box, window);
  const named = title ? all(roots, title).slice(0, 1).map(recipientOf) : [];
  return {
    subject: subject ? (all(roots, subject).map(textOf).find(Boolean) ?? "").slice(0, SUBJECT_MAX) : "",
    recipients: [...(recipients ? all(roots, recipients).flatMap(recipientsOf) : []), ...named]
      .filter(({ name, address }) => name || address)
      .slice(0, RECIPIENTS_MAX),
    thread: thread ? textOf(all(roots, thread).at(-1)).slice(0, THREAD_MAX) : "",
  };
}

/** Where to look: in the window of the message, else in every document it stands in. */
function rootsOf(box: Element, window: string | undefined): readonly ParentNode[] {
  const found = window ? closestOver(box, window) : null;
  return found ? [found] : [box.getRootNode() as ParentNode, ...frameDocuments(box)];
}

const all = (roots: readonly ParentNode[], selector: string): readonly Element[] => {
  for (const root of roots) {
    const found = [...root.querySelectorAll(selector)];
    if (found.length > 0) return found;
  }
  return [];
};

/** By name: an element of a frame is no instance of this window's classes. */
const isField = (element: Element): element is HTMLInputElement | HTMLTextAreaElement =>
  element.matches("input,textarea");

function textOf(element: Element | undefined): string {
  if (!element) return "";
  const text = isField(element) ? element.value : (element.textContent ?? "");
  return text.replace(/\s+/g, " ").trim();
}

/** A field may hold several people, a chip holds one. */
function recipientsOf(element: Element): readonly Recipient[] {
  if (!isField(element)) return [recipientOf(element)];
  return textOf(element)
    .split(/[;,，；\n]+/)
    .map((part) => ({ name: nameIn(part), address: addressIn(part) }));
}

function recipientOf(element: Element): Recipient {
  const shown = textOf(element);
  const hidden = ADDRESS_ATTRIBUTES.map((name) => element.getAttribute(name) ?? "");
  return { name: nameIn(shown), address: [shown, ...hidden].map(addressIn).find(Boolean) ?? null };
}

const addressIn = (text: string): string | null => text.match(ADDRESS)?.[0].toLowerCase() ?? null;
const nameIn = (text: string): string =>
  text
    .replace(ADDRESS, "")
    .replace(/[<>"“”()（）;；,，]/g, "")
    .trim()
    .slice(0, NAME_MAX);
