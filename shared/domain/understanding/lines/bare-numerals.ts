import { tell } from '../meaning/told.ts';
import type { Said } from './line.ts';
import { kindOf } from './line-kind.ts';
import type { LinesJob } from './table-lines.ts';

const QUARTERS = ['I', 'II', 'III', 'IV'];
const ORDINAL = /^\s*(?:IV|I{1,3}|[1-4])\.?\s*$/;
const PARTS: readonly (readonly [RegExp, string])[] = [
  [/rüb|rub|квартал|quarter|çeyrek/i, 'rüb'],
  [/yarımil|yarim il|полугод|half|yarıyıl/i, 'yarımil'],
];

/** Whether four columns are headed `I`, `II`, `III`, `IV` with a total beside them. */
interface FourBare {
  hasTotal: boolean;
}

/** Columns of a heading's row that say `I`, `II`, `III`, `IV` side by side and nothing else. */
export function bareQuarters(row: number, job: LinesJob): ReadonlyMap<number, FourBare> {
  const { table, grid, base, meanings, tongue } = job;
  const cols = table.bodyCols;
  const texts = cols.map((col) => grid.seenAt(row, col)?.text.trim() ?? '');
  const found = new Map<number, FourBare>();
  const isTotal = (text: string | undefined): boolean =>
    text !== undefined && text !== '' && kindOf([tell(text, base, meanings, tongue)], meanings) === 'total';
  for (let at = 0; at + QUARTERS.length <= cols.length; at += 1) {
    if (!QUARTERS.every((numeral, i) => texts[at + i]!.replace(/\.$/, '') === numeral)) continue;
    const four = { hasTotal: isTotal(texts[at - 1]) || isTotal(texts[at + QUARTERS.length]) };
    for (const col of cols.slice(at, at + QUARTERS.length)) found.set(col, four);
  }
  return found;
}

/**
 * `II` under `rüblər üzrə` is a quarter; so it is as one of four under a year, or beside their total. Alone it may be
 * half of a year, a group, a section.
 */
export function inItsTime(text: string, above: readonly Said[], four: FourBare | undefined): string {
  if (!ORDINAL.test(text)) return text;
  const part = PARTS.find(([word]) => above.some(({ placed }) => word.test(placed.text)));
  if (part !== undefined) return `${text.trim()} ${part[1]}`;
  const isDated = above.some(({ told: { span, tokens } }) => span.periods.length > 0 && tokens.length === 0);
  return four !== undefined && (four.hasTotal || isDated) ? `${text.trim()} rüb` : text;
}
