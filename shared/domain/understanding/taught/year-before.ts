import type { Period } from '../../periods/period.ts';
import type { Interpretation } from '../interpretation.ts';
import { unsaid } from './learn.ts';
import { matchTable } from './match-table.ts';

/** A table and the one that it was the year before: lines of the sheet, this year's and last year's. */
export interface TablePair {
  /** Names of the sheets. */
  now: string;
  before: string;
  rows: [now: number, then: number][];
  columns: [now: number, then: number][];
}

type Read = Required<Pick<Interpretation, 'forms'>> & { period: Period };

/** Which tables of a return stood in that of the year before, by the texts of their lines. */
export function pairWithBefore(now: Read, then: Read): TablePair[] {
  const tables = then.forms.map(({ shape }) => unsaid(shape, then.period));
  return now.forms.flatMap(({ shape, turned }): TablePair[] => {
    const match = matchTable(shape, tables, now.period);
    const before = match === null ? undefined : then.forms[tables.indexOf(match.taught)];
    if (match === null || before === undefined || before.turned !== turned) return [];
    const rows = lines(match.rows, shape.rowsAt, before.shape.rowsAt);
    const columns = lines(match.columns, shape.columnsAt, before.shape.columnsAt);
    return [
      {
        now: shape.sheet,
        before: before.shape.sheet,
        ...(turned ? { rows: columns, columns: rows } : { rows, columns }),
      },
    ];
  });
}

const lines = (
  places: ReadonlyMap<number, number>,
  now: readonly number[],
  then: readonly number[],
): [number, number][] =>
  [...places].flatMap(([mine, theirs]): [number, number][] => {
    const [a, b] = [now[mine], then[theirs]];
    return a === undefined || b === undefined ? [] : [[a, b]];
  });
