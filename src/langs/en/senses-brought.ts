import type { SenseTable } from "../../engine/sense-table";
import { broughtSenses } from "../brought-senses";

/** The table, once it has come in its own file. An alias in `package.json` puts this in the place of `senses.ts`. */
export const senseTable = (): SenseTable => broughtSenses("en");
