import type { CellType } from '../../shared/domain/sheets/cell.ts';

/**
 * A block holds the cells of about a thousand rows, row by row:
 *
 *     version, first row, cell count, string count, length of each string (UTF-16 units),
 *     byte length of the joined strings, the joined strings in UTF-8, then the cells.
 *
 * A cell is one head byte and only what that byte announces: row step, column step, value, text, extras.
 * All whole numbers are little-endian base-128 varints, signed ones zigzag; other numbers float64.
 */
export const BLOCK_VERSION = 1;

export const TYPES: readonly CellType[] = ['number', 'text', 'boolean', 'date', 'duration', 'error', 'blank'];
export const TYPE_CODE = Object.fromEntries(TYPES.map((type, code) => [type, code])) as Record<
  CellType,
  number
>;

export const HEAD = {
  typeMask: 7,
  /** What is shown differs from the plain form of the value. */
  text: 8,
  extras: 16,
  /** Not the next column. */
  column: 32,
  /** Number: whole; boolean: true. */
  whole: 64,
  row: 128,
} as const;

export const EXTRA = {
  hidden: 1,
  formula: 2,
  comment: 4,
  coveredBy: 8,
  superscript: 16,
  struck: 32,
  standing: 64,
} as const;

/** What a value looks like where no number format says otherwise; such a text is not stored. */
export function plainText(value: string | number | boolean | null): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (value === null) return '';
  return value ? 'TRUE' : 'FALSE';
}
