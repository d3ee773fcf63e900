import { isAfter } from '../tables/label-columns.ts';
import type { Said } from './line.ts';
import { kindsOf } from './line-kind.ts';
import type { LinesJob } from './table-lines.ts';

/** Fewer go up by chance. */
const LEAST = 3;
const WORD = /\p{L}{3}/u;

/**
 * Whether a column holds the codes of a form's lines (`Kod | 010 | 011 | 020`, `Стр. | 1.1 | 1.2`): its head says codes
 * and nothing else, or nothing at all over codes that no count is written like; they go up from row to row, and words in
 * another column name the rows.
 */
export function holdsLineCodes(col: number, heads: readonly Said[], job: LinesJob): boolean {
  const { table, grid, meanings } = job;
  const texts = table.bodyRows.flatMap((row) => grid.at(row, col)?.text.trim() ?? []);
  if (texts.length < LEAST || texts.length * 2 < table.bodyRows.length) return false;
  const paths = texts.map(readPath);
  if (!paths.every((path, at) => path !== null && (at === 0 || isAfter(path, paths[at - 1]!)))) return false;
  const isSaid = heads.length > 0 && heads.every(({ told }) => kindsOf(told, meanings).has('code'));
  // `010` is written by no one who counts.
  if (!isSaid && (heads.length > 0 || !texts.some((text) => /^0\d/.test(text)))) return false;
  return table.labelCols.some((other) => other !== col && namesRows(other, job));
}

/** Words stand in most of its cells. */
function namesRows(col: number, { table, grid }: LinesJob): boolean {
  const worded = table.bodyRows.filter((row) => WORD.test(grid.seenAt(row, col)?.text ?? ''));
  return worded.length * 2 > table.bodyRows.length;
}

/** `010` → [10], `1.2.` → [1, 2], `А1` → [1040, 1]; null for what is no code. */
function readPath(text: string): number[] | null {
  const [, letter, numbers] = /^(\p{L}?)(\d{1,4}(?:\.\d{1,3}){0,3})\.?$/u.exec(text) ?? [];
  if (numbers === undefined) return null;
  return [...(letter === '' ? [] : [letter!.codePointAt(0)!]), ...numbers.split('.').map(Number)];
}
