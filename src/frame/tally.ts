import type { Finding } from "../engine/types";
import { type Gain, kindOf, type SummaryKind } from "../settings/summary";

/** What has been pointed out in the messages being written here. It holds no text, only its length. */
export interface Tally {
  /** A box was reviewed: of `length` characters, with these findings. Gives what the message adds once it has gone. */
  readonly look: (box: string, length: number, findings: readonly Finding[]) => Gain | null;
  /** The box has gone, and its message with it. */
  readonly close: (box: string) => Gain | null;
}

interface Writing {
  readonly noticed: Set<SummaryKind>;
  standing: ReadonlySet<SummaryKind>;
  /** The longest the message has been, and how long it was last. */
  most: number;
  last: number;
}

/** A message that is being deleted word by word is not put right by it: this much of it must have been left. */
const LEFT = 0.5;

export function createTally(): Tally {
  const writings = new Map<string, Writing>();

  const close = (box: string): Gain | null => {
    const writing = writings.get(box);
    writings.delete(box);
    if (!writing || writing.noticed.size === 0) return null;
    const whole = writing.last >= writing.most * LEFT;
    return Object.fromEntries([...writing.noticed].map((kind) => [kind, whole && !writing.standing.has(kind)]));
  };
  return {
    look: (box, length, findings) => {
      // A chat empties its box when the message has gone.
      if (length === 0) return close(box);
      const standing = new Set(findings.flatMap(({ rule }) => kindOf(rule) ?? []));
      const writing = writings.get(box) ?? { noticed: new Set(), standing, most: 0, last: 0 };
      for (const kind of standing) writing.noticed.add(kind);
      writing.standing = standing;
      writing.last = length;
      writing.most = Math.max(writing.most, length);
      writings.set(box, writing);
      return null;
    },
    close,
  };
}
