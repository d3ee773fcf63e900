import type { TableLines } from '../lines/line.ts';
import type { CellReading } from '../reading/cell-reading.ts';

/** `×1000`, `’000`, `(000)`, `‰`, `(1000 nəfər)`: numbers are given in so many, or per so many, without a word for it. */
const SIGN =
  /(?<![\p{L}\d])[x×хX*]\s?10{2,5}(?!\d)|(?<![\p{L}\d])['’‘`]0{3}(?!\d)|(?:^|[([,;:]\s?)0{3}(?: ?0{3})?(?=\s*(?:$|[)\]]))|‰|(?:^|[([,;:]\s?)10{2,5} (?:nəfər|чел|person|people|manat|AZN|ман|kişi|ədəd)\p{L}*\.?(?=\s*(?:$|[)\]]))/u;

export const hasScaleSign = (text: string): boolean => SIGN.test(text.trim());

/** Holds back what stands under such a sign: over the table, over the labels or over the column. */
export function judgeScaleSigns(
  readings: readonly CellReading[],
  { captions, titles, corners }: Pick<TableLines, 'captions' | 'titles' | 'corners'>,
): void {
  const over = [...captions, ...titles, ...corners].find(({ placed }) => hasScaleSign(placed.text));
  for (const reading of readings) {
    if (reading.aside !== undefined) continue;
    const own = reading.column.own.find(({ placed }) => hasScaleSign(placed.text));
    const said = over ?? own;
    if (said === undefined) continue;
    const scope = over === undefined ? 'column' : 'table';
    reading.holds.push({ why: 'remark', scope, note: said.placed.text, narrowed: {} });
  }
}
