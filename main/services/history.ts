import { allHistory, type HistoryEntry } from '../store/history-table.ts';
import type { Workspace } from './workspace.ts';

/** Who changed what, oldest first. */
export const listHistory = (workspace: Workspace): HistoryEntry[] => allHistory(workspace.db);
