import type { FigureDefinition } from '../../catalogue/catalogue.ts';
import type { Doubt } from '../../questions/reading-says.ts';
import { inYear, type Period } from '../../periods/period.ts';
import { foldHeader, type Code } from './labels.ts';
import type { Column } from '../columns.ts';
import type { Context, Rule } from '../../catalogue/layout.ts';
import { periodFromText } from '../../understanding/period-text.ts';
import type { RowTarget } from './resolve.ts';
import type { RowParts } from '../values/row-parts.ts';
import type { SheetState } from '../sheet-state.ts';
import { chooseCodes, specialise } from './specialise.ts';

/** A data row once its label is understood. */
export interface RowReading {
  parts: RowParts;
  label: string;
  nth: number;
  target: RowTarget;
  rowPeriod: Period | null;
  /** A year at the end of the label. */
  labelYear: Period | null;
  /** The label says "total". */
  total: boolean;
  context: Context | undefined;
}

/** Where a value belongs once its row and column are understood. */
export interface Target {
  figures: string[];
  categories: Record<string, string>;
  period: Period;
  rule: Rule | undefined;
  /** Why a person has to confirm the figure: it comes from a title that says more than that. */
  doubt?: Doubt;
}

/** The period of a cell: `2023-05` in a row, `2022` in the column → `2022-05`. */
export function periodAt(state: SheetState, row: RowReading, column: Column | undefined): Period {
  const fromColumn = column?.period ?? null;
  if (row.rowPeriod === null) return fromColumn ?? row.labelYear ?? state.period;
  if (fromColumn === null || !/^\d{4}$/.test(fromColumn)) return row.rowPeriod;
  const rest = row.rowPeriod.slice(4);
  return rest === '' ? row.rowPeriod : `${fromColumn}${rest}`;
}

/** What a layout says of the cell's time, else what stands around it. */
export const periodByRule = (
  state: SheetState,
  row: RowReading,
  column: Column | undefined,
  rule: Rule | undefined,
): Period =>
  rule?.period === undefined ? periodAt(state, row, column) : inYear(rule.period, state.period.slice(0, 4));

export function ruleTarget(
  state: SheetState,
  row: RowReading,
  column: Column | undefined,
  rule: Rule,
): Target {
  const period = periodByRule(state, row, column, rule);
  const base = state.index.byId.get(rule.figure!);
  const codes = base && column ? codesOf(base, column, state) : [];
  const figure = base && codes.length > 0 ? specialise(base, codes, {}, state.index).figure : rule.figure!;
  const latest = period === state.period || rule.period !== undefined;
  const doubt = rule.period === undefined ? periodDoubt(state, row, column) : null;
  const figures = [figure, ...(latest ? (rule.also ?? []) : [])];
  return { figures, categories: {}, period, rule, ...(doubt === null ? {} : { doubt }) };
}

/** What the labels say, where no rule of a layout does. */
export function labelTarget(
  state: SheetState,
  row: RowReading,
  column: Column | undefined,
  rule: Rule | undefined,
): Target | null {
  const target = targetOfLabels(state, row, column, rule);
  const doubt =
    target === null
      ? null
      : (scopeDoubt(state, target) ?? populationDoubt(state, row, target) ?? periodDoubt(state, row, column));
  return doubt === null ? target : { ...target!, doubt };
}

function targetOfLabels(
  state: SheetState,
  row: RowReading,
  column: Column | undefined,
  rule: Rule | undefined,
): Target | null {
  const period = periodByRule(state, row, column, rule);
  // A bare total under a header that names a figure is that figure's, whatever totals mean elsewhere.
  const overruled = row.total && column?.figures.length === 1;
  if (row.target.kind === 'figure' && !overruled) {
    const figures = row.target.figures.map((id) => {
      const base = state.index.byId.get(id);
      if (base === undefined) return id;
      const codes = [...(column ? codesOf(base, column, state) : []), ...state.subject.scope];
      return codes.length === 0 ? id : specialise(base, codes, {}, state.index).figure;
    });
    return { figures, categories: row.target.categories, period, rule, ...headerDoubt(row, column) };
  }
  for (const { base, doubt } of basesFor(state, row, column)) {
    const figure = underBase(state, row, column, base);
    if (figure !== null)
      return { figures: [figure], categories: {}, period, rule, ...(doubt === null ? {} : { doubt }) };
  }
  return null;
}

