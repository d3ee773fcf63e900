import type {
  CellLink,
  Observation,
  ObservationDraft,
  ObservationStatus,
} from '../../../shared/domain/observations/observation.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';
import { number, numberOrNull, statement, text, textOrNull, type Row } from '../statement.ts';
import { actAfter } from './undo-table.ts';
import { NOT_WITHDRAWN } from './withdrawal-table.ts';
import {
  type DeliveryId,
  type QuestionId,
  deliveryId,
  observationId,
  questionId,
  type ObservationId,
} from '../../../shared/domain/keys/ids.ts';

export interface ObservationFilter {
  figure?: string;
  agency?: string;
  delivery?: DeliveryId;
}

/** Saves what a delivery, or the answer to one of its questions, says; the ids come in the same order. */
export function insertObservations(
  db: WritableDb,
  delivery: DeliveryId,
  drafts: readonly ObservationDraft[],
  question: QuestionId | null = null,
): ObservationId[] {
  const observationRow = statement(
    db,
    `INSERT INTO observation (delivery, question, figure, period, agency, value, status, qualifier, categories,
unit, claimed_change, claimed_against, reliability, remarks, entry)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const cellRow = statement(
    db,
    'INSERT INTO observation_cell (observation, seq, sheet, ref, role, text) VALUES (?, ?, ?, ?, ?, ?)',
  );
  return drafts.map((draft) => {
    const { lastInsertRowid } = observationRow.run(
      delivery,
      question,
      draft.figure,
      draft.period,
      draft.agency,
      draft.value,
      draft.status,
      draft.qualifier ?? null,
      JSON.stringify(draft.categories),
      draft.unit ?? null,
      draft.claimedChange ?? null,
      draft.claimedAgainst ?? null,
      draft.reliability ?? null,
      JSON.stringify(draft.remarks),
      db.entry,
    );
    const id = observationId(Number(lastInsertRowid));
    draft.cells.forEach((cell, seq) => cellRow.run(id, seq, cell.sheet, cell.ref, cell.role, cell.text));
    return id;
  });
}

/** Observations with their cells, oldest first, superseded ones included. */
export function loadObservations(db: ReadableDb, filter: ObservationFilter = {}): Observation[] {
  const wanted = (['figure', 'agency', 'delivery'] as const).filter((column) => filter[column] !== undefined);
  const where = [`o.id ${NOT_WITHDRAWN}`, ...wanted.map((column) => `o.${column} = ?`)].join(' AND ');
  const values = wanted.map((column) => filter[column]!);
  const cells = cellsByObservation(
    statement(
      db,
      `SELECT c.* FROM observation_cell c JOIN live_observation o ON o.id = c.observation WHERE ${where}
ORDER BY c.observation, c.seq`,
    ).all(...values),
  );
  return statement(
    db,
    `SELECT o.*, s.superseded_by, d.stated_at FROM live_observation o
LEFT JOIN live_observation_supersession s ON s.superseded = o.id
LEFT JOIN live_supersession d ON d.superseded = o.delivery WHERE ${where} ORDER BY o.id`,
  )
    .all(...values)
    .map((row) =>
      withSupersession(
        toSaid(row, cells.get(observationId(number(row, 'id'))) ?? []),
        supersededBy(row),
        textOrNull(row, 'stated_at') ?? undefined,
      ),
    );
}

function supersededBy(row: Row): ObservationId | undefined {
  const by = numberOrNull(row, 'superseded_by');
  return by === null ? undefined : observationId(by);
}

/** By which answer each observation of a delivery was made; the others were taken without asking. */
export const answeredObservations = (db: ReadableDb, delivery: DeliveryId): Map<ObservationId, QuestionId> =>
  new Map(
    statement(db, 'SELECT id, question FROM live_observation WHERE delivery = ? AND question IS NOT NULL')
      .all(delivery)
      .map((row) => [observationId(number(row, 'id')), questionId(number(row, 'question'))]),
  );

/** How many observations each delivery has, superseded ones included. */
export function countObservations(db: ReadableDb): Map<DeliveryId, number> {
  const rows = statement(
    db,
    `SELECT delivery, count(*) AS n FROM live_observation WHERE id ${NOT_WITHDRAWN} GROUP BY delivery`,
  ).all();
  return new Map(rows.map((row) => [deliveryId(number(row, 'delivery')), number(row, 'n')]));
}

/** Of all that ever were: an id is never given twice, even where its act is undone. */
export function newestObservation(db: ReadableDb): ObservationId {
  const row = statement(db, 'SELECT coalesce(max(id), 0) AS newest FROM observation').get();
  return observationId(row ? number(row, 'newest') : 0);
}

/** Of a delivery, whatever act they come from, those that no act in force withdrew. */
export const unwithdrawnOf = (db: ReadableDb, delivery: DeliveryId): ObservationId[] =>
  statement(db, `SELECT id FROM observation WHERE delivery = ? AND id ${NOT_WITHDRAWN} ORDER BY id`)
    .all(delivery)
    .map((row) => observationId(number(row, 'id')));

/** Those that an act after `entry` brought, or brought back. */
export const observationsSince = (db: ReadableDb, entry: number): ObservationId[] =>
  statement(db, `SELECT id FROM live_observation WHERE ${actAfter('entry')}`)
    .all(entry, entry)
    .map((row) => observationId(number(row, 'id')));

/** @param rows of `observation_cell`, in the order of their observations */
export function cellsByObservation(rows: readonly Row[]): Map<ObservationId, CellLink[]> {
  const cells = new Map<ObservationId, CellLink[]>();
  for (const row of rows) {
    const id = observationId(number(row, 'observation'));
    const links = cells.get(id);
    if (links) links.push(toCell(row));
    else cells.set(id, [toCell(row)]);
  }
  return cells;
}

const toCell = (row: Row): CellLink => ({
  sheet: text(row, 'sheet'),
  ref: text(row, 'ref'),
  role: text(row, 'role') as CellLink['role'],
  text: text(row, 'text'),
});

/** An observation as it was made, whatever took its place since. */
export function toSaid(row: Row, cells: CellLink[]): Observation {
  const qualifier = textOrNull(row, 'qualifier');
  const unit = textOrNull(row, 'unit');
  const claimedChange = numberOrNull(row, 'claimed_change');
  const claimedAgainst = textOrNull(row, 'claimed_against');
  const reliability = textOrNull(row, 'reliability');
  return {
    id: observationId(number(row, 'id')),
    delivery: deliveryId(number(row, 'delivery')),
    figure: text(row, 'figure'),
    period: text(row, 'period'),
    agency: text(row, 'agency'),
    value: numberOrNull(row, 'value'),
    status: text(row, 'status') as ObservationStatus,
    categories: JSON.parse(text(row, 'categories')) as Record<string, string>,
    remarks: JSON.parse(text(row, 'remarks')) as string[],
    cells,
    ...(qualifier === null ? {} : { qualifier }),
    ...(unit === null ? {} : { unit }),
    ...(claimedChange === null ? {} : { claimedChange }),
    ...(claimedAgainst === null ? {} : { claimedAgainst }),
    ...(reliability === null ? {} : { reliability }),
  };
}

/** @param at when its delivery was said to be replaced, if it was */
export const withSupersession = (
  said: Observation,
  by: ObservationId | undefined,
  at: string | undefined,
): Observation =>
  by === undefined ? said : { ...said, supersededBy: by, ...(at === undefined ? {} : { supersededAt: at }) };
