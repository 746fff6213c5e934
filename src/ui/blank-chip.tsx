import { useEffect, useRef } from "react";
import type { Blank } from "../engine/types";
import { bareName } from "./blanks";
import type { PanelWords } from "./panel-words";

/** A blank in its sentence: a button that shows the question, or the writer's answer. */
export function BlankChip(props: {
  readonly blank: Blank;
  readonly words: PanelWords;
  readonly value: string | null;
  readonly onOpen: () => void;
  readonly focused: boolean;
}) {
  const { blank, value, words } = props;
  const ref = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (props.focused) ref.current?.focus();
  }, [props.focused]);
  const name = bareName(blank);
  return (
    <button
      aria-haspopup="listbox"
      aria-label={value === null ? words.blank(name) : words.filledBlank(name, value)}
      className="k-blank"
      data-filled={value !== null || undefined}
      onClick={props.onOpen}
      onMouseDown={(event) => {
        // Opens before another blank's field closes and moves this chip from under the pointer.
        event.preventDefault();
        props.onOpen();
      }}
      ref={ref}
      type="button"
    >
      {value ?? blank.placeholder}
    </button>
  );
}
