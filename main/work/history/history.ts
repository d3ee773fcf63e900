import { ACT_KINDS } from '../../../shared/domain/history/act-kinds.ts';
import { matches } from '../../../shared/domain/text/search-text.ts';
import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import type { HistoryFilter, HistoryLine, HistoryPage } from '../../../shared/contract/history.ts';
import type { ActName } from '../../../shared/domain/history/act-name.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import type { App } from '../../resources/app.ts';
import { clearanceById } from '../../store/tables/clearance-table.ts';
import { decisionById } from '../../store/tables/decision-table.ts';
import { allHistory, entriesToUndo, isUndoable, historyBefore, historyEntry, historyPeople, historySize, newestEntry, type HistoryEntry } from '../../store/tables/history-table.ts'; // prettier-ignore
import { linksOf, namedAct } from './act-about.ts';
import { undoLast, undoState } from './undo.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import { clearanceId, decisionId } from '../../../shared/domain/keys/ids.ts';

/** Who changed what, oldest first. */
export const listHistory = (workspace: Workspace): HistoryEntry[] => allHistory(workspace.db);

/** The first act after `seq` at which the clock had gone back; null: none. */
export const clockWentBack = ({ db }: Workspace, seq: number): HistoryEntry | null =>
  historyBefore(db, { before: null, limit: (newestEntry(db)?.seq ?? 0) - seq }).findLast(
    ({ clockWas }) => clockWas !== undefined,
  ) ?? null;

/** When anything was changed last. UTC, ISO 8601. */
export const lastChange = (workspace: Workspace): string | null => newestEntry(workspace.db)?.at ?? null;

/** Lines read at once, and how many a search looks through for each page that is asked for. */
const PAGE = 200;
const LOOKED = 5_000;

/** The newest lines that the filter lets through. */
export function historyPage(
  app: App,
  workspace: Workspace,
  input: { count: number; filter: HistoryFilter },
): HistoryPage {
  const { count, filter } = input;
  const lines: HistoryLine[] = [];
  const limit = Math.ceil(count / PAGE) * LOOKED;
  let looked = 0;
  for (const entry of entriesOf(workspace, filter)) {
    if (lines.length === count || looked === limit) {
      return { lines, more: lines.length === count ? 'page' : 'search', ...wholeOf(workspace) };
    }
    looked += 1;
    const { figure, text, words } = filter;
    if (figure !== undefined && linksOf(workspace, entry).figure !== figure) continue;
    const act = namedAct(app, workspace, entry);
    const said = `${wordsOf(act)} ${words?.[act.command] ?? ''}`;
    if (text === undefined || matches(text, said)) lines.push(lineOf(workspace, entry, act));
  }
  return { lines, more: null, ...wholeOf(workspace) };
}

const wholeOf = ({ db }: Workspace): { total: number; people: string[] } => ({
  total: historySize(db),
  people: historyPeople(db),
});

function* entriesOf(workspace: Workspace, { by, kind, figure }: HistoryFilter): Generator<HistoryEntry> {
  const commands = kind === undefined ? undefined : ACT_KINDS[kind];
  let before: number | null = null;
  for (;;) {
    const range = { before, limit: PAGE, by, commands, containing: figure };
    const entries: HistoryEntry[] = historyBefore(workspace.db, range);
    yield* entries;
    if (entries.length < PAGE) return;
    before = entries.at(-1)!.seq;
  }
}

function lineOf(workspace: Workspace, entry: HistoryEntry, act: ActName): HistoryLine {
  const { undoneBy, clockWas } = entry;
  const undoing = undoneBy === undefined ? null : historyEntry(workspace.db, undoneBy);
  const reason = reasonOf(workspace, entry);
  const change = changeOf(entry);
  return {
    ...act,
    undoable: isUndoable(workspace.db, entry.seq),
    ...(undoing ? { undone: { seq: undoing.seq, by: undoing.by, at: undoing.at } } : {}),
    ...(clockWas === undefined ? {} : { clockWas }),
    ...(change === null ? {} : { change }),
    ...(reason === '' ? {} : { reason }),
    links: linksOf(workspace, entry),
  };
}

/** A confirmation has the reason of what it confirms. */
function reasonOf({ db }: Workspace, { command, summary }: HistoryEntry): string {
  if (command === 'confirm') return decisionById(db, decisionId(Number(summary['decision'])))?.reason ?? '';
  if (command === 'confirm clearance')
    return clearanceById(db, clearanceId(Number(summary['clearance'])))?.reason ?? '';
  const reason = summary['reason'] ?? (command === 'series remark' ? summary['text'] : '');
  return typeof reason === 'string' ? reason : '';
}

/** What the line itself says of before and after; older lines do not say. */
function changeOf({ summary }: HistoryEntry): NonNullable<HistoryLine['change']> | null {
  if (!('before' in summary)) return null;
  const after = 'after' in summary ? summary['after'] : 'due' in summary ? summary['due'] : summary['value'];
  return { before: shown(summary['before']), after: shown(after) };
}

const shown = (value: unknown): number | string | null =>
  typeof value === 'number' || typeof value === 'string' ? value : null;

/** Everything of a line that a search may hit, in both languages. */
const wordsOf = (line: ActName): string =>
  [
    line.by,
    line.command,
    line.about?.en,
    line.about?.az,
    JSON.stringify(line.summary),
    line.target?.about?.en,
  ].join(' ');

/** What `undoBackTo` would take back, newest first. */
export const actsDownTo = (app: App, workspace: Workspace, seq: number): ActName[] =>
  entriesToUndo(workspace.db, seq).map((entry) => namedAct(app, workspace, entry));

/**
 * Takes back every act in force from the newest down to `seq`. Each is an act of its own, as if undone one by
 * one: where one is refused, those before it stay undone and can be done again.
 */
export function undoBackTo(
  app: App,
  workspace: Workspace,
  input: { seq: number; by: string },
): Result<{ undone: number }, ServiceError> {
  let undone = 0;
  for (;;) {
    const next = undoState(workspace).undo;
    if (!next || next.seq < input.seq) return undone === 0 ? err({ tag: 'NothingToUndo' }) : ok({ undone });
    const done = undoLast(app, workspace, input);
    if (!done.ok) return done;
    undone += 1;
  }
}
