import { canWrite, familyOf } from "../editors";
import type { Span } from "../engine/types";
import type { ApplyOutcome } from "../messages";
import type { Box } from "../page/field";
import type { Reading } from "../page/read";
import { isTakenBack, smallestStretch } from "../page/stretch";
import type { Watch } from "../page/watch";
import { type Written, writeText } from "../page/write";
import type { Site } from "../sites";

/** What coaches the box: `look` reads and reviews its text as it is now. */
interface Coaching {
  readonly read: () => Reading;
  readonly look: () => void;
  readonly watch: Watch;
}

/** The coach's own changes to one box. */
export interface Changes {
  /** Whether the box takes our changes; one that took a change back does no more. */
  readonly writable: () => boolean;
  /**
   * Told of each text of the box: a change is proven by the text's next one. An editor that draws the old words again
   * never knew of it, and would have sent them: its box is not written to any more.
   */
  readonly prove: (text: string) => void;
  /** Puts `after` in the place of `expected`, then selects `select`, offsets of `after`. */
  readonly write: (expected: string, after: string, select?: Span) => Promise<Written>;
  /** The same, with what became of the box. */
  readonly apply: (expected: string, after: string) => Promise<ApplyOutcome>;
  /** Takes the last change back while the box still holds it. */
  readonly undo: () => Promise<ApplyOutcome>;
  readonly undoable: () => boolean;
}

interface Change {
  readonly before: string;
  readonly after: string;
}

/** Writes to a box and remembers the last change. */
export function createChanges(box: Box, site: Site | null, { read, look, watch }: Coaching): Changes {
  const family = familyOf(box.element);
  let writable = canWrite(box.element);
  let last: Change | null = null;
  /** A change that has not yet outlived the next change of the text; and the undos before it. */
  let untried: (Change & { readonly undos: number }) | null = null;

  const write = async (expected: string, after: string, select?: Span): Promise<Written> => {
    if (!writable) return "refused";
    if (watch.composing()) return "changed";
    // What the writer typed just now would otherwise be taken back together with the change.
    const joins = (family?.joins ?? 0) - watch.rested();
    if (joins > 0) await new Promise((done) => setTimeout(done, joins));
    if (watch.composing()) return "changed";
    const stretch = smallestStretch(expected, after);
    const way = family?.way;
    const written = await writeText({
      box,
      expected,
      foreign: site?.foreign,
      select,
      ...(way && { way }),
      ...stretch,
    });
    if (written === "applied") {
      last = { before: expected, after };
      untried = { ...last, undos: watch.undos() };
    }
    look();
    return written;
  };
  const apply = async (expected: string, after: string): Promise<ApplyOutcome> => {
    if (!box.element.isConnected) return "gone";
    if (read().text !== expected) return "changed";
    return write(expected, after);
  };

  return {
    writable: () => writable,
    prove: (text) => {
      if (!untried || text === untried.after) return;
      if (watch.undos() === untried.undos && isTakenBack(untried.before, untried.after, text)) writable = false;
      untried = null;
    },
    write,
    apply,
    undo: async () => (last ? apply(last.after, last.before) : "changed"),
    undoable: () => last !== null && read().text === last.after,
  };
}
