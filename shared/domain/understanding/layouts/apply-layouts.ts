import { isWithin } from '../meaning/sequences.ts';
import type { Context, Layout, Rule } from '../../catalogue/layout.ts';
import { inYear, type Period } from '../../periods/period.ts';
import { periodOf } from '../lines/cell-period.ts';
import { tell } from '../meaning/told.ts';
import type { Meanings } from '../meaning/meanings.ts';
import { hasCount } from '../quantities/numbers-in-prose.ts';
import type { CellReading } from '../reading/cell-reading.ts';
import { applyContext } from './by-context.ts';
import { applyRule } from './by-rule.ts';
import { matches } from './matches.ts';
import { readPattern, type SentenceJob } from './sentences.ts';
import {
  agencyAt,
  firstOf,
  holds,
  isOfSheet,
  labelsOf,
  positionsIn,
  type Position,
  type PositionJob,
} from './where.ts';

export interface LayoutJob extends PositionJob {
  /** The sender's first, the general one last. */
  layouts: readonly Layout[];
  meanings: Meanings;
  base: Period;
  texts: SentenceJob;
}

/** What the layouts say of the cells of a table, where it is a table that they know. */
export function applyLayouts(readings: readonly CellReading[], job: LayoutJob): void {
  const { layouts, meanings, base, lines } = job;
  if (layouts.length === 0) return;
  const positionOf = positionsIn(readings, job);
  const places = readings.map((reading) => ({ reading, at: positionOf(reading) }));
  const fitting = layouts.map((layout) =>
    fitted(
      layout,
      places.map(({ at }) => at),
      meanings,
      base,
    ),
  );
  const heads = [...lines.captions, ...lines.titles];
  for (const { reading, at } of places) {
    const body = agencyAt(layouts, at);
    if (body !== undefined && !(isOfSheet(body) && reading.isCaptioned === true)) {
      [reading.agency, reading.isBodyStated] = [body.agency, true];
      reading.holds = reading.holds.filter(({ why }) => why !== 'kind');
    }
    if (isChangeCell(reading)) continue;
    const rules = fitting.flatMap((layout) => layout.rules.filter(({ where }) => holds(where, at)));
    const rule = rules.find(({ pattern }) => pattern === undefined);
    const context = firstOf(fitting, ({ contexts }) => contexts.find(({ where }) => holds(where, at)));
    for (const more of rules) if (more.pattern !== undefined) readRemarks(reading, more, readings, job);
    // Under a title whose labels are categories a year is one, too.
    if (context !== undefined && hasYears(context, meanings) && isYearLabel(reading))
      reading.time = periodOf({ ...reading.row, own: [], periods: [] }, reading.column, lines, base);
    if (rule !== undefined && isMeant(rule, reading, at)) {
      if (rule.ignore !== undefined) ignore(reading, rule, meanings);
      else applyRule(reading, rule, base, meanings);
    } else if (context !== undefined && isCounted(reading, at) && !namesOther(reading, context, meanings))
      applyContext(reading, context, heads, meanings);
  }
  for (const { reading } of places) if (isChangeCell(reading)) ofSettled(reading, readings);
}

/** Under a row that names a figure of its own a section is of that one: `Təqsirləndirilənlər`, `cins üzrə`, `qadın`. */
function namesOther(
  { row, candidates: [best] }: CellReading,
  { figure }: Context,
  meanings: Meanings,
): boolean {
  const indicator = figure === undefined ? undefined : meanings.catalogue.figuresById.get(figure)?.indicator;
  if (best === undefined || indicator === undefined || best.indicator === indicator) return false;
  const isCategory = row.own.every(({ told: { tokens, members } }) =>
    tokens.every((token, at) => meanings.lists.mayBeMissing(token) || isWithin(members, at)),
  );
  return best.borrowed > 0 && isCategory;
}

/** A row that is named by years, and no total of other rows. */
const isYearLabel = ({ row }: CellReading): boolean =>
  row.kind !== 'total' &&
  labelsOf(row).some(({ told }) => told.span.periods.length > 0 && told.tokens.length === 0);

