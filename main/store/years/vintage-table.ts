import type { FigureState } from '../../../shared/domain/figures/figure.ts';
import type { VintageValue } from '../../../shared/domain/figures/vintage.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';
import { numberOrNull, statement, text, textOrNull, type Row } from '../statement.ts';

/** Only where a workspace is made. */
export function insertVintage(db: WritableDb, values: readonly VintageValue[]): void {
  const insert = statement(
    db,
    `INSERT INTO vintage_value (said, figure, period, printed, accepted, state, qualifier, agency, offered, reason, status)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  for (const one of values)
    insert.run(
      one.said,
      one.figure,
      one.period,
      one.printed,
      one.accepted,
      one.state,
      one.qualifier ?? null,
      one.agency ?? null,
      JSON.stringify(one.offered),
      one.reason ?? null,
      one.status,
    );
}

export const vintageValues = (db: ReadableDb): VintageValue[] =>
  statement(db, 'SELECT * FROM vintage_value').all().map(toVintage);

function toVintage(row: Row): VintageValue {
  const [qualifier, agency] = [textOrNull(row, 'qualifier'), textOrNull(row, 'agency')];
  const reason = textOrNull(row, 'reason');
  return {
    said: text(row, 'said'),
    figure: text(row, 'figure'),
    period: text(row, 'period'),
    printed: numberOrNull(row, 'printed'),
    accepted: numberOrNull(row, 'accepted'),
    state: text(row, 'state') as FigureState,
    ...(qualifier === null ? {} : { qualifier }),
    ...(agency === null ? {} : { agency }),
    offered: JSON.parse(text(row, 'offered')) as number[],
    ...(reason === null ? {} : { reason }),
    status: text(row, 'status') as VintageValue['status'],
  };
}

/** A body that the secretariat's list of an earlier year named, by its id or its name. */
export interface EarlierSender {
  said: string;
  agency: string;
  name: string;
}

export function insertSenders(db: WritableDb, senders: readonly EarlierSender[]): void {
  const insert = statement(db, 'INSERT INTO earlier_sender (said, seq, agency, name) VALUES (?, ?, ?, ?)');
  senders.forEach(({ said, agency, name }, seq) => insert.run(said, seq, agency, name));
}

/** Those of the year before alone. */
export const earlierSenders = (db: ReadableDb): EarlierSender[] =>
  statement(
    db,
    'SELECT * FROM earlier_sender WHERE said = (SELECT max(said) FROM earlier_sender) ORDER BY seq',
  )
    .all()
    .map((row) => ({ said: text(row, 'said'), agency: text(row, 'agency'), name: text(row, 'name') }));
