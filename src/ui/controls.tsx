import { type ReactNode, useId } from "react";
import { CaretIcon } from "./icons";

/** A switch with its label; the label may be hidden from sight but never from a screen reader. */
export function Switch(props: {
  readonly label: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  readonly hideLabel?: boolean;
  readonly disabled?: boolean;
}) {
  return (
    <label className="k-switch">
      <span className={props.hideLabel ? "k-hidden" : undefined}>{props.label}</span>
      <input
        aria-checked={props.on}
        checked={props.on}
        disabled={props.disabled ?? false}
        onChange={(event) => props.onChange(event.target.checked)}
        role="switch"
        type="checkbox"
      />
    </label>
  );
}

/** A value and the word for it. */
export interface Option<T extends string> {
  readonly value: T;
  readonly label: string;
  /** Stands in for the label where room is short; the label is then what a screen reader says and a tip shows. */
  readonly icon?: ReactNode;
}

/** Few choices side by side, one click each; `value` null: none is chosen yet. */
export function Segments<T extends string>(props: {
  readonly label: string;
  readonly options: readonly Option<T>[];
  readonly value: T | null;
  readonly onChange: (value: T) => void;
  readonly disabled?: boolean;
}) {
  const name = useId();
  return (
    <fieldset className="k-segments" disabled={props.disabled ?? false}>
      <legend className="k-hidden">{props.label}</legend>
      {props.options.map(({ value, label, icon }) => (
        <label key={value} title={icon ? label : undefined}>
          <input
            checked={value === props.value}
            className="k-hidden"
            name={name}
            onChange={() => props.onChange(value)}
            type="radio"
          />
          <span className="k-segment">
            {icon ? (
              <>
                <span className="k-hidden">{label}</span>
                {icon}
              </>
            ) : (
              label
            )}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** More choices in a small menu, its label hidden from sight. */
export function Menu<T extends string>(props: {
  readonly label: string;
  readonly options: readonly Option<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
  readonly disabled?: boolean;
}) {
  return (
    <span className="k-menu">
      <select
        aria-label={props.label}
        disabled={props.disabled ?? false}
        onChange={(event) => props.onChange(event.target.value as T)}
        value={props.value}
      >
        {props.options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <CaretIcon />
    </span>
  );
}

/** The options of a table of words, in the table's order. */
export function optionsOf<T extends string>(words: Readonly<Record<T, string>>, values?: readonly T[]): Option<T>[] {
  return (values ?? (Object.keys(words) as T[])).map((value) => ({ value, label: words[value] }));
}

/** A form field: label above, help and error under it. */
export function Field(props: {
  readonly label: string;
  readonly help?: string | undefined;
  readonly error?: string | null | undefined;
  readonly children: (ids: { id: string; describedBy: string; invalid: boolean }) => ReactNode;
}) {
  const id = useId();
  const error = props.error ?? null;
  return (
    <div className="k-field">
      <label htmlFor={id}>{props.label}</label>
      {props.children({ id, describedBy: `${id}-help`, invalid: error !== null })}
      <p
        className="k-help"
        data-error={error !== null || undefined}
        id={`${id}-help`}
        role={error ? "alert" : undefined}
      >
        {error ?? props.help}
      </p>
    </div>
  );
}
