import type { QuestionDraft } from '../../questions/question.ts';
import type { Reading } from '../../questions/question.ts';
import type { ReadingSays } from '../../questions/reading-says.ts';
import { foldLabel } from '../../text/fold.ts';
import type { Column } from '../columns.ts';
import { draft, reading, withValue } from './drafts.ts';
import type { Placed } from '../grid.ts';
import { ignore, ignoreByLayout, type SheetState } from '../sheet-state.ts';
import { suggest } from '../labels/suggest.ts';
import { periodAt, type RowReading, type Target } from '../labels/target.ts';
import { readValue } from './value-cell.ts';
import type { Block } from './block.ts';

/** Puts a cell before a person. */
export function ask(
  state: SheetState,
  placed: Placed,
  kind: QuestionDraft['kind'],
  readings: Reading[],
): void {
  state.out.questions.push({
    sheet: state.grid.sheet.name,
    ref: placed.cell.ref,
    text: placed.cell.text,
    kind,
    readings,
  });
}

/** One reading for each figure that the cell may count, with the reason. */
function readingsOf(
  state: SheetState,
  row: RowReading,
  placed: Placed,
  column: Column | undefined,
  target: Target,
  value: number,
  says: (figure: string) => ReadingSays,
  qualifier?: string,
): Reading[] {
  return target.figures.map((figure) =>
    reading(value, says(figure), [
      withValue(draft(state, row.parts, placed, column, target, figure, row.nth), value, qualifier),
    ]),
  );
}

/** The figure is known, the column is not: `nisbət`, no header at all. */
export function askColumn(
  state: SheetState,
  row: RowReading,
  placed: Placed,
  column: Column | undefined,
  target: Target,
): void {
  const read = readValue(placed.cell, placed.text, false, state.marks);
  if (read.kind !== 'number') {
    if (/\d/.test(placed.text)) return ask(state, placed, 'no-number', []);
    return ignore(state, placed, 'no-number-header');
  }
  const { period } = target;
  const header = column === undefined ? {} : { header: column.path.join(' / ') };
  const says = (figure: string): ReadingSays => ({ tag: 'header-unknown', figure, period, ...header });
  ask(
    state,
    placed,
    'unknown-label',
    readingsOf(state, row, placed, column, target, read.value, says, read.qualifier),
  );
}

/** The label may mean several figures, or a figure that only a person can confirm. */
export function askFigure(
  state: SheetState,
  row: RowReading,
  placed: Placed,
  column: Column | undefined,
  target: Target,
): void {
  const read = readValue(placed.cell, placed.text, false, state.marks);
  if (read.kind === 'error') return ask(state, placed, 'error-value', []);
  if (read.kind !== 'number') {
    if (/\d/.test(placed.text)) return ask(state, placed, 'no-number', []);
    return ignore(state, placed, 'no-number-label');
  }
  const doubt = target.doubt === undefined ? {} : { doubt: target.doubt };
  const says = (figure: string): ReadingSays => ({ tag: 'label-is', label: row.label, figure, ...doubt });
  ask(
    state,
    placed,
    'ambiguous-label',
    readingsOf(state, row, placed, column, target, read.value, says, read.qualifier),
  );
}

/** Nothing says what the cell counts: the figures whose labels come near are offered. */
export function askUnknown(
  state: SheetState,
  row: RowReading,
  placed: Placed,
  column: Column | undefined,
  block: Block,
): void {
  const read = readValue(placed.cell, placed.text, false, state.marks);
  if (read.kind === 'error') return ask(state, placed, 'error-value', []);
  if (read.kind !== 'number' && read.kind !== 'ambiguous') return ignore(state, placed, 'no-number');
  if (row.context?.others !== undefined && !row.total && row.label !== '') {
    if (read.kind === 'number') block.addNumber(placed, read.value, false);
    return ignoreByLayout(state, placed, row.context.others, row.context.othersAz);
  }
  if (row.total && block.knows(placed.col)) {
    block.addTotal(placed, read.kind === 'number' ? read.value : Number.NaN);
    return ignore(state, placed, 'read-one-by-one');
  }
  const values = read.kind === 'number' ? [read.value] : read.readings.map((r) => r.value);
  const period = periodAt(state, row, column);
  const target: Target = {
    figures: suggest(foldLabel(row.label), state.index.words, 0.5),
    categories: {},
    period,
    rule: undefined,
  };
  const says = (figure: string): ReadingSays => ({ tag: 'label-resembles', label: row.label, figure });
  const readings = values.flatMap((value) => readingsOf(state, row, placed, column, target, value, says));
  ask(state, placed, 'unknown-label', readings);
}
