import type { Catalogue } from '../catalogue/catalogue.ts';
import { indicatorOf, type FigureKey } from '../keys/figure-key.ts';
import { figureWith } from '../keys/figure-with.ts';
import { isCumulative } from '../periods/period.ts';
import { isTrue, one } from './is-true.ts';
import type { Cell, Equation } from './reader-system.ts';

interface Said {
  cell: string;
  indicator: string;
  categories: Readonly<Record<string, string>>;
  period: string;
}

/** Of one indicator: the same categories are the same count, parts add up, and years add up to what is since a year. */
export function categoryTies(all: readonly Cell[], catalogue: Catalogue): Equation[] {
  const cells = new Map(all.map((cell) => [cell.id, cell]));
  const found: Equation[] = [];
  const keep = (equation: Equation): void => {
    if (isTrue(equation, cells)) found.push(equation);
  };
  const said = all.flatMap(({ id }): Said[] => {
    const at = id.lastIndexOf('@');
    const key: FigureKey = { figure: id.slice(0, at), period: id.slice(at + 1) };
    const definition = catalogue.figuresById.get(key.figure);
    const categories = definition?.categories ?? writtenIn(key.figure);
    return [{ cell: id, indicator: definition?.indicator ?? indicatorOf(key.figure), categories, period: key.period }]; // prettier-ignore
  });
  const named = ({ indicator, categories, period }: Omit<Said, 'cell'>): string =>
    `${figureWith(indicator, categories)}@${period}`;
  const same = Map.groupBy(said, named);
  for (const group of same.values())
    for (const other of group.slice(1))
      keep({ terms: [one(group[0]!.cell), one(other.cell, -1)], is: '=', number: 0 });
  const first = [...same.values()].map((group) => group[0]!);
  const find = (asked: Omit<Said, 'cell'>): string | undefined => same.get(named(asked))?.[0]!.cell;
  const parts = new Map<string, { whole: string; parts: string[] }>();
  for (const part of first)
    for (const dimension of Object.keys(part.categories)) {
      const { [dimension]: _own, ...rest } = part.categories;
      const whole = find({ ...part, categories: rest });
      if (whole === undefined) continue;
      const group = `${whole} ${dimension}`;
      parts.set(group, { whole, parts: [...(parts.get(group)?.parts ?? []), part.cell] });
    }
  for (const { whole, parts: of } of parts.values()) {
    for (const part of of) keep({ terms: [one(part), one(whole, -1)], is: '<=', number: 0 });
    if (of.length > 1) keep({ terms: [...of.map((part) => one(part)), one(whole, -1)], is: '=', number: 0 });
  }
  for (const since of first) {
    if (!isCumulative(since.period)) continue;
    const [from, to] = since.period.split('-').map(Number) as [number, number];
    const inYear = (year: number): string | undefined => find({ ...since, period: String(year) });
    const before = find({ ...since, period: `${from}-${to - 1}` });
    const last = inYear(to);
    if (before !== undefined && last !== undefined)
      keep({ terms: [one(since.cell), one(before, -1), one(last, -1)], is: '=', number: 0 });
    const years = Array.from({ length: to - from + 1 }, (_, at) => inYear(from + at));
    const known = years.filter((id) => id !== undefined);
    const is = known.length === years.length ? '=' : '<=';
    if (known.length > 0)
      keep({ terms: [...known.map((id) => one(id)), one(since.cell, -1)], is, number: 0 });
  }
  return found;
}

/** `indicator{sex=women,age=18_25}` → its categories; of a name without any: none. */
const writtenIn = (figure: string): Record<string, string> =>
  Object.fromEntries(
    (/\{(.*)\}$/.exec(figure)?.[1] ?? '').split(',').filter(Boolean).map((pair) => pair.split('=') as [string, string]),
  ); // prettier-ignore
