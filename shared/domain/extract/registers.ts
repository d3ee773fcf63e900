import { rangeText } from '../sheets/cell-ref.ts';
import { exactly } from '../numbers/exactly.ts';
import { foldLabel } from '../text/fold.ts';
import { readNumberText, type TextReading } from '../understanding/number-text.ts';
import type { ObservationDraft } from '../observations/observation.ts';
import type { Grid, Placed } from './grid.ts';
import type { Register } from '../catalogue/layout.ts';
import { matches } from './labels/resolve.ts';
import { agencyAt, type SheetState } from './sheet-state.ts';
import { reading, withValue } from './values/drafts.ts';

interface Table {
  header: number;
  first: number;
  last: number;
  columns: Map<string, number>;
}

/** Counts, distinct counts and sums over registers with one row per event. Returns the rows used. */
export function readRegisters(state: SheetState): Set<number> {
  const taken = new Set<number>();
  for (const register of state.layouts.flatMap((layout) => layout.registers)) {
    if (!matches(register.sheet, state.grid.sheet.name)) continue;
    for (const wanted of register.figures) {
      const headers = [wanted.of, ...Object.keys(wanted.rows ?? {})];
      const table = findTable(state.grid, headers);
      if (table === null) {
        state.out.notes.push({
          tag: 'LayoutChanged',
          layout: state.layouts[0]!.id,
          sheet: state.grid.sheet.name,
          expected: headers.join(', '),
        });
        continue;
      }
      readFigure(state, register.figures.indexOf(wanted), register, table);
      for (let row = table.header; row <= table.last; row += 1) taken.add(row);
    }
  }
  return taken;
}

/** The header row that carries all wanted headers, and the records below it down to the first gap. */
export function findTable(grid: Grid, headers: string[]): Table | null {
  const wanted = headers.map((text) => foldLabel(text));
  const last = Math.min(grid.lastRow, 60);
  for (let row = 1; row <= last; row += 1) {
    const line = grid.rows.get(row) ?? [];
    const columns = new Map(line.map((placed) => [foldLabel(placed.text), placed.col]));
    if (!wanted.every((header) => columns.has(header))) continue;
    const guide = columns.get(wanted[0]!)!;
    return { header: row, first: row + 1, last: lastRecord(grid, row, guide, columns), columns };
  }
  return null;
}

/** So many empty rows may stand between two records: more, and another table begins. */
const EMPTY_ROWS = 2;

/** The last row that has the guide column and half of the others filled; empty rows between are skipped. */
function lastRecord(
  grid: Grid,
  header: number,
  guide: number,
  columns: Map<number | string, number>,
): number {
  const known = new Set(columns.values());
  const isRecord = (row: number): boolean => {
    const line =
      grid.rows.get(row)?.filter((placed) => known.has(placed.col) && placed.text.trim() !== '') ?? [];
    return line.some((placed) => placed.col === guide) && line.length * 2 >= known.size;
  };
  let end = header;
  for (let row = header + 1; row <= end + 1 + EMPTY_ROWS; row += 1) if (isRecord(row)) end = row;
  return end;
}

function readFigure(state: SheetState, at: number, register: Register, table: Table): void {
  const wanted = register.figures[at]!;
  const col = table.columns.get(foldLabel(wanted.of))!;
  const used: Placed[] = [];
  const odd: Placed[] = [];
  let sum = 0;
  const distinct = new Set<string>();
  for (let row = table.first; row <= table.last; row += 1) {
    const line = state.grid.rows.get(row) ?? [];
    if (!fits(line, wanted.rows ?? {}, table)) continue;
    const placed = line.find((p) => p.col === col);
    if (!placed) continue;
    used.push(placed);
    distinct.add(foldLabel(placed.text));
    if (wanted.operation !== 'sum') continue;
    const read = readNumberText(placed.text);
    if (placed.cell.type === 'number') sum += Number(placed.cell.value);
    else if (read.kind === 'number' && isPlain(read, state)) sum += read.value;
    else odd.push(placed);
  }
  const value =
    wanted.operation === 'count'
      ? used.length
      : wanted.operation === 'distinct'
        ? distinct.size
        : exactly(sum);
  const range = rangeText({ top: table.first, left: col, bottom: table.last, right: col });
  const text = `${wanted.operation} over ${used.length} rows`;
  const base: ObservationDraft = {
    figure: wanted.figure,
    period: state.period,
    agency: agencyAt(state, { label: '', nth: 1, column: undefined }),
    value: null,
    status: 'not-reported',
    categories: {},
    remarks: [],
    cells: [{ sheet: state.grid.sheet.name, ref: range, role: 'value', text }],
  };
  if (odd.length === 0) state.out.observations.push(withValue(base, value));
  for (const placed of odd) {
    state.out.questions.push({
      sheet: state.grid.sheet.name,
      ref: placed.cell.ref,
      text: placed.cell.text,
      kind: 'no-number',
      readings: [reading(value, { tag: 'without-row' }, [withValue(base, value)])],
    });
  }
}

/** `2 min AZN` multiplies, `5 %` and `more than 5` are no addends: such a row is for a person. */
const isPlain = (
  { unitText, percent, qualifier }: Extract<TextReading, { kind: 'number' }>,
  state: SheetState,
): boolean =>
  percent === undefined &&
  qualifier === undefined &&
  (unitText === undefined || (state.index.units.get(foldLabel(unitText))?.factor ?? 1) === 1);

function fits(line: Placed[], rows: Record<string, string>, table: Table): boolean {
  return Object.entries(rows).every(([header, text]) => {
    const placed = line.find((p) => p.col === table.columns.get(foldLabel(header)));
    return placed !== undefined && matches(text, placed.text);
  });
}
