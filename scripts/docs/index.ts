/** `npm run docs`: brings the generated sections of the documents up to date. */
import { readFileSync, writeFileSync } from "node:fs";
import { documents, withSections } from "./sections";

for (const [file, lang] of Object.entries(documents)) {
  writeFileSync(file, withSections(readFileSync(file, "utf8"), lang));
  console.log(file);
}
