import type { TaughtTable } from '../../catalogue/taught-table.ts';
import type { Period } from '../../periods/period.ts';
import { lower } from '../../text/fold.ts';
import { readSpan } from '../spans/read-span.ts';
import { saysTotal } from '../tables/total-words.ts';
import type { TableForm } from './table-form.ts';
import { comparable, countOf, everyYear, undated } from './years.ts';

/** Which line of a taught table each line of a form is. */
export interface TableMatch {
  taught: TaughtTable;
  /** Place in the taught table by place in the form; absent: it was not there. */
  rows: ReadonlyMap<number, number>;
  columns: ReadonlyMap<number, number>;
  /** Columns that say the time of a taught one in other words. */
  renamed: ReadonlySet<number>;
  /** Whether the same stands over both: captions, and what tells the sheet from another. */
  sameHead: boolean;
  /** Share of the lines of both that the other has. */
  likeness: number;
  /** Its rows are those of the taught table, its columns are not: what was said of it holds for none of its cells. */
  isRowsOnly: boolean;
}

/** With less in common it is another table. */
export const LEAST_ALIKE = 0.5;

/**
 * The taught table that a table is; null where it is none of them, or as much one as another. Of two that say so of the
 * same table, the layout of the program and what a person taught of it since, the one that was taught last.
 */
export function matchTable(form: TableForm, taught: readonly TaughtTable[], base: Period): TableMatch | null {
  // Only a sheet that nobody named is told by what stood over the others.
  const isLoose = isNameless(form.sheet);
  const all = taught
    .map((one) => pairTable(form, one, base, isLoose ? knownOver(one, taught) : []))
    .filter(({ likeness }) => likeness >= LEAST_ALIKE)
    .toSorted(
      (a, b) =>
        Number(a.isRowsOnly) - Number(b.isRowsOnly) ||
        Number(b.sameHead) - Number(a.sameHead) ||
        b.likeness - a.likeness ||
        (a.taught.at < b.taught.at ? 1 : a.taught.at > b.taught.at ? -1 : 0),
    );
  const [best, next] = all;
  if (best === undefined) return null;
  const isTie =
    next?.isRowsOnly === best.isRowsOnly &&
    next.sameHead === best.sameHead &&
    next.likeness === best.likeness &&
    next.taught.at === best.taught.at;
  return isTie ? null : best;
}

/**
 * Which lines of a taught table those of a form are, however few.
 *
 * @param known what stands over it and others of its return
 */
export function pairTable(
  form: TableForm,
  taught: TaughtTable,
  base: Period,
  known: readonly string[] = [],
): TableMatch {
  const rows = pair(
    form.rows,
    taught.rows.map(({ label }) => label),
    base,
  );
  const paths = pair(
    form.columns.map(({ path }) => path),
    taught.columns.map(({ path }) => path),
    base,
  );
  for (const [at, same] of sameShown(form, taught, paths)) paths.set(at, same);
  const renamed = sameTimes(form, taught, paths, base);
  const columns = new Map([...paths, ...renamed]);
  for (const [at, same] of alikeRows(form, taught, rows)) rows.set(at, same);
  const ofRows = rows.size / Math.max(1, form.rows.length, lastingRows(taught, rows).length);
  // Columns come and go (`2022` filled in, a change added): half of the fewer is enough.
  const ofColumns = columns.size / Math.max(1, Math.min(form.columns.length, taught.columns.length));
  const isRowsOnly = ofColumns < LEAST_ALIKE;
  return {
    taught,
    rows,
    columns,
    renamed: new Set(renamed.keys()),
    sameHead: isSameHead(form, taught, known, base),
    likeness: isRowsOnly
      ? [...rows.keys()].some((at) => tellsTable(form.rows[at]!, base))
        ? ofRows
        : 0
      : Math.min(ofRows, ofColumns),
    isRowsOnly,
  };
}

/** Months, years and totals are the rows of many tables. */
const tellsTable = (label: readonly string[], base: Period): boolean =>
  label.some((text) => text !== '' && !saysTotal(text) && readSpan(text, base).rest !== '');

/** A running code: `QHT-2023/01`, `№ 12-3`. One word with a letter and digits parted by a sign. */
const CODE = /^[\p{L}№]+[-–/.]?\d+(?:[-–/.]\d+)+$/u;

