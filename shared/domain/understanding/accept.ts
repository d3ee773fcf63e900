import type { ObservationDraft } from '../observations/observation.ts';
import type { QuestionDraft } from '../questions/question.ts';
import type { UnsettledValue } from '../questions/unsettled-value.ts';
import { cellsIn } from '../sheets/ranges.ts';
import type { Interpretation } from './interpretation.ts';

/** Bars of confidence that are taken without asking where nobody says otherwise. */
export const ACCEPTED = 2 as const;

/**
 * What is less sure than `least` becomes a question with itself as the one reading. A reading that says nothing of
 * its confidence rests on a layout, or on a person, and is taken.
 */
export function acceptFrom(interpretation: Interpretation, least: 3 | 2): Interpretation {
  const isSure = ({ confidence }: ObservationDraft): boolean =>
    confidence === undefined || confidence >= least;
  const unsure = interpretation.observations.filter((o) => !isSure(o));
  if (unsure.length === 0) return interpretation;
  return {
    ...interpretation,
    observations: interpretation.observations.filter(isSure),
    questions: [...interpretation.questions, ...unsure.map(asQuestion)],
  };
}

function asQuestion(draft: ObservationDraft): QuestionDraft {
  const { figure, confidence, evidence = [], cells, value } = draft;
  const cell = cells.find(({ role }) => role === 'value') ?? cells[0]!;
  return {
    sheet: cell.sheet,
    ref: cell.ref,
    text: cell.text,
    label: cells.filter(({ role }) => role === 'label' || role === 'period').map(({ text }) => text),
    kind: 'ambiguous-label',
    scope: 'cell',
    settles: cellsIn(cell.ref),
    readings: [
      {
        value,
        says: { tag: 'less-sure', figure, confidence: confidence ?? 1, evidence },
        observations: [draft],
      },
    ],
    unsettled: [unsettled(draft, cell)],
  };
}

const unsettled = (draft: ObservationDraft, cell: ObservationDraft['cells'][number]): UnsettledValue => ({
  sheet: cell.sheet,
  ref: cell.ref,
  text: cell.text,
  value: draft.value,
  figure: draft.figure,
  period: draft.period,
  ...(draft.unit === undefined ? {} : { unit: draft.unit }),
  categories: draft.categories,
  ...(draft.qualifier === undefined ? {} : { qualifier: draft.qualifier }),
  ...(draft.claimedChange === undefined ? {} : { claimedChange: draft.claimedChange }),
  status: draft.value === null ? draft.status : 'not-reported',
  agency: draft.agency,
  cells: draft.cells,
  remarks: draft.remarks,
});
