import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";

const folder = "tests/golden/messages";
const messages = readdirSync(folder)
  .filter((file) => file.endsWith(".txt") && !file.endsWith(".review.txt"))
  .map((file) => readFileSync(`${folder}/${file}`, "utf8"));

/** What parsers stumble over: halves of pairs, marks of order, signs that grow when their case changes, long runs. */
const odd = fc.oneof(
  fc.constantFrom("\ud83d", "\ude00", "\u202e", "\u200d", "\ufeff", "\u0130", "\u00df", "\0", "\r", "\u2028", "\ufffc"),
  fc.constantFrom("〔", "〕", "[", "]", "“", "\n> ", "\n-- \n", "\n\n\n", "```", "http://", "@", "1.", "・", "　"),
  fc
    .tuple(fc.constantFrom("a", "的", " ", "\n", "(", "请", "please ", "1", "。", "-", "啊"), fc.nat(400))
    .map(([unit, times]) => unit.repeat(times)),
  fc.string({ unit: "binary", maxLength: 12 }),
);

/** A stretch of one of the labelled drafts. */
const stretch = fc
  .tuple(fc.constantFrom(...messages), fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(120))
  .map(([message, at, length]) => message.slice(at * message.length, at * message.length + length));

/** Real drafts cut up, put together anew and sprinkled with oddities. */
export const text: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.array(fc.oneof(stretch, stretch, odd), { maxLength: 14 }).map((parts) => parts.join("")) },
  { weight: 1, arbitrary: fc.constantFrom(...messages) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 300 }) },
);