const shapeOf = (label: readonly string[]): string | null => {
  const own = label.at(-1) ?? '';
  return CODE.test(own) ? own.replaceAll(/\d+/g, NUMBER) : null;
};
const NUMBER = '#';

/** Whether codes count on, each by one: articles of a law (`CM-144-1`, `CM-243-1`) do not. */
function isRunning(labels: readonly (readonly string[])[]): boolean {
  const counts = labels.map((label) => Number(/\d+$/.exec(label.at(-1) ?? '')?.[0]));
  return counts.every((count, at) => at === 0 || count === counts[at - 1]! + 1);
}

/** So many rows are a list. */
const LEAST_LISTED = 3;

/** Rows of a list that go by a running code and of which nothing is for the reference, by the look of their code. */
function listedRows({ rows }: TaughtTable): Map<string, number[]> {
  const lists = Map.groupBy(rows.keys(), (at) => shapeOf(rows[at]!.label) ?? '');
  return new Map(
    [...lists].filter(
      ([shape, places]) =>
        shape !== '' &&
        places.length >= LEAST_LISTED &&
        isRunning(places.map((at) => rows[at]!.label)) &&
        places.every(
          (at) => rows[at]!.cells.length > 0 && rows[at]!.cells.every(({ figure }) => figure === undefined),
        ),
    ),
  );
}

/** Rows that are others of such a list: another year has other codes, and more or fewer of them. */
function alikeRows(
  form: TableForm,
  taught: TaughtTable,
  known: ReadonlyMap<number, number>,
): [number, number][] {
  const lists = listedRows(taught);
  const mine = Map.groupBy(form.rows.keys(), (at) => shapeOf(form.rows[at]!) ?? '');
  return [...mine].flatMap(([shape, places]): [number, number][] => {
    const same = lists.get(shape);
    if (same === undefined || !isRunning(places.map((at) => form.rows[at]!))) return [];
    return places.filter((at) => !known.has(at)).map((at) => [at, same[0]!]);
  });
}

/** The rows of a taught table without those of a list that is there with other codes. */
export function lastingRows(taught: TaughtTable, rows: ReadonlyMap<number, number>): number[] {
  const kept = new Set(rows.values());
  const listed = new Set(
    [...listedRows(taught).values()].filter((places) => places.some((at) => kept.has(at))).flat(),
  );
  return [...taught.rows.keys()].filter((at) => kept.has(at) || !listed.has(at));
}

const SEPARATOR = '\n';

type Keys = [every: string, written: string];

/** A path as it comes every year, and as it is written: a year in it can be the name of a category. */
function keysOf(path: readonly string[], base: Period): Keys {
  const key = (texts: readonly string[]): string => texts.map(comparable).join(SEPARATOR);
  return [key(path.map((text) => everyYear(text, base))), key(path)];
}

const remembered = new WeakMap<readonly (readonly string[])[], { base: Period; keys: Keys[] }>();

/** A form is laid beside every table that was taught. */
function keysIn(paths: readonly (readonly string[])[], base: Period): readonly Keys[] {
  let known = remembered.get(paths);
  if (known?.base !== base)
    remembered.set(paths, (known = { base, keys: paths.map((path) => keysOf(path, base)) }));
  return known.keys;
}

const taughtKey = (path: readonly string[]): string => path.map(comparable).join(SEPARATOR);

/** Lines of the same texts, each once; what stands several times is told apart by its turn where both have it as often. */
function pair(
  mine: readonly (readonly string[])[],
  theirs: readonly (readonly string[])[],
  base: Period,
): Map<number, number> {
  const known = Map.groupBy(theirs.keys(), (at) => taughtKey(theirs[at]!));
  const keys = keysIn(mine, base);
  const asked = Map.groupBy(mine.keys(), (at) => {
    const [every, written] = keys[at]!;
    return known.has(every) ? every : written;
  });
  const found = new Map<number, number>();
  for (const [key, places] of asked) {
    const same = known.get(key);
    if (same?.length !== places.length) continue;
    // A line without a word is told by nothing, unless it is the only one.
    if (key === '' && (mine.length > 1 || theirs.length > 1)) continue;
    for (const [turn, place] of places.entries()) found.set(place, same[turn]!);
  }
  return found;
}

