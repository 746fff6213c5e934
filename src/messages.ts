import type { Audience, Channel, DraftContext, Rewrite, Stage } from "./engine/types";
import type { SettingsChange } from "./settings/changes";
import type { SiteFit } from "./settings/seen-sites";
import type { Gain } from "./settings/summary";

/** What is rewritten and how: the whole message by a move, or the words of one finding by its nth suggestion. */
export type Choice =
  | { readonly scope: "message"; readonly move: Rewrite["move"] }
  | { readonly scope: "sentence"; readonly rule: string; readonly start: number; readonly nth: number };

/** A rewrite left half filled. It is kept in the frame's memory and nowhere else, and serves only this very text. */
export interface KeptRewrite {
  readonly text: string;
  readonly choice: Choice;
  /** The answers given so far, by placeholder. */
  readonly filled: Readonly<Record<string, string>>;
}

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
  /** The rewrite the writer was at when he last left this text. */
  readonly kept: KeptRewrite | null;
}

/** `changed`: the box no longer holds the text that was seen; nothing was written. `refused`: the editor took no change; text intact. */
export type ApplyOutcome = "applied" | "changed" | "refused" | "gone";

/**
 * What comes into a frame only when it is wanted: the engine for the user's regular expressions, what is known of a
 * language's senses, what is shown in the page.
 */
export type Part = "regex" | "senses-en" | "senses-zh" | "surfaces";

/** The shortcuts of the manifest, which the user may set otherwise in his browser. */
export type Command = "open-card" | "next-finding";

/** Every runtime message: what is asked and what is answered. */
export interface MessageMap {
  /** Loader → worker: bring the coach into the sender's frame. */
  readonly "coach.bring": { readonly ask: Record<never, never>; readonly answer: true };
  /** Frame → worker: bring a part few need into the sender's frame. */
  readonly "part.bring": { readonly ask: { readonly part: Part }; readonly answer: true };
  /**
   * Frame → worker: a box was used or its findings changed; the toolbar shows the count, the popup finds the frame, and
   * the diagnostics learn whether what is known of the service still fits (null: there is nothing that could be missed).
   * `gain`: a message has gone, and this is what it adds to the week's summary.
   */
  readonly "box.used": {
    readonly ask: { readonly count: number | null; readonly site?: SiteFit | null; readonly gain?: Gain };
    readonly answer: true;
  };
  /** Frame → worker: change the settings. A frame runs under the page's origin and has no share in the settings' lock. */
  readonly "settings.change": { readonly ask: SettingsChange; readonly answer: true };
  /** Frame → worker: open the page that tells why a rule is there. A page in the web may not open one of ours. */
  readonly "why.open": { readonly ask: { readonly rule: string }; readonly answer: true };
  /** Frame → worker: open the options page, which a page cannot. */
  readonly "options.open": { readonly ask: Record<never, never>; readonly answer: true };
  /** Worker → frame: one of our shortcuts was pressed. False: there is nothing it could do. */
  readonly command: { readonly ask: { readonly command: Command }; readonly answer: boolean };
  /** Popup → frame. */
  readonly "draft.read": { readonly ask: Record<never, never>; readonly answer: DraftSnapshot | null };
  readonly "draft.apply": {
    readonly ask: { readonly boxId: string; readonly expected: string; readonly text: string };
    readonly answer: ApplyOutcome;
  };
  readonly "draft.keep": {
    readonly ask: { readonly boxId: string; readonly kept: KeptRewrite };
    readonly answer: true;
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

/** What travels: the kind under our own name, so that a message of anybody else is told at once. */
export interface WireMessage<K extends MessageKind = MessageKind> {
  readonly kaopu: K;
  readonly ask: MessageMap[K]["ask"];
}

/** Where a frame is: all the worker and the popup need to speak to it. */
export type FrameAddress = { readonly tabId: number } & Pick<LastFrame, "frameId" | "documentId">;

const failed = (error: unknown) =>
  ({ ok: false, error: error instanceof Error ? error.message : String(error) }) as const;

async function sent<K extends MessageKind>(sending: () => Promise<unknown>): Promise<Answer<K>> {
  try {
    const answer = (await sending()) as Answer<K> | undefined;
    return answer ?? failed("nobody answered");
  } catch (error) {
    return failed(error);
  }
}

/** Asks the worker. Never rejects: an extension that has gone, or a worker that fails, is an answer too. */
export function askWorker<K extends MessageKind>(kind: K, ask: MessageMap[K]["ask"]): Promise<Answer<K>> {
  const message: WireMessage<K> = { kaopu: kind, ask };
  return sent(() => chrome.runtime.sendMessage(message));
}

/** Asks the coach in one frame. Never rejects. */
export function askFrame<K extends MessageKind>(
  { tabId, frameId, documentId }: FrameAddress,
  kind: K,
  ask: MessageMap[K]["ask"],
): Promise<Answer<K>> {
  const message: WireMessage<K> = { kaopu: kind, ask };
  return sent(() => chrome.tabs.sendMessage(tabId, message, documentId ? { documentId } : { frameId }));
}

/** What answers messages, by kind. A handler that throws answers with its error. */
export type Handlers = {
  readonly [K in MessageKind]?: (
    ask: MessageMap[K]["ask"],
    sender: chrome.runtime.MessageSender,
  ) => MessageMap[K]["answer"] | Promise<MessageMap[K]["answer"]>;
};

/** Answers messages of our own extension; all others are left alone. Returns what ends it. */
export function answerMessages(handlers: Handlers): () => void {
  const listen = (message: unknown, sender: chrome.runtime.MessageSender, respond: (answer: unknown) => void) => {
    if (sender.id !== chrome.runtime.id || typeof message !== "object" || message === null) return false;
    const { kaopu: kind, ask } = message as Partial<WireMessage>;
    const handler = kind && Object.hasOwn(handlers, kind) ? handlers[kind] : undefined;
    if (!handler) return false;
    // The map ties each kind to its handler, which the union of all of them no longer shows.
    const handle = handler as (ask: unknown, sender: chrome.runtime.MessageSender) => unknown;
    Promise.resolve()
      .then(() => handle(ask, sender))
      .then((value) => ({ ok: true, value }), failed)
      .then(respond);
    return true;
  };
  chrome.runtime.onMessage.addListener(listen);
  // Of an extension that has been switched off not even `chrome.runtime` is left.
  return () => chrome.runtime?.onMessage?.removeListener(listen);
}
