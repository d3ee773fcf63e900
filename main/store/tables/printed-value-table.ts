import type { FigurePart, PrintedValue } from '../../../shared/domain/figures/printed-value.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';
import { number, numberOrNull, statement, text, type Row } from '../statement.ts';

/** Takes a printed document in as a vintage: the state of all its numbers at that moment. */
export function insertPrintedValues(db: WritableDb, vintage: string, values: readonly PrintedValue[]): void {
  const insert = statement(
    db,
    `INSERT INTO printed_value (vintage, seq, figure, part, value, text, page, section, sentence, is_ref)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  values.forEach((value, seq) => {
    insert.run(
      vintage,
      seq,
      value.figure,
      value.part,
      value.value,
      value.text,
      value.page ?? null,
      value.section,
      value.sentence,
      value.ref ? 1 : 0,
    );
  });
}

export const printedValues = (db: ReadableDb, vintage: string): PrintedValue[] =>
  statement(db, 'SELECT * FROM printed_value WHERE vintage = ? ORDER BY seq').all(vintage).map(toPrinted);

/** Names of the printed documents that the workspace knows. */
export const printedVintages = (db: ReadableDb): string[] =>
  statement(db, 'SELECT DISTINCT vintage FROM printed_value ORDER BY vintage')
    .all()
    .map((row) => text(row, 'vintage'));

export function countPrinted(db: ReadableDb, vintage: string): number {
  const row = statement(db, 'SELECT count(*) AS n FROM printed_value WHERE vintage = ?').get(vintage);
  return row ? number(row, 'n') : 0;
}

function toPrinted(row: Row): PrintedValue {
  const page = numberOrNull(row, 'page');
  return {
    figure: text(row, 'figure'),
    part: text(row, 'part') as FigurePart,
    value: numberOrNull(row, 'value'),
    text: text(row, 'text'),
    ...(page === null ? {} : { page: number(row, 'page') }),
    section: text(row, 'section'),
    sentence: text(row, 'sentence'),
    ...(number(row, 'is_ref') === 1 ? { ref: true } : {}),
  };
}
