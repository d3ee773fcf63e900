import { cellKey, type CellKey } from '../keys/cell-key.ts';
import { observationKey } from '../observations/new-version.ts';
import type { CellLink, ObservationDraft } from '../observations/observation.ts';
import type { QuestionDraft } from '../questions/question.ts';
import { refsIn } from '../sheets/ranges.ts';

/** Cells of a question beyond these are not told apart: its ranges stand for them. */
export const MOST = 20_000;

/** The cell that holds the number; of what was counted from a range, the range. */
export const cellOf = ({ cells }: ObservationDraft): CellLink | undefined =>
  cells.find(({ role }) => role === 'value') ?? cells[0];

/** Where a value stands; the empty address where it rests on no cell. */
export const slotOf = (draft: ObservationDraft): CellKey => {
  const { sheet = '', ref = '' } = cellOf(draft) ?? {};
  return cellKey({ sheet, ref });
};

/** Every cell that a question is about. */
export const slotsOf = ({ sheet, ref }: Pick<QuestionDraft, 'sheet' | 'ref'>): CellKey[] =>
  (refsIn(ref, MOST) ?? ref.split(',')).map((one) => cellKey({ sheet, ref: one }));

/** All that a value says, wherever it stands. */
export const factOf = (draft: ObservationDraft): string => {
  const { value, status, qualifier, unit, claimedChange, claimedAgainst, reliability } = draft;
  return JSON.stringify([
    observationKey(draft),
    value,
    status,
    qualifier ?? null,
    unit ?? null,
    claimedChange ?? null,
    claimedAgainst ?? null,
    reliability ?? null,
  ]);
};
