import type { FigureRow } from '../../../shared/contract/figure-rows.ts';
import { call } from '../../shell/api.ts';

/** Rows asked for at once: a workbook of thousands must not send thousands of calls together. */
const TOGETHER = 8;

/** Delivery, sheet and cell of each row's values, for the last column of a workbook. */
export async function originsOf(rows: readonly FigureRow[]): Promise<string[]> {
  const texts = rows.map(() => '');
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < rows.length) {
      const at = next++;
      const { figure, period } = rows[at]!;
      if (figure === undefined || period === undefined) continue;
      // oxlint-disable-next-line no-await-in-loop
      const answer = await call('origin.view', { figure, period });
      if (answer.ok)
        texts[at] = answer.value.sources
          .map(({ delivery, sheet, ref }) => [delivery.file, sheet, ref].filter(Boolean).join(' '))
          .join('; ');
    }
  };
  await Promise.all(Array.from({ length: TOGETHER }, work));
  return texts;
}
