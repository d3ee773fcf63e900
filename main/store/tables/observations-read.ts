import type { Observation } from '../../../shared/domain/observations/observation.ts';
import type { ReadableDb } from '../connection.ts';
import { cellsByObservation, toSaid, withSupersession } from './observation-table.ts';
import { number, numberOrNull, statement, text, type Row } from '../statement.ts';
import {
  deliveryId,
  observationId,
  type DeliveryId,
  type ObservationId,
} from '../../../shared/domain/keys/ids.ts';

/**
 * Observations as far as they have been read. Their tables only grow, and no id is given twice, not even where an
 * act is undone (`migrations/README.md`): what is new stands behind what is known, and whether an act is in force
 * is asked each time. That another process wrote changes nothing of it.
 */
export interface ObservationsRead {
  /** As `loadObservations` gives them; each is the same object as before unless something about it changed. */
  observations: readonly Observation[];
  rows: readonly ReadRow[];
  replacements: readonly Link<ObservationId>[];
  corrections: readonly Link<DeliveryId>[];
  withdrawals: readonly Withdrawn[];
  /** Acts that any of it comes from, and those of them that are undone. */
  acts: ReadonlySet<number>;
  undone: ReadonlySet<number>;
}

/** A row of the table, whether its act is in force or not. */
interface ReadRow {
  entry: number;
  /** Without what may take its place. */
  said: Observation;
  /** As it was last in force. */
  now: Observation;
}

/** What takes the place of an observation, or when it was said of a delivery that another does. */
interface Link<Id> {
  id: number;
  entry: number;
  superseded: Id;
  by: Id;
  at: string;
}

/** An observation that counts no more. */
interface Withdrawn {
  id: number;
  entry: number;
  observation: ObservationId;
}

/** Reads what is new since `before`; without it everything. */
export function readObservations(db: ReadableDb, before?: ObservationsRead): ObservationsRead {
  const come = {
    rows: rowsAfter(db, before?.rows.at(-1)?.said.id ?? 0),
    replacements: linksAfter(db, REPLACEMENTS, observationId, before?.replacements),
    corrections: linksAfter(db, CORRECTIONS, deliveryId, before?.corrections),
    withdrawals: withdrawnAfter(db, before?.withdrawals.at(-1)?.id ?? 0),
  };
  const all = [...come.rows, ...come.replacements, ...come.corrections, ...come.withdrawals];
  const acts = new Set(before?.acts);
  for (const { entry } of all) acts.add(entry);
  const undone = new Set(undoneEntries(db).filter((entry) => acts.has(entry)));
  // Most acts are about something else.
  if (before && all.length === 0 && undone.symmetricDifference(before.undone).size === 0) return before;
  const replacements = [...(before?.replacements ?? []), ...come.replacements];
  const corrections = [...(before?.corrections ?? []), ...come.corrections];
  const withdrawals = [...(before?.withdrawals ?? []), ...come.withdrawals];
  const inForce = ({ entry }: { entry: number }): boolean => !undone.has(entry);
  const by = new Map(replacements.filter(inForce).map((link) => [link.superseded, link.by]));
  const at = new Map(corrections.filter(inForce).map((link) => [link.superseded, link.at]));
  const gone = new Set(withdrawals.filter(inForce).map(({ observation }) => observation));
  const observations: Observation[] = [];
  const rows = [...(before?.rows ?? []), ...come.rows].map((row) => {
    if (undone.has(row.entry)) return row;
    const { said, now } = row;
    if (gone.has(said.id)) return row;
    const supersededBy = by.get(said.id);
    const supersededAt = supersededBy === undefined ? undefined : at.get(said.delivery);
    const isAsBefore = now.supersededBy === supersededBy && now.supersededAt === supersededAt;
    const is = isAsBefore ? now : withSupersession(said, supersededBy, supersededAt);
    observations.push(is);
    return isAsBefore ? row : { ...row, now: is };
  });
  return { observations, rows, replacements, corrections, withdrawals, acts, undone };
}

const undoneEntries = (db: ReadableDb): number[] =>
  statement(db, 'SELECT entry FROM undone_entry')
    .all()
    .map((row) => number(row, 'entry'));

function rowsAfter(db: ReadableDb, id: number): ReadRow[] {
  const cells = cellsByObservation(
    statement(db, 'SELECT * FROM observation_cell WHERE observation > ? ORDER BY observation, seq').all(id),
  );
  return statement(db, 'SELECT * FROM observation WHERE id > ? ORDER BY id')
    .all(id)
    .map((row) => {
      const said = toSaid(row, cells.get(observationId(number(row, 'id'))) ?? []);
      return { entry: entryOf(row), said, now: said };
    });
}

const withdrawnAfter = (db: ReadableDb, id: number): Withdrawn[] =>
  statement(db, 'SELECT id, entry, observation FROM observation_withdrawal WHERE id > ? ORDER BY id')
    .all(id)
    .map((row) => ({
      id: number(row, 'id'),
      entry: entryOf(row),
      observation: observationId(number(row, 'observation')),
    }));

const REPLACEMENTS =
  "SELECT id, entry, superseded, superseded_by, '' AS at FROM observation_supersession WHERE id > ? ORDER BY id";
const CORRECTIONS =
  'SELECT id, entry, superseded, superseded_by, stated_at AS at FROM supersession WHERE id > ? ORDER BY id';

const linksAfter = <Id>(
  db: ReadableDb,
  sql: string,
  make: (number: number) => Id,
  known: readonly Link<Id>[] = [],
): Link<Id>[] =>
  statement(db, sql)
    .all(known.at(-1)?.id ?? 0)
    .map((row) => ({
      id: number(row, 'id'),
      entry: entryOf(row),
      superseded: make(number(row, 'superseded')),
      by: make(number(row, 'superseded_by')),
      at: text(row, 'at'),
    }));

/** Rows of older workspaces may not tell their act: it is never undone. */
const entryOf = (row: Row): number => numberOrNull(row, 'entry') ?? 0;
