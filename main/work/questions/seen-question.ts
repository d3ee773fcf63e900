import type { SeenNews } from '../../../shared/domain/errors/seen-news.ts';
import { deliveryById } from '../../store/tables/delivery-table.ts';
import type { QuestionRow } from './questions.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import { seenToken } from '../../store/seen-token.ts';

/**
 * What an answer weighs: the cell, its readings, and whether it is still asked.
 *
 * @param since newest entry of the history before the question was read
 */
export const questionSeen = (since: number, row: QuestionRow): string => {
  const { id, delivery, sheet, ref, text, kind, readings, state } = row;
  return seenToken(since, [id, delivery, sheet, ref, text, kind, readings, state]);
};

/** Why a question is not as it was seen. */
export function questionNews(workspace: Workspace, row: QuestionRow): SeenNews[] {
  const later = deliveryById(workspace.db, row.delivery)?.supersededBy;
  const file = later === undefined ? undefined : deliveryById(workspace.db, later)?.file;
  return row.state === 'superseded' && file !== undefined ? [{ tag: 'replaced', file }] : [];
}
