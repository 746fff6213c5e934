import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { isWorkday } from "../engine/rewrite/calendar";
import type { IsoDate, Lang } from "../engine/types";
import { dateOf, daysAfter, daysBetween, mondayOf } from "./days";
import { CaretIcon } from "./icons";
import type { PanelWords } from "./panel-words";
import { htmlLang } from "./words";

/** Three weeks at a time: a next step further off is none, and the popup has no room for a month. */
const WEEK = 7;
const PAGE = 3 * WEEK;

const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -WEEK,
  ArrowDown: WEEK,
  PageUp: -PAGE,
  PageDown: PAGE,
};

/** A small calendar. The keyboard walks day by day and week by week; days past cannot be chosen, days off can. */
export function DayPicker(props: {
  readonly today: IsoDate;
  readonly chosen: IsoDate | null;
  readonly ui: Lang;
  readonly words: PanelWords;
  readonly onPick: (day: IsoDate) => void;
  readonly onLeave: () => void;
}) {
  const { today, words } = props;
  const [cursor, setCursor] = useState(props.chosen ?? today);
  const grid = useRef<HTMLTableElement>(null);
  const first = mondayOf(today);
  const page = Math.floor(daysBetween(first, cursor) / PAGE);
  const from = daysAfter(first, page * PAGE);
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(htmlLang[props.ui], { timeZone: "UTC", ...options });
  const long = format({ weekday: "long", month: "long", day: "numeric" });
  const narrow = format({ weekday: "narrow" });
  const range = format({ month: "short", day: "numeric" }).formatRange(dateOf(from), dateOf(daysAfter(from, PAGE - 1)));

  // biome-ignore lint/correctness/useExhaustiveDependencies: the keyboard is on the day that the cursor is on
  useEffect(() => grid.current?.querySelector<HTMLElement>("[tabindex='0']")?.focus(), [cursor]);

  const go = (days: number) => {
    const day = daysAfter(cursor, days);
    setCursor(day < today ? today : day);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step) go(step);
    else if (event.key === "Escape") props.onLeave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const turn = (label: string, pages: number) => (
    <button
      aria-label={label}
      className="k-icon-button"
      data-turn={pages}
      disabled={pages < 0 && page === 0}
      onClick={() => go(pages * PAGE)}
      title={label}
      type="button"
    >
      <CaretIcon />
    </button>
  );
  const weeks = [0, WEEK, 2 * WEEK].map((start) =>
    Array.from({ length: WEEK }, (_, at) => daysAfter(from, start + at)),
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the grid and its two buttons
    <div className="k-days" onKeyDown={onKeyDown}>
      <header>
        {turn(words.earlier, -1)}
        <span aria-live="polite">{range}</span>
        {turn(words.later, 1)}
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid of days is what a table of buttons is */}
      <table aria-label={words.pickDay} ref={grid} role="grid">
        <thead>
          <tr>
            {weeks[0]?.map((day) => (
              <th key={day} scope="col">
                {narrow.format(dateOf(day))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((day) => {
                const off = isWorkday(day) ? "" : `, ${words.dayOff}`;
                return (
                  <td key={day}>
                    <button
                      aria-current={day === today ? "date" : undefined}
                      aria-label={long.format(dateOf(day)) + off}
                      aria-pressed={day === props.chosen}
                      data-off={off !== "" || undefined}
                      disabled={day < today}
                      onClick={() => props.onPick(day)}
                      tabIndex={day === cursor ? 0 : -1}
                      type="button"
                    >
                      {dateOf(day).getUTCDate()}
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
