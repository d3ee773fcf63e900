import { foldLabel } from '../fold.ts';
import type { Period } from '../period.ts';
import { isCumulative } from '../period.ts';
import type { Column } from './columns.ts';
import { isHeaderRow, readColumns, spanOf } from './columns.ts';
import type { Context } from './layout.ts';
import { ROWS_READ_FREELY, mergeAt, type Placed } from './grid.ts';
import { periodFromText, yearsIn } from './period-text.ts';
import { isTotalLabel, resolveLabel, type RowTarget, type Surroundings } from './resolve.ts';
import { isColumnNumbers, isData, splitRow, type RowParts } from './row-parts.ts';
import { agencyAt, contextOf, ignore, ruleFor, type SheetState } from './sheet-state.ts';
import { Block, closeBlock } from './block.ts';
import { readValueCell } from './value-row.ts';
import { readSentence } from './sentences.ts';

/** Reads a sheet row by row: titles, headers, data. */
export function readRows(state: SheetState, taken: ReadonlySet<number>): void {
  const block = new Block();
  let open = false;
  let previous = 0;
  for (const row of [...state.grid.rows.keys()].toSorted((a, b) => a - b)) {
    if (row > ROWS_READ_FREELY || taken.has(row)) continue;
    const line = state.grid.rows
      .get(row)!
      .filter((placed) => placed.text.trim() !== '' || placed.cell.type === 'error');
    if (line.length === 0) continue;
    const gap = row > previous + 1;
    previous = row;
    if (isColumnNumbers(line)) continue;
    const spanned =
      open && state.grid.merges.some((m) => state.headerRows.includes(m.top) && m.bottom >= row);
    if (spanned || isHeaderRow(line, state.index, state.period, open && !gap)) {
      if (!(open && !gap)) {
        closeBlock(block, state);
        state.headerRows = [];
      }
      state.headerRows.push(row);
      state.columns = readColumns(state.grid, state.headerRows, state.index, state.period);
      state.parent = null;
      state.rowYears = [];
      open = true;
      continue;
    }
    open = false;
    if (line.length === 1 && readSentence(state, line[0]!)) continue;
    const title = isTitle(line, gap, state);
    if (title) {
      closeBlock(block, state);
      readTitle(state, title);
      continue;
    }
    if (gap) closeBlock(block, state);
    dataRow(state, line, block);
  }
  closeBlock(block, state);
}

function isTitle(line: Placed[], gap: boolean, state: SheetState): Placed | null {
  const texts = line.filter(
    (placed) => state.columns.get(placed.col)?.role !== 'number' || line.length === 1,
  );
  if (texts.length !== 1 || isData(texts[0]!)) return null;
  const placed = texts[0]!;
  const merged = mergeAt(state.grid, placed.row, placed.col);
  const across = merged !== undefined && merged.right > merged.left;
  if (line.length > 1) return across ? placed : null;
  if (gap || state.columns.size === 0 || across) return placed;
  return resolveLabel(placed.text, state.index).kind === 'unknown' ? placed : null;
}

const NOTE = /^\s*(?:[¹²³*†]|\d\)|\(\d\)|qeyd\b|примечание|note\b|mənbə|источник|source\b)/iu;

function readTitle(state: SheetState, placed: Placed): void {
  if (NOTE.test(placed.text)) {
    ignore(state, placed, 'note');
    return;
  }
  const noData = state.headerRows.length === 0 && !state.dataSinceTitle && state.titles.length === 0;
  if (state.dataSinceTitle || state.headerRows.some((row) => row < placed.row)) {
    state.titles = [];
    state.seen.clear();
  }
  if (noData) state.sheetTitles.push(placed.text);
  state.titles.push(placed.text);
  state.dataSinceTitle = false;
  state.parent = null;
}

