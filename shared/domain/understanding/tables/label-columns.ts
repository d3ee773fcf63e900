import { lower } from '../../text/fold.ts';
import type { Line, Spot } from './block.ts';
import { textKind } from './cell-kind.ts';
import { covering } from './heading.ts';

/** Body lines that are looked at. */
const SAMPLE = 400;
const CODE =
  /(?<!\p{L})(?:kod\p{L}*|код\p{L}*|code\p{L}*|fips|naics|isic|nace|cpv|s\/s|п\/п|№|n°|no\.?|nn|id|şifr\p{L}*|шифр\p{L}*|sira)(?!\p{L})/u;
const YEAR = /^(?:il|illər|год|годы|year|years|yil|yillar|dövr|период|period|dönem|tarix)$/u;

interface Column {
  col: number;
  spots: Spot[];
  /** Of the lines of the body. */
  filled: number;
}

/**
 * The columns of a table that name its rows, from the left: words, codes, running numbers, and years without which
 * two rows would have the same name.
 *
 * @param lines the body's lines that hold values
 * @param headings the heading's lines
 * @param columns the columns of the table that show anything, ascending
 */
export function labelColumns(lines: Line[], headings: Line[], columns: number[]): number[] {
  const sample = lines.length > SAMPLE ? lines.slice(0, SAMPLE) : lines;
  const behind = labelsBehind(sample, headings, columns);
  if (behind !== null) return [behind];
  const labels: number[] = [];
  const known = columns.slice(0, 8).map((col) => gather(sample, col));
  const storedNumbers = numbersStored(sample, columns);
  for (const column of known) {
    const heading = lowest(headings, column.col);
    const before = known.filter(({ col }) => labels.includes(col));
    const is =
      labels.length === 0
        ? namesRows(column, heading)
        : isWords(column) ||
          isTextDigits(column, storedNumbers) ||
          isCode(column, heading) ||
          isCounting(column) ||
          isNeededYear(column, heading, before, sample);
    if (!is) break;
    labels.push(column.col);
  }
  if (labels.length > 0 && labels.length >= columns.length)
    return labels.slice(0, isRunning(known[0]!) && columns.length > 2 ? 2 : 1);
  return labels;
}

/** The last column, where it alone holds words and all before it plain numbers that neither count nor date the rows. */
function labelsBehind(lines: Line[], headings: Line[], columns: number[]): number | null {
  const all = columns.slice(-MOST_BEFORE - 1).map((col) => gather(lines, col));
  const last = all.pop();
  if (last === undefined || all.length === 0 || columns.length > MOST_BEFORE + 1) return null;
  const isNamed = last.filled === 1 && last.spots.every(({ kind }) => kind === 'words');
  const isValues = (column: Column, at: number): boolean =>
    column.spots.length > 0 &&
    column.spots.every(({ kind }) => kind === 'number' || kind === 'missing') &&
    (at > 0 || !numbersRows(column, lowest(headings, column.col)));
  return isNamed && all.every(isValues) ? last.col : null;
}

/** Columns of values that may stand before the labels. */
const MOST_BEFORE = 7;

function gather(lines: Line[], col: number): Column {
  const spots = lines.flatMap(({ spots: all }) => all.filter((spot) => spot.col === col));
  return { col, spots, filled: lines.length === 0 ? 0 : spots.length / lines.length };
}

const lowest = (headings: Line[], col: number): string =>
  lower(
    headings
      .map((line) => covering(line, col))
      .findLast((spot) => spot !== undefined && spot.kind !== 'number')?.text ?? '',
  );

const share = (spots: Spot[], is: (spot: Spot) => boolean): number =>
  spots.length === 0 ? 0 : spots.filter(is).length / spots.length;

/** The first column does, unless it holds numbers that neither count nor differ. */
function namesRows(column: Column, heading: string): boolean {
  if (column.spots.length === 0) return true;
  if (
    share(
      column.spots,
      ({ kind }) => kind === 'words' || kind === 'worded' || kind === 'year' || kind === 'date',
    ) >= 0.3
  )
    return true;
  return numbersRows(column, heading) || (isDistinct(column) && !isValued(column, heading));
}

const numbersRows = (column: Column, heading: string): boolean =>
  isRunning(column) || isNumbered(column) || CODE.test(heading) || YEAR.test(heading);

/** Numbers under a year, and one or two alone, are rather counted than codes. */
const isValued = ({ spots }: Column, heading: string): boolean =>
  spots.length < LEAST_CODES || textKind(heading) === 'year';

const LEAST_CODES = 3;

const isWords = ({ spots, filled }: Column): boolean =>
  filled >= 0.25 &&
  share(
    spots,
    ({ kind, text }) =>
      kind === 'words' || (kind === 'worded' && /\p{L}{3}/u.test(text) && !/^\d+ \p{L}+ \d+$/u.test(text)),
  ) >= 0.5;

