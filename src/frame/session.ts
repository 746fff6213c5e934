import type { Channel, DraftContext, Finding, Grid, Lang, Review, Span, Suggestion } from "../engine/types";
import type { ApplyOutcome } from "../messages";
import { copyText } from "../page/clipboard";
import { type DrawnFinding, drawnFindings } from "../page/drawn";
import type { Box } from "../page/field";
import { createBoxMarks } from "../page/marks";
import type { RichMarks } from "../page/marks-rich";
import type { Overlay } from "../page/overlay";
import { caretIn, type Reading, readBox, selectIn } from "../page/read";
import { carrySpan, smallestStretch } from "../page/stretch";
import { watchBox } from "../page/watch";
import type { Written } from "../page/write";
import { sentenceOf } from "../settings/ignore";
import type { Settings } from "../settings/schema";
import type { SiteFit } from "../settings/seen-sites";
import type { Site } from "../sites";
import { envelopeOf } from "../sites/envelope";
import { stillFits } from "../sites/health";
import { watchSend } from "../sites/send";
import { createChanges } from "./changes";
import { readInSlices, reviewBox, withSenses } from "./review-box";

/** What a session shares with the others of its frame. */
export interface Surroundings {
  readonly host: string;
  readonly settings: () => Settings;
  readonly ui: () => Lang;
  readonly rich: RichMarks;
  readonly overlay: Overlay;
  /** The findings or their marks are others now. */
  readonly onChange: (session: Session) => void;
  /** The marks have gone along with the text while it is being written. */
  readonly onCarry: (session: Session) => void;
  /** The findings are those of the text as it is now, which has so many characters. */
  readonly onRead: (session: Session, length: number) => void;
  /** The message is being sent, where its service is known. */
  readonly onSend: (session: Session) => void;
  /** The text is changing. */
  readonly onType: (session: Session) => void;
  readonly onMove: (session: Session) => void;
  readonly onRemoved: (session: Session) => void;
}

/** `copied`: the box takes no change of ours, so the new words are on the clipboard. */
export type SuggestionOutcome = Written | "copied";

/** One compose box under coaching. */
export interface Session {
  readonly id: string;
  readonly box: Box;
  /** The service it belongs to, where it is known by name or by its structure. */
  readonly site: Site | null;
  /** Whether what is known of the service fits its page; null where nothing is known that could be missed. */
  readonly fit: () => SiteFit | null;
  /** What stands around the message now. */
  readonly context: () => DraftContext;
  /** What is said of the text, offsets of the text as it is now; hints included. */
  readonly findings: () => readonly Finding[];
  /** The underlined findings. */
  readonly drawn: () => readonly DrawnFinding[];
  /** The same, and where they show in the window. */
  readonly marked: () => readonly { readonly finding: DrawnFinding; readonly rects: readonly DOMRect[] }[];
  /** The grid of the draft as it was last reviewed. */
  readonly grid: () => Grid | null;
  /** The kind of message it was last taken for. */
  readonly channel: () => Channel | null;
  /** It is checked when the writer asks, and he has not asked. */
  readonly waits: () => boolean;
  /** Checks the text as it is now, because the writer asks. */
  readonly check: () => void;
  /** Brings the words of an underlined finding into view. */
  readonly reveal: (finding: Finding) => void;
  /** A long text is still being read: the findings are those of before. */
  readonly reading: () => boolean;
  /** Nothing is known of the text as it is now: it is long, or what is known of its language is still on its way. */
  readonly owing: () => boolean;
  /** What is said of the text as it is now, once it has been read, whatever becomes of the box. */
  readonly owed: () => Promise<readonly Finding[]>;
  readonly text: () => string;
  readonly caret: () => Span | null;
  readonly sentenceOf: (finding: Finding) => string;
  /** Whether the box takes our changes; one that took a change back does no more. */
  readonly writable: boolean;
  readonly applySuggestion: (finding: Finding, suggestion: Suggestion) => Promise<SuggestionOutcome>;
  readonly applyText: (expected: string, text: string) => Promise<ApplyOutcome>;
  readonly undo: () => Promise<ApplyOutcome>;
  readonly undoable: () => boolean;
  readonly select: (span: Span) => boolean;
  readonly composing: () => boolean;
  /** Reads and reviews anew: the settings are others now. */
  readonly refresh: () => void;
  /** Its writer is back from elsewhere, perhaps from choosing whom it goes to. */
  readonly returnTo: () => void;
  readonly place: () => void;
  readonly end: () => void;
}

let opened = 0;

/** So much new text is read at one stroke; more than that only a slice at a time. UTF-16 units. */
const AT_ONE_STROKE = 300;

