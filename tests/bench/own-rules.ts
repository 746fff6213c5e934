import { MIXED, median, middle, ROUNDS, type Row, review, textOf } from "../../src/cli/bench";
import { STRUCK, teamDraft, teamRules } from "../../src/cli/team-rules";
import type { OwnRule } from "../../src/engine/types";

/** Rules of the user's own at work in his mail: as many as a team of good size might share. */
const MANY = [1_000, 5_000];

/**
 * What many own rules add to a review, beside none: turn by turn on texts of one make, so that neither gains by a warm
 * engine or a quiet moment.
 */
export function benchOwnRules(): readonly Row[] {
  const rows: Row[] = [];
  for (const kind of ["mixed", "phrases", "gaps", "patterns"] as const) {
    for (const count of MANY) {
      const team = teamRules(kind).slice(0, count);
      review("warm", team);
      for (const struck of [0, STRUCK]) rows.push(...beside(kind, team, struck));
    }
  }
  const explosive: OwnRule[] = [{ id: "boom", name: "boom", message: "m", regex: "(a+)+$" }];
  const ms = median(() => review("a".repeat(50_000), explosive), 7);
  return [...rows, { what: "own rule (a+)+$ against 50,000 a", value: ms, unit: "ms" }];
}

function beside(kind: string, team: readonly OwnRule[], struck: number): readonly Row[] {
  const times: readonly [number[], number[], number[], number[]] = [[], [], [], []];
  const timed = (into: number[], text: string, own?: readonly OwnRule[]) => {
    const from = performance.now();
    review(text, own);
    into.push(performance.now() - from);
  };
  for (let round = 0; round < ROUNDS; round++) {
    const [one, other] = [0, 1].map((more) =>
      teamDraft(struck, 2 * round + more, (size, n) => textOf(MIXED, size, n + 7_000 + team.length)),
    );
    timed(times[0], one as string);
    timed(times[1], other as string, team);
    timed(times[2], `${one}a`);
    timed(times[3], `${other}a`, team);
  }
  const [none, many, noneTyped, manyTyped] = times.map(middle) as [number, number, number, number];
  const what = `2,000 characters, ${struck} words struck, ${team.length.toLocaleString("en")} rules (${kind})`;
  return [
    { what: `review, ${what}`, value: many, unit: "ms" },
    { what: `review, ${what}, times one without`, value: many / none, unit: "" },
    { what: `one keystroke, ${what}`, value: manyTyped, unit: "ms" },
    { what: `one keystroke, ${what}, times one without`, value: manyTyped / noneTyped, unit: "" },
  ];
}