const hasYears = ({ dimensions, open }: Context, { catalogue }: Meanings): boolean =>
  [...(dimensions ?? []), ...(open === undefined ? [] : [open])].some(
    (id) => catalogue.dimensionsById.get(id)?.open === 'year',
  );

const isChangeCell = ({ row, column }: CellReading): boolean =>
  row.kind === 'change' || column.kind === 'change';

const isCounted = ({ quantity, placed }: CellReading, { kind }: Position): boolean =>
  (kind === 'value' || kind === 'total') && (quantity.kind !== 'text' || hasCount(placed.text));

/** The number that a rule looks for within the remarks of a row. */
function readRemarks(
  reading: CellReading,
  rule: Rule,
  readings: readonly CellReading[],
  { base, texts }: LayoutJob,
): void {
  const { row, time, agency } = reading;
  const written = readings.filter((other) => other.row === row && other.quantity.kind === 'text');
  const notes = new Set([...row.notes, ...written.map(({ placed }) => placed)]);
  const period = rule.period === undefined ? time.period : inYear(rule.period, base.slice(0, 4));
  for (const note of notes) readPattern(note, rule, { period, agency: rule.agency ?? agency }, texts);
}

/** Shares, averages and remarks are meant only by a rule that names their column. */
function isMeant(rule: Rule, reading: CellReading, at: Position): boolean {
  if (isCounted(reading, at) || rule.ignore !== undefined) return true;
  if (reading.quantity.kind === 'text') return false;
  return rule.where.column !== undefined || (at.kind === 'note' && reading.placed.cell.type === 'number');
}

/** A rule that sets a whole column aside was not meant to hide a figure of the reference. */
function ignore(reading: CellReading, rule: Rule, meanings: Meanings): void {
  const [en, az] = [rule.ignore!, rule.ignoreAz];
  const best = reading.candidates[0];
  const hides =
    rule.where.title === undefined &&
    rule.where.label === undefined &&
    best !== undefined &&
    best.ownWords > 0 &&
    best.open.length === 0 &&
    reading.quantity.kind !== 'mark' &&
    meanings.catalogue.figuresById.get(best.figure)?.kind === 'reporting_year';
  if (hides) reading.holds.push({ why: 'layout-asks', scope: 'column', en, az: az ?? en });
  else reading.aside = az === undefined ? { en } : { en, az };
}

/** The change of a row whose values a layout has settled is the change of their figure. */
function ofSettled(change: CellReading, readings: readonly CellReading[]): void {
  if (change.column.kind !== 'change') return;
  const values = readings.filter(
    (value) => value.row === change.row && !isChangeCell(value) && value.settled?.by === 'layout',
  );
  if (values.length > 0 && new Set(values.map(({ settled }) => settled!.figure)).size === 1) {
    const { figure, categories, scope } = values[0]!.settled!;
    change.settled = { figure, categories, scope, by: 'layout' };
  }
}

/**
 * What of a layout holds in this table. A rule for a total, a column or an order, and nothing else, needs a table that
 * the layout knows by its sheet, a title or a label of its own.
 */
function fitted(layout: Layout, places: readonly Position[], meanings: Meanings, base: Period): Layout {
  const isBare = ({ label, parent }: Rule['where']): boolean =>
    parent === undefined && (label === undefined || isTotalWord(label, meanings, base));
  const knowsPlace = places.some((at) => recognisesPlace(layout, at));
  const knows =
    knowsPlace ||
    places.some((at) =>
      layout.rules.some(({ where }) => (!isBare(where) || where.title !== undefined) && holds(where, at)),
    );
  if (knows) return layout;
  return {
    ...layout,
    rules: layout.rules.filter(({ where }) => !isBare(where) || where.title !== undefined),
  };
}

function isTotalWord(label: string, meanings: Meanings, base: Period): boolean {
  const { tokens, roles } = tell(label.replaceAll('*', ''), base, meanings);
  return tokens.every((token, at) => meanings.lists.mayBeMissing(token) || isWithin(roles, at));
}

/** A layout names the sheet, or a title in force, as its own. */
const recognisesPlace = ({ recognise }: Layout, { sheet, titles }: Position): boolean =>
  recognise.sheets.some((name) => matches(name, sheet)) ||
  recognise.titles.some((title) => titles.some((text) => matches(title, text)));
