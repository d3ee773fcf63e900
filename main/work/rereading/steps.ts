import { isDeepStrictEqual } from 'node:util';
import { itemOf, type Editable } from '../../../shared/domain/catalogue/catalogue-edit.ts';
import type { Layout } from '../../../shared/domain/catalogue/layout.ts';
import type { TaughtTable } from '../../../shared/domain/catalogue/taught-table.ts';
import type { Delivery } from '../../../shared/domain/deliveries/delivery.ts';
import { UNKNOWN_SENDER } from '../../../shared/domain/observations/observation.ts';
import type { ReadBy } from '../../../shared/domain/rereading/read-by.ts';
import type { RereadCause } from '../../../shared/domain/rereading/view.ts';
import type { App } from '../../resources/app.ts';
import type { ReadableDb } from '../../store/connection.ts';
import { editableOf } from '../catalogue/edit-catalogue.ts';
import {
  currentEdits,
  editsBefore,
  editsByIds,
  type StoredEdit,
} from '../../store/tables/catalogue-edit-table.ts';

/** One thing that is otherwise since a delivery was read, and what the workspace's catalogue says once it is. */
export interface Step {
  cause: RereadCause;
  edits: readonly StoredEdit[];
}

/** What holds now, worked out once for all deliveries. */
export interface KnownNow {
  edits: readonly StoredEdit[];
  shipped: Editable;
}

export const knownNow = (app: App, db: ReadableDb): KnownNow => ({
  edits: currentEdits(db),
  shipped: editableOf(app.withEdits([])),
});

/**
 * What is otherwise since a delivery was read, oldest first; nothing: it reads as it did. Cheap: nothing is read.
 *
 * @param by what it was read by; absent: an older program did not say
 * @param asksAsTaught whether a table of it waits for somebody to say that it is the one that was taught
 */
export function stepsSince(
  app: App,
  db: ReadableDb,
  delivery: Delivery,
  { by, asksAsTaught }: { by: ReadBy | undefined; asksAsTaught: boolean },
  known: KnownNow,
): Step[] {
  const now = known.edits;
  const { program } = app.readBy();
  const isSame = by?.program === program && by.edits.join() === now.map(({ id }) => id).join();
  if (isSame) return [];
  const steps: Step[] = [];
  let edits: readonly StoredEdit[] = editsByIds(db, by?.edits ?? editsBefore(db, delivery.id));
  const before = by?.program ?? null;
  if (before !== program) steps.push({ cause: { what: 'program', was: before, now: program }, edits });
  const add = (
    edit: StoredEdit,
    more: Pick<RereadCause & { what: 'edit' }, 'gone' | 'confirmedBy' | 'taught'>,
  ): void => {
    const { kind, item, by: who, at } = edit;
    const cause: RereadCause = { what: 'edit', kind, item, by: who, at, ...more };
    const last = steps.at(-1)?.cause;
    // A figure comes with the indicator that it is of: to a person that is one thing.
    if (last?.what === 'edit' && last.kind === 'indicator' && kind === 'figure' && last.item === item)
      steps.splice(-1);
    steps.push({ cause, edits });
  };
  const isSameItem = (one: StoredEdit, other: StoredEdit): boolean =>
    one.kind === other.kind && one.item === other.item;
  for (const edit of now) {
    const replaced = edits.find((one) => isSameItem(one, edit));
    if (replaced?.id === edit.id) continue;
    edits = [...edits.filter((one) => one !== replaced), edit];
    const was = replaced?.value ?? itemOf(known.shipped, edit.kind, edit.item);
    // Saved as it was: nothing is otherwise.
    if (isDeepStrictEqual(was, edit.value) || (!asksAsTaught && isSameLayout(was, edit))) continue;
    if (!concerns(edit, delivery)) continue;
    const table = edit.kind === 'layout' ? taughtSince(was, edit.value as Layout) : undefined;
    if (table === undefined) add(edit, {});
    else {
      const { by: who, at, confirmedBy } = table;
      add({ ...edit, by: who, at }, { taught: true, ...(confirmedBy === undefined ? {} : { confirmedBy }) });
    }
  }
  for (const edit of edits.filter((one) => !now.some((other) => isSameItem(one, other)))) {
    edits = edits.filter((one) => one !== edit);
    if (concerns(edit, delivery)) add(edit, { gone: true });
  }
  return steps;
}

/** The layout of one body says nothing of what another sent. */
function concerns({ kind, value }: StoredEdit, { agency }: Delivery): boolean {
  if (kind !== 'layout' || agency === UNKNOWN_SENDER) return true;
  const owner = (value as Layout).agency;
  return owner === null || owner === agency;
}

/** Whether a second person's word is all that is new: of tables that were taught that says nothing of what is read. */
function isSameLayout(before: unknown, after: StoredEdit): boolean {
  if (before === undefined || after.kind !== 'layout') return false;
  const content = ({ tables, ...rest }: Layout): unknown => ({
    ...rest,
    tables: tables.map(({ confirmedBy: _confirmedBy, ...table }) => table),
  });
  return isDeepStrictEqual(content(before as Layout), content(after.value as Layout));
}

/** The table that was taught or confirmed last, where that is what is new of a layout. */
function taughtSince(before: unknown, { tables }: Layout): TaughtTable | undefined {
  const known = (before as Layout | undefined)?.tables ?? [];
  return tables.findLast((table) => !known.some((one) => isDeepStrictEqual(one, table)));
}
