/**
 * The words of the domain. Every offset in this project is a half-open UTF-16 offset into the draft's text, so a
 * `Span` can be handed from the engine to the page, the popup and the command line without conversion.
 */

/** Half-open stretch of text, UTF-16 units of the draft. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** `YYYY-MM-DD`. The engine has no clock: today is always handed in. */
export type IsoDate = string;

export type Lang = "zh" | "en";
export type DraftLang = Lang | "mixed";
export type Channel = "email" | "chat";
export type Audience = "boss" | "customer" | "partner" | "colleague" | "unknown";
export type Stage = "first-contact" | "in-progress" | "reporting";
/** In order of precedence: a draft that is both a recap and an ask is a recap. */
export type Genre = "recap" | "report" | "pitch" | "ask" | "reply" | "talk" | "other";
export type Severity = "warning" | "info" | "hint";

/** What surrounds the draft on the page. Read for audience, stage and needs the reader named; never judged or stored. */
export interface DraftContext {
  readonly subject?: string;
  readonly thread?: string;
  readonly recipients?: readonly string[];
}

/** A draft as it comes in. Whatever is left out is inferred. */
export interface DraftInput {
  readonly text: string;
  readonly today: IsoDate;
  readonly channel?: Channel;
  readonly audience?: Audience;
  readonly lang?: DraftLang;
  readonly stage?: Stage;
  /** Interface language of the messages; absent: the text's language (mixed: zh). */
  readonly ui?: Lang;
  readonly context?: DraftContext;
}

/** Only the `body` is judged; the other zones are left as they are. */
export type ZoneKind = "greeting" | "body" | "closing" | "signature" | "dateline" | "quote" | "code";

export interface Zone extends Span {
  readonly kind: ZoneKind;
}

/** A time word. `fixed`: names a date, day, clock time, bounded window or dated event. */
export interface TimeMention extends Span {
  readonly text: string;
  readonly fixed: boolean;
  /** Still to come, seen from today. A date in a past-tense clause, a rate, a length or a bare year is not. */
  readonly future: boolean;
}

export type ActKind = "ask" | "promise" | "proposal";

/** What the rules must know of an act beyond its parts. */
export type ActTrait =
  /** A bare question for information, answered on reading. */
  | "question"
  /** Offers the reader a choice of times or actions, or asks when the reader is free. */
  | "choice"
  /** Asks for thoughts or comments: vague only when nothing is there to think about. */
  | "thoughts"
  /** Asks for introductions or recommendations. */
  | "referral"
  /** Done at once: by reading, by an answer in chat, on the spot. */
  | "instant"
  /** A promise fulfilled by this very message (见附件, I'm attaching). */
  | "done"
  /** Hangs on the reader's answer or on an event that may never come. */
  | "conditional"
  /** A polite formula (请知悉, looking forward to hearing from you): never judged. */
  | "formula"
  /** Hopes for support in general (期待您的支持): vague only when it is the draft's only ask. */
  | "hope"
  /** Effort without an end one could observe (继续跟进, keep pushing). */
  | "effort"
  /** The light interest question or proposal of a first contact (Worth a quick chat?). */
  | "light"
  /** Standing policy (we will never share your data). */
  | "policy";

/** An ask, promise or proposal to meet. These very objects are what the rules get and what the command line prints. */
export interface Act extends Span {
  readonly kind: ActKind;
  /** A verb with an object somebody could watch being done. */
  readonly concrete: boolean;
  /** Who is to do it, as written (a substring of the text), or null. */
  readonly owner: string | null;
  /** What is to be done, as written (a substring of the text), or null. */
  readonly action: string | null;
  readonly time: TimeMention | null;
  readonly traits: readonly ActTrait[];
}

