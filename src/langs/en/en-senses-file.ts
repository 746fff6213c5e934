import { setSenses } from "../brought-senses";
import table from "./sense-table.json";

// A file of its own: who never writes in this language never loads it.
setSenses("en", table);
