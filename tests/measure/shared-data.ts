import path from 'node:path';
import { root, readRows } from '../unit/catalogue-fixture.ts';

/** Folder of the data that lies beside the project; `ARAYIS_SHARED` names another one. */
export const shared = process.env['ARAYIS_SHARED'] ?? path.join(root, '../shared');

/** One row of a key: what a careful reader enters for one cell. */
export interface KeyRow {
  file: string;
  /** Empty for text files. */
  sheet: string;
  /** A1 address, or the range that the value is counted from. */
  cell: string;
  /** `extra.…` and `annex.…` are not printed in the reference: any key that holds the value is right; `none`: nothing may be taken. */
  figure: string;
  /** `2023/2022` in a difference. */
  period: string;
  /** The body that counted; two with a bar where either is right. */
  agency: string;
  value: number;
  /** What the cell holds. */
  raw: string;
  /** The cell (or a part of it) is the printed difference of the period on the one before it. */
  isChange: boolean;
}

export const readKey = (file: string): KeyRow[] =>
  readRows(file).map((row) => ({
    file: row['file']!,
    sheet: row['sheet'] ?? '',
    cell: row['cell']!,
    figure: row['figure_id']!,
    period: row['period']!.split('/')[0]!,
    agency: row['agency']!,
    value: Number(row['value']),
    raw: row['raw_text'] ?? '',
    isChange: row['period']!.includes('/'),
  }));
