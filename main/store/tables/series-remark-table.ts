import type { SeriesRemark } from '../../../shared/charts/series-remark.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';
import { number, statement, text } from '../statement.ts';
import type { PersonId } from '../../../shared/domain/keys/ids.ts';

export interface NewRemark {
  series: string;
  period: string;
  /** withdrawn: the one before no longer holds. */
  kind: SeriesRemark['kind'] | 'withdrawn';
  text: string;
  /** Id of the person. */
  by: PersonId;
  at: string;
}

export function insertRemark(db: WritableDb, remark: NewRemark): number {
  const { lastInsertRowid } = statement(
    db,
    'INSERT INTO series_remark (series, period, kind, text, made_by, made_at, entry) VALUES (?, ?, ?, ?, ?, ?, ?)',
  ).run(remark.series, remark.period, remark.kind, remark.text, remark.by, remark.at, db.entry);
  return Number(lastInsertRowid);
}

/** The newest remark of each series and period, where it was not withdrawn. */
export const seriesRemarks = (db: ReadableDb): SeriesRemark[] =>
  statement(
    db,
    `SELECT r.*, p.name AS by FROM live_series_remark r JOIN person p ON p.id = r.made_by
WHERE r.kind <> 'withdrawn' AND NOT EXISTS (SELECT 1 FROM live_series_remark later
  WHERE later.series = r.series AND later.period = r.period AND later.id > r.id)
ORDER BY r.series, r.period`,
  )
    .all()
    .map((row) => ({
      id: number(row, 'id'),
      series: text(row, 'series'),
      period: text(row, 'period'),
      kind: text(row, 'kind') as SeriesRemark['kind'],
      text: text(row, 'text'),
      by: text(row, 'by'),
      at: text(row, 'made_at'),
    }));
