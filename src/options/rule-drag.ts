import { type DragEvent, useState } from "react";
import type { OwnRule } from "../engine/types";

/** What makes a row movable with the pointer. */
export interface Drag {
  readonly grip: { readonly draggable: true; onDragStart(event: DragEvent): void; onDragEnd(): void };
  readonly row: {
    readonly "data-over": boolean | undefined;
    onDragOver(event: DragEvent): void;
    onDrop(event: DragEvent): void;
  };
}

/** Rows to be taken hold of and let go over another one, whose place they take. */
export function useDrag(own: readonly OwnRule[], move: (rule: OwnRule, to: number) => void): (rule: OwnRule) => Drag {
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
