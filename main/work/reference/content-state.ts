import { ACT_KINDS } from '../../../shared/domain/history/act-kinds.ts';
import { newestBut } from '../../store/tables/history-table.ts';
import type { Workspace } from '../../store/file/workspace.ts';

/** What a document is made of, as far as time tells. */
export interface ContentState {
  /** The last act that changed what a document says; 0: none yet. */
  entry: number;
  /** Its time, or that of `SOURCE_DATE_EPOCH` (seconds); UTC, ISO 8601. It stands for now in every document. */
  at: string;
}

/** Acts that change nothing of what a document says. */
const ASIDE: readonly string[] = [...ACT_KINDS.documents, ...ACT_KINDS.letters];

/** One state makes the same document, however often and whenever it is written. */
export function contentState(
  { db, meta }: Workspace,
  { SOURCE_DATE_EPOCH: epoch = '' }: NodeJS.ProcessEnv = process.env,
): ContentState {
  const last = newestBut(db, ASIDE);
  const at = /^\d{1,12}$/.test(epoch) ? new Date(Number(epoch) * 1000).toISOString() : undefined;
  return { entry: last?.seq ?? 0, at: at ?? last?.at ?? meta.createdAt };
}
