import type { LetterAbout } from '../../../shared/contract/letters.ts';
import { listHistory } from '../history/history.ts';
import type { Workspace } from '../../store/file/workspace.ts';

export interface LetterWritten {
  at: string;
  by: string;
  kind: LetterAbout['kind'];
}

/** The letters that were written to an agency, oldest first. */
export const lettersTo = (workspace: Workspace, agency: string): LetterWritten[] =>
  lettersByAgency(workspace).get(agency) ?? [];

export function lettersByAgency(workspace: Workspace): Map<string, LetterWritten[]> {
  const letters = listHistory(workspace).filter((entry) => entry.command === 'letter');
  const by = Map.groupBy(letters, (entry) => String(entry.summary['agency']));
  const row = (entry: (typeof letters)[number]): LetterWritten => ({
    at: entry.at,
    by: entry.by,
    kind: entry.summary['kind'] === 'reminder' ? 'reminder' : 'questions',
  });
  return new Map([...by].map(([agency, entries]) => [agency, entries.map(row)]));
}
