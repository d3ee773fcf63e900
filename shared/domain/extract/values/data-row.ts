import { foldLabel } from '../../text/fold.ts';
import { isCumulative, type Period } from '../../periods/period.ts';
import type { Block } from './block.ts';
import { spanOf, type Column } from '../columns.ts';
import type { Placed } from '../grid.ts';
import type { Context } from '../../catalogue/layout.ts';
import { periodFromText } from '../../understanding/period-text.ts';
import { isTotalLabel, resolveLabel, type RowTarget, type Surroundings } from '../labels/resolve.ts';
import { splitRow, type RowParts } from './row-parts.ts';
import { agencyAt, contextOf, ruleFor, type SheetState } from '../sheet-state.ts';
import { emit } from './emit.ts';
import { shareOnSlide } from '../slides.ts';
import { labelTarget, type RowReading } from '../labels/target.ts';
import { readValueCell, setAside } from './value-row.ts';
import { yearsIn } from '../../understanding/years.ts';

/** Reads one row of a table: its values, changes, shares and remarks. */
export function dataRow(state: SheetState, line: Placed[], block: Block): void {
  state.dataSinceTitle = true;
  const parts = splitRow(line, state);
  const label = parts.label?.text.trim() ?? '';
  const folded = foldLabel(label);
  const nth = (state.seen.get(folded) ?? 0) + 1;
  state.seen.set(folded, nth);
  if (isChangeRow(label, state)) return block.takeChanges(parts, state);
  if (state.index.roles.get(folded)?.has('status')) return block.takeReliability(line);
  const row = readingOf(state, parts, label, nth);
  if (row.rowPeriod !== null && !row.total) state.rowYears.push(row.rowPeriod);
  loneNumber(parts, row);
  for (const value of parts.values) readValueCell(state, row, value, block);
  for (const share of parts.shares) readShare(state, row, share, block);
  block.takeRowChange(parts, state, { label, nth });
  block.takeReliabilityOfRow(parts);
  rememberParent(state, row);
}

function readingOf(state: SheetState, parts: RowParts, label: string, nth: number): RowReading {
  const context = contextOf(state);
  const target = resolveLabel(label, state.index, around(state, parts, { label, nth }));
  return {
    parts,
    label,
    nth,
    target,
    rowPeriod:
      parts.period === null
        ? periodOfLabel(label, target, state, context)
        : periodFromText(parts.period.text, state.period),
    labelYear: trailingYear(label),
    total: isTotalLabel(label, state.index),
    context,
  };
}

/** A share is no figure unless a layout says so. */
function readShare(state: SheetState, row: RowReading, share: Placed, block: Block): void {
  const column = state.columns.get(share.col);
  const rule = ruleFor(state, { label: row.label, nth: row.nth, column });
  if (rule?.where.column !== undefined && rule.figure !== undefined)
    readValueCell(state, row, { placed: share, column }, block);
  else if (!readSlideShare(state, row, share, column, block)) setAside(state, share, 'share');
}

function readSlideShare(
  state: SheetState,
  row: RowReading,
  share: Placed,
  column: Column | undefined,
  block: Block,
): boolean {
  const target = column?.role === 'share' ? labelTarget(state, row, undefined, undefined) : null;
  const figure = target?.figures.length === 1 ? shareOnSlide(state, target.figures[0]!) : null;
  if (target === null || figure === null || target.doubt !== undefined) return false;
  emit(state, row, share, column, { ...target, figures: [figure] }, figure, block);
  return true;
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
function loneNumber(parts: RowParts, row: RowReading): void {
  if (row.target.kind !== 'figure' || parts.values.length !== 1) return;
  const only = parts.values[0]!;
  const role: Column['role'] | undefined = only.column?.role;
  if (role === 'note' || role === 'date' || role === 'other')
    parts.values = [{ placed: only.placed, column: undefined }];
}

function rememberParent(state: SheetState, { target, label, parts }: RowReading): void {
  if (target.kind !== 'figure' || target.figures.length !== 1 || parts.label === null) return;
  const figure = state.index.byId.get(target.figures[0]!);
  if (figure) state.parent = { figure, label };
}
