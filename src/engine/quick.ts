import { holdsAnchor, ownAnchors } from "./anchor-index";
import { anchorsOf } from "./pattern-anchors";

/**
 * A pattern that is tried only on texts with one of its anchors in them. Most patterns are long, most sentences hold no trace
 * of most of them, and a browser tries every alternative at every place; what is never tried is never compiled either. The
 * pattern stays the one given, with the same matches: only its way to "no" is shorter.
 */
export function quick(pattern: RegExp): RegExp {
  // Left as it is and kept apart: a browser runs an expression with methods of its own a good deal slower.
  const plain = new RegExp(pattern);
  let owner: number | null | undefined;
  const may = (text: string): boolean => {
    if (owner === undefined) {
      // When it is first needed: a frame reads one language only, as a rule.
      const anchors = anchorsOf(plain);
      owner = anchors && ownAnchors(anchors);
    }
    return owner === null || holdsAnchor(text, owner);
  };
  if (!pattern.global) {
    return Object.assign(pattern, {
      exec: (text: string): RegExpExecArray | null => (may(text) ? plain.exec(text) : null),
      test: (text: string): boolean => may(text) && plain.test(text),
    });
  }
  const exec = (text: string): RegExpExecArray | null => {
    if (!may(text)) {
      pattern.lastIndex = 0;
      return null;
    }
    plain.lastIndex = pattern.lastIndex;
    const found = plain.exec(text);
    pattern.lastIndex = plain.lastIndex;
    return found;
  };
  return Object.assign(pattern, { exec, test: (text: string): boolean => exec(text) !== null });
}

/** Every match of a global pattern, left to right. Unlike `matchAll` it copies no pattern: these are large. */
export function everyMatch(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === "") pattern.lastIndex++;
  }
  return found;
}
