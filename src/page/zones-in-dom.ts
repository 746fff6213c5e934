/**
 * Parts of an editable that are not the writer's own new words: the quoted thread, the forwarded mail, the signature.
 * Told by what the mail clients put there themselves; no selector depends on the interface's language.
 */
const QUOTE = [
  "blockquote",
  "[class*=gmail_quote]",
  "[class*=gmail_extra]",
  "[class*=gmail_attr]",
  "[class*=moz-cite-prefix]",
  "[class*=moz-forward-container]",
  "[class*=protonmail_quote]",
  "[class*=yahoo_quoted]",
  "[class*=zmail_extra]",
  "[name=quote]",
  "includetail",
  "#isReplyContent",
  "#isForwardContent",
  "#origbody",
  "#oriMsgHtmlSeperator",
  "#mailcontent:not(table)",
  "#reply139content",
  "#reply-intro",
  ".cm_quote_msg",
  ".ik_mail_quote",
  "div.quote",
].join(",");

const SIGNATURE = [
  ".gmail_signature",
  "[data-smartmail=gmail_signature]",
  ".moz-signature",
  ".editorUserSignature",
  "#_rc_sig",
  "#Signature",
  "div.signature",
  ".protonmail_signature_block",
].join(",");

/** From here to the end of the mail everything is quoted (Outlook gives ids it has seen before an `x_`). */
const REST_QUOTED = [
  "#appendonsend",
  "#x_appendonsend",
  "#divRplyFwdMsg",
  "#x_divRplyFwdMsg",
  "#mail-editor-reference-message-container",
].join(",");

/** Gmail, and the browser's own indenting, wrap the writer's own paragraphs in a borderless blockquote. */
const isIndent = (element: HTMLElement) =>
  element.tagName === "BLOCKQUOTE" && /border(-style)?:\s*none/.test(element.getAttribute("style") ?? "");

/** Whether an element is a signature by the names the clients give it. */
export const isSignature = (element: Element): boolean => element.matches(SIGNATURE);

/** How an element inside a compose box is to be taken. `rest`: it and all that follows it inside the box. */
export type Ownness = "own" | "foreign" | "rest";

/** Whether an element of a compose box holds the writer's words. `foreign`: a further selector, known to the site. */
export function ownness(element: HTMLElement, foreign?: string): Ownness {
  if (element.matches(REST_QUOTED)) return "rest";
  if (isSignature(element) || (element.matches(QUOTE) && !isIndent(element))) return "foreign";
  return foreign !== undefined && element.matches(foreign) ? "foreign" : "own";
}
