import { useEffect, useState } from "react";
import type { PartProps } from "./part";

/** How long a word on what was done stays, in milliseconds. */
const TOAST = 8_000;

/** Says what was done, with the way back; goes by itself, but not while someone is on it. */
export function Announcement({ state, words }: PartProps) {
  const { toast, failed, dismiss } = state;
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (!toast || held) return;
    const timer = setTimeout(dismiss, TOAST);
    return () => clearTimeout(timer);
  }, [toast, held, dismiss]);
  return (
    <div className="options-toast" role="status">
      {failed && <p data-failed>{words.failed}</p>}
      {toast && (
        <p
          onBlur={() => setHeld(false)}
          onFocus={() => setHeld(true)}
          onMouseEnter={() => setHeld(true)}
          onMouseLeave={() => setHeld(false)}
        >
          <span>{toast.text}</span>
          {toast.undo && (
            <button className="k-link" onClick={() => void state.takeBack()} type="button">
              {words.undone}
            </button>
          )}
          <button className="k-link" onClick={dismiss} type="button">
            {words.dismiss}
          </button>
        </p>
      )}
    </div>
  );
}
