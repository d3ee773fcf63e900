import type { Delivery } from '../../../shared/domain/deliveries/delivery.ts';
import { allDeliveries } from '../../store/tables/delivery-table.ts';
import type { DeliveryNote } from '../../../shared/domain/deliveries/delivery-note.ts';
import { notesOf } from '../../store/tables/delivery-note-table.ts';
import { countObservations } from '../../store/tables/observation-table.ts';
import { listQuestions } from '../questions/questions.ts';
import type { Workspace } from '../../store/file/workspace.ts';

export interface DeliveryRow extends Delivery {
  state: 'in force' | 'superseded' | 'proposed' | 'withdrawn' | 'erased';
  observations: number;
  /** Of its questions, those that wait for a person. */
  openQuestions: number;
  notes: DeliveryNote[];
}

/** All deliveries in the order in which they were taken in. */
export function listDeliveries(workspace: Workspace): DeliveryRow[] {
  const questions = Map.groupBy(listQuestions(workspace), (question) => question.delivery);
  const observations = countObservations(workspace.db);
  return allDeliveries(workspace.db).map((delivery) => {
    const open = (questions.get(delivery.id) ?? []).filter((question) => question.state === 'open');
    const proposed = open.some((question) => question.kind === 'new-version');
    return {
      ...delivery,
      state: stateOf(delivery, proposed),
      observations: observations.get(delivery.id) ?? 0,
      openQuestions: open.length,
      notes: notesOf(workspace.db, delivery.id),
    };
  });
}

function stateOf({ supersededBy, withdrawn, erasure }: Delivery, proposed: boolean): DeliveryRow['state'] {
  if (erasure?.what === 'whole') return 'erased';
  if (withdrawn) return 'withdrawn';
  return supersededBy === undefined ? (proposed ? 'proposed' : 'in force') : 'superseded';
}

/** Replaced by the same bytes, read as somebody else's or of another period: one file, not two. */
export const isReadAnew = (one: Delivery, all: readonly Delivery[]): boolean =>
  all.some((later) => later.id === one.supersededBy && later.sha256 === one.sha256);

/** It replaces another content of its sender. */
export const isCorrection = (one: Delivery, all: readonly Delivery[]): boolean =>
  all.some((before) => before.supersededBy === one.id && before.sha256 !== one.sha256);
