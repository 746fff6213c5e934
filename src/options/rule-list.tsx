import { type DragEvent, useEffect, useMemo, useRef, useState } from "react";
import type { OwnRule } from "../engine/types";
import { Switch } from "../ui/controls";
import { GripIcon, SeverityIcon } from "../ui/icons";
import type { OwnWords } from "./own-words";
import { freeId } from "./rule-form";
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

/** The words a rule looks for, to be read in a list and searched in. */
const finds = (rule: OwnRule) => rule.phrases?.join(" · ") ?? rule.regex ?? "";

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
  const [moved, setMoved] = useState<{ readonly id: string } | null>(null);
  // Moving a row takes the focus off its handle; the next arrow key is meant for the same rule.
  useEffect(() => {
    if (moved) list.current?.querySelector<HTMLElement>(`[data-grip="${moved.id}"]`)?.focus();
  }, [moved]);
  const move = (rule: OwnRule, to: number) => {
    if (to < 0 || to >= own.length || own[to] === rule) return;
    const from = own.indexOf(rule);
    void state
      .change({ kind: "own.move", id: rule.id, to }, says.moved(rule.name, to + 1), [
        { kind: "own.move", id: rule.id, to: from },
      ])
      .then(() => setMoved({ id: rule.id }));
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
            <Row
              drag={words === "" ? drag(rule) : null}
              index={index}
              key={rule.id}
              move={(to) => move(rule, to)}
              onEdit={onEdit}
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

/** What makes a row movable with the pointer. */
interface Drag {
  readonly grip: { readonly draggable: true; onDragStart(event: DragEvent): void; onDragEnd(): void };
  readonly row: {
    readonly "data-over": boolean | undefined;
    onDragOver(event: DragEvent): void;
    onDrop(event: DragEvent): void;
  };
}

function useDrag(own: readonly OwnRule[], move: (rule: OwnRule, to: number) => void): (rule: OwnRule) => Drag {
  const [held, setHeld] = useState<OwnRule | null>(null);
  const [over, setOver] = useState<OwnRule | null>(null);
  const end = () => {
    setHeld(null);
    setOver(null);
  };
  return (rule) => ({
    grip: {
      draggable: true,
      onDragStart: (event) => {
        event.dataTransfer.effectAllowed = "move";
        event.dataTransfer.setData("text/plain", rule.name);
        const row = (event.target as Element).closest("li");
        if (row) event.dataTransfer.setDragImage(row, 12, 12);
        setHeld(rule);
      },
      onDragEnd: end,
    },
    row: {
      "data-over": (held !== null && over === rule && held !== rule) || undefined,
      onDragOver: (event) => {
        if (!held) return;
        event.preventDefault();
        if (over !== rule) setOver(rule);
      },
      onDrop: (event) => {
        event.preventDefault();
        if (held) move(held, own.indexOf(rule));
        end();
      },
    },
  });
}

function Row(props: {
  readonly rule: OwnRule;
  readonly index: number;
  readonly drag: Drag | null;
  readonly move: (to: number) => void;
  readonly onEdit: (rule: OwnRule) => void;
  readonly state: OptionsState;
  readonly says: OwnWords;
}) {
  const { rule, index, drag, says, state } = props;
  const duplicate = () => {
    const { own } = state.settings;
    const copy = { ...rule, id: freeId(rule.id, own), name: says.copyOf(rule.name) };
    void state.change({ kind: "own", rule: copy, index: index + 1 }, says.duplicated(rule.name), [
      { kind: "own.remove", id: copy.id },
    ]);
  };
  const remove = () =>
    void state.change({ kind: "own.remove", id: rule.id }, says.removed(rule.name), [{ kind: "own", rule, index }]);
  const action = (label: string, act: () => void) => (
    <button aria-label={`${label} ${rule.name}`} className="k-link" onClick={act} type="button">
      {label}
    </button>
  );
  return (
    <li className="options-item options-rule" data-off={rule.on === false || undefined} {...drag?.row}>
      {drag && (
        <button
          aria-label={says.move(rule.name)}
          className="k-icon-button options-grip"
          data-grip={rule.id}
          onKeyDown={(event) => {
            const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
            if (step === undefined) return;
            event.preventDefault();
            props.move(index + step);
          }}
          type="button"
          {...drag.grip}
        >
          <GripIcon />
        </button>
      )}
      <SeverityIcon severity={rule.severity ?? "warning"} />
      <div>
        <strong>{rule.name}</strong>
        <p>{rule.regex === undefined ? finds(rule) : <code>{rule.regex}</code>}</p>
      </div>
      {action(says.edit, () => props.onEdit(rule))}
      {action(says.duplicate, duplicate)}
      {action(says.remove, remove)}
      <Switch
        hideLabel
        label={says.switchLabel(rule.name)}
        on={rule.on !== false}
        onChange={(on) => void state.change({ kind: "own", rule: { ...rule, on } })}
      />
    </li>
  );
}