function dataRow(state: SheetState, line: Placed[], block: Block): void {
  state.dataSinceTitle = true;
  const parts = splitRow(line, state);
  const label = parts.label?.text.trim() ?? '';
  const folded = foldLabel(label);
  const nth = (state.seen.get(folded) ?? 0) + 1;
  state.seen.set(folded, nth);
  if (isChangeRow(label, state)) {
    block.takeChanges(parts, state);
    return;
  }
  if (state.index.roles.get(folded)?.has('status')) {
    block.takeReliability(line);
    return;
  }
  const context = contextOf(state);
  const target = resolveLabel(label, state.index, around(state, parts, { label, nth }));
  const named =
    target.kind === 'figure' ? [] : parts.texts.map((text) => resolveLabel(text.text, state.index));
  const rowPeriod = periodOfLabel(label, target, state, context);
  const total = isTotalLabel(label, state.index);
  const labelYear = trailingYear(label);
  if (rowPeriod !== null && !total) state.rowYears.push(rowPeriod);
  if (target.kind === 'figure') loneNumber(parts);
  for (const value of parts.values) {
    readValueCell(
      state,
      { parts, label, nth, target, total, named, rowPeriod, labelYear, context },
      value,
      block,
    );
  }
  for (const share of parts.shares) {
    const column = state.columns.get(share.col);
    const rule = ruleFor(state, { label, nth, column });
    if (rule?.where.column !== undefined && rule.figure !== undefined) {
      readValueCell(
        state,
        { parts, label, nth, target, total, named, rowPeriod, labelYear, context },
        { placed: share, column },
        block,
      );
    } else if (share.cell.type === 'error') {
      state.out.questions.push({
        sheet: state.grid.sheet.name,
        ref: share.cell.ref,
        text: share.cell.text,
        kind: 'error-value',
        readings: [],
      });
    } else ignore(state, share, 'share or average');
  }
  block.takeRowChange(parts, state, { label, nth });
  block.takeReliabilityOfRow(parts);
  rememberParent(state, target, label, parts);
}

/** `Yardım almış zərərçəkmişlər, 2022`: the label dates the row where no column does. */
function trailingYear(label: string): Period | null {
  const found = /[,(\s]((?:19|20)\d{2})(?:-\p{L}+ il\p{L}*)?\)?\s*$/u.exec(label);
  return found?.[1] ?? null;
}

/** The counting body, the sender and the titles in force decide what a label means that is not clear alone. */
function around(state: SheetState, parts: RowParts, at: { label: string; nth: number }): Surroundings {
  const unit = parts.unit ? state.index.units.get(foldLabel(parts.unit.text))?.unit : undefined;
  return {
    agencies: [agencyAt(state, { ...at, column: undefined }), state.agency, state.out.agency],
    titles: [...state.sheetTitles, ...state.titles],
    unit,
  };
}

/**
 * A year, month or half-year as the row's label; not where labels are categories. A total under rows
 * of single years covers them all; `CƏMİ 2022` is of that year.
 */
function periodOfLabel(
  label: string,
  target: RowTarget,
  state: SheetState,
  context: Context | undefined,
): Period | null {
  if (target.kind === 'figure' && !isTotalLabel(label, state.index)) return null;
  if (target.kind === 'total' || target.kind === 'figure') {
    const year = yearsIn(label).years[0];
    if (year !== undefined) return String(year);
    const span = spanOf(state.rowYears);
    return span !== null && isCumulative(span) ? span : null;
  }
  if (context?.dimensions !== undefined || context?.open !== undefined) return null;
  const period = periodFromText(label, state.period);
  return period !== null && isCumulative(period) ? null : period;
}

function isChangeRow(label: string, state: SheetState): boolean {
  const roles = state.index.roles.get(foldLabel(label));
  return roles !== undefined && roles.has('change') && !roles.has('value');
}

/** Under a header that no longer fits (after a gap), a single number beside a label is its value. */
function loneNumber(parts: RowParts): void {
  if (parts.values.length !== 1) return;
  const only = parts.values[0]!;
  const role: Column['role'] | undefined = only.column?.role;
  if (role === 'note' || role === 'date' || role === 'other')
    parts.values = [{ placed: only.placed, column: undefined }];
}

function rememberParent(state: SheetState, target: RowTarget, label: string, parts: RowParts): void {
  if (target.kind !== 'figure' || target.figures.length !== 1 || parts.label === null) return;
  const figure = state.index.byId.get(target.figures[0]!);
  if (figure) state.parent = { figure, label };
}
