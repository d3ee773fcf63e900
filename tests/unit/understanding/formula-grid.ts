import type { Cell, ReadDocument, Sheet } from '../../../shared/domain/sheets/cell.ts';
import { recompute } from '../../../shared/domain/understanding/formulas/recompute.ts';
import type { Recomputed } from '../../../shared/domain/understanding/formulas/recomputed.ts';

type Content = number | string | null | Partial<Cell>;
export type Grid = Record<string, Content>;

function cellOf(ref: string, content: Content): Cell {
  if (typeof content === 'number') return { ref, type: 'number', value: content, text: String(content) };
  if (typeof content === 'string') return { ref, type: 'text', value: content, text: content };
  return { ref, type: 'number', value: null, text: '', ...content };
}
export const sheet = (name: string, grid: Grid, more: Partial<Sheet> = {}): Sheet => ({
  name,
  state: 'visible',
  merges: [],
  cells: Object.entries(grid).map(([ref, content]) => cellOf(ref, content)),
  ...more,
});
export const book = (...sheets: Sheet[]): ReadDocument => ({ format: 'xlsx', sheets, warnings: [] });
/** A formula with the value that is stored for it. */
export const claim = (formula: string, value: number | null): Partial<Cell> => ({
  formula,
  value,
  text: String(value ?? ''),
  type: value === null ? 'blank' : 'number',
});
export const outcome = (grid: Grid, ref: string, others: Sheet[] = []): Recomputed | undefined =>
  recompute(book(sheet('Hesabat', grid), ...others))
    .get('Hesabat')!
    .get(ref);

/** Four labelled rows under a year, with room for a total. */
export const ROWS: Grid = {
  A1: 'Göstərici',
  B1: 2023,
  A2: 'Bakı',
  B2: 31,
  A3: 'Gəncə',
  B3: 24,
  A4: 'Sumqayıt',
  B4: 18,
  A5: 'Şəki',
  B5: 7,
  A6: 'Cəmi',
  C2: 10.5,
  C3: 0.25,
  C4: -3,
  D2: 'mətn',
  D3: 4,
};