/** Labelled stretches that draft-level rules reason about; found by the language, judged by the rules. */
export type CueKind =
  /** An offer of availability (随叫随到, feel free to reach out). */
  | "offer"
  /** One plain courtesy about asking (不好意思打扰了, sorry to chase): one is free. */
  | "courtesy"
  /** Apologising or belittling oneself in earnest for asking (斗胆, so sorry to bother you yet again). */
  | "apology"
  /** Thanks to the reader. */
  | "thanks"
  /** A meeting, visit or call that took place. */
  | "met"
  /** What the writer did (打了电话, had a call), with no word yet on what came of it. */
  | "activity"
  /** What came of it: a fact learned, a figure, a decision, a date, an objection, a quote of what they said. */
  | "outcome"
  /** How a customer, deal, project or task stands. */
  | "status"
  /** Something is still open (a percentage under 100, waiting for, in review, a deal or visit under way). */
  | "open"
  /** Finished and closed, said so. */
  | "closed"
  /** A bad status. */
  | "problem"
  /** The writer is at a loss or hands the problem over (不知道该怎么办, what should I do). */
  | "helpless"
  /** A view, diagnosis, measure or remedy of one's own. */
  | "view"
  /** Effort as a plan (继续跟进, keep pushing): no next step. */
  | "effort"
  /** A word on support: needed, or that none is needed. */
  | "support"
  /** A business object: customer, product, order, price, document, project, deadline. */
  | "business"
  /** The sentence is about us, our company, product or team. */
  | "about-us"
  /** The reader's own need, goal or situation is named. */
  | "reader-need"
  /** A question about the reader's situation. */
  | "reader-question"
  /** Where our product fits and where it does not. */
  | "fit"
  /** The reader asked for this (按您要求, as requested). */
  | "requested"
  /** Hands over an attachment, an answer or finished work. */
  | "handover"
  /** The customer is satisfied: stated, or answered with thanks. */
  | "satisfied"
  /** A complaint or an open fault. */
  | "complaint"
  /** Something must be done but nobody is named (这个需要确认一下, someone should). */
  | "ownerless"
  /** The writer introduces himself for the first time. */
  | "introduction"
  /** Private small talk. */
  | "small-talk";

export interface Cue extends Span {
  readonly kind: CueKind;
}

/** A fault that a sentence likely commits by what its words mean, as learned from labelled sentences; see senses.ts. */
export interface Sense extends Span {
  /** The rule whose fault it is. */
  readonly rule: string;
  /** Log-odds that the sentence commits it; above 0: more likely than not. */
  readonly odds: number;
  /** The same where the rule's own finder finds it as well. */
  readonly ifFound: number;
  /** How many tokens the stretch has that the odds were read from. */
  readonly tokens: number;
}

/** The same of the draft as a whole. */
export type DraftSense = Omit<Sense, keyof Span | "tokens">;

/** A sentence's part in the senses of its draft: how many tokens, and what they weigh for each rule judged over the draft. */
export interface Tally {
  readonly tokens: number;
  readonly sums: readonly number[];
}

/** What a language reads in one sentence; offsets count from the sentence's start. A pure function of its text. */
export interface SentenceReading {
  readonly times: readonly TimeMention[];
  readonly acts: readonly Act[];
  readonly cues: readonly Cue[];
  readonly senses: readonly Sense[];
  readonly tally: Tally;
}

/** A sentence of the body, with what its language read in it (offsets of the draft). */
export interface Unit extends Span {
  readonly index: number;
  readonly paragraph: number;
  readonly lang: Lang;
  /** As written. */
  readonly text: string;
  /**
   * What detection reads: same length as `text`, traditional characters simplified, full-width letters and digits made
   * half-width, odd spaces made plain; quoted words, URLs and inline code blotted out with U+FFFC, unfilled blanks with U+FFFB.
   */
  readonly read: string;
  readonly times: readonly TimeMention[];
  readonly acts: readonly Act[];
  readonly cues: readonly Cue[];
  /** Their offsets, and theirs alone, count from the sentence's start: they are many, and few of them are ever marked. */
  readonly senses: readonly Sense[];
  readonly tally: Tally;
}

/** How the reader is addressed (张总, 李哥, Hi Karen). */
export interface Address extends Span {
  readonly text: string;
  /** What the form of address tells about who reads. */
  readonly audience: Audience;
}

