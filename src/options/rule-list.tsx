import { useEffect, useMemo, useRef, useState } from "react";
import type { OwnRule } from "../engine/types";
import type { OwnWords } from "./own-words";
import { useDrag } from "./rule-drag";
import { finds, type RowPart, RuleRow } from "./rule-row";
import type { OptionsState } from "./store";

/** Rows drawn at once; thousands would take seconds. */
const PAGE = 100;
/** From so many rules on there is something to search. */
const SEARCHED = 6;

interface ListProps {
  readonly state: OptionsState;
  readonly says: OwnWords;
  readonly onEdit: (rule: OwnRule) => void;
}

/** The user's rules in their order: searched, moved, switched, copied, deleted. */
export function RuleList({ state, says, onEdit }: ListProps) {
  const { own } = state.settings;
  const [query, setQuery] = useState("");
  const [shown, setShown] = useState(PAGE);
  const words = query.trim().toLowerCase();
  const found = useMemo(
    () =>
      own
        .map((rule, index) => ({ rule, index }))
        .filter(
          ({ rule }) => words === "" || `${rule.name}\n${finds(rule)}\n${rule.message}`.toLowerCase().includes(words),
        ),
    [own, words],
  );
  const list = useRef<HTMLUListElement>(null);
  const [goTo, setGoTo] = useState<{ readonly part: RowPart; readonly id: string } | null>(null);
  // Moving a row takes the focus off its handle, and the next arrow key is meant for the same rule; a row that goes takes
  // the focus along, and the next key is meant for its neighbour.
  useEffect(() => {
    if (goTo) list.current?.querySelector<HTMLElement>(`[data-${goTo.part}="${goTo.id}"]`)?.focus();
  }, [goTo]);
  const move = (rule: OwnRule, to: number) => {
    if (to < 0 || to >= own.length || own[to] === rule) return;
    const from = own.indexOf(rule);
    void state
      .change({ kind: "own.move", id: rule.id, to }, says.moved(rule.name, to + 1), [
        { kind: "own.move", id: rule.id, to: from },
      ])
      .then(() => setGoTo({ part: "grip", id: rule.id }));
  };
  const remove = (rule: OwnRule, index: number) => {
    const shown = found.map((one) => one.rule);
    const at = shown.indexOf(rule);
    const neighbour = shown[at + 1] ?? shown[at - 1];
    void state
      .change({ kind: "own.remove", id: rule.id }, says.removed(rule.name), [{ kind: "own", rule, index }])
      .then(() => neighbour && setGoTo({ part: "remove", id: neighbour.id }));
  };
  const drag = useDrag(own, move);

  return (
    <>
      {own.length >= SEARCHED && (
        <div className="options-search">
          <input
            aria-label={says.search}
            className="k-input"
            onChange={(event) => {
              setQuery(event.target.value);
              setShown(PAGE);
            }}
            placeholder={says.search}
            type="search"
            value={query}
          />
          {words !== "" && <output>{found.length === 0 ? says.none : says.found(found.length, own.length)}</output>}
        </div>
      )}
      {found.length > 0 && (
        <ul className="options-list" ref={list}>
          {found.slice(0, shown).map(({ rule, index }) => (
            <RuleRow
              drag={words === "" ? drag(rule) : null}
              index={index}
              key={rule.id}
              move={(to) => move(rule, to)}
              onEdit={onEdit}
              onRemove={() => remove(rule, index)}
              rule={rule}
              says={says}
              state={state}
            />
          ))}
        </ul>
      )}
      {found.length > shown && (
        <button className="k-button options-add" onClick={() => setShown(shown + PAGE)} type="button">
          {says.more(Math.min(PAGE, found.length - shown))}
        </button>
      )}
    </>
  );
}
