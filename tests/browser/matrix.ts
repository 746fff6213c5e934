/** What is tried on each page, in the order of the columns. */
export const columns = ["find", "read", "word", "across", "message", "undo", "redo", "composing"] as const;
export type Column = (typeof columns)[number];

/** `ok`, `RED`, `–`: there is no such thing there, `?`: not tried. */
export type Cell = string;

/** Collects the outcome of every page and draws it as a table, in this order. */
export function createMatrix(pages: readonly string[]) {
  const rows = new Map<string, Partial<Record<Column, Cell>>>(pages.map((page) => [page, {}]));
  const note = (page: string, column: Column, cell: Cell) => {
    const row = rows.get(page) ?? {};
    // What failed once on a page has failed.
    if (row[column] === undefined || row[column] === "ok") row[column] = cell;
    rows.set(page, row);
  };
  return {
    note,
    /** Runs one try: its cell is `ok` unless it throws; then it is red, and so is the test. */
    attempt: async (page: string, column: Column, act: () => Promise<void>) => {
      try {
        await act();
        note(page, column, "ok");
      } catch (error) {
        note(page, column, "RED");
        throw error;
      }
    },
    print: () => {
      const width = Math.max(...[...rows.keys()].map(({ length }) => length));
      const line = (name: string, cells: readonly string[]) =>
        [name.padEnd(width), ...cells.map((cell) => cell.padEnd(10))].join(" ").trimEnd();
      return [
        line("", columns),
        ...[...rows].map(([name, row]) =>
          line(
            name,
            columns.map((column) => row[column] ?? "?"),
          ),
        ),
      ].join("\n");
    },
  };
}
