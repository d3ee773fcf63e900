import { toRef } from '../../../shared/domain/sheets/cell-ref.ts';
import type { Random } from '../random.ts';
import { headerRow, ordinaryTables, type OrdinaryTable } from './ordinary-tables.ts';
import type { Qualifier } from './qualifiers.ts';

export interface Insertion {
  place: 'label' | 'header' | 'title' | 'unit';
  qualifier: Qualifier;
  plain: OrdinaryTable;
  table: OrdinaryTable;
  /** The values that the word bears on. */
  refs: string[];
}

const WAYS: ((text: string, words: string) => string)[] = [
  (text, words) => `${text} (${words})`,
  (text, words) => `${words} ${text.charAt(0).toLowerCase()}${text.slice(1)}`,
  (text, words) => `${text}, ${words}`,
  (text, words) => `${text} – ${words}`,
];

/** One qualifier in each place of each ordinary table of its language. */
export function insertionsOf(qualifier: Qualifier, by: Random): Insertion[] {
  return ordinaryTables(qualifier.language).flatMap((plain): Insertion[] => {
    const first = headerRow(plain) + 1;
    const [row, column] = [by.below(plain.rows.length), 2 + by.below(2)];
    const qualified = (text: string): string => by.pick(WAYS)(text, qualifier.words);
    const ofRow = [toRef(first + row, 3), toRef(first + row, 4)];
    const changedRow = (at: number): OrdinaryTable['rows'] =>
      plain.rows.map((cells, line) => (line === row ? cells.with(at, qualified(String(cells[at]))) : cells));
    const base = { qualifier, plain };
    return [
      { ...base, place: 'label', table: { ...plain, rows: changedRow(0) }, refs: ofRow },
      { ...base, place: 'unit', table: { ...plain, rows: changedRow(1) }, refs: ofRow },
      {
        ...base,
        place: 'header',
        table: { ...plain, header: plain.header.with(column, qualified(plain.header[column]!)) },
        refs: plain.rows.map((_, line) => toRef(first + line, column + 1)),
      },
      {
        ...base,
        place: 'title',
        table: { ...plain, titles: [plain.titles[0]!, qualified(plain.titles[1]!)] },
        refs: plain.rows.flatMap((_, line) => [toRef(first + line, 3), toRef(first + line, 4)]),
      },
    ];
  });
}
