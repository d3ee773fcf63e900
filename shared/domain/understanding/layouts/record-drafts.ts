import type { CellLink, ObservationDraft } from '../../observations/observation.ts';
import type { QuestionDraft, QuestionKind, Reading } from '../../questions/question.ts';
import type { Placed } from '../tables/found-table.ts';
import type { RecordJob } from './records.ts';

/** What a layout takes from a place without rows and columns of a table: no value yet. */
export const bareDraft = (
  { base, agency }: Pick<RecordJob, 'base' | 'agency'>,
  figure: string,
  cells: CellLink[],
): ObservationDraft => ({
  figure,
  period: base,
  agency,
  value: null,
  status: 'not-reported',
  categories: {},
  remarks: [],
  cells,
  confidence: 2,
  evidence: ['layout'],
});

export const withValue = (draft: ObservationDraft, value: number, qualifier?: string): ObservationDraft => ({
  ...draft,
  value,
  status: value === 0 ? 'zero' : 'value',
  ...(qualifier === undefined ? {} : { qualifier }),
});

/** A question about one cell that belongs to no table. */
export const oneQuestion = (
  { sheet, base, agency }: Pick<RecordJob, 'sheet' | 'base' | 'agency'>,
  { cell }: Placed,
  kind: QuestionKind,
  readings: Reading[],
): QuestionDraft => ({
  sheet: sheet.name,
  ref: cell.ref,
  text: cell.text,
  label: [],
  kind,
  scope: 'cell',
  settles: 1,
  readings,
  unsettled: [
    {
      sheet: sheet.name,
      ref: cell.ref,
      text: cell.text,
      value: readings.length === 1 ? readings[0]!.value : null,
      ...(readings.length > 1
        ? { readings: [...new Set(readings.flatMap(({ value }) => value ?? []))] }
        : {}),
      period: base,
      categories: {},
      status: 'not-reported',
      agency,
      cells: [{ sheet: sheet.name, ref: cell.ref, role: 'value', text: cell.text }],
      remarks: [],
    },
  ],
});
