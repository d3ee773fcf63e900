import { plainNumber, readNumberText } from '../understanding/number-text.ts';
import type { Period } from '../periods/period.ts';
import type { Column } from './columns.ts';
import type { Placed } from './grid.ts';
import { readHeaderText } from './labels/header-text.ts';
import type { LabelIndex } from './labels/label-index.ts';
import { foldHeader } from './labels/labels.ts';
import type { HeaderRole } from '../catalogue/layout.ts';
import { isSpanOfMonths, periodFromText } from '../understanding/period-text.ts';
import { resolveLabel } from './labels/resolve.ts';

const isYear = (text: string): boolean => /^(?:19|20)\d{2}$/.test(text.trim());

/** Whether a cell counts or numbers something, as opposed to naming a year or a label. */
export function isCount(placed: Placed): boolean {
  if (placed.cell.type === 'number' || placed.cell.type === 'error' || placed.cell.type === 'duration') {
    return !isYear(placed.text);
  }
  if (placed.cell.type !== 'text' || isYear(placed.text)) return false;
  if (/^\s*\d{1,3}(?:\.\d{0,3})*[.)]?\s*$/.test(placed.text)) return true;
  if (plainNumber(placed.text) !== null) return true;
  if (periodFromText(placed.text, '2000') !== null || isSpanOfMonths(placed.text)) return false;
  const read = readNumberText(placed.text);
  return read.kind === 'missing' || (read.kind === 'number' && /^\s*[+−–-]?\d/.test(placed.text));
}

const NOWHERE = { agencies: [], titles: [], unit: undefined };

const rolesOf = (placed: Placed, index: LabelIndex): ReadonlySet<HeaderRole> =>
  index.roles.get(foldHeader(placed.text)) ??
  (placed.text.length <= 60
    ? readHeaderText(placed.text, '', index, '2000', NOWHERE).roles
    : new Set<HeaderRole>());

/** Words that only headers use; a total, a remark or an "of which" may stand in any row. */
const tells = (roles: ReadonlySet<HeaderRole>): boolean =>
  [...roles].some((role) => !['total', 'of-which', 'end', 'neutral'].includes(role));

/** Whether the row is (part of) a header. `open`: the columns of the header row just above, or null. */
export function isHeaderRow(
  line: Placed[],
  index: LabelIndex,
  base: Period,
  open: ReadonlyMap<number, Column> | null,
): boolean {
  if (line.length < 2 && !(open !== null && line.length > 0)) return false;
  if (line.some(isCount)) return false;
  if (open !== null && isLabelledRow(line, index, open)) return false;
  const roles = line.map((placed) => rolesOf(placed, index));
  const named = roles.filter(tells).length;
  const periods = line.filter((p) => periodFromText(p.text, base) !== null).length;
  if (open !== null) return named > 0 || periods > 0 || line.every((p) => p.text.length <= 60);
  const first = roles.find((said) => !said.has('number'));
  return (first?.has('label') ?? false) || named >= 2 || (named >= 1 && periods >= 1) || periods >= 3;
}

/**
 * A row with a label that names something: `Qaynar xəttə daxil olmuş zənglər | 1998 | 2023` are years
 * that count, `Başlanmış cinayət işləri | on altı` is a number in words. No further row of the header.
 */
function isLabelledRow(line: Placed[], index: LabelIndex, open: ReadonlyMap<number, Column>): boolean {
  const label = line.find((placed) => open.get(placed.col)?.role === 'label');
  if (label === undefined || line.length < 2 || rolesOf(label, index).size > 0) return false;
  const kind = resolveLabel(label.text, index).kind;
  if (kind === 'figure' || kind === 'codes') return true;
  return line.some((placed) => placed.cell.type === 'number' && open.get(placed.col)?.role === 'value');
}
