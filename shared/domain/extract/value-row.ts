import type { ObservationDraft } from '../observation.ts';
import type { FigureDefinition } from '../catalogue.ts';
import { previousPeriod, type Period } from '../period.ts';
import { foldLabel } from '../fold.ts';
import { readNumberText } from '../number-text.ts';
import type { Column } from './columns.ts';
import type { Placed } from './grid.ts';
import type { Code } from './labels.ts';
import type { Context, Rule } from './layout.ts';
import { chooseCodes, datedFigure, specialise, suggest, type RowTarget } from './resolve.ts';
import type { RowParts } from './row-parts.ts';
import { ignore, rulesFor, type SheetState } from './sheet-state.ts';
import { draft, reading, unitOf, withValue, type Target } from './drafts.ts';
import { readValue } from './value-cell.ts';
import type { Block } from './block.ts';

export interface RowReading {
  parts: RowParts;
  label: string;
  nth: number;
  target: RowTarget;
  /** Further texts of the row, as categories. */
  named: RowTarget[];
  rowPeriod: Period | null;
  /** A year at the end of the label. */
  labelYear: Period | null;
  /** The label says "total". */
  total: boolean;
  context: Context | undefined;
}

/** Reads one value cell of a row: an observation, a question, or set aside with a reason. */
export function readValueCell(
  state: SheetState,
  row: RowReading,
  value: { placed: Placed; column: Column | undefined },
  block: Block,
): void {
  const { placed, column } = value;
  const rules = rulesFor(state, { label: row.label, nth: row.nth, column });
  const plain = rules.find((rule) => rule.pattern === undefined);
  if (plain?.ignore !== undefined) {
    if (placed.cell.type === 'number') block.addNumber(placed, Number(placed.cell.value), false);
    return ignore(state, placed, plain.ignore);
  }
  const target =
    plain?.figure === undefined ? targetOf(state, row, column, plain) : ruleTarget(state, row, column, plain);
  if (target === null) return unknown(state, row, placed, column, block);
  if (plain?.figure === undefined && !isUnderstood(row, column))
    return unknownColumn(state, row, placed, column, target);
  if (target.figures.length > 1 && plain?.also === undefined)
    return ambiguousLabel(state, row, placed, column, target);
  for (const figure of target.figures) {
    emit(state, row, placed, column, target, datedFigure(figure, target.period, state.index), block);
  }
  for (const rule of rules.filter((r) => r.pattern !== undefined)) patternValue(state, row, column, rule);
}

/** A column without a header that is understood can only be read where it holds the row's one number. */
const isUnderstood = (row: RowReading, column: Column | undefined): boolean =>
  column === undefined ? row.parts.values.length === 1 : column.role !== 'other';

function unknownColumn(
  state: SheetState,
  row: RowReading,
  placed: Placed,
  column: Column | undefined,
  target: Target,
): void {
  const read = readValue(placed.cell, placed.text, false, state.marks);
  if (read.kind !== 'number') return ignore(state, placed, 'no number, under a header that is not known');
  const header = column === undefined ? 'there is no header' : `the header is “${column.path.join(' / ')}”`;
  question(
    state,
    placed,
    'unknown-label',
    target.figures.map((figure) =>
      reading(read.value, `${figure} for ${target.period}: ${header}`, [
        withValue(
          draft(state, row.parts, placed, column, target, figure, row.nth),
          read.value,
          read.qualifier,
        ),
      ]),
    ),
  );
}

/** The period of a cell: `2023-05` in a row, `2022` in the column → `2022-05`. */
function periodAt(state: SheetState, row: RowReading, column: Column | undefined): Period {
  const fromColumn = column?.period ?? null;
  if (row.rowPeriod === null) return fromColumn ?? row.labelYear ?? state.period;
  if (fromColumn === null || !/^\d{4}$/.test(fromColumn)) return row.rowPeriod;
  const rest = row.rowPeriod.slice(4);
  return rest === '' ? row.rowPeriod : `${fromColumn}${rest}`;
}

function ruleTarget(state: SheetState, row: RowReading, column: Column | undefined, rule: Rule): Target {
  const period = rule.period ?? periodAt(state, row, column);
  const base = state.index.byId.get(rule.figure!);
  const codes = base && column ? codesOf(base, column, state) : [];
  const figure = base && codes.length > 0 ? specialise(base, codes, {}, state.index).figure : rule.figure!;
  const latest = period === state.period || rule.period !== undefined;
  return { figures: [figure, ...(latest ? (rule.also ?? []) : [])], categories: {}, period, rule };
}

function codesOf(base: FigureDefinition, column: Column, state: SheetState): Code[] {
  if (column.codes.length === 0) return [];
  const choice = chooseCodes(base, column.codes, undefined, state.index);
  return [choice ?? column.codes.at(-1)!];
}

