/** What is read out of a mail: its subject, and its text in the two forms a mail may have. */
export interface MailContent {
  readonly subject: string;
  /** The plain text, lines ended by `\n`, soft breaks of `format=flowed` taken out again. */
  readonly text: string;
  /** The HTML text, or null where the mail has none. */
  readonly html: string | null;
}

/** Reads a mail's source (bytes as latin1) as far as Roundcube writes it: RFC 2045 parts, RFC 3676 flowed text, UTF-8. */
export function readMail(source: string): MailContent {
  const parts = partsOf(source);
  const text = parts.find(({ type }) => type.startsWith("text/plain"));
  const html = parts.find(({ type }) => type.startsWith("text/html"));
  const plain = text ? decode(text) : "";
  return {
    subject: decodeWords(header(source, "subject")),
    text: text && /format=flowed/i.test(text.type) ? unflow(plain) : plain,
    html: html ? decode(html) : null,
  };
}

interface Part {
  readonly type: string;
  readonly encoding: string;
  readonly body: string;
}

const headOf = (source: string) => source.split(/\r?\n\r?\n/, 1)[0] ?? "";
const bodyOf = (source: string) => source.slice(headOf(source).length).replace(/^\r?\n\r?\n/, "");

function header(source: string, name: string): string {
  const unfolded = headOf(source).replace(/\r?\n[ \t]+/g, " ");
  return new RegExp(`^${name}:\\s*(.*)$`, "im").exec(unfolded)?.[1]?.trim() ?? "";
}

function partsOf(source: string): readonly Part[] {
  const type = header(source, "content-type");
  const boundary = /boundary="?([^";]+)"?/i.exec(type)?.[1];
  if (!boundary)
    return [{ type, encoding: header(source, "content-transfer-encoding").toLowerCase(), body: bodyOf(source) }];
  return bodyOf(source)
    .split(`--${boundary}`)
    .slice(1, -1)
    .flatMap((part) => partsOf(part.replace(/^\r?\n/, "").replace(/\r?\n$/, "")));
}

const utf8 = (latin1: string) => Buffer.from(latin1, "latin1").toString("utf8");

const unquote = (text: string) =>
  text
    .replace(/=\r?\n/g, "")
    .replace(/=([0-9A-F]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

function decode({ encoding, body }: Part): string {
  const bytes =
    encoding === "quoted-printable"
      ? unquote(body)
      : encoding === "base64"
        ? Buffer.from(body, "base64").toString("latin1")
        : body;
  return utf8(bytes).replace(/\r\n/g, "\n").replace(/\n+$/, "");
}

/** `=?UTF-8?Q?…?=` and `=?UTF-8?B?…?=`, several in a row. */
const decodeWords = (text: string) =>
  text
    .replace(/\?=\s+=\?/g, "?==?")
    .replace(/=\?utf-8\?([qb])\?([^?]*)\?=/gi, (_, kind: string, word: string) =>
      kind.toLowerCase() === "q"
        ? utf8(unquote(word.replaceAll("_", " ")))
        : Buffer.from(word, "base64").toString("utf8"),
    );

/** Joins the lines that end in a space with the next of the same quotation, but for the `-- ` over a signature. */
function unflow(text: string): string {
  const lines: { quote: string; words: string; soft: boolean }[] = [];
  for (const line of text.split("\n")) {
    const quote = /^>*/.exec(line)?.[0] ?? "";
    const words = line.slice(quote.length).replace(/^ /, "");
    const soft = words.endsWith(" ") && words !== "-- ";
    const last = lines.at(-1);
    if (last?.soft && last.quote === quote) {
      last.words += words;
      last.soft = soft;
    } else lines.push({ quote, words, soft });
  }
  return lines.map(({ quote, words }) => (quote ? `${quote} ${words}`.trimEnd() : words)).join("\n");
}
