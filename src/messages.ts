import type { Audience, Channel, DraftContext, Stage } from "./engine/types";

/** The draft in the compose box last used in a frame. It travels to the popup on request and is kept nowhere. */
export interface DraftSnapshot {
  /** Names the box within its frame for as long as the frame lives. */
  readonly boxId: string;
  readonly text: string;
  readonly host: string;
  readonly channel: Channel | null;
  readonly audience: Audience | null;
  readonly stage: Stage | null;
  readonly context: DraftContext;
  /** A change of ours can still be taken back in this box. */
  readonly undoable: boolean;
}

/** `changed`: the box no longer holds the text that was seen; nothing was written. `refused`: the editor took no change; text intact. */
export type ApplyOutcome = "applied" | "changed" | "refused" | "gone";

/** Every runtime message: what is asked and what is answered. */
export interface MessageMap {
  /** Loader → worker: bring the coach into the sender's frame. */
  readonly "coach.bring": { readonly ask: Record<never, never>; readonly answer: true };
  /** Frame → worker: a box was used or its findings changed; the toolbar shows the count, the popup finds the frame. */
  readonly "box.used": { readonly ask: { readonly count: number }; readonly answer: true };
  /** Popup → frame. */
  readonly "draft.read": { readonly ask: Record<never, never>; readonly answer: DraftSnapshot | null };
  readonly "draft.apply": {
    readonly ask: { readonly boxId: string; readonly expected: string; readonly text: string };
    readonly answer: ApplyOutcome;
  };
  readonly "draft.undo": { readonly ask: { readonly boxId: string }; readonly answer: ApplyOutcome };
  readonly "finding.show": {
    readonly ask: { readonly boxId: string; readonly start: number; readonly end: number };
    readonly answer: boolean;
  };
}

export type MessageKind = keyof MessageMap;

/** Always an answer: a value, or the error in words. */
export type Answer<K extends MessageKind> =
  | { readonly ok: true; readonly value: MessageMap[K]["answer"] }
  | { readonly ok: false; readonly error: string };

/** `chrome.storage.session` key under which the worker keeps the frame last used in a tab (ids only, no text). */
export const lastFrameKey = (tabId: number): string => `frame:${tabId}`;

export interface LastFrame {
  readonly frameId: number;
  readonly documentId: string | null;
  readonly at: number;
}
