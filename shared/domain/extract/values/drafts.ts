import type { ObservationDraft } from '../../observations/observation.ts';
import type { Reading } from '../../questions/question.ts';
import type { ReadingSays } from '../../questions/reading-says.ts';
import { foldLabel, lower } from '../../text/fold.ts';
import type { Placed } from '../grid.ts';
import { link, type RowParts } from './row-parts.ts';
import type { SheetState } from '../sheet-state.ts';
import { agencyAt } from '../sheet-state.ts';
import type { Column } from '../columns.ts';
import { unitOfFigure } from '../labels/specialise.ts';
import type { Target } from '../labels/target.ts';

/** Unit as the agency states it, and what its values are to be multiplied with. */
interface WrittenUnit {
  unit?: string;
  factor: number;
  /** A multiple of another unit than the figure's: which of the two holds is a question. */
  clash?: { text: string; factor: number };
}

/**
 * Unit and factor stated beside the value, in the label's tail, in the header or in a title.
 * @param own the unit in which the figure is counted
 */
export function unitOf(
  state: SheetState,
  parts: RowParts,
  column: Column | undefined,
  own: string | undefined,
  unitText?: string,
): WrittenUnit {
  const label = parts.label?.text ?? '';
  const header = (column?.path ?? []).flatMap((text) => [text, ...tailsOf(text)]);
  const counts = own !== undefined && !state.index.fractional.has(own) && SAYS_COUNT.test(lower(label));
  const beside = [unitText ?? '', parts.unit?.text ?? '', ...tailsOf(label), ...(counts ? [] : header)];
  for (const text of beside) {
    const found = text === '' ? undefined : state.index.units.get(foldLabel(text));
    if (!found) continue;
    const clash = own !== undefined && own !== found.unit && isOtherMeasure(found, own, state);
    return clash ? { factor: 1, clash: { text, factor: found.factor } } : found;
  }
  return unitInTitles(state, own) ?? { factor: 1 };
}

/** `Layihələrin sayı` under a header `Məbləğ, AZN` is no amount. */
const SAYS_COUNT = /(?:^|\s)(?:sayi|число|количество|number of|count)(?:\s|$)/;

/** Persons against facts is a disagreement to be settled later; manats against persons is no reading at all. */
const isOtherMeasure = (
  found: { unit: string; factor: number },
  own: string,
  { index }: SheetState,
): boolean => found.factor !== 1 || index.fractional.has(found.unit) !== index.fractional.has(own);

/** `(min manatla)` over a table holds for its amounts, not for the counts among them. */
function unitInTitles(state: SheetState, own: string | undefined): WrittenUnit | null {
  for (const title of [...state.titles, ...state.sheetTitles]) {
    for (const tail of tailsOf(title)) {
      const found = state.index.units.get(foldLabel(tail));
      if (found && found.factor !== 1 && (own === undefined || found.unit === own)) return found;
    }
  }
  return null;
}

const tailsOf = (text: string): string[] => {
  const comma = text.split(',').at(-1)!.trim();
  const bracket = /\(([^()]*)\)\s*$/.exec(text)?.[1] ?? '';
  return [comma === text.trim() ? '' : comma, bracket].filter((t) => t !== '');
};

export function draft(
  state: SheetState,
  parts: RowParts,
  placed: Placed,
  column: Column | undefined,
  target: Target,
  figure: string,
  nth: number,
): ObservationDraft {
  const label = parts.label;
  const comment = placed.cell.comment;
  const unit = unitOf(state, parts, column, unitOfFigure(figure, state.index));
  const agency = target.rule?.agency ?? agencyAt(state, { label: label?.text ?? '', nth, column });
  return {
    figure,
    period: target.period,
    agency,
    value: null,
    status: 'not-reported',
    categories: { ...target.categories, ...target.rule?.categories },
    ...(target.rule?.unit === undefined
      ? unit.unit === undefined
        ? {}
        : { unit: unit.unit }
      : { unit: target.rule.unit }),
    remarks: [
      ...parts.notes.map((note) => note.text.trim()),
      ...(comment === undefined ? [] : [comment.trim()]),
    ],
    cells: [
      link(state, placed, 'value'),
      ...(label && label.cell.ref !== placed.cell.ref ? [link(state, label, 'label')] : []),
      ...(parts.unit ? [link(state, parts.unit, 'unit')] : []),
      ...(column?.refs ?? []).map((ref) => ({
        sheet: state.grid.sheet.name,
        ref,
        role: 'period' as const,
        text: column!.path.at(-1)!,
      })),
      ...parts.notes
        .filter((note) => note.cell.ref !== placed.cell.ref)
        .map((note) => link(state, note, 'note')),
    ],
  };
}

export const withValue = (base: ObservationDraft, value: number, qualifier?: string): ObservationDraft => ({
  ...base,
  value,
  status: value === 0 ? 'zero' : 'value',
  ...(qualifier === undefined ? {} : { qualifier }),
});

/** @param value null: the reading is "this is no figure" */
export const reading = (
  value: number | null,
  says: ReadingSays,
  observations: ObservationDraft[],
): Reading => ({ value, says, observations });
