import { closestOver, frameDocuments } from "./frames";
import type { Site } from "./site";

/** Keys that belong to an input method. */
const isComposing = (event: KeyboardEvent) => event.isComposing || event.keyCode === 229;

/** Whether this key, pressed in the box, sends: Enter with Ctrl or the command key anywhere, by itself where a service says so. */
function isSendKey(event: KeyboardEvent, box: Element, site: Site): boolean {
  if (event.key !== "Enter" || event.shiftKey || event.altKey || isComposing(event)) return false;
  if (!event.composedPath().includes(box)) return false;
  const byItself = site.enterSends ?? site.channel === "chat";
  return event.ctrlKey || event.metaKey || byItself;
}

/** Whether this click is on the control that sends the message of this box, and of no other window of the page. */
function isSendClick(event: Event, box: Element, { send, parts }: Site): boolean {
  if (!send) return false;
  const control = event
    .composedPath()
    .find((target): target is Element => (target as Node).nodeType === 1 && (target as Element).matches(send));
  if (!control) return false;
  // A control outside of all windows, in a ribbon above them, belongs to the one that is written in.
  const around = parts?.window ? closestOver(control, parts.window) : null;
  return around === null || around === closestOver(box, parts?.window ?? "");
}

/**
 * Tells when the writer sends the message of a box, before the page hears of it. A box in a frame may be sent from the
 * page around it, so each window is listened to as far as the origin lets one. Returns what ends it.
 */
export function watchSend(box: Element, site: Site, onSend: () => void): () => void {
  const windows = frameDocuments(box).flatMap(({ defaultView }) => defaultView ?? []);
  const onClick = (event: Event) => isSendClick(event, box, site) && onSend();
  const onKey = (event: KeyboardEvent) => isSendKey(event, box, site) && onSend();
  for (const window of windows) {
    window.addEventListener("click", onClick, true);
    window.addEventListener("keydown", onKey, true);
  }
  return () => {
    for (const window of windows) {
      window.removeEventListener("click", onClick, true);
      window.removeEventListener("keydown", onKey, true);
    }
  };
}