/** A draft, taken apart: everything a rule may look at. */
export interface Draft {
  readonly text: string;
  /** The whole text as detection reads it; see `Unit.read`. */
  readonly read: string;
  readonly today: IsoDate;
  readonly lang: DraftLang;
  readonly channel: Channel;
  readonly audience: Audience;
  /** The audience was given or told by the recipients or the form of address, not guessed from the content. */
  readonly audienceKnown: boolean;
  readonly genre: Genre;
  readonly stage: Stage;
  readonly address: Address | null;
  readonly context: DraftContext;
  /** The message it answers asked for something, or named a need. */
  readonly asked: boolean;
  readonly zones: readonly Zone[];
  readonly units: readonly Unit[];
  readonly acts: readonly Act[];
  /** Unfilled blanks of ours (〔哪天〕, [which day]). */
  readonly blanks: readonly Span[];
  readonly hasAttachment: boolean;
  /** What stands around its sentences weighs, by their language and by rule; see `inContext` in senses.ts. */
  readonly around: Readonly<Record<Lang, ReadonlyMap<string, number>>>;
  /** How likely the draft as a whole commits the faults that are judged over it, as learned; see senses.ts. */
  readonly senses: readonly DraftSense[];
}

export type BlankType = "person" | "time" | "thing" | "text";

/** A fact the draft does not give, to be filled by the writer. `placeholder` occurs once in the text it belongs to. */
export interface Blank {
  readonly name: string;
  readonly type: BlankType;
  readonly placeholder: string;
  readonly example: string;
  readonly suggestions: readonly string[];
}

export interface Suggestion {
  readonly title: string;
  readonly replacement: string;
  readonly blanks: readonly Blank[];
}

/** What the coach has to say about one stretch. Sorted by start, then end. */
export interface Finding extends Span {
  /** Built-in rule id, `unfilled-blank`, or `my/<id>` for a rule of the user's own. */
  readonly rule: string;
  readonly severity: Severity;
  /** What, in one line, in the interface's language. */
  readonly message: string;
  /** Why it matters, in one line. */
  readonly why: string;
  /** What to do, with words one could send. */
  readonly advice: string;
  readonly suggestions: readonly Suggestion[];
}

export interface Cell {
  readonly state: "present" | "vague" | "missing";
  readonly start: number | null;
  readonly end: number | null;
}

export type Grid =
  | { readonly kind: "ask"; readonly who: Cell; readonly what: Cell; readonly when: Cell }
  | { readonly kind: "report"; readonly status: Cell; readonly plan: Cell; readonly support: Cell };

/** A rule that threw. It is named and left out; the rest go on. */
export interface Failure {
  readonly rule: string;
  readonly error: string;
}

export const MOVE_IDS = [
  "introduce-senior",
  "technical-exchange",
  "next-visit",
  "online-meeting",
  "executive-meeting",
  "send-material",
  "confirm-decision",
  "ask-concerns",
  "ask-referral",
  "internal-support",
  "meeting-recap",
  "progress-update",
  "assign-task",
] as const;
export type MoveId = (typeof MOVE_IDS)[number];

export interface Rewrite {
  readonly move: MoveId | "mend";
  readonly text: string;
  readonly blanks: readonly Blank[];
}

/** All the coach found in one draft. */
export interface Review {
  readonly draft: Draft;
  readonly ui: Lang;
  readonly grid: Grid | null;
  readonly findings: readonly Finding[];
  readonly failures: readonly Failure[];
}

/** A rule of the user's own, as it stands in settings, files and the command line's `rules` (format: README). */
export interface OwnRule {
  readonly id: string;
  readonly name: string;
  readonly on?: boolean;
  readonly langs?: readonly Lang[];
  /** Exactly one of `phrases` and `regex`. */
  readonly phrases?: readonly string[];
  readonly regex?: string;
  readonly flags?: string;
  readonly except?: readonly string[];
  readonly message: string;
  readonly replace?: readonly string[];
  readonly severity?: Severity;
  readonly only?: {
    readonly channel?: readonly Channel[];
    readonly audience?: readonly Audience[];
    readonly sites?: readonly string[];
  };
  readonly examples?: { readonly bad?: readonly string[]; readonly good?: readonly string[] };
}

/** What the settings say about one built-in rule. */
export interface RuleSetting {
  readonly on?: boolean;
  readonly severity?: Severity;
  readonly except?: readonly string[];
}
