import type { QuestionKind, QuestionScope } from '../../questions/question.ts';
import type { CellReading, Hold } from '../reading/cell-reading.ts';

/** What one question is about: the cells that the same answer settles. */
export interface Cause {
  kind: QuestionKind;
  scope: QuestionScope;
  /** Equal for the cells that one answer settles. */
  key: string;
  hold: Hold;
}

/** What has to be settled first: the widest cause, and among equals the one that most depends on. */
const SCOPES = ['sheet', 'table', 'column', 'row', 'cell'] as const;
const ORDER: readonly Hold['why'][] = [
  'edges',
  'as-taught',
  'period',
  'renamed',
  'word',
  'no-figure',
  'rivals',
  'mended',
  'unit',
  'whose',
  'kind',
  'evidence',
  'twin',
  'more-than-whole',
  'total',
  'mark',
  'ambiguous',
  'number',
  'not-whole',
  'percent',
  'change',
  'error',
  'text',
  'remark',
];

const KINDS: Record<Hold['why'], QuestionKind> = {
  edges: 'table-edges',
  period: 'period',
  word: 'unknown-label',
  'no-figure': 'unknown-label',
  rivals: 'ambiguous-label',
  mended: 'ambiguous-label',
  unit: 'unit',
  whose: 'whose',
  kind: 'unknown-label',
  evidence: 'ambiguous-label',
  twin: 'ambiguous-label',
  'more-than-whole': 'wrong-total',
  total: 'wrong-total',
  mark: 'unknown-mark',
  ambiguous: 'ambiguous-number',
  number: 'ambiguous-number',
  'not-whole': 'not-whole',
  percent: 'not-whole',
  change: 'ambiguous-number',
  error: 'error-value',
  text: 'no-number',
  remark: 'ambiguous-label',
  renamed: 'unknown-label',
  'as-taught': 'as-taught',
};

/** What a figure that a person chooses settles. */
const OF_FIGURE: ReadonlySet<Hold['why']> = new Set([
  'word',
  'no-figure',
  'rivals',
  'mended',
  'kind',
  'evidence',
]);
/** What is not understood of a row itself: no answer about its table tells what it counts. */
const OF_ROW: ReadonlySet<Hold['why']> = new Set(['word', 'no-figure', 'mended']);

function askable({ holds }: CellReading): readonly Hold[] {
  const isOwn = holds.some(({ why, scope }) => OF_ROW.has(why) && (scope === 'row' || scope === 'cell'));
  if (!isOwn) return holds;
  return holds.filter(({ why, scope }) => !OF_FIGURE.has(why) || scope === 'row' || scope === 'cell');
}

export function causeOf(reading: CellReading, table: number): Cause {
  const hold = askable(reading).toSorted(
    (a, b) =>
      SCOPES.indexOf(a.scope) - SCOPES.indexOf(b.scope) || ORDER.indexOf(a.why) - ORDER.indexOf(b.why),
  )[0]!;
  const { row, column, placed } = reading;
  const said = 'said' in hold ? hold.said?.placed.cell.ref : undefined;
  const line = {
    sheet: '',
    table: said ?? '',
    column: `${column.at}`,
    row: `${row.at}`,
    cell: placed.cell.ref,
  }[hold.scope];
  return {
    kind: hold.why === 'period' && hold.doubt === 'other-year' ? 'period-differs' : KINDS[hold.why],
    scope: hold.scope,
    key: [table, hold.scope, hold.why, line].join('|'),
    hold,
  };
}
