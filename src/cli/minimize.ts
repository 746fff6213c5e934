/** Computes the value at a point and writes the slope there into `slope`. */
export type Objective = (at: Float64Array, slope: Float64Array) => number;

/** Steps remembered. */
const MEMORY = 8;
const ROUNDS = 60;
/** Done when the slope has fallen to this part of what it was. */
const FLAT = 4e-3;

/** Finds the lowest point of a smooth convex function: L-BFGS with halving steps (Nocedal and Wright, chapter 7). */
export function minimize(start: Float64Array, objective: Objective): Float64Array {
  let at = start.slice();
  let slope = new Float64Array(at.length);
  let value = objective(at, slope);
  const flat = norm(slope) * FLAT;
  const steps: { readonly s: Float64Array; readonly y: Float64Array; readonly sy: number }[] = [];
  for (let round = 0; round < ROUNDS && norm(slope) > flat; round++) {
    const way = downhill(slope, steps);
    const fall = dot(way, slope);
    let size = steps.length === 0 ? 1 / Math.max(1, norm(slope)) : 1;
    let next = at;
    let nextSlope = slope;
    let nextValue = value;
    for (let tries = 0; tries < 30; tries++, size /= 2) {
      next = at.map((x, i) => x + size * (way[i] as number));
      nextSlope = new Float64Array(at.length);
      nextValue = objective(next, nextSlope);
      if (nextValue <= value + 1e-4 * size * fall) break;
    }
    if (!(nextValue < value)) break;
    const s = next.map((x, i) => x - (at[i] as number));
    const y = nextSlope.map((x, i) => x - (slope[i] as number));
    const sy = dot(s, y);
    if (sy > 0) steps.push({ s, y, sy });
    if (steps.length > MEMORY) steps.shift();
    at = next;
    slope = nextSlope;
    value = nextValue;
  }
  return at;
}

function downhill(
  slope: Float64Array,
  steps: readonly { readonly s: Float64Array; readonly y: Float64Array; readonly sy: number }[],
) {
  const way = slope.map((x) => -x);
  const parts: number[] = [];
  for (let k = steps.length - 1; k >= 0; k--) {
    const { s, y, sy } = steps[k] as (typeof steps)[number];
    const part = dot(s, way) / sy;
    parts[k] = part;
    for (let i = 0; i < way.length; i++) way[i] = (way[i] as number) - part * (y[i] as number);
  }
  const last = steps.at(-1);
  const scale = last ? last.sy / dot(last.y, last.y) : 1;
  for (let i = 0; i < way.length; i++) way[i] = (way[i] as number) * scale;
  steps.forEach(({ s, y, sy }, k) => {
    const part = (parts[k] as number) - dot(y, way) / sy;
    for (let i = 0; i < way.length; i++) way[i] = (way[i] as number) + part * (s[i] as number);
  });
  return way;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

const norm = (a: Float64Array) => Math.sqrt(dot(a, a));
