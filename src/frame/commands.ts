import type { Command } from "../messages";
import type { DrawnFinding } from "../page/drawn";
import type { CardWindow } from "./card-window";
import type { Session } from "./session";

/** What our shortcuts do. They come by way of the browser, so that no key of a site is taken from it. */
export type Commands = Readonly<Record<Command, () => boolean>>;

/** False from a command: there is nothing here that it could do. */
export function createCommands(used: () => Session | null, card: CardWindow): Commands {
  const openOn = (session: Session, finding: DrawnFinding | undefined) => {
    if (!finding) return false;
    card.open(session, finding, true);
    return true;
  };
  const ready = () => {
    const session = used();
    if (!session?.box.element.isConnected || session.composing()) return null;
    if (session.waits()) session.check();
    return session;
  };
  /** The next one behind the card that is open, else behind the caret; from the last on to the first. */
  const next = (session: Session) => {
    const drawn = session.drawn();
    const open = drawn.findIndex((finding) => card.shows(session, finding));
    const caret = session.caret()?.end ?? 0;
    const behind = open >= 0 ? drawn[open + 1] : drawn.find(({ start }) => start >= caret);
    const finding = behind ?? drawn[0];
    if (finding) session.reveal(finding);
    return openOn(session, finding);
  };
  return {
    "open-card": () => {
      const session = ready();
      if (!session) return false;
      const caret = session.caret();
      const here = session.drawn().find(({ start, end }) => caret && start <= caret.end && caret.start <= end);
      return here ? openOn(session, here) : next(session);
    },
    "next-finding": () => {
      const session = ready();
      return session !== null && next(session);
    },
  };
}