/** Digits stored as text beside stored numbers are codes. */
const isTextDigits = ({ spots, filled }: Column, storedNumbers: number): boolean =>
  storedNumbers >= 0.6 &&
  filled >= 0.3 &&
  share(
    spots,
    ({ cell, text, kind }) =>
      cell.type === 'text' && /^\d[\d.-]*$|^[([]?\p{Lu}[)\]]?$/u.test(text) && kind !== 'date',
  ) >= 0.6;

function isCode(column: Column, heading: string): boolean {
  const { spots, filled } = column;
  if (filled < 0.5 || spots.length < 2) return false;
  const whole = share(spots, ({ text }) => /^\d{1,12}$|^\d+(?:[.-]\d+)+\.?$/.test(text)) >= 0.8;
  if (!whole || !isDistinct(column)) return false;
  return CODE.test(heading) || (spots.length >= 8 && continues(spots) >= 0.15);
}

/** How often a code is the one above with a sign more: 23, 236, 2361. */
function continues(spots: Spot[]): number {
  const longer = spots.filter(({ text }, i) => {
    const above = spots[i - 1]?.text;
    return above !== undefined && text.length > above.length && text.startsWith(above);
  });
  return longer.length / spots.length;
}

/** 1., 1.1, 1.2, 2. …: going up, none twice. */
function isNumbered({ spots }: Column): boolean {
  const paths = spots.map(({ text }) =>
    /^\d{1,3}(?:\.\d{1,2}){0,3}\.?$/.test(text) ? text.split('.').map(Number) : null,
  );
  if (paths.includes(null) || new Set(spots.map(({ text }) => text)).size < spots.length) return false;
  const up = paths.filter((path, i) => i > 0 && isAfter(path!, paths[i - 1]!));
  const isWritten = spots.some(({ cell }) => cell.type === 'text');
  // Stored as numbers they are 1, 1.1, 1.2, 2.
  const isNested = paths[0]!.join('.') === '1' && new Set(paths.map((path) => path!.length)).size > 1;
  return up.length >= (spots.length - 1) * 0.8 && (isWritten || isNested);
}

/** Whether a code stands behind another: `2` behind `1.3`, `1.1` behind `1`. */
export function isAfter(path: readonly number[], before: readonly number[]): boolean {
  for (let i = 0; i < Math.max(path.length, before.length); i++)
    if ((path[i] ?? 0) !== (before[i] ?? 0)) return (path[i] ?? 0) > (before[i] ?? 0);
  return false;
}

/** No two alike, and no mark for what is missing: that names no row. */
const isDistinct = ({ spots }: Column): boolean =>
  spots.every(({ kind }) => kind !== 'missing') &&
  new Set(spots.map(({ text }) => text)).size >= spots.length * 0.95 &&
  spots.every(({ text }) => !/[,%]|\d\.\d/.test(text));

function isRunning({ spots }: Column): boolean {
  if (spots.length < 2) return spots.length === 1 && /^1\.?$/.test(spots[0]!.text);
  const steps = spots.filter(
    ({ text }, i) => i > 0 && Number.parseFloat(text) - Number.parseFloat(spots[i - 1]!.text) === 1,
  );
  return steps.length >= (spots.length - 1) * 0.6;
}

/** Numbers that count the rows from 1, wherever among the labels they stand. */
const isCounting = ({ spots }: Column): boolean =>
  spots.length >= 5 &&
  spots[0]!.text === '1' &&
  spots.filter(({ text }, i) => i > 0 && Number(text) === Number(spots[i - 1]!.text) + 1).length >=
    spots.length * 0.9 - 1;

function isNeededYear(column: Column, heading: string, before: Column[], lines: Line[]): boolean {
  const { spots, filled } = column;
  if (filled < 0.5 || share(spots, ({ kind }) => kind === 'year' || kind === 'words') < 0.8) return false;
  if (share(spots, ({ kind }) => kind === 'year') < 0.3) return false;
  if (YEAR.test(heading)) return true;
  return !rowsDiffer(
    lines,
    before.map(({ col }) => col),
  );
}

/** Whether the labels in some columns tell the rows apart; a blank one stands for the label above. */
function rowsDiffer(lines: Line[], columns: number[]): boolean {
  const last = new Map<number, string>();
  const names = lines.map(({ spots }) => {
    for (const spot of spots) if (columns.includes(spot.col)) last.set(spot.col, spot.text);
    return columns.map((col) => last.get(col) ?? '').join('\u0000');
  });
  return new Set(names).size > names.length * 0.9;
}

function numbersStored(lines: Line[], columns: number[]): number {
  const values = lines.flatMap(({ spots }) =>
    spots.filter(({ kind, col }) => kind === 'number' && col > (columns[1] ?? 0)),
  );
  return share(values, ({ cell }) => cell.type === 'number');
}
