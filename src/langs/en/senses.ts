import type { SenseTable } from "../../engine/sense-table";
import table from "./sense-table.json";

/** The table, where everything is at hand: in tests and on the command line. The build takes `senses-brought.ts` instead. */
export const senseTable = (): SenseTable => table;
