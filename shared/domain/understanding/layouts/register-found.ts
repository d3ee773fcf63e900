import { rangeText } from '../../sheets/cell-ref.ts';
import type { ObservationDraft } from '../../observations/observation.ts';
import type { Reading } from '../../questions/question.ts';
import { foldLabel } from '../../text/fold.ts';
import { unsettledOf } from '../drafts/unsettled-of.ts';
import type { Grid } from '../lines/grid.ts';
import { tell } from '../meaning/told.ts';
import { candidatesIn } from '../reading/candidate.ts';
import { scopeOf } from '../reading/scope.ts';
import { refsText } from '../asking/refs.ts';
import type { ReadTable } from '../read-tables.ts';
import type { Placed } from '../tables/found-table.ts';
import type { SentenceJob } from './sentences.ts';

/** Fewer rows are a table with dates. */
const LEAST_ROWS = 3;
/** So many ways to count the rows are offered. */
const OFFERED = 6;

/** Rows of single cases are not read cell by cell: one question says what can be counted of them. Returns whether it was one. */
export function askRegister(table: ReadTable, grid: Grid, job: SentenceJob): boolean {
  const { bodyRows } = table.table;
  const categories = repeatedColumns(table, grid);
  if (bodyRows.length < LEAST_ROWS || categories.length === 0 || !isRegister(table, grid)) return false;
  const open = table.readings.filter(
    ({ aside, quantity }) => aside === undefined && quantity.kind !== 'text',
  );
  const { sheet } = job;
  const { box } = table.table;
  const readings = categories.flatMap((cells) => countsOf(cells, table, job)).slice(0, OFFERED);
  for (const { aside, placed } of table.readings)
    if (aside !== undefined) job.out.ignored.push({ sheet: sheet.name, ref: placed.cell.ref, says: aside });
  const isLeft = table.readings.some(({ aside }) => aside === 'not-for-reference');
  if (open.length === 0 && (isLeft || readings.length === 0)) return true;
  job.out.questions.push({
    sheet: sheet.name,
    ref: open.length > 0 ? refsText(open.map(({ placed }) => placed.cell.ref)) : rangeText(box),
    text: table.lines.titles[0]?.placed.text ?? sheet.name,
    label: [table.lines.titles[0]?.placed.text ?? sheet.name],
    kind: 'register',
    scope: 'sheet',
    settles: Math.max(1, open.length),
    readings,
    unsettled: open.map((reading) => unsettledOf(reading, grid)),
  });
  return true;
}

/** One row per event: a date of its own in most rows, and no totals. */
function isRegister({ table, readings }: ReadTable, grid: Grid): boolean {
  if (readings.some(({ settled, isTotal }) => settled?.by === 'layout' || isTotal)) return false;
  if (table.derived.length > 0) return false;
  return [...table.labelCols, ...table.bodyCols].some((col) => {
    const dates = table.bodyRows.filter((row) => {
      const placed = grid.at(row, col);
      return (
        placed !== undefined &&
        (placed.cell.type === 'date' || /^\s*\d{1,2}[./]\d{1,2}[./]\d{2,4}\s*$/.test(placed.text))
      );
    });
    return dates.length >= table.bodyRows.length * 0.7;
  });
}

/** Columns whose texts come again and again: kinds of events. */
function repeatedColumns({ table }: ReadTable, grid: Grid): Placed[][] {
  return [...table.labelCols, ...table.bodyCols].flatMap((col) => {
    const cells = table.bodyRows.flatMap((row) => grid.at(row, col) ?? []);
    const texts = cells.filter(({ cell, text }) => cell.type === 'text' && /\p{L}/u.test(text));
    const distinct = new Set(texts.map(({ text }) => foldLabel(text)));
    const isKinds = texts.length >= table.bodyRows.length * 0.7 && distinct.size * 2 <= texts.length;
    return isKinds ? [texts] : [];
  });
}

/** How often each kind stands there, where a figure's words name it. */
function countsOf(cells: readonly Placed[], { table, agency }: ReadTable, job: SentenceJob): Reading[] {
  const { sheet, meanings, base } = job;
  const kinds = Map.groupBy(cells, ({ text }) => foldLabel(text));
  return [...kinds.values()].flatMap((same): Reading[] => {
    const placed = same[0]!;
    const told = tell(placed.text, base, meanings);
    const scope = scopeOf(
      [{ place: 'own', axis: 'row', said: { placed, told } }],
      new Set([agency]),
      undefined,
      new Set(),
      meanings,
    );
    const best = candidatesIn(scope, meanings)[0];
    if (best === undefined || best.ownWords < 2 || best.open.some(({ why }) => why === 'restricts'))
      return [];
    const range = rangeText({
      top: table.bodyRows[0]!,
      bottom: table.bodyRows.at(-1)!,
      left: placed.col,
      right: placed.col,
    });
    const draft: ObservationDraft = {
      figure: best.figure,
      period: base,
      agency,
      value: same.length,
      status: 'value',
      categories: best.scope,
      remarks: [],
      cells: [{ sheet: sheet.name, ref: range, role: 'value', text: `${same.length}` }],
    };
    const says = {
      tag: 'count-of-rows',
      figure: best.figure,
      rows: same.length,
      where: placed.text,
    } as const;
    return [{ value: same.length, says, observations: [draft] }];
  });
}
