import { cellsIn } from '../sheets/ranges.ts';
import type { ObservationDraft } from '../observations/observation.ts';
import type { QuestionDraft, QuestionScope, Reading } from './question.ts';
import type { UnsettledValue } from './unsettled-value.ts';

/** A question as its cell alone tells it. */
export type PlainQuestion = Pick<QuestionDraft, 'sheet' | 'ref' | 'text' | 'kind' | 'readings'>;

/** A question without what its surroundings say: of one cell, with what its readings have in common. */
export function plainQuestion(plain: PlainQuestion): QuestionDraft {
  const labels = plain.readings.map(labelOf).filter((label) => label !== undefined);
  return {
    ...plain,
    label: labels.slice(0, 1),
    scope: scopeOf(plain),
    settles: plain.ref === '' ? 0 : cellsIn(plain.ref),
    unsettled: unsettledOf(plain),
  };
}

function scopeOf({ ref, kind, readings }: PlainQuestion): QuestionScope {
  if (kind === 'period-differs' || readings[0]?.says.tag === 'no-figures') return 'sheet';
  return ref.includes(':') || ref.includes(',') ? 'table' : 'cell';
}

function labelOf({ says, observations }: Reading): string | undefined {
  if ('label' in says) return says.label;
  return observations[0]?.cells.find(({ role }) => role === 'label')?.text;
}

/** Where all readings make one observation of the cell that is asked: that, without what they differ in. */
function unsettledOf({ sheet, ref, readings }: PlainQuestion): UnsettledValue[] {
  const drafts = readings.flatMap(({ observations }) => observations);
  const [first] = drafts;
  const cell = first?.cells.find(({ role }) => role === 'value');
  if (!first || cell?.ref !== ref || cell.sheet !== sheet) return [];
  if (readings.some(({ observations }) => observations.length > 1)) return [];
  const same = (of: (one: ObservationDraft) => unknown): boolean =>
    drafts.every((one) => of(one) === of(first));
  const values = [...new Set(drafts.flatMap(({ value }) => value ?? []))];
  return [
    {
      sheet: cell.sheet,
      ref: cell.ref,
      text: cell.text,
      value: values.length === 1 ? values[0]! : null,
      ...(values.length > 1 ? { readings: values } : {}),
      ...(same(({ figure }) => figure) ? { figure: first.figure } : {}),
      period: same(({ period }) => period) ? first.period : null,
      ...(first.unit === undefined || !same(({ unit }) => unit) ? {} : { unit: first.unit }),
      categories: same(({ categories }) => JSON.stringify(categories)) ? first.categories : {},
      ...(first.qualifier === undefined ? {} : { qualifier: first.qualifier }),
      ...(first.claimedChange === undefined || !same(({ claimedChange }) => claimedChange)
        ? {}
        : { claimedChange: first.claimedChange }),
      status: first.value === null ? first.status : 'not-reported',
      agency: first.agency,
      cells: first.cells,
      remarks: first.remarks,
    },
  ];
}
