import type {
  CellLink,
  Observation,
  ObservationDraft,
  ObservationStatus,
} from '../../../shared/domain/observations/observation.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';
import { number, numberOrNull, statement, text, textOrNull, type Row } from '../statement.ts';
import { actAfter } from './undo-table.ts';

export interface ObservationFilter {
  figure?: string;
  agency?: string;
  delivery?: number;
}

/** Saves what a delivery, or the answer to one of its questions, says; the ids come in the same order. */
export function insertObservations(
  db: WritableDb,
  delivery: number,
  drafts: readonly ObservationDraft[],
  question: number | null = null,
): number[] {
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
    const id = Number(lastInsertRowid);
    draft.cells.forEach((cell, seq) => cellRow.run(id, seq, cell.sheet, cell.ref, cell.role, cell.text));
    return id;
  });
}

/** Observations with their cells, oldest first, superseded ones included. */
export function loadObservations(db: ReadableDb, filter: ObservationFilter = {}): Observation[] {
  const wanted = (['figure', 'agency', 'delivery'] as const).filter((column) => filter[column] !== undefined);
  const where = ['TRUE', ...wanted.map((column) => `o.${column} = ?`)].join(' AND ');
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
        toSaid(row, cells.get(number(row, 'id')) ?? []),
        numberOrNull(row, 'superseded_by') ?? undefined,
        textOrNull(row, 'stated_at') ?? undefined,
      ),
    );
}

/** How many observations each delivery has, superseded ones included. */
export function countObservations(db: ReadableDb): Map<number, number> {
  const rows = statement(db, 'SELECT delivery, count(*) AS n FROM live_observation GROUP BY delivery').all();
  return new Map(rows.map((row) => [number(row, 'delivery'), number(row, 'n')]));
}

/** Of all that ever were: an id is never given twice, even where its act is undone. */
export function newestObservation(db: ReadableDb): number {
  const row = statement(db, 'SELECT coalesce(max(id), 0) AS newest FROM observation').get();
  return row ? number(row, 'newest') : 0;
}

/** Those that an act after `entry` brought, or brought back. */
export const observationsSince = (db: ReadableDb, entry: number): number[] =>
  statement(db, `SELECT id FROM live_observation WHERE ${actAfter('entry')}`)
    .all(entry, entry)
    .map((row) => number(row, 'id'));

/** @param rows of `observation_cell`, in the order of their observations */
export function cellsByObservation(rows: readonly Row[]): Map<number, CellLink[]> {
  const cells = new Map<number, CellLink[]>();
  for (const row of rows) {
    const id = number(row, 'observation');
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
    id: number(row, 'id'),
    delivery: number(row, 'delivery'),
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
  by: number | undefined,
  at: string | undefined,
): Observation =>
  by === undefined ? said : { ...said, supersededBy: by, ...(at === undefined ? {} : { supersededAt: at }) };
