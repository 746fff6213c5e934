import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef } from "react";
import type { Blank } from "../engine/types";
import { bareName } from "./blanks";
import type { PanelWords } from "./panel-words";

/** How a blank was left: `next` by Enter or a choice, `stay` by moving on elsewhere, `back` given up with Esc. */
export type Leaving = "next" | "stay" | "back";

interface BlankProps {
  readonly blank: Blank;
  readonly words: PanelWords;
}

/** A blank in its sentence: a button that shows the question, or the writer's answer. */
export function BlankChip(
  props: BlankProps & { readonly value: string | null; readonly onOpen: () => void; readonly focused: boolean },
) {
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

const GAP = 4;

/** Puts the list under its field, inside the preview, or above where there is no room below. */
function placeList(field: HTMLElement, list: HTMLElement): void {
  const frame = list.offsetParent?.getBoundingClientRect();
  if (!frame) return;
  const box = field.getBoundingClientRect();
  const left = Math.max(0, Math.min(box.left - frame.left, frame.width - list.offsetWidth));
  const scroller = field.closest("[data-scroller]")?.getBoundingClientRect();
  const actions = field.closest("[data-scroller]")?.querySelector(".k-actions")?.getBoundingClientRect();
  const floor = actions?.top ?? scroller?.bottom ?? window.innerHeight;
  const roomAbove = box.top - (scroller?.top ?? 0);
  const above = box.bottom + list.offsetHeight + GAP > floor && roomAbove > list.offsetHeight + GAP;
  list.style.left = `${left}px`;
  list.style.top = `${above ? box.top - frame.top - list.offsetHeight - GAP : box.bottom - frame.top + GAP}px`;
}

/** A blank being filled: one types in the sentence itself, or takes a suggestion. Never acts during composition. */
export function BlankEditor(
  props: BlankProps & {
    readonly value: string;
    readonly onChange: (value: string) => void;
    readonly onLeave: (how: Leaving) => void;
  },
) {
  const { blank, words, value, onChange, onLeave } = props;
  const before = useRef(value);
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const { suggestions } = blank;
  const active = suggestions.indexOf(value);

  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  useLayoutEffect(() => {
    if (field.current && list.current) placeList(field.current, list.current);
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      const count = suggestions.length;
      const next = active < 0 && step < 0 ? count - 1 : (active + step + count) % count;
      if (count > 0) onChange(suggestions[next] ?? value);
    } else if (event.key === "Enter") onLeave("next");
    else if (event.key === "Escape") {
      onChange(before.current);
      onLeave("back");
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <span className="k-blank-editor">
      <input
        aria-activedescendant={active >= 0 ? `${id}-${active}` : undefined}
        aria-autocomplete="none"
        aria-controls={`${id}-list`}
        aria-describedby={`${id}-keys`}
        aria-expanded={suggestions.length > 0}
        aria-label={bareName(blank)}
        autoComplete="off"
        onBlur={() => onLeave("stay")}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={onKeyDown}
        placeholder={bareName(blank)}
        ref={field}
        role="combobox"
        spellCheck={false}
        value={value}
      />
      <div className="k-suggestions" ref={list}>
        <div aria-label={words.suggestions(bareName(blank))} id={`${id}-list`} role="listbox">
          {suggestions.map((suggestion, at) => (
            <div
              aria-selected={at === active}
              id={`${id}-${at}`}
              key={suggestion}
              onClick={() => {
                onChange(suggestion);
                onLeave("next");
              }}
              onKeyDown={onKeyDown}
              onMouseDown={(event) => event.preventDefault()}
              role="option"
              tabIndex={-1}
            >
              {suggestion}
            </div>
          ))}
        </div>
        <p id={`${id}-keys`}>
          {suggestions.length === 0 && blank.example !== "" && <span>{words.forExample(blank.example)}</span>}
          <span>{words.blankKeys}</span>
        </p>
      </div>
    </span>
  );
}
