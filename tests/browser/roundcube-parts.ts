import type { Page } from "playwright-core";

/** What a message holds: the writer's own words, and all that stands below them. Lines and runs of blanks do not count. */
export interface Parts {
  readonly own: string;
  readonly rest: string;
}

/** A text without what mails and editors do to its blanks. */
export const tidy = (text: string) =>
  text
    .split("\n")
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter(Boolean)
    .join("\n");

/** Cuts a plain text where the signature begins. */
export function cut(text: string): Parts {
  const at = text.indexOf("\n---\n");
  if (at < 0) throw new Error(`no signature in ${text}`);
  return { own: tidy(text.slice(0, at)), rest: tidy(text.slice(at)) };
}

/** Markup without what an editor adds as it writes it out: attributes, line breaks between tags, the filling of an empty line. */
const bare = (html: string) =>
  html
    .replace(/ (?:id|class|style|type)="[^"]*"/g, "")
    .replace(/\s*(<[^>]+>)\s*/g, "$1")
    .replace(/<p>(?:<br ?\/?>|&nbsp;)<\/p>/g, "<p></p>");

/** The same for the markup of the rich composer, or of what it has sent. */
export async function cutHtml(page: Page, html: string): Promise<Parts> {
  const parts = await page.evaluate((source) => {
    const children = [...new DOMParser().parseFromString(source, "text/html").body.children];
    const at = children.findIndex(({ id }) => id === "_rc_sig" || id === "signature");
    const own = children.slice(0, Math.max(at, 0)).map(({ textContent }) => textContent ?? "");
    const rest = children.slice(at).map(({ outerHTML }) => outerHTML);
    return at < 0 ? null : { own: own.join("\n"), rest: rest.join("") };
  }, html);
  if (!parts) throw new Error(`no signature in ${html}`);
  return { own: tidy(parts.own), rest: bare(parts.rest) };
}
