import { allHistory, newestEntry, type HistoryEntry } from '../store/history-table.ts';
import type { Workspace } from './workspace.ts';

/** Who changed what, oldest first. */
export const listHistory = (workspace: Workspace): HistoryEntry[] => allHistory(workspace.db);

/** When anything was changed last. UTC, ISO 8601. */
export const lastChange = (workspace: Workspace): string | null => newestEntry(workspace.db)?.at ?? null;
