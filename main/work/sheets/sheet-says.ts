import type { Catalogue } from '../../../shared/domain/catalogue/catalogue.ts';
import type { CellType } from '../../../shared/domain/sheets/cell.ts';
import { isOneCell, rangesOf, within } from '../../../shared/domain/sheets/ranges.ts';
import { exactly } from '../../../shared/domain/numbers/exactly.ts';
import type { IgnoredCell } from '../../../shared/domain/understanding/interpretation.ts';
import { observationKey } from '../../../shared/domain/observations/new-version.ts';
import type { Observation } from '../../../shared/domain/observations/observation.ts';
import { previousPeriod } from '../../../shared/domain/periods/period.ts';
import type { How, QuestionView, SaysRow } from '../../../shared/contract/delivery-views.ts';
import { namesOfFigure } from '../catalogue/figure-names.ts';
import { valueCell } from '../observations/observations.ts';
import type { QuestionRow } from '../questions/questions.ts';

export interface SaysInput {
  catalogue: Catalogue;
  sheet: string;
  /** Of the delivery, all sheets. */
  observations: readonly Observation[];
  questions: readonly QuestionRow[];
  /** The same questions, as they are asked. */
  asked: readonly QuestionView[];
  /** Of the sheet. */
  ignored: readonly IgnoredCell[];
  cell: (ref: string) => { type: CellType; text: string } | null;
}

/** What a sheet says, cell by cell: what was read of it, what waits for a person, what was kept aside. */
export function sheetSays(input: SaysInput): SaysRow[] {
  const { sheet, questions } = input;
  const own = input.observations.filter((o) => valueCell(o.cells)?.sheet === sheet);
  const open = questions.filter((q) => q.state === 'open' && q.sheet === sheet && q.ref !== '');
  return [
    ...own.flatMap((o) => [valueRow(input, o), ...changeRows(input, o)]),
    ...open.map((question) => askedRow(input, question)),
    ...input.ignored.flatMap((one) => asideRow(input, one)),
  ].toSorted(byPlace);
}

function byPlace(a: SaysRow, b: SaysRow): number {
  const [from, to] = [placeOf(a.ref), placeOf(b.ref)];
  return from.top - to.top || from.left - to.left;
}

const placeOf = (ref: string): { top: number; left: number } => rangesOf(ref)[0] ?? { top: 0, left: 0 };

function valueRow(input: SaysInput, o: Observation): SaysRow {
  const cell = valueCell(o.cells);
  const ref = cell?.ref ?? '';
  return {
    ...common(input, o),
    ref,
    written: cell?.text ?? '',
    change: false,
    value: o.value,
    status: o.status,
    ...(o.qualifier === undefined ? {} : { qualifier: o.qualifier }),
    how: howRead(input, ref, cell?.text ?? '', o.value),
  };
}

function changeRows(input: SaysInput, o: Observation): SaysRow[] {
  const cell = o.cells.find((link) => link.role === 'change');
  if (!cell || o.claimedChange === undefined) return [];
  const against = o.claimedAgainst ?? previousPeriod(o.period);
  const before = input.observations.find(
    (other) => against !== null && observationKey(other) === observationKey({ ...o, period: against }),
  );
  const difference =
    o.value !== null && before !== undefined && before.value !== null
      ? { tag: 'difference' as const, latest: o.value, before: before.value }
      : null;
  return [
    {
      ...common(input, o),
      ref: cell.ref,
      written: cell.text,
      change: true,
      ...(against === null ? {} : { against }),
      value: o.claimedChange,
      status: o.claimedChange === 0 ? 'zero' : 'value',
      how:
        difference && !answered(input, cell.ref)
          ? { ...difference, fits: exactly(difference.latest - difference.before) === o.claimedChange }
          : howRead(input, cell.ref, cell.text, o.claimedChange),
    },
  ];
}

const common = (
  { catalogue }: SaysInput,
  o: Observation,
): Pick<SaysRow, 'figure' | 'period' | 'observation' | 'superseded'> => ({
  figure: { id: o.figure, name: namesOfFigure(catalogue, o.figure, o.categories) },
  period: o.period,
  observation: o.id,
  ...(o.supersededBy === undefined ? {} : { superseded: true }),
});

const answered = ({ questions, sheet }: SaysInput, ref: string): QuestionRow | undefined =>
  questions.find(
    (q) =>
      (q.state === 'answered' || q.state === 'proposed') &&
      q.sheet === sheet &&
      (q.ref === ref || q.ref.split(',').includes(ref) || isWithin(ref, q.ref)),
  );

/** Whether a cell lies in one of the ranges of a question. */
const isWithin = (ref: string, asked: string): boolean =>
  isOneCell(ref) && rangesOf(asked).some((range) => within(rangesOf(ref)[0]!, range));

function howRead(input: SaysInput, ref: string, text: string, value: number | null): How {
  const question = answered(input, ref);
  const said = question?.answer;
  if (said)
    return { tag: 'answered', by: said.by, reason: said.reason, waits: question?.state === 'proposed' };
  if (ref.includes(':')) return { tag: 'counted', cells: ref };
  if (value === null) return { tag: 'mark', text: text.trim() };
  const type = input.cell(ref)?.type;
  if (type !== 'text') return { tag: 'number' };
  return { tag: 'text', blanks: /\d[\s\u00a0\u202f]\d/.test(text) };
}

function askedRow(input: SaysInput, question: QuestionRow): SaysRow {
  const asked = input.asked.find((one) => one.id === question.id);
  const figure = asked?.figure ?? null;
  const against = figure?.change === true ? previousPeriod(figure.period) : null;
  return {
    ref: question.ref,
    // Of a row or a column the text is its label; what stands in a cell is what the cell says.
    written: isOneCell(question.ref) ? (input.cell(question.ref)?.text ?? question.text) : question.text,
    figure: figure && { id: figure.id, name: figure.name },
    period: figure?.period ?? '',
    change: figure?.change === true,
    ...(against === null ? {} : { against }),
    value: null,
    status: 'waiting',
    how: { tag: 'asked', kind: question.kind, readings: question.readings.length },
    question: question.id,
  };
}

/** One cell a row; what was left aside as a range stands as one line. */
function asideRow(input: SaysInput, { ref, says }: IgnoredCell): SaysRow[] {
  if (ref === '') return [];
  const written = ref.includes(':') ? '' : (input.cell(ref)?.text ?? '');
  return [
    {
      ref,
      written,
      figure: null,
      period: '',
      change: false,
      value: null,
      status: 'aside',
      how: { tag: 'aside', says },
    },
  ];
}
