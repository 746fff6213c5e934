import type { Span } from "../engine/types";
import type { ApplyOutcome, DraftSnapshot, Handlers, KeptRewrite } from "../messages";
import type { Box } from "../ui/draft-store";
import type { Session } from "./session";

/** The drafts of a frame as the popup and the panel see them. */
export interface Drafts {
  readonly snapshot: (session: Session) => DraftSnapshot;
  /** A box for the panel in this very frame. */
  readonly boxOf: (session: Session) => Box;
  /** The same for the popup, by message. */
  readonly handlers: Handlers;
}

/** What `createDrafts` needs of the frame. */
export interface DraftsSource {
  readonly host: string;
  readonly sessions: () => Iterable<Session>;
  /** The box used last. */
  readonly used: () => Session | null;
  /** Selects a stretch of a box and brings it into view. */
  readonly show: (session: Session, span: Span) => boolean;
}

/** Hands the drafts of a frame out, and keeps what was left half filled for as long as its box lives. */
export function createDrafts({ host, sessions, used, show }: DraftsSource): Drafts {
  const kept = new WeakMap<Session, KeptRewrite>();

  const snapshot = (session: Session): DraftSnapshot => {
    const text = session.text();
    const left = kept.get(session);
    return {
      boxId: session.id,
      text,
      host,
      channel: session.site?.channel ?? null,
      audience: null,
      stage: null,
      context: session.context(),
      undoable: session.undoable(),
      kept: left?.text === text ? left : null,
    };
  };
  const byId = (id: string) => [...sessions()].find((session) => session.id === id) ?? null;
  const inBox = async (id: string, write: (session: Session) => Promise<ApplyOutcome>): Promise<ApplyOutcome> => {
    const session = byId(id);
    return session ? write(session) : "gone";
  };

  return {
    snapshot,
    boxOf: (session) => ({
      read: async () => (session.box.element.isConnected ? snapshot(session) : null),
      apply: session.applyText,
      undo: session.undo,
      show: async (span) => show(session, span),
      keep: async (left) => kept.set(session, left),
    }),
    handlers: {
      "draft.read": () => {
        const session = used();
        return session && snapshot(session);
      },
      "draft.apply": ({ boxId, expected, text }) => inBox(boxId, (session) => session.applyText(expected, text)),
      "draft.keep": ({ boxId, kept: left }) => {
        const session = byId(boxId);
        if (session) kept.set(session, left);
        return true;
      },
      "draft.undo": ({ boxId }) => inBox(boxId, (session) => session.undo()),
      "finding.show": ({ boxId, start, end }) => {
        const session = byId(boxId);
        return session !== null && show(session, { start, end });
      },
    },
  };
}
