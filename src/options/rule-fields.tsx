import type { ReactNode } from "react";
import { Field } from "../ui/controls";
import type { RuleFault } from "./rule-form";

interface TextProps {
  readonly label: string;
  readonly help?: string;
  readonly error?: string | null;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onLeave?: () => void;
  /** Name by which a fault's field is found, to bring it into focus. */
  readonly name: string;
}

/** A text field of one line. */
export function Line(props: TextProps & { readonly code?: boolean; readonly children?: ReactNode }) {
  return (
    <Field error={props.error} help={props.help} label={props.label}>
      {({ id, describedBy, invalid }) => (
        <>
          <input
            aria-describedby={describedBy}
            aria-invalid={invalid}
            autoComplete="off"
            className={props.code ? "k-input options-code" : "k-input"}
            id={id}
            name={props.name}
            onBlur={props.onLeave}
            onChange={(event) => props.onChange(event.target.value)}
            spellCheck={!props.code}
            value={props.value}
          />
          {props.children}
        </>
      )}
    </Field>
  );
}

/** A text field of many lines, one item on each. */
export function Lines(props: TextProps) {
  return (
    <Field error={props.error} help={props.help} label={props.label}>
      {({ id, describedBy, invalid }) => (
        <textarea
          aria-describedby={describedBy}
          aria-invalid={invalid}
          className="k-input"
          id={id}
          name={props.name}
          onBlur={props.onLeave}
          onChange={(event) => props.onChange(event.target.value)}
          rows={2}
          value={props.value}
        />
      )}
    </Field>
  );
}

/** The pattern once more with the place that is wrong marked in it. */
export function PatternPlace({ pattern, fault }: { readonly pattern: string; readonly fault: RuleFault | undefined }) {
  if (fault?.fault !== "pattern") return null;
  const { start, end } = fault.pattern;
  if (end <= start) return null;
  return (
    <code aria-hidden="true" className="options-place">
      {pattern.slice(0, start)}
      <mark>{pattern.slice(start, end)}</mark>
      {pattern.slice(end)}
    </code>
  );
}

/** Puts the caret on what is wrong: the place in a pattern, the line in a list, else the field. */
export function goToFault(form: HTMLFormElement, fault: RuleFault): void {
  const field = form.elements.namedItem(fault.field);
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return;
  field.focus();
  if (fault.fault === "pattern") field.setSelectionRange(fault.pattern.start, fault.pattern.end);
  else if ("line" in fault) {
    const lines = field.value.split("\n");
    const start = lines.slice(0, fault.line - 1).join("\n").length + (fault.line > 1 ? 1 : 0);
    field.setSelectionRange(start, start + (lines[fault.line - 1]?.length ?? 0));
  }
}
