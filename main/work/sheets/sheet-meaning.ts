import { parseRange, parseRef, toRef, type Range } from '../../../shared/domain/sheets/cell-ref.ts';
import type { IgnoredCell } from '../../../shared/domain/understanding/interpretation.ts';
import type { CellLink, Observation } from '../../../shared/domain/observations/observation.ts';
import type { CellMeaning } from '../../../shared/domain/sheets/cell-meaning.ts';
import type { IgnoredSays } from '../../../shared/domain/questions/reading-says.ts';
import type { ReadableDb } from '../../store/connection.ts';
import { ignoredCells } from '../../store/tables/ignored-cells-table.ts';
import type { QuestionRow } from '../questions/questions.ts';
import { cellKey, rowKey, type CellKey, type RowKey } from '../../../shared/domain/keys/cell-key.ts';
import type { DeliveryId, QuestionId } from '../../../shared/domain/keys/ids.ts';

/** What was made of the cells of a delivery. */
export interface DeliveryMeaning {
  of: (sheet: string, ref: string) => Meaning;
  /** Whether values stand in the row. */
  hasValues: (sheet: string, row: number) => boolean;
  /** Cells left aside on a sheet, as they were kept: a run of them may be one range. */
  ignored: (sheet: string) => IgnoredCell[];
  counts: (sheet: string) => Record<Exclude<CellMeaning, 'none'>, number>;
}

interface Meaning {
  meaning: CellMeaning;
  question?: QuestionId;
  why?: IgnoredSays;
}

interface Placed {
  sheet: string;
  row: number;
  meaning: Meaning;
}

/** A range of more cells is asked, not unfolded. */
const UNFOLDED = 2000;

const NONE: Meaning = { meaning: 'none' };

/** A cell that raises a question is one, whatever else rests on it; one that is a value is no header. */
export function meaningOf(
  db: ReadableDb,
  delivery: DeliveryId,
  observations: readonly Observation[],
  questions: readonly QuestionRow[],
): DeliveryMeaning {
  const cells = new Map<CellKey, Placed>();
  const ranges: { sheet: string; range: Range; meaning: Meaning }[] = [];
  const ignored = ignoredCells(db, delivery);
  const put = (sheet: string, ref: string, meaning: Meaning): void => {
    if (ref === '') return;
    if (ref.includes(',')) return ref.split(',').forEach((one) => put(sheet, one, meaning));
    if (!ref.includes(':'))
      return void cells.set(cellKey({ sheet, ref }), { sheet, row: parseRef(ref).row, meaning });
    const range = parseRange(ref);
    if ((range.bottom - range.top + 1) * (range.right - range.left + 1) > UNFOLDED) {
      ranges.unshift({ sheet, range, meaning });
      return;
    }
    for (let row = range.top; row <= range.bottom; row++) {
      for (let col = range.left; col <= range.right; col++)
        cells.set(cellKey({ sheet, ref: toRef(row, col) }), { sheet, row, meaning });
    }
  };
  for (const cell of ignored) put(cell.sheet, cell.ref, { meaning: 'ignored', why: cell.says });
  const links = observations.flatMap((o) => o.cells);
  for (const link of links.filter((one) => !isValue(one))) put(link.sheet, link.ref, { meaning: 'header' });
  for (const link of links.filter(isValue)) put(link.sheet, link.ref, { meaning: 'observation' });
  for (const { sheet, ref, id, state } of questions) {
    if (state === 'open') put(sheet, ref, { meaning: 'question', question: id });
    // Its values are there, and wait: whoever stands on one sees what a second person has to confirm.
    if (state === 'proposed') put(sheet, ref, { meaning: 'observation', question: id });
  }
  const [headed, valued] = [new Set<RowKey>(), new Set<RowKey>()];
  for (const { sheet, row, meaning } of cells.values()) {
    if (meaning.meaning === 'header') headed.add(rowKey(sheet, row));
    else if (meaning.meaning !== 'ignored') valued.add(rowKey(sheet, row));
  }
  // What else stands in a row of headers belongs to them, though no value names it.
  const beside = (sheet: string, ref: string): Meaning => {
    const row = rowKey(sheet, parseRef(ref).row);
    return headed.has(row) && !valued.has(row) ? { meaning: 'header' } : NONE;
  };
  const inRange = (sheet: string, ref: string): Meaning => {
    const { row, col } = parseRef(ref);
    const found = ranges.find(
      (one) =>
        one.sheet === sheet &&
        row >= one.range.top &&
        row <= one.range.bottom &&
        col >= one.range.left &&
        col <= one.range.right,
    );
    return found?.meaning ?? beside(sheet, ref);
  };
  return {
    of: (sheet, ref) => cells.get(cellKey({ sheet, ref }))?.meaning ?? inRange(sheet, ref),
    hasValues: (sheet, row) => valued.has(rowKey(sheet, row)),
    ignored: (sheet) => ignored.filter((one) => one.sheet === sheet),
    counts: (sheet) => {
      const counts = { observation: 0, header: 0, question: 0, ignored: 0 };
      for (const { sheet: own, meaning } of cells.values())
        if (own === sheet && meaning.meaning !== 'none') counts[meaning.meaning] += 1;
      return counts;
    },
  };
}

const isValue = (link: CellLink): boolean => link.role === 'value' || link.role === 'change';