/** Starts coaching a box: reads it now and after each pause, marks what it finds, until `end`. */
export function openSession(box: Box, site: Site | null, around: Surroundings): Session {
  const context = () => envelopeOf(box.element, site);
  const read = () => readBox(box, site?.foreign);
  const marks = createBoxMarks(box, around.rich, around.overlay);
  let reading: Reading = read();
  let review: Review | null = null;
  let findings: readonly Finding[] = [];
  let drawn: readonly DrawnFinding[] = [];
  /** What stood around the message when it was reviewed. */
  let seen = "";

  /** A long text is being read, and nothing is known of it yet. */
  let slow = false;
  /** Nothing is known of it yet because its language is not. */
  let owing = false;
  let channel: Channel | null = null;
  /** Ends that. */
  let leaveOff: () => void = () => undefined;

  const draw = () => {
    drawn = review ? drawnFindings(findings, review.draft.channel) : [];
    marks.draw(reading, drawn);
    watch.attend(drawn.length > 0);
  };
  /** Takes the findings along to the text as it is now; those whose words have changed are gone. */
  const carry = () => {
    const now = read();
    const change = smallestStretch(reading.text, now.text);
    if (now.text !== reading.text) findings = findings.flatMap((finding) => carrySpan(finding, change) ?? []);
    reading = now;
  };
  const changed = () => {
    if (drawn.length > 0 && !marks.hold()) {
      carry();
      // A chat sends in the same breath as its last word is written.
      around.onRead(session, reading.text.trim().length);
      draw();
      around.onCarry(session);
    }
    around.onType(session);
  };
  /** The text that was checked because the writer asked; null: he has not. */
  let asked: string | null = null;
  const onRequest = () => around.settings().onRequestOnly;
  /** What a text of the box is read with. */
  const taskOf = (text: string, now: DraftContext) =>
    [text, now, around.settings(), around.ui(), { host: around.host, site }] as const;
  const look = (byRequest = false) => {
    leaveOff();
    let current = true;
    let stop: () => void = () => undefined;
    leaveOff = () => {
      current = false;
      stop();
    };
    slow = false;
    owing = false;
    carry();
    changes.prove(reading.text);
    if (reading.text.trim() === "") asked = null;
    if (byRequest) asked = reading.text;
    if (onRequest() && asked !== reading.text) {
      // What was found goes with its words, and nothing new is said until the writer asks again.
      if (asked === null) findings = [];
      draw();
      return around.onChange(session);
    }
    // Where the text has gone and come back (a key and its undo), what was said of it holds again.
    const now = context();
    const surroundings = JSON.stringify(now);
    const known = review?.draft.text === reading.text && seen === surroundings ? review : null;
    seen = surroundings;
    const { text } = reading;
    const task = taskOf(text, now);
    const again = () => current && !watch.composing() && look();
    const done = () => {
      const reviewed = known ?? withSenses(() => reviewBox(...task), again);
      owing = !reviewed;
      if (!reviewed) return;
      review = reviewed;
      channel = review.draft.channel;
      findings = review.findings;
      around.onRead(session, text.trim().length);
      draw();
      around.onChange(session);
    };
    const fresh = smallestStretch(review?.draft.text ?? "", text).text.length;
    if (known || fresh <= AT_ONE_STROKE) done();
    // Keys that come between slices make it another text, of which nothing is said before the pause after them.
    else {
      let through = false;
      stop = readInSlices(
        () => {
          through = true;
          slow = false;
          if (read().text === text) done();
        },
        again,
        ...task,
      );
      if (through) return;
      slow = true;
      around.onChange(session);
    }
  };
  const watch = watchBox(box, {
    changed,
    paused: () => look(),
    moved: () => {
      marks.place();
      around.onMove(session);
    },
    removed: () => around.onRemoved(session),
  });
  const changes = createChanges(box, site, { read, look, watch });

  const session: Session = {
    id: `box-${++opened}`,
    box,
    site,
    fit: () => {
      const fits = site && stillFits(box.element, site);
      return fits === null ? null : { id: site?.id ?? "", fits };
    },
    context,
    findings: () => findings,
    drawn: () => drawn,
    marked: () => {
      const rects = marks.rects();
      return drawn.map((finding, at) => ({ finding, rects: rects[at] ?? [] }));
    },
    reading: () => slow,
    owing: () => owing || slow,
    owed: () => {
      const task = taskOf(reading.text, context());
      return new Promise((settle) => {
        const again = () => void readInSlices(then, again, ...task);
        const then = () => {
          const reviewed = withSenses(() => reviewBox(...task), again);
          if (reviewed) settle(reviewed.findings);
        };
        again();
      });
    },
    text: () => read().text,
    grid: () => review?.grid ?? null,
    channel: () => channel ?? site?.channel ?? null,
    waits: () => onRequest() && asked === null,
    check: () => {
      review = null;
      if (!watch.composing()) look(true);
    },
    reveal: (finding) => {
      const nth = drawn.findIndex(({ rule, start }) => rule === finding.rule && start === finding.start);
      if (nth >= 0) marks.reveal(nth);
    },
    caret: () => caretIn(read()),
    sentenceOf: (finding) => (review ? sentenceOf(review, finding) : ""),
    get writable() {
      return changes.writable();
    },
    applySuggestion: async (finding, { replacement, blanks }) => {
      carry();
      const found = findings.find(
        (other) => other.rule === finding.rule && other.start === finding.start && other.end === finding.end,
      );
      if (!found) return "changed";
      const { text } = reading;
      const blank = blanks[0]?.placeholder;
      const at = blank ? replacement.indexOf(blank) : -1;
      const select = blank && at >= 0 ? { start: found.start + at, end: found.start + at + blank.length } : undefined;
      const after = text.slice(0, found.start) + replacement + text.slice(found.end);
      const written = await changes.write(text, after, select);
      return written === "refused" && (await copyText(replacement)) ? "copied" : written;
    },
    applyText: changes.apply,
    undo: changes.undo,
    undoable: changes.undoable,
    select: (span) => {
      carry();
      return span.end <= reading.text.length && selectIn(reading, span);
    },
    composing: watch.composing,
    refresh: () => {
      review = null;
      if (!watch.composing()) look(asked !== null);
    },
    returnTo: () => {
      if (!watch.composing() && seen !== JSON.stringify(context())) look();
    },
    place: marks.place,
    end: () => {
      leaveOff();
      watch.stop();
      stopSend?.();
      marks.end();
    },
  };
  const stopSend = site && watchSend(box.element, site, () => around.onSend(session));
  look();
  return session;
}
