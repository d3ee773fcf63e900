import { decimals } from './number-of.ts';

/** Numbers by two axes: `at(target, line)`; NaN where there is none. */
export interface Matrix {
  targets: number;
  lines: number;
  at: (target: number, line: number) => number;
}

/** A line that is the sum of others. */
export interface RunSum {
  target: number;
  /** Positions of its parts, ascending. */
  parts: number[];
  /** Lines across in which the sum holds, and those in which it could be tested. */
  agree: number;
  tested: number;
  /** Its parts reach to the end of what was left to add up, so their number was not chosen. */
  whole: boolean;
  /** The first lines across in which it holds. */
  agreeing: number[];
  /** Lines across in which it does not hold. */
  broken: { line: number; printed: number; computed: number }[];
}

export interface SumLimits {
  /** Most parts that one total has. */
  longest: number;
  /** Least share of the tested lines that agree. */
  share: number;
  /** Whether a label speaks for a total: then one agreeing line is enough. */
  says: (target: number) => boolean;
}

const PASSES = 4;

/**
 * Finds lines that are the sum of a run of lines right before or right behind them; parts are then taken away and
 * the search is run again over what is left, so that a total of subtotals is found too. Linear in the numbers,
 * times the longest run.
 */
export function runSums(matrix: Matrix, candidates: number[], limits: SumLimits): RunSum[] {
  let active = candidates;
  const found: RunSum[] = [];
  const done = new Set<number>();
  for (let pass = 0; pass < PASSES; pass++) {
    const sums = onePass(matrix, active, limits, done);
    if (sums.length === 0) break;
    const spent = new Set(sums.flatMap(({ parts }) => parts));
    for (const sum of sums) {
      found.push(sum);
      done.add(sum.target);
    }
    active = active.filter((target) => !spent.has(target));
  }
  return found;
}

function onePass(matrix: Matrix, active: number[], limits: SumLimits, done: Set<number>): RunSum[] {
  const sums: RunSum[] = [];
  active.forEach((target, at) => {
    if (done.has(target)) return;
    const best = [-1, 1]
      .map((step) => bestRun(matrix, active, at, step, limits))
      .filter((sum) => sum !== null)
      .sort(
        (a, b) =>
          b.agree / b.tested - a.agree / a.tested || b.agree - a.agree || a.parts.length - b.parts.length,
      )[0];
    if (best) sums.push(best);
  });
  return withoutCircles(sums);
}

/** Of two lines that are each other's part (`a = b + c`, `b = a + d`), the better proven one stays. */
function withoutCircles(sums: RunSum[]): RunSum[] {
  const byTarget = new Map(sums.map((sum) => [sum.target, sum]));
  return sums.filter((sum) =>
    sum.parts.every((part) => {
      const other = byTarget.get(part);
      return (
        !other?.parts.includes(sum.target) ||
        other.agree < sum.agree ||
        (other.agree === sum.agree && other.target > sum.target)
      );
    }),
  );
}

function bestRun(
  matrix: Matrix,
  active: number[],
  at: number,
  step: number,
  limits: SumLimits,
): RunSum | null {
  const target = active[at]!;
  const probes = probeLines(matrix, target);
  if (probes.length === 0) return null;
  const wanted = probes.map((line) => matrix.at(target, line));
  const places = wanted.map((value) => Math.min(decimals(value), 6));
  const sums = probes.map(() => 0);
  let best: RunSum | null = null;
  for (let length = 1; length <= limits.longest; length++) {
    const part = active[at + step * length];
    if (part === undefined) break;
    probes.forEach((line, i) => {
      const value = matrix.at(part, line);
      if (!Number.isNaN(value)) sums[i]! += value;
    });
    if (length < 2 || !sums.some((sum, i) => near(sum, wanted[i]!, length, places[i]!))) continue;
    const parts = active.slice(step < 0 ? at - length : at + 1, step < 0 ? at : at + length + 1);
    const whole = active[at + step * (length + 1)] === undefined;
    const run = { ...check(matrix, target, parts), whole };
    if (holds(run, limits) && (!best || run.agree > best.agree)) best = run;
  }
  return best;
}

/** Lines across on which a run is tried first: three with a number that is not zero, spread out. */
function probeLines({ lines, at }: Matrix, target: number): number[] {
  const filled: number[] = [];
  for (let line = 0; line < lines && filled.length < 60; line++) {
    const value = at(target, line);
    if (!Number.isNaN(value) && value !== 0) filled.push(line);
  }
  if (filled.length <= 3) return filled;
  return [filled[0]!, filled[filled.length >> 1]!, filled.at(-1)!];
}

/** A wide net: whether a run is worth checking on all lines. */
const near = (sum: number, wanted: number, terms: number, places: number): boolean =>
  Math.abs(sum - wanted) <= tolerance(sum, wanted, terms, places);

function tolerance(sum: number, wanted: number, terms: number, places: number): number {
  if (places === 0 && Number.isInteger(sum)) return Math.abs(wanted) < 100 ? 0 : Math.min(3, terms / 2);
  return 0.5 * 10 ** -places * (terms + 1) + 1e-9;
}

/** In which lines across the target is the sum of the parts. */
export function check(matrix: Matrix, target: number, parts: number[]): RunSum {
  const run: RunSum = {
    target,
    parts: parts.toSorted((a, b) => a - b),
    agree: 0,
    tested: 0,
    agreeing: [],
    whole: false,
    broken: [],
  };
  for (let line = 0; line < matrix.lines; line++) {
    const printed = matrix.at(target, line);
    if (Number.isNaN(printed)) continue;
    let [sum, terms, places, least, most] = [0, 0, decimals(printed), Infinity, -Infinity];
    for (const part of parts) {
      const value = matrix.at(part, line);
      if (Number.isNaN(value) || value === 0) continue;
      sum += value;
      terms++;
      places = Math.max(places, decimals(value));
      least = Math.min(least, value);
      most = Math.max(most, value);
    }
    if (terms < 2) continue;
    run.tested++;
    if (Math.abs(sum - printed) <= tolerance(sum, printed, parts.length, Math.min(places, 6)))
      agrees(run, line);
    else if (printed < least || printed > most)
      run.broken.push({ line, printed, computed: round(sum, places) });
  }
  return run;
}

function agrees(run: RunSum, line: number): void {
  run.agree++;
  if (run.agreeing.length < 20) run.agreeing.push(line);
}

const round = (value: number, places: number): number => Number(value.toFixed(Math.min(places, 9)));

function holds({ agree, tested, target }: RunSum, { share, says }: SumLimits): boolean {
  return tested > 0 && agree / tested >= share && (agree >= 2 || says(target));
}