/** Columns without a word over them, each the only one of what it shows. */
function sameShown(
  form: TableForm,
  taught: TaughtTable,
  paths: ReadonlyMap<number, number>,
): [number, number][] {
  const kept = new Set(paths.values());
  return (['numbers', 'shares', 'texts'] as const).flatMap((what): [number, number][] => {
    const [mine, theirs] = [form.columns, taught.columns].map((columns) =>
      [...columns.keys()].filter((at) => columns[at]!.shows === what),
    ) as [number[], number[]];
    const [at, same] = [mine[0], theirs[0]];
    if (mine.length !== 1 || theirs.length !== 1 || paths.has(at!) || kept.has(same!)) return [];
    return [[at!, same!]];
  });
}

/** `2023-cü il` and `İcra (2024-cü il)`: columns that say the same time, each the only one of it that is left. */
function sameTimes(
  form: TableForm,
  taught: TaughtTable,
  paths: ReadonlyMap<number, number>,
  base: Period,
): Map<number, number> {
  const kept = new Set(paths.values());
  const found = new Map<number, number>();
  const mine = [...form.columns.entries()].filter(([at, { time }]) => !paths.has(at) && time !== undefined);
  for (const [at, { time }] of mine) {
    const same = [...taught.columns.entries()].filter(
      ([one, column]) => !kept.has(one) && column.time === everyYear(time!, base),
    );
    const isOnly = mine.filter(([, other]) => other.time === time).length === 1;
    if (same.length === 1 && isOnly) found.set(at, same[0]![0]);
  }
  return found;
}

/** A table that is counted like another one does not stand under it: `Slayd 36. …` over `Slayd 37. …`. */
function ownCaptions(captions: readonly string[]): readonly string[] {
  const count = countOf(captions[0] ?? '');
  return count === null ? captions : captions.filter((text, at) => at === 0 || countOf(text) !== count);
}

/**
 * Where captions do not tell a table from others of the return, the sheet or its titles do. One that had a sheet of its
 * own is known again among others where what stood nearest over it, the title of that sheet, is its caption now.
 */
function isSameHead(form: TableForm, taught: TaughtTable, known: readonly string[], base: Period): boolean {
  const every = (text: string): string => comparable(undated(everyYear(text, base)));
  const titled = new Set(taught.beside.map((text) => comparable(undated(text))));
  if (taught.captions.length === 0 && form.captions.length > 0)
    return (
      every(form.captions[0]!) === comparable(undated(taught.beside[0] ?? '')) &&
      form.captions.every((text) => titled.has(every(text)))
    );
  const [mine, theirs] = [ownCaptions(form.captions), ownCaptions(taught.captions)].map((captions, at) =>
    captions.map((text) => (at === 0 ? every(text) : comparable(undated(text)))),
  ) as [string[], string[]];
  if (isNameless(form.sheet) && theirs.length > 0) {
    const over = ownCaptions([...form.captions, ...form.titles]).map(every);
    const isKnown = (text: string): boolean => known.some((other) => other.includes(text));
    if (over[0] === theirs[0] && theirs.every((text) => over.includes(text)) && over.every(isKnown))
      return true;
  }
  if (mine.length !== theirs.length || !mine.every((text, at) => text === theirs[at])) return false;
  if (form.sheet !== '' && every(form.sheet) === comparable(taught.sheet ?? '')) return true;
  return form.titles.length > 0 && form.titles.every((text) => titled.has(every(text)));
}

/** A sheet that the sender did not name: a text, a page, what was pasted. Nothing but what stands over a table tells it then. */
const isNameless = (sheet: string): boolean =>
  /^(?:(?:sheet|table|page|лист|таблица|страница|v[əe]r[əe]q|c[əe]dv[əe]l|s[əe]hif[əe]|sayfa|tablo)\s*\d+)?$/u.test(
    lower(sheet.trim()),
  );

/** What stood over tables that were taught together, and around them; as one text, too, for a page breaks its lines anew. */
const knownOver = (taught: TaughtTable, all: readonly TaughtTable[]): string[] =>
  all
    .filter(({ at }) => at === taught.at)
    .flatMap(({ captions, beside }) => {
      const texts = [...captions, ...beside].map((text) => comparable(undated(text)));
      return [...texts, texts.toReversed().join(' ')];
    });
