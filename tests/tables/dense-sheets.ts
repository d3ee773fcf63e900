/** Sheets of many small tables that a seed invents, with the truth about them. */
import type { Sheet } from '../../shared/domain/sheets/cell.ts';
import { rangeText, toRef, type Range } from '../../shared/domain/sheets/cell-ref.ts';
import {
  answers,
  between,
  cellOf,
  chance,
  form,
  pick,
  register,
  seeded,
  statistics,
  type Draft,
  type Random,
  type Role,
} from './dense-tables.ts';
import { airy, blocks, remarked, texts, twoLevels, wide } from './odd-tables.ts';

export interface DenseTruth {
  tables: { range: string; headerRows: number; headerCols: number; alts?: string[] }[];
  roles: Record<string, Role>;
}

const TITLES = [
  'Population by region and sex',
  'Əsas göstəricilər',
  'Сведения о численности работников по видам деятельности',
  'Crop production',
  'Nüfus göstergeleri ve oranlar',
  'Müraciətlər barədə məlumat',
  'Education: enrolment by level and type of institution, selected years',
];
const NOTES = [
  'Source: Ministry of Labour',
  'Qeyd: ilkin məlumat',
  'Примечание: без учёта филиалов',
  '* preliminary data',
  'Kaynak: TÜİK',
  '1) revised',
];

interface Placing {
  cells: Map<string, { row: number; col: number; value: string | number }>;
  merges: string[];
  truth: DenseTruth;
}

/** A sheet of one to nine tables, stacked and side by side. */
export function denseSheet(seed: number): { sheet: Sheet; truth: DenseTruth } {
  const random = seeded(seed * 7919 + 17);
  const placing: Placing = { cells: new Map(), merges: [], truth: { tables: [], roles: {} } };
  const left = chance(random, 0.3) ? between(random, 2, 3) : 1;
  let row = chance(random, 0.3) ? between(random, 2, 4) : 1;
  if (chance(random, 0.5)) {
    put(placing, row, left, pick(random, TITLES), 'title');
    row += between(random, 2, 3);
  }
  const bands = between(random, 1, 4);
  const template = chance(random, 0.2) ? statistics(random) : null;
  for (let band = 0; band < bands; band++) {
    const beside = chance(random, 0.35) ? between(random, 2, 3) : 1;
    const gap = between(random, 1, 3);
    const stagger = chance(random, 0.2);
    const numbered = chance(random, 0.3);
    const titled = numbered || chance(random, 0.6);
    let col = left;
    let end = row;
    for (let i = 0; i < beside; i++) {
      const draft = template ?? invent(random);
      const top = row + (stagger ? between(random, 0, 3) : 0);
      const bottom = place(
        placing,
        random,
        draft,
        top,
        col,
        titled ? (numbered ? 'numbered' : 'plain') : 'none',
        beside === 1,
      );
      end = Math.max(end, bottom);
      col += draft.width + gap;
    }
    // Without a title, only a gap parts two tables.
    row = end + (titled && chance(random, 0.2) ? 1 : between(random, 2, 3));
  }
  return { sheet: asSheet(placing), truth: placing.truth };
}

function invent(random: Random): Draft {
  const kind = random();
  if (kind < 0.25) return pick(random, [twoLevels, airy, remarked, wide, blocks, texts])(random);
  if (kind < 0.75) return statistics(random);
  if (kind < 0.84) return form(random);
  return kind < 0.93 ? answers(random) : register(random);
}

function put({ cells, truth }: Placing, row: number, col: number, value: string | number, role: Role): void {
  const ref = toRef(row, col);
  cells.set(ref, { row, col, value });
  truth.roles[ref] = role;
}

/** @returns the last row that it takes up */
function place(
  placing: Placing,
  random: Random,
  draft: Draft,
  top: number,
  left: number,
  title: 'none' | 'plain' | 'numbered',
  alone: boolean,
): number {
  let row = top;
  if (title !== 'none') {
    const text = `${title === 'numbered' ? `${pick(random, ['Table', 'Cədvəl', 'Таблица'])} ${String(placing.truth.tables.length + 1)}. ` : ''}${pick(random, TITLES)}`;
    put(placing, row++, left, text, 'title');
    if (alone && chance(random, 0.15)) put(placing, row++, left, '(thousand persons)', 'title');
    if (chance(random, 0.25)) row++;
  }
  for (const { row: r, col: c, value, role } of draft.cells) put(placing, row + r, left + c, value, role);
  for (const merge of draft.merges) {
    const range = {
      top: row + merge.top,
      left: left + merge.left,
      bottom: row + merge.bottom,
      right: left + merge.right,
    };
    if (range.top !== range.bottom || range.left !== range.right) placing.merges.push(rangeText(range));
  }
  const range: Range = { top: row, left, bottom: row + draft.height - 1, right: left + draft.width - 1 };
  placing.truth.tables.push({
    range: rangeText(range),
    headerRows: draft.headerRows,
    headerCols: draft.headerCols,
  });
  let bottom = range.bottom;
  if (chance(random, 0.2)) {
    bottom += between(random, 1, 2);
    put(placing, bottom, left, pick(random, NOTES), 'note');
  }
  return bottom;
}

function asSheet({ cells, merges }: Placing): Sheet {
  const sorted = [...cells].sort(([, a], [, b]) => a.row - b.row || a.col - b.col);
  return {
    name: 'Sheet1',
    state: 'visible',
    merges,
    cells: sorted.map(([ref, { value }]) => cellOf(ref, value)),
  };
}
