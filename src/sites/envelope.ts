import type { DraftContext } from "../engine/types";
import { closestOver, frameDocuments } from "./frames";
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
 */
export function envelopeOf(box: Element, site: Site | null): DraftContext {
  const own = site?.parts ? read(box, site.parts) : {};
  return site?.channel === "chat" ? own : { ...read(box, COMMON), ...own };
}

function read(box: Element, { window, subject, recipients, title, thread }: EnvelopeParts): DraftContext {
  const roots = rootsOf(box, window);
  const line = subject ? all(roots, subject).map(textOf).find(Boolean) : undefined;
  const named = title ? all(roots, title).slice(0, 1).map(recipientOf) : [];
  const people = [...(recipients ? all(roots, recipients).flatMap(recipientsOf) : []), ...named].filter(Boolean);
  const last = thread ? textOf(all(roots, thread).at(-1)) : "";
  return {
    ...(line && { subject: line.slice(0, SUBJECT_MAX) }),
    ...(people.length > 0 && { recipients: people.slice(0, RECIPIENTS_MAX) }),
    ...(last && { thread: last.slice(0, THREAD_MAX) }),
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
