import type { Conflict } from '../../../../shared/domain/conflicts/conflict.ts';
import type { Figure, FigureState } from '../../../../shared/domain/figures/figure.ts';
import { countFindings } from '../../../../shared/domain/findings/finding-count.ts';
import type { Finding } from '../../../../shared/domain/findings/finding.ts';
import type { App } from '../../../resources/app.ts';
import { listAgencies } from '../../../work/collect/agencies.ts';
import { findingsThatWait } from '../../../work/checks/findings-that-wait.ts';
import { listObservations } from '../../../work/observations/observations.ts';
import { listQuestions } from '../../../work/questions/questions.ts';
import { reconcile } from '../../../work/conflicts/reconciled.ts';
import type { Workspace } from '../../../store/file/workspace.ts';
import type { Taken } from '../../../work/intake/write-delivery.ts';
import { countedFindings } from '../counted-findings.ts';
import { inkOfState } from '../ink.ts';
import type { Output } from '../output.ts';
import { cellText } from '../../../../shared/words/cell-text.ts';
import type { WordedFinding } from '../../../../shared/words/findings/finding-en.ts';
import { worded } from '../worded.ts';
import { counted, shownNumber, shownReading } from '../shown.ts';
import { keyText } from '../../../../shared/domain/keys/figure-key.ts';

export function heading(out: Output, text: string): void {
  out.line(`\n${out.ink.strong(text)}`);
}

export function whatCame(taken: readonly Taken[], refused: readonly string[], out: Output): void {
  heading(out, 'What came');
  out.table(taken, [
    { head: 'id', cell: (row) => String(row.id), align: 'right' },
    { head: 'file', cell: (row) => row.file, most: 46 },
    { head: 'from', cell: (row) => row.agency },
    { head: 'values', cell: (row) => shownNumber(row.observations), align: 'right' },
    { head: '', cell: remark },
  ]);
  for (const sentence of refused) out.line(out.ink.amber(`Refused: ${sentence}`));
}

const remark = (row: Taken): string =>
  [
    row.questions === 0 ? '' : counted(row.questions, 'question'),
    row.supersedes === undefined ? '' : `replaces ${row.supersedes}`,
  ]
    .filter((text) => text !== '')
    .join(', ');

export function whoIsSilent(app: App, workspace: Workspace, out: Output): void {
  const expected = listAgencies(app, workspace).filter((agency) => agency.expected);
  const owners = expected.filter((agency) => agency.figures > 0);
  const silent = owners.filter((agency) => agency.state === 'silent');
  heading(out, `Who is silent: ${silent.length} of ${owners.length} that have figures to report`);
  out.table(silent, [
    { head: 'agency', cell: (agency) => agency.name },
    { head: 'its figures', cell: (agency) => String(agency.figures), align: 'right' },
    { head: 'that nobody reported', cell: (agency) => String(agency.missing), align: 'right' },
  ]);
  const listed = expected.filter((agency) => agency.figures === 0 && agency.state === 'silent').length;
  out.line(out.ink.muted(`${listed} more bodies are only on the secretariat's list of contributors.`));
}

const MOST_QUESTIONS = 12;

export function whatWaits(workspace: Workspace, out: Output): void {
  const open = listQuestions(workspace).filter((question) => question.state === 'open');
  heading(out, `What waits for a person: ${counted(open.length, 'question')}`);
  if (open.length === 0) return;
  out.table(open.slice(0, MOST_QUESTIONS), [
    { head: 'as written', cell: (q) => q.text, most: 26 },
    { head: 'where', cell: (q) => `${q.file.slice(0, 2)} ${cellText(q.sheet, q.ref)}`, most: 30 },
    { head: 'readings', cell: (q) => q.readings.map((r) => (r.value === null ? 'none' : shownReading(q.kind, r.value))).join(' or ') || 'none' }, // prettier-ignore
  ]);
  const rest = open.length - MOST_QUESTIONS;
  if (rest > 0)
    out.line(
      out.ink.muted(`and ${shownNumber(rest)} more: npm run -s arayis -- questions out/workspace.arayis`),
    );
}

