import { foldLabel } from '../../text/fold.ts';
import type { Doubt, IgnoredSays } from '../../questions/reading-says.ts';
import { readNumberText } from '../../understanding/number-text.ts';
import { ask, askColumn, askFigure, askUnknown } from './ask.ts';
import type { Block } from './block.ts';
import type { Column } from '../columns.ts';
import { draft, withValue } from './drafts.ts';
import { emit } from './emit.ts';
import type { Placed } from '../grid.ts';
import type { Rule } from '../../catalogue/layout.ts';
import { isData } from './row-parts.ts';
import { ignore, ignoreByLayout, rulesFor, type SheetState } from '../sheet-state.ts';
import { repeatedOnSlide } from '../slides.ts';
import { datedFigure } from '../labels/specialise.ts';
import { labelTarget, periodByRule, ruleTarget, type RowReading, type Target } from '../labels/target.ts';

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
  if (plain?.ignore !== undefined && !hidesPrinted(plain, state, row, placed, column)) {
    if (placed.cell.type === 'number') block.addNumber(placed, Number(placed.cell.value), false);
    return ignoreByLayout(state, placed, plain.ignore, plain.ignoreAz);
  }
  const ruled = plain?.figure !== undefined;
  if (column?.role === 'plan' && !ruled) return ignore(state, placed, 'planned');
  const said = ruled ? ruleTarget(state, row, column, plain) : labelTarget(state, row, column, plain);
  const target =
    said !== null && plain?.ignore !== undefined
      ? { ...said, doubt: doubtOf(plain.ignore, plain.ignoreAz) }
      : said;
  if (target === null) return askUnknown(state, row, placed, column, block);
  if (!ruled && isShareBeside(row, placed, column)) return ignore(state, placed, 'share');
  if (!ruled && !isUnderstood(row, placed, column)) return askColumn(state, row, placed, column, target);
  if (target.doubt !== undefined || (target.figures.length > 1 && plain?.also === undefined))
    return askFigure(state, row, placed, column, target);
  const repeated = ruled || target.period !== state.period ? [] : repeatsOf(state, target);
  for (const figure of [...target.figures, ...repeated])
    emit(state, row, placed, column, target, datedFigure(figure, target.period, state.index), block);
  for (const rule of rules.filter((r) => r.pattern !== undefined)) patternValue(state, row, column, rule);
}

const doubtOf = (en: string, az: string | undefined): Doubt => ({ tag: 'layout', en, az: az ?? en });

const repeatsOf = (state: SheetState, target: Target): string[] =>
  target.figures.flatMap((figure) => repeatedOnSlide(state, figure));

/**
 * Whether a rule that sets a whole column aside would take a figure of the reference with it: that
 * was not meant when the rule was written for another table.
 */
function hidesPrinted(
  rule: Rule,
  state: SheetState,
  row: RowReading,
  placed: Placed,
  column: Column | undefined,
): boolean {
  if (rule.where.title !== undefined || rule.where.label !== undefined || !isData(placed)) return false;
  if (readNumberText(placed.text).kind === 'missing') return false;
  const figures = labelTarget(state, row, column, undefined)?.figures ?? [];
  return figures.some((figure) => state.index.byId.get(figure)?.kind === 'reporting_year');
}

/** `6 | 7%` without a header: the share of the count before it. */
const isShareBeside = (row: RowReading, placed: Placed, column: Column | undefined): boolean =>
  column === undefined &&
  isPercentShown(placed) &&
  row.parts.values.filter(({ placed: other }) => !isPercentShown(other)).length === 1;

/** Without a header that is understood, only the row's one number can be told; a share beside it is none. */
function isUnderstood(row: RowReading, placed: Placed, column: Column | undefined): boolean {
  if (column !== undefined) return column.role !== 'other';
  const counts = row.parts.values.filter(({ placed: other }) => !isPercentShown(other));
  return counts.length === 1 && counts[0]!.placed === placed;
}

const isPercentShown = (placed: Placed): boolean => placed.text.trim().endsWith('%');

/** A second number within a remark: `91 faktiki, 37 potensial`. */
function patternValue(state: SheetState, row: RowReading, column: Column | undefined, rule: Rule): void {
  const [before = '', after = ''] = rule.pattern!.split('{n}').map((text) => foldLabel(text));
  for (const note of [...row.parts.notes, ...row.parts.texts]) {
    for (const found of note.text.matchAll(/\d+(?:[ .,]\d{3})*(?:[.,]\d+)?/g)) {
      const left = foldLabel(note.text.slice(0, found.index));
      const right = foldLabel(note.text.slice(found.index + found[0].length));
      const read = readNumberText(found[0].trim());
      if (read.kind !== 'number' || !left.endsWith(before) || !right.startsWith(after)) continue;
      const target: Target = {
        figures: [rule.figure!],
        categories: {},
        period: periodByRule(state, row, column, rule),
        rule,
      };
      state.out.observations.push(
        withValue(draft(state, row.parts, note, undefined, target, rule.figure!, row.nth), read.value),
      );
    }
  }
}

/** A cell under a header for shares, changes or remarks that cannot be read: only an error is worth a question. */
export function setAside(state: SheetState, placed: Placed, says: Extract<IgnoredSays, string>): void {
  if (placed.cell.type === 'error') ask(state, placed, 'error-value', []);
  else ignore(state, placed, says);
}
