import type { ObservationDraft } from '../observation.ts';
import type { Reading } from '../question.ts';
import type { Period } from '../period.ts';
import { foldLabel } from '../fold.ts';
import type { Placed } from './grid.ts';
import { link, type RowParts } from './row-parts.ts';
import type { SheetState } from './sheet-state.ts';
import { agencyAt } from './sheet-state.ts';
import type { Rule } from './layout.ts';
import type { Column } from './columns.ts';

/** Where a value belongs once its row and column are understood. */
export interface Target {
  figures: string[];
  categories: Record<string, string>;
  period: Period;
  rule: Rule | undefined;
}

/** Unit and factor stated beside the value, in the label's tail or in the header. */
export function unitOf(
  state: SheetState,
  parts: RowParts,
  column: Column | undefined,
  unitText?: string,
): { unit?: string; factor: number } {
  const label = parts.label?.text ?? '';
  const tails = [
    unitText ?? '',
    parts.unit?.text ?? '',
    ...tailsOf(label),
    ...(column?.path ?? []).flatMap((text) => [text, ...tailsOf(text)]),
  ];
  for (const tail of tails) {
    const found = tail === '' ? undefined : state.index.units.get(foldLabel(tail));
    if (found) return found;
  }
  for (const title of state.titles.concat(state.sheetTitles)) {
    for (const tail of tailsOf(title)) {
      const found = state.index.units.get(foldLabel(tail));
      if (found && found.factor !== 1) return found;
    }
  }
  return { factor: 1 };
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
  const unit = unitOf(state, parts, column);
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

export const reading = (value: number | null, why: string, observations: ObservationDraft[]): Reading => ({
  value,
  why,
  observations,
});
