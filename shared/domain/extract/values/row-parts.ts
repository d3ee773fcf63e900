import { changeText, readNumberText } from '../../understanding/number-text.ts';
import { foldLabel } from '../../text/fold.ts';
import type { CellLink } from '../../observations/observation.ts';
import type { Column } from '../columns.ts';
import { mergeAt, type Placed } from '../grid.ts';
import { periodFromText } from '../../understanding/period-text.ts';
import { ignore, type SheetState } from '../sheet-state.ts';

/** What a data row consists of. */
export interface RowParts {
  row: number;
  label: Placed | null;
  values: { placed: Placed; column: Column | undefined }[];
  changes: Placed[];
  shares: Placed[];
  notes: Placed[];
  unit: Placed | null;
  /** The cell that says of which time the row is. */
  period: Placed | null;
  /** Cells that name a time where none is expected: the row may be of that time. */
  strays: Placed[];
  /** Further texts of the row that may be categories (`cinsi istismar`). */
  texts: Placed[];
  reliability: { placed: Placed; column: Column | undefined }[];
}

const RELIABILITY =
  /^(?:illustrative|illüstrativ|implied|public|printed in|reference|total implied|estimated|provisional)/i;

/** Whether a cell carries data: a number that is no year, a value with remark, a missing mark. */
export function isData(placed: Placed): boolean {
  const type = placed.cell.type;
  if (type === 'number' || type === 'error') return true;
  if (type !== 'text') return false;
  if (changeText(placed.text) !== undefined) return true;
  const read = readNumberText(placed.text);
  return (
    read.kind === 'missing' || read.kind === 'ambiguous' || (read.kind === 'number' && /\d/.test(placed.text))
  );
}

export function splitRow(line: Placed[], state: SheetState): RowParts {
  const label = labelOf(line, state);
  const parts: RowParts = {
    row: line[0]!.row,
    label,
    values: [],
    changes: [],
    shares: [],
    notes: [],
    unit: null,
    period: null,
    strays: [],
    texts: [],
    reliability: [],
  };
  for (const placed of line) {
    const column = state.columns.get(placed.col);
    if (placed !== label && datesRow(placed, column, state) && parts.period === null) {
      // `Bakı | 2022 | 14`: labels in two columns, of which one dates the row.
      parts.period = placed;
      continue;
    }
    if (placed === label) continue;
    if (isStray(placed, column, state)) parts.strays.push(placed);
    if (column?.role === 'number') continue;
    if (label === null || placed.col > label.col || column !== undefined)
      assign(parts, placed, column, state);
  }
  return parts;
}

const datesRow = (placed: Placed, column: Column | undefined, state: SheetState): boolean =>
  (column?.role === 'label' || column?.role === 'unit') && saysPeriod(placed, state);

const isStray = (placed: Placed, column: Column | undefined, state: SheetState): boolean =>
  (column === undefined || column.role === 'note' || column.role === 'date' || column.role === 'other') &&
  placed.cell.type === 'text' &&
  saysPeriod(placed, state);

const saysPeriod = (placed: Placed, state: SheetState): boolean =>
  periodFromText(placed.text, state.period) !== null;

function assign(parts: RowParts, placed: Placed, column: Column | undefined, state: SheetState): void {
  const role = column?.role;
  if (role === 'person') ignore(state, placed, 'person');
  else if (role === 'unit') parts.unit = placed;
  else if (role === 'period' && saysPeriod(placed, state)) parts.period = placed;
  else if (role === 'change') parts.changes.push(placed);
  else if (role === 'share' || role === 'average') parts.shares.push(placed);
  else if (role === 'status' || (placed.cell.type === 'text' && RELIABILITY.test(placed.text))) {
    parts.reliability.push({ placed, column });
  } else if (role === 'note' || role === 'date') {
    if (role === 'note' || placed.cell.type === 'text') parts.notes.push(placed);
    if (isData(placed) && placed.cell.type === 'number') parts.values.push({ placed, column });
  } else if (
    isData(placed) ||
    isNumberWord(placed, state) ||
    hasDigits(placed, column) ||
    standsForValue(placed, column, state)
  )
    parts.values.push({ placed, column });
  else if (placed.cell.type === 'text') parts.texts.push(placed);
}

