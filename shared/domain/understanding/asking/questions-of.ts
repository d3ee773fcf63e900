import type { UnsettledValue } from '../../questions/unsettled-value.ts';
import { assertNever } from '../../../result.ts';
import type { Period } from '../../periods/period.ts';
import type { QuestionDraft, Reading } from '../../questions/question.ts';
import type { Grid } from '../lines/grid.ts';
import type { TableLines } from '../lines/line.ts';
import { draftOf } from '../drafts/draft-of.ts';
import { keyed, meantBy, type CellReading } from '../reading/cell-reading.ts';
import { withCalled } from './called-offers.ts';
import { joinAlike, type Group } from './alike.ts';
import { causeOf, type Cause } from './cause.ts';
import { figureOffers, notedOffers, numberOffers, type OfferJob } from './offers.ts';
import { doubtOffers } from './doubt-offers.ts';
import { possible } from './possible.ts';
import { periodOffers } from './period-offers.ts';
import { unitOffers } from './unit-offers.ts';
import { totalOffers } from './total-offers.ts';
import { refsText } from './refs.ts';
import { renamedOffer, taughtOffer } from './taught-offers.ts';

export interface AskJob extends OfferJob {
  grid: Grid;
  lines: TableLines;
  /** Number of the table on its sheet: questions do not reach over its edges. */
  table: number;
  base: Period;
}

/** The questions of a table: one for all cells that the same answer settles. */
export function questionsOf(held: readonly CellReading[], job: AskJob): QuestionDraft[] {
  const groups = new Map<string, Group>();
  for (const reading of held) {
    const cause = causeOf(reading, job.table);
    const group = groups.get(cause.key);
    if (group) group.cells.push(reading);
    else groups.set(cause.key, { cause, cells: [reading] });
  }
  return joinAlike([...groups.values()], job.table).map(({ cause, cells }) => questionOf(cause, cells, job));
}

function questionOf(cause: Cause, cells: readonly CellReading[], job: AskJob): QuestionDraft {
  const first = cells[0]!;
  return {
    sheet: job.grid.sheet.name,
    ref: refsText(
      cause.scope === 'cell' ? cells.map(({ placed }) => placed.cell.ref) : cells.flatMap(withChange),
    ),
    text: textOf(cause, first),
    label: labelOf(cause, first, job),
    kind: cause.kind,
    scope: cause.scope,
    settles: cells.length,
    readings: readingsOf(cause, cells, job).flatMap(possible),
    unsettled: cells.map((cell) => asKnown(cause, cell, job)),
  };
}

/** A value, and the cell that claims its change: what a line is found to count settles both. */
const withChange = ({ placed, change }: CellReading): string[] =>
  change === undefined || change.placed === placed
    ? [placed.cell.ref]
    : [placed.cell.ref, change.placed.cell.ref];

/** What is asked of these is not the figure: it stands. */
const FIGURE_STANDS: ReadonlySet<Cause['hold']['why']> = new Set([
  'number',
  'ambiguous',
  'mark',
  'text',
  'error',
  'not-whole',
  'percent',
  'period',
  'unit',
  'total',
  'whose',
]);

function asKnown({ hold }: Cause, cell: CellReading, job: AskJob): UnsettledValue {
  const value = job.unsettled(cell);
  const meant = meantBy(cell);
  return meant === null || !FIGURE_STANDS.has(hold.why)
    ? value
    : { ...value, figure: meant.figure, categories: { ...value.categories, ...meant.scope } };
}

/** What counts is asked of the line that should say it; all else of the number. */
const OF_LINE: ReadonlySet<Cause['hold']['why']> = new Set([
  'no-figure',
  'rivals',
  'mended',
  'evidence',
  'kind',
  'renamed',
]);

/** The words, the label or the number that is in question. */
function textOf({ hold, scope }: Cause, { row, column, placed }: CellReading): string {
  if ('said' in hold && hold.said !== undefined && hold.scope !== 'cell') return hold.said.placed.text;
  if (hold.why === 'remark' && hold.note !== undefined) return hold.note;
  const line = scope === 'row' ? row : scope === 'column' ? column : null;
  const label = line === null || !OF_LINE.has(hold.why) ? undefined : line.own.at(-1);
  const { text, formula } = placed.cell;
  return (
    label?.placed.text.replace(/\s+/g, ' ').trim() || text || (formula === undefined ? '' : `=${formula}`)
  );
}

/** What names the cells, outermost first. */
function labelOf({ scope }: Cause, { row, column }: CellReading, { lines }: AskJob): string[] {
  const texts = [
    ...lines.titles.toReversed().slice(-1),
    ...lines.captions.toReversed(),
    ...(scope === 'row' || scope === 'cell' ? [...row.near.toReversed(), ...row.own] : []),
    ...(scope === 'column' || scope === 'cell' ? column.own : []),
  ].map(({ placed }) => placed.text.replace(/\s+/g, ' ').trim());
  return texts.filter((text, at) => text !== '' && texts.indexOf(text) === at);
}

function readingsOf({ hold }: Cause, cells: readonly CellReading[], job: AskJob): Reading[] {
  switch (hold.why) {
    case 'ambiguous':
    case 'mark':
    case 'text':
    case 'error':
      return cells.length === 1
        ? numberOffers(cells[0]!, job)
        : together(cells.map((cell) => numberOffers(cell, job)));
    case 'total':
      return totalOffers(cells[0]!, hold, job);
    case 'period':
      return periodOffers(cells, job);
    case 'unit':
      return unitOffers(cells, job);
    case 'whose':
      return bodyOffers(hold.bodies, cells, job);
    case 'remark':
      return hold.note === undefined
        ? doubtOffers(cells, job)
        : [...notedOffers(cells, hold.narrowed ?? {}, job), ...figureOffers(cells, job)];
    case 'number':
      return doubtOffers(cells, job);
    case 'as-taught':
      return taughtOffer(hold, cells, job);
    case 'renamed':
      return withCalled([...renamedOffer(hold, cells, job), ...figureOffers(cells, job)], cells, job);
    case 'word':
    case 'no-figure':
    case 'rivals':
    case 'mended':
    case 'evidence':
    case 'edges':
    case 'kind':
      return withCalled(figureOffers(cells, job), cells, job);
    case 'percent':
    case 'not-whole':
    case 'twin':
    case 'change':
    case 'more-than-whole':
      return figureOffers(cells, job);
    default:
      return assertNever(hold);
  }
}

/** The n-th reading of every cell at once: `-` means the same all over a table. */
function together(all: readonly Reading[][]): Reading[] {
  const longest = Math.max(...all.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => {
    const readings = all.flatMap((own) => own[at] ?? []);
    return { ...readings[0]!, observations: readings.flatMap(({ observations }) => observations) };
  });
}

/** The bodies that can have counted: the one that owns the figure, and the sender. */
function bodyOffers(bodies: readonly string[], cells: readonly CellReading[], job: AskJob): Reading[] {
  return bodies.flatMap((agency): Reading[] => {
    const drafts = cells.flatMap((cell) => {
      const figure = keyed(cell);
      const made =
        figure === null ? null : draftOf({ ...job.unsettled(cell), agency }, { figure }, job.measureOf);
      return made?.ok === true ? [made.value] : [];
    });
    return drafts.length === 0
      ? []
      : [{ value: drafts[0]!.value, says: { tag: 'counted-by', agency }, observations: drafts }];
  });
}
