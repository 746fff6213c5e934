import { useId, useState } from "react";
import { CaretIcon } from "./icons";
import type { PanelWords } from "./panel-words";

/** A way to rewrite on offer: its name, and one line that says when it is the right one. */
export interface Way {
  readonly key: string;
  readonly label: string;
  readonly when?: string;
  readonly onChoose: () => void;
}

/** Ways offered as chips; the rest waits in the list. */
const CHIPS = 3;

/** The ways to rewrite, best first: three as chips, the others in a list that says when each is the right one. */
export function MovePicker(props: {
  readonly label: string;
  readonly ways: readonly Way[];
  /** Key of the way taken. */
  readonly chosen: string;
  readonly words: PanelWords;
}) {
  const [open, setOpen] = useState(false);
  const name = useId();
  const taken = props.ways.filter(({ key }, at) => at < CHIPS || key === props.chosen);
  const others = props.ways.filter((way) => !taken.includes(way));
  const choose = (way: Way) => {
    setOpen(false);
    way.onChoose();
  };
  return (
    <section className="k-moves">
      <fieldset>
        <legend className="k-hidden">{props.label}</legend>
        {taken.map((way) => (
          <label className="k-chip" key={way.key} title={way.when}>
            <input
              checked={way.key === props.chosen}
              className="k-hidden"
              name={name}
              onChange={() => choose(way)}
              type="radio"
            />
            <span className="k-chip-face">{way.label}</span>
          </label>
        ))}
        {others.length > 0 && (
          <button aria-expanded={open} className="k-chip k-chip-more" onClick={() => setOpen(!open)} type="button">
            <span className="k-chip-face">
              {props.words.moreMoves}
              <CaretIcon />
            </span>
          </button>
        )}
      </fieldset>
      {open && (
        <ul className="k-move-list">
          {others.map((way) => (
            <li key={way.key}>
              <button className="k-row" onClick={() => choose(way)} type="button">
                <span>
                  <strong>{way.label}</strong>
                  <small>{way.when}</small>
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