/** Victims under a title "Bakı" were found there, or live there: a printed figure takes a person. */
function scopeDoubt(state: SheetState, target: Target): Doubt | null {
  const { scope, scopeSure } = state.subject;
  if (scope.length === 0) return null;
  const printed = target.figures.some((figure) => state.index.byId.has(figure));
  return scopeSure && !printed ? null : { tag: 'title-scope', codes: scope.map((code) => code.code) };
}

/** Beside columns of actual and of potential victims, each column may be the one that is meant. */
function populationDoubt(state: SheetState, row: RowReading, target: Target): Doubt | null {
  const isStatus = (code: Code): boolean => code.dimension === 'status';
  const told = row.parts.values.some(({ column }) => column?.codes.some(isStatus));
  const asked = target.figures.some((id) => {
    const base = state.index.byId.get(id.replace(/\{.*$/, '')) ?? state.index.byId.get(id);
    return base !== undefined && base.categories['status'] === undefined;
  });
  return told && asked ? { tag: 'populations' } : null;
}

/** A year that stands somewhere in the row, where nothing else dates the value. */
function periodDoubt(state: SheetState, row: RowReading, column: Column | undefined): Doubt | null {
  if ((column?.period ?? row.rowPeriod ?? row.labelYear) !== null) return null;
  const other = row.parts.strays.find(({ text }) => periodFromText(text, state.period) !== state.period);
  return other === undefined ? null : { tag: 'row-period', text: other.text };
}

/** A row and a column that name two figures: which of them the cell counts is not for us to say. */
function headerDoubt(row: RowReading, column: Column | undefined): Pick<Target, 'doubt'> {
  if (row.target.kind !== 'figure' || column === undefined) return {};
  const named = row.target.figures;
  return column.figures.length === 0 || column.figures.some((figure) => named.includes(figure))
    ? {}
    : { doubt: { tag: 'header-other', header: column.path.join(' / ') } };
}

function codesOf(base: FigureDefinition, column: Column, state: SheetState): Code[] {
  if (column.codes.length === 0) return [];
  const choice = chooseCodes(base, column.codes, undefined, state.index);
  return [choice ?? column.codes.at(-1)!];
}

interface Base {
  base: FigureDefinition;
  doubt: Doubt | null;
}

/** The figures that a row which names none by itself may narrow: header's, parent row's, title's. */
function basesFor(state: SheetState, row: RowReading, column: Column | undefined): Base[] {
  const known = (id: string): Base[] => {
    const base = state.index.byId.get(id);
    return base === undefined ? [] : [{ base, doubt: null }];
  };
  const header = column?.figures.length === 1 ? known(column.figures[0]!) : [];
  const parent: Base[] =
    row.target.kind === 'codes' && row.rowPeriod === null && state.parent
      ? [{ base: state.parent.figure, doubt: null }]
      : [];
  const layout = row.context === undefined ? [] : known(row.context.figure);
  return [...header, ...parent, ...layout, ...titled(state, row)];
}

function titled(state: SheetState, row: RowReading): Base[] {
  const { figure, sure } = state.subject;
  if (figure === null || row.context !== undefined) return [];
  return [{ base: figure, doubt: sure ? null : { tag: 'title-more', figure: figure.id } }];
}

function underBase(
  state: SheetState,
  row: RowReading,
  column: Column | undefined,
  base: FigureDefinition,
): string | null {
  const context = row.context?.figure === base.id ? row.context : undefined;
  const extra = context?.categories ?? {};
  const over = column?.figures.includes(base.id) ?? false;
  const codes: Code[] = [...(column && !over ? codesOf(base, column, state) : []), ...state.subject.scope];
  const figure = (own: Code[]): string => specialise(base, [...own, ...codes], extra, state.index).figure;
  if (
    row.rowPeriod !== null ||
    row.target.kind === 'total' ||
    (over && row.total) ||
    (over && isValueWord(row, state))
  )
    return figure([]);
  const written: Code[] =
    context?.open === undefined || row.label === ''
      ? []
      : [{ dimension: context.open, code: row.label.normalize('NFC').replace(/\s+/g, ' ') }];
  if (row.target.kind === 'codes') {
    const own = chooseCodes(base, row.target.codes, context?.dimensions, state.index);
    if (own === null) return written.length > 0 ? figure(written) : null;
    const alone = specialise(base, [own], extra, state.index);
    return alone.known || context !== undefined || specialise(base, [own, ...codes], extra, state.index).known
      ? figure([own])
      : null;
  }
  return written.length > 0 ? figure(written) : null;
}

/** `Sayı`, `Количество` as the label of the one row under headers that name figures. */
const isValueWord = (row: RowReading, state: SheetState): boolean =>
  state.index.roles.get(foldHeader(row.label))?.has('value') ?? false;