/** `16 işdən 2-si` where a number belongs: a question, not a remark. */
const hasDigits = (placed: Placed, column: Column | undefined): boolean =>
  column?.role === 'value' && !column.total && column.period !== null
    ? /\d/.test(placed.text)
    : column?.role === 'value' && /^\D{0,3}\d/.test(placed.text);

/**
 * Under a header for values, a word in place of a number (`yoxdur`, a tick), or a formula that was
 * never computed: something is said about the value, and a person has to say what.
 */
const standsForValue = (placed: Placed, column: Column | undefined, state: SheetState): boolean =>
  column?.role === 'value' &&
  (placed.cell.type === 'boolean' ||
    placed.cell.formula !== undefined ||
    (placed.cell.type === 'text' && state.index.codes.get(foldLabel(placed.text)) === undefined));

/** `bir nəfər` in a value column. */
const isNumberWord = (placed: Placed, state: SheetState): boolean =>
  placed.cell.type === 'text' &&
  placed.text.length < 30 &&
  readNumberText(placed.text).kind === 'number' &&
  state.index.codes.get(foldLabel(placed.text)) === undefined;

function labelOf(line: Placed[], state: SheetState): Placed | null {
  const byRole = line.find((p) => state.columns.get(p.col)?.role === 'label' && p.text.trim() !== '');
  if (byRole) return byRole;
  const firstData = line.findIndex(
    (p) =>
      isData(p) &&
      !namesCode(p, state) &&
      state.columns.get(p.col)?.role !== 'number' &&
      !isNumbering(p, line),
  );
  const before = line.filter(
    (p, i) =>
      (firstData < 0 || i < firstData) &&
      p.cell.type === 'text' &&
      (!isData(p) || namesCode(p, state)) &&
      !['unit', 'note', 'number', 'person'].includes(state.columns.get(p.col)?.role ?? ''),
  );
  return before[0] ?? labelAbove(line, state);
}

/** A label merged over several rows stands in the first of them. */
function labelAbove(line: Placed[], state: SheetState): Placed | null {
  const column = [...state.columns.values()].find((candidate) => candidate.role === 'label');
  const merge = column && mergeAt(state.grid, line[0]!.row, column.col);
  if (!merge || merge.top === line[0]!.row) return null;
  return state.grid.rows.get(merge.top)?.find((placed) => placed.col === merge.left) ?? null;
}

/** `35 yaşdan yuxarı` begins with a number and is an age. */
const namesCode = (placed: Placed, { index }: SheetState): boolean =>
  placed.cell.type === 'text' && /\p{L}/u.test(placed.text) && index.codes.has(foldLabel(placed.text));

/** A leading running number (`1`, `2.3`) before a text. */
const isNumbering = (placed: Placed, line: Placed[]): boolean =>
  placed === line[0] &&
  line.length > 1 &&
  line[1]!.cell.type === 'text' &&
  /^\d{1,3}(?:\.\d{0,2})?$/.test(placed.text.trim());

export const link = (state: SheetState, placed: Placed, role: CellLink['role']): CellLink => ({
  sheet: state.grid.sheet.name,
  ref: placed.cell.ref,
  role,
  text: placed.cell.text,
});

/** A row that only numbers the columns: 1, 2, 3, …, or А, Б, 1, 2. */
export function isColumnNumbers(line: Placed[]): boolean {
  const numbers = line.map((p) => Number(p.text.trim())).filter((n) => Number.isInteger(n) && n > 0);
  if (numbers.length < 3 || numbers.length < line.length - 2) return false;
  return numbers.every((n, i) => i === 0 || n === numbers[i - 1]! + 1) && numbers[0]! <= 3;
}