function targetOf(
  state: SheetState,
  row: RowReading,
  column: Column | undefined,
  rule: Rule | undefined,
): Target | null {
  const period = rule?.period ?? periodAt(state, row, column);
  if (row.target.kind === 'figure') {
    const figures = row.target.figures.map((id) => {
      const base = state.index.byId.get(id)!;
      const codes = column ? codesOf(base, column, state) : [];
      return codes.length === 0 ? id : specialise(base, codes, {}, state.index).figure;
    });
    return { figures, categories: row.target.categories, period, rule };
  }
  const bases = basesFor(state, row, column);
  for (const base of bases) {
    const figure = underBase(state, row, column, base);
    if (figure !== null) return { figures: [figure], categories: {}, period, rule };
  }
  return null;
}

/** The figures that a row which names none by itself may narrow: header's, parent row's, title's. */
function basesFor(state: SheetState, row: RowReading, column: Column | undefined): FigureDefinition[] {
  const fromTitle = row.context === undefined ? undefined : state.index.byId.get(row.context.figure);
  const header = (column?.figures ?? []).map((id) => state.index.byId.get(id)).filter((f) => f !== undefined);
  const parent =
    row.target.kind === 'codes' && row.rowPeriod === null && state.parent ? [state.parent.figure] : [];
  return [...header, ...parent, ...(fromTitle ? [fromTitle] : [])];
}

function underBase(
  state: SheetState,
  row: RowReading,
  column: Column | undefined,
  base: FigureDefinition,
): string | null {
  const context = row.context?.figure === base.id ? row.context : undefined;
  const extra = context?.categories ?? {};
  const codes: Code[] = column && !column.figures.includes(base.id) ? codesOf(base, column, state) : [];
  const figure = (own: Code[]): string => specialise(base, [...own, ...codes], extra, state.index).figure;
  if (row.rowPeriod !== null || row.target.kind === 'total') return figure([]);
  const written: Code[] =
    context?.open === undefined || row.label === ''
      ? []
      : [{ dimension: context.open, code: row.label.replace(/\s+/g, ' ') }];
  if (row.target.kind === 'codes') {
    const own = chooseCodes(base, row.target.codes, context?.dimensions, state.index);
    if (own === null) return written.length > 0 ? figure(written) : null;
    const found = specialise(base, [own, ...codes], extra, state.index);
    return found.known || context !== undefined ? found.figure : null;
  }
  return written.length > 0 ? figure(written) : null;
}

function emit(
  state: SheetState,
  row: RowReading,
  placed: Placed,
  column: Column | undefined,
  target: Target,
  figure: string,
  block: Block,
): void {
  const percent = isPercent(state, figure);
  const read = readValue(placed.cell, placed.text, percent, state.marks);
  const base = draft(state, row.parts, placed, column, target, figure, row.nth);
  const factor = unitOf(state, row.parts, column, read.kind === 'number' ? read.unitText : undefined).factor;
  const ask = (kind: Parameters<typeof question>[2], readings: ReturnType<typeof reading>[]): void =>
    question(state, placed, kind, readings);
  if (read.kind === 'number') {
    const scaled = Number((read.value * factor).toPrecision(15));
    const value = withValue(base, scaled, read.qualifier);
    if (doubtful(state, figure, scaled)) return ask('not-whole', [reading(scaled, 'as written', [value])]);
    const change = read.change === undefined ? {} : claimed(target.period, read.change * factor);
    const observation: ObservationDraft = { ...value, ...change };
    const twin = block.twinOf(observation, placed);
    if (twin) return askTwins(state, twin, { observation, placed }, block);
    state.out.observations.push(observation);
    block.add(observation, placed, row.total);
    return;
  }
  if (read.kind === 'ambiguous') {
    const hint = block.hint(
      placed.col,
      read.readings.map((r) => r.value * factor),
    );
    return ask(
      'ambiguous-number',
      read.readings.map((r) =>
        reading(
          r.value * factor,
          r.why + (hint === r.value * factor ? '; the other cells of the column are of this size' : ''),
          [withValue(base, r.value * factor)],
        ),
      ),
    );
  }
  if (read.kind === 'missing') {
    const zero = read.status === 'zero';
    state.out.observations.push({ ...base, status: read.status, value: zero ? 0 : null });
    return;
  }
  if (read.kind === 'unknown-mark') {
    if (target.period !== state.period && target.period === previousPeriod(state.period)) {
      state.out.observations.push({ ...base, status: 'not-reported' });
      return;
    }
    return ask('unknown-mark', [
      reading(0, 'the mark says that nothing occurred', [{ ...base, value: 0, status: 'zero' }]),
      reading(null, 'the mark says that nothing was reported', [{ ...base, status: 'not-reported' }]),
    ]);
  }
  if (read.kind === 'error') return ask('error-value', []);
  if (state.period === target.period)
    ask('no-number', [
      reading(null, 'a remark in place of a number: not reported', [{ ...base, status: 'not-reported' }]),
    ]);
}

