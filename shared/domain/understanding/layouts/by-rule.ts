import type { Rule } from '../../catalogue/layout.ts';
import { inYear, type Period } from '../../periods/period.ts';
import type { Meanings } from '../meaning/meanings.ts';
import type { CellReading } from '../reading/cell-reading.ts';
import { matches } from './matches.ts';
import { narrow, type Around } from './narrow.ts';
import { labelsOf } from './where.ts';

/** What a rule of a layout says of a cell: its figure, time, body, unit. */
export function applyRule(reading: CellReading, rule: Rule, base: Period, meanings: Meanings): void {
  if (rule.figure === undefined) return;
  const figure = meanings.catalogue.figuresById.get(rule.figure);
  const { row, column } = reading;
  const patternFor = (pattern: string | undefined, text: string): string | undefined =>
    pattern !== undefined && matches(pattern, text) ? pattern : undefined;
  const around: Around[] = [
    ...labelsOf(row).map((said): Around => ({
      axis: 'row',
      said,
      pattern: patternFor(rule.where.label, said.placed.text),
    })),
    ...column.own.map((said): Around => ({
      axis: 'column',
      said,
      pattern: patternFor(rule.where.column, said.placed.text),
    })),
  ];
  const named = new Set(around.filter(({ pattern }) => pattern !== undefined).map(({ axis }) => axis));
  for (const one of around) if (one.axis === 'column' && named.has('column')) one.isKnown = true;
  const scope = rule.categories ?? {};
  if (figure === undefined) reading.settled = { figure: rule.figure, categories: scope, scope, by: 'layout' };
  else {
    const narrowed = narrow(figure, around, {}, meanings);
    reading.settled = { ...narrowed, scope: { ...narrowed.scope, ...scope }, by: 'layout' };
    reading.left = narrowed.left;
  }
  if (rule.period !== undefined) reading.time = { period: inYear(rule.period, base.slice(0, 4)) };
  if (rule.also !== undefined && (rule.period !== undefined || reading.time.period === base))
    reading.also = rule.also;
  if (rule.agency !== undefined) [reading.agency, reading.isBodyStated] = [rule.agency, true];
  if (rule.unit !== undefined) reading.unit = { unit: rule.unit, factor: 1, said: null };
}
