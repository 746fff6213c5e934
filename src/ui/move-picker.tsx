import { useId, useState } from "react";
import type { Lang, Rewrite } from "../engine/types";
import { CaretIcon } from "./icons";
import { moveWords } from "./move-words";
import type { PanelWords } from "./panel-words";

type Move = Rewrite["move"];

/** Moves offered as chips; the rest waits in the list. */
const CHIPS = 3;

/** The next-step moves: the best three as chips, the others in a list that says when each is the right one. */
export function MovePicker(props: {
  readonly moves: readonly Move[];
  readonly chosen: Move;
  readonly ui: Lang;
  readonly words: PanelWords;
  readonly onChoose: (move: Move) => void;
}) {
  const [open, setOpen] = useState(false);
  const name = useId();
  const table = moveWords[props.ui];
  const best = props.moves.slice(0, CHIPS);
  const chips = best.includes(props.chosen) ? best : [...best, props.chosen];
  const others = props.moves.filter((move) => !chips.includes(move));
  const choose = (move: Move) => {
    setOpen(false);
    props.onChoose(move);
  };
  return (
    <section className="k-moves">
      <fieldset>
        <legend className="k-hidden">{props.words.moves}</legend>
        {chips.map((move) => (
          <label className="k-chip" key={move} title={table[move].when}>
            <input
              checked={move === props.chosen}
              className="k-hidden"
              name={name}
              onChange={() => choose(move)}
              type="radio"
            />
            <span className="k-chip-face">{table[move].label}</span>
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
          {others.map((move) => (
            <li key={move}>
              <button className="k-row" onClick={() => choose(move)} type="button">
                <span>
                  <strong>{table[move].label}</strong>
                  <small>{table[move].when}</small>
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
