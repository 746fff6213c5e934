import type { Address, Channel, DraftSense, IsoDate, Lang, SentenceReading, Unit } from "./types";

/** What a whole line is, told by its own words. */
export type LineKind =
  /** Nothing but an address or a hello: 张总：, Hi Karen, Dear all */
  | "greeting"
  /** A leave-taking that opens the signature: 此致, 顺颂商祺, Best regards */
  | "sign-off"
  /** A name with its house or rank, as under a letter: 业务二部 小彭 */
  | "signed"
  /** A date and nothing else, as at the foot of a letter. */
  | "dateline"
  /** Opens a quoted or forwarded thread: 在…写道：, -----原始邮件-----, On … wrote: */
  | "quote-header"
  /** A field of a mail's head that names the sender: 发件人：, From: */
  | "sender-field"
  /** Any other field of a mail's head: 主题：, Sent:, Subject: */
  | "mail-field"
  /** Opens a signature without a leave-taking: 发自我的iPhone, Sent from my iPhone, a disclaimer */
  | "signature-mark";

/** What a reading depends on beside the sentence itself; part of the cache key. */
export interface ReadingContext {
  readonly channel: Channel;
  readonly today: IsoDate;
}

/** Who a draft speaks of and to; what the audience is guessed from when nobody says. */
export interface Sides {
  /** A buyer is spoken of in the third person. */
  readonly third: boolean;
  /** Matters one only has with one's own people (a weekly report, the pipeline). */
  readonly inside: boolean;
  /** The writer speaks of himself, or leaves himself out where the language lets him. */
  readonly writer: boolean;
  /** The reader is spoken to. */
  readonly reader: boolean;
  /** And in the way one speaks to a customer, or of what is the customer's. */
  readonly courteous: boolean;
  /** Whoever wrote this names a need of his own. */
  readonly wants: boolean;
}

/** One language's knowledge. Every function is pure and takes text as `Unit.read` has it. */
export interface Language {
  readonly id: Lang;
  /** `line` is trimmed and not empty. Null: an ordinary line. */
  lineKind(line: string): LineKind | null;
  /** Who is addressed in the opening of the body (its first line, greeting included); offsets of `opening`. */
  address(opening: string): Address | null;
  /** Who is spoken of and to in a sentence, as read. */
  sides(read: string): Sides;
  /** Acts, times, cues and senses of one sentence; offsets of `sentence`. */
  read(sentence: string, context: ReadingContext): SentenceReading;
  /** What the signs around a sentence weigh, by rule; see `inContext` in senses.ts. */
  readContext(signs: readonly string[]): ReadonlyMap<string, number>;
  /** Senses of a whole draft, from its sentences' tallies and its signs. */
  readDraft(units: readonly Pick<Unit, "tally">[], signs: readonly string[]): readonly DraftSense[];
}

/** The languages, and the one-to-one reading form they share. */
export interface Languages extends Readonly<Record<Lang, Language>> {
  /**
   * The same text in reading form, UTF-16 unit for UTF-16 unit: traditional characters simplified, full-width letters,
   * digits and space made half-width, odd spaces made plain. Punctuation stays as it is.
   */
  readable(text: string): string;
}
