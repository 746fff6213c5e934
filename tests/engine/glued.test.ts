import { expect, test } from "vitest";
import { coach } from "../../src/coach";

const sentences = (text: string) => coach({ text, today: "2026-11-24" }).draft.units.map((unit) => unit.text.trim());

test.each([
  ["I have sent the list to the port office. Ayesha", ["I have sent the list to the port office."]],
  ["The pump is on the truck. Thanks. Mary Ann", ["The pump is on the truck.", "Thanks."]],
  ["来信收悉，该路段已列入计划。2026年11月2日", ["来信收悉，该路段已列入计划。"]],
])("a name or date glued to the text is no sentence of it: %s", (text, body) => {
  expect(sentences(text)).toEqual(body);
});

test.each([
  ["Who can take the Leeds visit? Ayesha?", ["Who can take the Leeds visit?", "Ayesha?"]],
  ["Thanks", ["Thanks"]],
  ["the van is here Tom", ["the van is here Tom"]],
])("anything else is: %s", (text, body) => {
  expect(sentences(text)).toEqual(body);
});