export function whatDisagrees(app: App, workspace: Workspace, out: Output): void {
  const { conflicts } = reconcile(app, workspace);
  const open = conflicts.filter((conflict) => conflict.state !== 'decided');
  const revised = conflicts.filter(
    (conflict) => conflict.kind === 'revision' && conflict.state === 'decided',
  );
  heading(
    out,
    `Where sources disagree: ${open.length} open, ${counted(revised.length, 'correction')} by the senders`,
  );
  if (open.length === 0) return;
  const said = saidBy(app, workspace);
  out.table(open, [
    {
      head: 'figure',
      cell: (c) => (c.period === workspace.meta.period ? c.figure : keyText(c)),
    },
    { head: 'kind', cell: (c) => c.kind, ink: () => out.ink.amber },
    { head: 'who says what', cell: (c) => said(c), most: 74 },
  ]);
}

function saidBy(app: App, workspace: Workspace): (conflict: Conflict) => string {
  const rows = new Map(listObservations(app, workspace, {}).map((row) => [row.id, row]));
  return (conflict) => {
    const rivals = conflict.rivals.flatMap((id) => rows.get(id) ?? []);
    const byValue = Map.groupBy(rivals, (row) => `${shownNumber(row.value)}${row.period === conflict.period ? '' : ` (${row.period})`}`); // prettier-ignore
    return [...byValue]
      .map(([value, own]) => `${value} ${[...new Set(own.map((row) => row.agency))].join(', ')}`)
      .join('; ');
  };
}

export function whatTheChecksFound(app: App, workspace: Workspace, out: Output, most: number): void {
  const findings = waitingNow(app, workspace);
  heading(out, `What the checks found: ${countedFindings(countFindings(findings))}.`);
  const shown = findings.filter((finding) => finding.severity !== 'note').slice(0, most);
  for (const finding of shown) oneLine(worded(app, finding), out);
  const rest = findings.length - shown.length;
  if (rest > 0) out.line(out.ink.muted(`and ${rest} more: npm run -s arayis -- check out/workspace.arayis`));
}

/** One line of what still waits once everything is answered and decided. */
export function whatIsLeft(app: App, workspace: Workspace, out: Output): void {
  const open = listQuestions(workspace).filter((question) => question.state === 'open').length;
  const { conflicts } = reconcile(app, workspace);
  const disputed = conflicts.filter((conflict) => conflict.state !== 'decided').length;
  const found = countedFindings(countFindings(waitingNow(app, workspace)));
  out.line(`Left: ${counted(open, 'question')}, ${counted(disputed, 'conflict')}; checks: ${found}.`);
}

const waitingNow = (app: App, workspace: Workspace): Finding[] =>
  findingsThatWait(app, workspace, reconcile(app, workspace)).map(({ finding }) => finding);

function oneLine(finding: WordedFinding, out: Output): void {
  out.line(`${inkOfState(out.ink, finding.severity)(finding.severity.padEnd(7))}  ${finding.message}`);
}

const ORDER: readonly FigureState[] = ['agreed', 'decided', 'printed', 'proposed', 'open', 'missing'];

export function stateOfFigures(app: App, workspace: Workspace, out: Output): Figure[] {
  const { figures } = reconcile(app, workspace);
  const printed = new Set(
    app.catalogue().figures.filter((definition) => definition.kind !== 'unprinted').map(({ id }) => id), // prettier-ignore
  );
  const own = figures.filter((figure) => printed.has(figure.id));
  const parts = ORDER.map((state) => ({ state, count: own.filter((f) => f.state === state).length }));
  const text = parts
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => inkOfState(out.ink, state)(`${count} ${state}`));
  out.line(`${own.length} figures: ${text.join(', ')}`);
  const unreported = own.filter((f) => f.state === 'printed' && !isWorldwide(app, f.id));
  if (unreported.length > 0) {
    const names = unreported.map((figure) => figure.id).join(', ');
    out.line(out.ink.muted(`No return carries ${names}: taken from the printed document.`));
  }
  return own;
}

/** Figures of the world's organisations, which no agency here is asked for. */
const isWorldwide = (app: App, figure: string): boolean =>
  app.catalogue().figuresById.get(figure)?.kind === 'context_global';
