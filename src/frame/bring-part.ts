import { askWorker, type Part } from "../messages";

const TRIES = 3;

/**
 * Has the worker bring a part into this frame. A worker may end over it and, woken by the next question, do it then.
 * False: it cannot be brought, now or ever.
 */
export async function bringPart(part: Part): Promise<boolean> {
  for (let tries = TRIES; tries > 0; tries--) {
    if ((await askWorker("part.bring", { part })).ok) return true;
  }
  return false;
}