/** Two cells of one table that would be the same figure for the same period: neither is taken. */
function askTwins(
  state: SheetState,
  first: { observation: ObservationDraft; placed: Placed },
  second: { observation: ObservationDraft; placed: Placed },
  block: Block,
): void {
  state.out.observations.splice(state.out.observations.indexOf(first.observation), 1);
  block.drop(first.observation);
  for (const { observation, placed } of [first, second]) {
    const why = `${observation.figure} for ${observation.period}; another cell of the table could be it too`;
    question(state, placed, 'ambiguous-label', [reading(observation.value, why, [observation])]);
  }
}

const isPercent = (state: SheetState, figure: string): boolean =>
  /share|percent/.test(figure) || state.index.byId.get(figure)?.indicator.includes('share') === true;

export const claimed = (period: Period, change: number): Partial<ObservationDraft> => {
  const against = previousPeriod(period);
  return against === null ? { claimedChange: change } : { claimedChange: change, claimedAgainst: against };
};

/** A count below zero or with a fraction is no count. Amounts, shares and multiples may have fractions. */
function doubtful(state: SheetState, figure: string, value: number): boolean {
  if (value < 0) return true;
  return (
    !Number.isInteger(value) &&
    state.index.byId.has(figure) &&
    !isPercent(state, figure) &&
    !/amount|fines|AZN/.test(figure)
  );
}

function question(
  state: SheetState,
  placed: Placed,
  kind:
    | 'ambiguous-number'
    | 'unknown-label'
    | 'ambiguous-label'
    | 'error-value'
    | 'no-number'
    | 'unknown-mark'
    | 'not-whole',
  readings: ReturnType<typeof reading>[],
): void {
  state.out.questions.push({
    sheet: state.grid.sheet.name,
    ref: placed.cell.ref,
    text: placed.cell.text,
    kind,
    readings,
  });
}

function ambiguousLabel(
  state: SheetState,
  row: RowReading,
  placed: Placed,
  column: Column | undefined,
  target: Target,
): void {
  const read = readValue(placed.cell, placed.text, false, state.marks);
  if (read.kind !== 'number')
    return ignore(state, placed, 'no number under a label that may mean several figures');
  question(
    state,
    placed,
    'ambiguous-label',
    target.figures.map((figure) =>
      reading(read.value, `“${row.label}” is ${figure}`, [
        withValue(
          draft(state, row.parts, placed, column, target, figure, row.nth),
          read.value,
          read.qualifier,
        ),
      ]),
    ),
  );
}

function unknown(
  state: SheetState,
  row: RowReading,
  placed: Placed,
  column: Column | undefined,
  block: Block,
): void {
  const read = readValue(placed.cell, placed.text, false, state.marks);
  if (read.kind === 'error') return question(state, placed, 'error-value', []);
  if (read.kind !== 'number' && read.kind !== 'ambiguous') return ignore(state, placed, 'no number');
  if (row.context?.others !== undefined && !row.total) {
    if (read.kind === 'number') block.addNumber(placed, read.value, false);
    return ignore(state, placed, row.context.others);
  }
  if (row.total) {
    block.addTotal(placed, read.kind === 'number' ? read.value : Number.NaN);
    return ignore(state, placed, 'total of cells that are read one by one');
  }
  if (column?.role === 'other' && row.target.kind === 'figure')
    return ignore(state, placed, 'the header is not known');
  const values = read.kind === 'number' ? [read.value] : read.readings.map((r) => r.value);
  const suggestions = suggest([foldLabel(row.label)], state.index, 0.5);
  const period = periodAt(state, row, column);
  const readings = suggestions.flatMap((figure) =>
    values.map((value) =>
      reading(value, `“${row.label}” resembles ${figure}`, [
        withValue(
          draft(
            state,
            row.parts,
            placed,
            column,
            { figures: [figure], categories: {}, period, rule: undefined },
            figure,
            row.nth,
          ),
          value,
        ),
      ]),
    ),
  );
  question(state, placed, 'unknown-label', readings);
}

/** A second number within a remark: `91 faktiki, 37 potensial`. */
function patternValue(state: SheetState, row: RowReading, column: Column | undefined, rule: Rule): void {
  const [before = '', after = ''] = rule.pattern!.split('{n}').map((text) => foldLabel(text));
  for (const note of [...row.parts.notes, ...row.parts.texts]) {
    for (const found of note.text.matchAll(/\d[\d ]*/g)) {
      const left = foldLabel(note.text.slice(0, found.index));
      const right = foldLabel(note.text.slice(found.index + found[0].length));
      const read = readNumberText(found[0].trim());
      if (read.kind !== 'number' || !left.endsWith(before) || !right.startsWith(after)) continue;
      const target: Target = {
        figures: [rule.figure!],
        categories: {},
        period: rule.period ?? periodAt(state, row, column),
        rule,
      };
      state.out.observations.push(
        withValue(draft(state, row.parts, note, undefined, target, rule.figure!, row.nth), read.value),
      );
    }
  }
}
