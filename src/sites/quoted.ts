import { isSignature, ownness } from "../page/zones-in-dom";

/** Lines a mail program puts above what it quotes: who wrote when, the fields of that mail's head, rules of dashes. */
const HEAD = new RegExp(
  [
    "[-—_=*\\s>|]*",
    "[-—_\\s]*(?:original|forwarded|原始|转发|轉寄|回复的原|回覆).{0,20}[-—_\\s]*",
    ".{0,160}(?:wrote|写道|寫道)\\s?(?:[:：]|-{2,})",
    "(?:from|sent|date|to|cc|subject|发件人|寄件者|发送时间|寄件日期|日期|时间|收件人|收件者|抄送|主题|主旨)\\s?[:：].*",
  ]
    .map((line) => `^${line}$`)
    .join("|"),
  "i",
);

/** More of a quoted mail than this is read for nothing; UTF-16 units. */
const ENOUGH = 4_000;

/**
 * What the mail quoted in a compose box says, as far as its own author wrote it: the first quotation that says anything,
 * without the head above it and without what it quotes in turn. Empty where nothing is quoted. `foreign`: as for `readBox`.
 */
export function quotedIn(box: Element, foreign?: string): string {
  let last: Element | null = null;
  for (const element of box.querySelectorAll<HTMLElement>("*")) {
    if (last?.contains(element)) continue;
    const kind = ownness(element, foreign);
    if (kind === "own" || isSignature(element)) continue;
    last = element;
    const whole = kind === "rest" ? [element, ...following(element, box)] : [element];
    const words = withoutHead(whole.map((part) => wordsOf(part)).join("\n"));
    if (words) return words;
  }
  return "";
}

/** What stands after an element, up to the end of the box. */
function following(element: Element, box: Element): readonly Element[] {
  const found: Element[] = [];
  for (let at: Element | null = element; at && at !== box; at = at.parentElement) {
    for (let next = at.nextElementSibling; next; next = next.nextElementSibling) found.push(next);
  }
  return found;
}

function withoutHead(text: string): string {
  const lines = text.split("\n");
  const first = lines.findIndex((line) => !HEAD.test(line));
  return first < 0 ? "" : lines.slice(first).join("\n");
}

/** Elements that stand on lines of their own. */
const BLOCK = /^(?:ADDRESS|BLOCKQUOTE|DIV|H[1-6]|HR|LI|OL|P|PRE|SECTION|TABLE|TR|UL)$/;

/** The words of an element, a line for each block. With `own`, without what is quoted or signed in it. */
export function wordsOf(element: Element, own = false): string {
  let text = "";
  const read = (node: Node, cited: boolean) => {
    if (text.length > ENOUGH) return;
    if (node.nodeType === 3) text += (node as Text).data.replace(/\s+/g, " ");
    if (node.nodeType !== 1) return;
    const { tagName } = node as Element;
    const cites = tagName === "BLOCKQUOTE";
    // A quotation inside the first is somebody else's.
    if ((cites && cited) || (own && node !== element && ownness(node as HTMLElement) !== "own")) return;
    const block = BLOCK.test(tagName);
    if (block || tagName === "BR") text += "\n";
    for (const child of node.childNodes) read(child, cited || cites);
    if (block) text += "\n";
  };
  read(element, false);
  return text
    .split("\n")
    .map((line) => line.replace(/\s+/g, " ").trim())
    .join("\n")
    .replace(/\n{2,}/g, "\n")
    .trim();
}
