import type { FigureBreak } from '../../../shared/domain/figures/figure-break.ts';
import type { PersonId } from '../../../shared/domain/keys/ids.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';
import { number, statement, text } from '../statement.ts';

export interface NewBreak extends Pick<FigureBreak, 'period' | 'from' | 'to' | 'reason' | 'at'> {
  by: PersonId;
  /** The break that no longer holds; what else the row says is the same again. */
  withdraws?: number;
}

export function insertBreak(db: WritableDb, said: NewBreak): number {
  const { lastInsertRowid } = statement(
    db,
    'INSERT INTO figure_break (period, from_figures, to_figures, reason, withdraws, said_by, said_at, entry) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  ).run(
    said.period,
    JSON.stringify(said.from),
    JSON.stringify(said.to),
    said.reason,
    said.withdraws ?? null,
    said.by,
    said.at,
    db.entry,
  );
  return Number(lastInsertRowid);
}

/** All that hold, oldest period first. */
export const figureBreaks = (db: ReadableDb): FigureBreak[] =>
  statement(
    db,
    `SELECT b.*, p.name AS by FROM live_figure_break b JOIN person p ON p.id = b.said_by
WHERE b.withdraws IS NULL AND NOT EXISTS (SELECT 1 FROM live_figure_break later WHERE later.withdraws = b.id)
ORDER BY b.period, b.id`,
  )
    .all()
    .map((row) => ({
      id: number(row, 'id'),
      period: text(row, 'period'),
      from: JSON.parse(text(row, 'from_figures')) as string[],
      to: JSON.parse(text(row, 'to_figures')) as string[],
      reason: text(row, 'reason'),
      by: text(row, 'by'),
      at: text(row, 'said_at'),
    }));
