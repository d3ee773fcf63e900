import type { Period } from '../../periods/period.ts';
import { yearsIn } from '../../understanding/years.ts';
import type { SheetState } from '../sheet-state.ts';
import { reading } from './drafts.ts';

/**
 * The title states another year than the one that the return was sent for. The values are kept under
 * the year that the file states; a person says whether the title or the delivery is right.
 */
export function askPeriod(
  state: SheetState,
  titles: string[],
  stated: Period,
  delivered: Period,
  from: number,
): void {
  const line = titles.find((text) => yearsIn(text).years.map(String).includes(stated)) ?? stated;
  const sheet = state.grid.sheet.name;
  const ref = state.grid.sheet.cells.find((cell) => cell.text === line)?.ref ?? 'A1';
  const moved = state.out.observations.slice(from).map((o) => ({
    ...o,
    period: o.period.startsWith(stated) ? delivered + o.period.slice(stated.length) : o.period,
  }));
  state.out.notes.push({ tag: 'PeriodDiffers', sheet, ref, text: line, stated, delivered });
  if (moved.length === 0) return;
  state.out.questions.push({
    sheet,
    ref,
    text: line,
    kind: 'period-differs',
    readings: [
      reading(Number(stated), { tag: 'title-right', period: stated }, []),
      reading(Number(delivered), { tag: 'title-slip', period: delivered }, moved),
    ],
  });
}
