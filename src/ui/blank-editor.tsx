import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from "react";
import type { Blank, IsoDate, Lang } from "../engine/types";
import { bareName } from "./blanks";
import { DayPicker } from "./day-picker";
import { blankLang, dayIn, withDay } from "./days";
import type { PanelWords } from "./panel-words";

/** How a blank was left: `next` by Enter or a choice, `stay` by moving on elsewhere, `back` given up with Esc. */
export type Leaving = "next" | "stay" | "back";

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

/** A blank being filled: one types in the sentence itself, takes a suggestion, or picks a day. Never acts during composition. */
export function BlankEditor(props: {
  readonly blank: Blank;
  readonly words: PanelWords;
  readonly ui: Lang;
  readonly today: IsoDate;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onLeave: (how: Leaving) => void;
}) {
  const { blank, words, today, value, onChange, onLeave } = props;
  const before = useRef(value);
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [picking, setPicking] = useState(false);
  const id = useId();
  const { suggestions } = blank;
  const active = suggestions.indexOf(value);

  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the calendar is taller than the list
  useLayoutEffect(() => {
    if (field.current && list.current) placeList(field.current, list.current);
  }, [picking]);

  const giveUp = () => {
    onChange(before.current);
    onLeave("back");
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      const count = suggestions.length;
      const next = active < 0 && step < 0 ? count - 1 : (active + step + count) % count;
      if (count > 0) onChange(suggestions[next] ?? value);
    } else if (event.key === "Enter") onLeave("next");
    else if (event.key === "Escape") giveUp();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const stopPicking = () => {
    setPicking(false);
    field.current?.focus();
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in a line of text
    <span
      aria-label={bareName(blank)}
      className="k-blank-editor"
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) onLeave("stay");
      }}
      role="group"
    >
      <input
        aria-activedescendant={active >= 0 && !picking ? `${id}-${active}` : undefined}
        aria-autocomplete="none"
        aria-controls={picking ? undefined : `${id}-list`}
        aria-describedby={`${id}-keys`}
        aria-expanded={suggestions.length > 0 && !picking}
        aria-label={bareName(blank)}
        autoComplete="off"
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={onKeyDown}
        placeholder={bareName(blank)}
        ref={field}
        role="combobox"
        spellCheck={false}
        value={value}
      />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a click beside a choice must not take the focus from the field */}
      <div className="k-suggestions" onMouseDown={(event) => event.preventDefault()} ref={list}>
        {picking ? (
          <DayPicker
            chosen={dayIn(value, today, blankLang(blank))}
            onLeave={stopPicking}
            onPick={(day) => {
              // The hour may still want a word, so the field is not left yet.
              onChange(withDay(value, blank, day, today));
              stopPicking();
            }}
            today={today}
            ui={props.ui}
            words={words}
          />
        ) : (
          <>
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
                  role="option"
                  tabIndex={-1}
                >
                  {suggestion}
                </div>
              ))}
            </div>
            {blank.type === "time" && (
              <button
                className="k-link"
                onClick={() => setPicking(true)}
                onKeyDown={(event) => {
                  if (event.key !== "Escape") return;
                  giveUp();
                  event.preventDefault();
                  event.stopPropagation();
                }}
                type="button"
              >
                {words.pickDay}
              </button>
            )}
          </>
        )}
        <p id={`${id}-keys`}>
          {suggestions.length === 0 && blank.example !== "" && <span>{words.forExample(blank.example)}</span>}
          <span>{picking ? words.dayKeys : words.blankKeys}</span>
        </p>
      </div>
    </span>
  );
}
