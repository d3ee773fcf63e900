import { saysDifference, saysShare } from './total-words.ts';
import type { DerivedLine } from './found-table.ts';
import { decimals } from './number-of.ts';
import type { Matrix } from './run-sums.ts';

/** A line that is made from others, by positions. */
export interface Made {
  target: number;
  from: number[];
  how: DerivedLine['how'];
}

/** How far to either side the two lines stand whose difference or share a line is. */
const REACH = 4;
/** Lines across that are looked at. */
const MOST = 400;

/** Lines that are another less another, or another's share in hundredths. */
export function differences(matrix: Matrix, taken: Set<number>, labels: string[]): Made[] {
  const found: Made[] = [];
  const made = new Set(taken);
  if (matrix.targets > 2000) return found;
  for (let target = 0; target < matrix.targets; target++) {
    if (made.has(target)) continue;
    const label = labels[target] ?? '';
    const one =
      (saysShare(label) ? null : difference(matrix, target, made, saysDifference(label))) ??
      share(matrix, target, made, label);
    if (!one) continue;
    found.push(one);
    made.add(target);
  }
  return found;
}

function neighbours(target: number, targets: number): number[] {
  const near: number[] = [];
  for (let by = 1; by <= REACH; by++) {
    if (target - by >= 0) near.push(target - by);
    if (target + by < targets) near.push(target + by);
  }
  return near;
}

function difference(matrix: Matrix, target: number, made: Set<number>, says: boolean): Made | null {
  const near = neighbours(target, matrix.targets).filter((i) => !made.has(i));
  for (const less of near)
    for (const from of near) {
      if (less === from || Math.abs(less - from) > 1) continue;
      const { agree, tested, negative } = tryDifference(matrix, target, from, less);
      const enough = says ? agree >= 1 : agree >= 3 && negative > 0 && negative < agree;
      if (enough && agree >= tested * (says ? 0.6 : 0.9))
        return { target, from: [less, from].sort((a, b) => a - b), how: 'difference' };
    }
  return null;
}

function tryDifference(
  { lines, at }: Matrix,
  target: number,
  from: number,
  less: number,
): { agree: number; tested: number; negative: number } {
  let [agree, tested, negative] = [0, 0, 0];
  for (let line = 0; line < Math.min(lines, MOST); line++) {
    const [made, a, b] = [at(target, line), at(from, line), at(less, line)];
    if (Number.isNaN(made) || Number.isNaN(a) || Number.isNaN(b) || (made === 0 && a === 0)) continue;
    tested++;
    const places = Math.min(6, Math.max(decimals(made), decimals(a), decimals(b)));
    if (Math.abs(a - b - made) > 0.5 * 10 ** -places) continue;
    agree++;
    if (made < 0) negative++;
  }
  return { agree, tested, negative };
}

/** A share stands to its part everywhere as 100 to one total. */
function share(
  { lines, at, targets }: Matrix,
  target: number,
  made: Set<number>,
  label: string,
): Made | null {
  if (!saysShare(label)) return null;
  for (const part of neighbours(target, targets)) {
    if (made.has(part)) continue;
    let [low, high, tested] = [0, Infinity, 0];
    for (let line = 0; line < Math.min(lines, MOST); line++) {
      const [made100, of] = [at(target, line), at(part, line)];
      if (Number.isNaN(made100) || Number.isNaN(of) || of <= 0 || made100 <= 0) continue;
      const half = 0.5 * 10 ** -Math.min(6, decimals(made100));
      low = Math.max(low, of / (made100 + half));
      high = Math.min(high, made100 > half ? of / (made100 - half) : Infinity);
      tested++;
    }
    if (tested >= 3 && low <= high) return { target, from: [part], how: 'share' };
  }
  return null;
}
