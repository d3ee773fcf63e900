import type { Catalogue } from '../catalogue/catalogue.ts';
import { parseTerm } from '../checks/term.ts';
import type { Relation } from '../checks/relation.ts';
import type { Figure } from '../figures/figure.ts';
import { keyText } from '../keys/figure-key.ts';
import { previousPeriod } from '../periods/period.ts';
import { categoryTies } from './category-ties.ts';
import { CHANGE_COST, changeId } from './figure-cells.ts';
import { isTrue, one } from './is-true.ts';
import type { Cell, Equation, Quotient, Statement, Term } from './reader-system.ts';

/** What a reader knows of figures by their meaning. Only what is true of the values: what is not misleads, and tells nothing. */
export interface Ties {
  equations: Equation[];
  statements: Statement[];
  quotients: Quotient[];
}

type Cells = ReadonlyMap<string, Cell>;

export function figureTies(
  cells: readonly Cell[],
  figures: readonly Figure[],
  relations: readonly Relation[],
  catalogue: Catalogue,
): Ties {
  const byId: Cells = new Map(cells.map((cell) => [cell.id, cell]));
  const periods = [...new Set(cells.map(({ id }) => id.slice(id.lastIndexOf('@') + 1)))];
  const ties: Ties = { equations: [], statements: changesOf(figures, byId), quotients: [] };
  for (const relation of relations) for (const period of periods) relationTies(relation, period, byId, ties);
  repeats(catalogue, periods, byId, ties);
  ties.equations.push(...categoryTies(cells, catalogue));
  return ties;
}

/** Value less last year's value is the change, for whoever has two of them. */
const changesOf = (figures: readonly Figure[], cells: Cells): Statement[] =>
  figures.flatMap(({ id, period, value, change }): Statement[] => {
    const before = previousPeriod(period);
    if (value === null || change === null || before === null) return [];
    const [now, last] = [
      { figure: id, period },
      { figure: id, period: before },
    ];
    if (!cells.has(keyText(last))) return [];
    const terms = [one(keyText(now)), one(keyText(last), -1)];
    return [{ id: changeId(now), cost: CHANGE_COST, says: { terms, is: '=', number: change } }];
  });

/** Null where the relation speaks of something that is no value of the period. */
function termsOf(texts: readonly string[], period: string, cells: Cells, by = 1): Term[] | null {
  const terms: Term[] = [];
  for (const text of texts) {
    const { factor, figure, aspect } = parseTerm(text);
    const id = figure === null ? '' : keyText({ figure, period });
    if (figure === null || aspect !== 'value' || !cells.has(id)) return null;
    terms.push(one(id, factor * by));
  }
  return terms;
}

function relationTies(relation: Relation, period: string, cells: Cells, ties: Ties): void {
  const of = (texts: readonly string[], by = 1): Term[] | null => termsOf(texts, period, cells, by);
  const say = (is: Equation['is'], left: Term[] | null, right: Term[] | null, number = 0): void => {
    if (left !== null && right !== null) keep({ terms: [...left, ...right], is, number }, cells, ties);
  };
  const divide = (share: string, part: readonly string[], base: readonly string[], times: number): void => {
    const [own, parts, bases] = [of([share]), of(part), of(base)];
    if (own === null || parts === null || bases === null) return;
    keepQuotient({ share: own[0]!.cell, part: parts, base: bases, times }, cells, ties);
  };
  switch (relation.sort) {
    case 'part-whole':
      return say(relation.partition && relation.tolerance !== 'rounded' ? '=' : '<=', of(relation.parts), of(relation.whole, -1)); // prettier-ignore
    case 'subset':
      return say('<=', of(relation.part), of(relation.whole, -1));
    case 'repeat':
    case 'identity':
      return say('=', of(relation.left), of(relation.right, -1));
    case 'cascade':
      return relation.stages
        .slice(1)
        .forEach((stage, at) => say('<=', of([stage]), of([relation.stages[at]!], -1)));
    case 'footing':
      return say('=', of(relation.shares), [], 100);
    case 'share':
      return divide(relation.share, relation.part, relation.base, 100);
    case 'ratio':
      return divide(relation.ratio, relation.numerator, relation.denominator, 1);
    default:
      return undefined;
  }
}

const keep = (equation: Equation, cells: Cells, ties: Ties): void => {
  if (isTrue(equation, cells)) ties.equations.push(equation);
};

const DECIMALS = /\.(\d+)$/;

function keepQuotient(said: Omit<Quotient, 'half'>, cells: Cells, ties: Ties): void {
  const share = cells.get(said.share)!.value;
  const sum = (terms: readonly Term[]): number =>
    terms.reduce((all, { cell, times }) => all + times * (cells.get(cell)!.value ?? NaN), 0);
  if (share === null) return;
  const half = 0.5 * 10 ** -(DECIMALS.exec(String(share))?.[1]?.length ?? 0);
  const [part, base] = [sum(said.part), sum(said.base)];
  if (base > 0 && Math.abs((said.times * part) / base - share) <= half + 1e-6)
    ties.quotients.push({ ...said, half });
}

/** Figures that are one number in two places. */
function repeats({ figures }: Catalogue, periods: readonly string[], cells: Cells, ties: Ties): void {
  for (const { id, repeats: base } of figures) {
    if (base === undefined) continue;
    for (const period of periods) {
      const [own, other] = [keyText({ figure: id, period }), keyText({ figure: base, period })];
      if (cells.has(own) && cells.has(other))
        keep({ terms: [one(own), one(other, -1)], is: '=', number: 0 }, cells, ties);
    }
  }
}
