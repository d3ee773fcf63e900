import { isWithin } from '../meaning/sequences.ts';
import type { Context } from '../../catalogue/layout.ts';
import type { FigureDefinition } from '../../catalogue/catalogue.ts';
import { isCumulative } from '../../periods/period.ts';
import type { Said } from '../lines/line.ts';
import type { Meanings } from '../meaning/meanings.ts';
import type { OpenWord } from '../reading/open-words.ts';
import type { CellReading } from '../reading/cell-reading.ts';
import { unitFits } from '../reading/candidate.ts';
import { isField } from '../reading/scope.ts';
import { matches } from './matches.ts';
import { chooseMember, foreseenIn, narrow } from './narrow.ts';
import { labelsOf } from './where.ts';

/** What the label of a row is under a title whose figure is known. */
type RowSays = { categories: Record<string, string> } | 'whole' | 'other';

/**
 * The figure of a title that a layout knows, with the categories that row and column name. Returns whether it is that.
 * `heads`: the titles that stand over the table.
 */
export function applyContext(
  reading: CellReading,
  context: Context,
  heads: readonly Said[],
  meanings: Meanings,
): boolean {
  const base = meanings.catalogue.figuresById.get(context.figure);
  if (base === undefined || namesAnother(reading, base)) return false;
  const says = rowSays(reading, base, context, meanings);
  if (says === 'other') {
    if (context.others === undefined) return false;
    reading.aside = {
      en: context.others,
      ...(context.othersAz === undefined ? {} : { az: context.othersAz }),
    };
    return true;
  }
  const own = says === 'whole' ? {} : says.categories;
  const over = reading.column.own.map((said) => ({ axis: 'column' as const, said }));
  const narrowed = narrow(base, over, { ...context.categories, ...own }, meanings);
  reading.settled = { ...narrowed, by: 'layout' };
  reading.left = [
    ...narrowed.left,
    ...reading.column.own.flatMap((said) => unexplained(said, base, meanings, 'column')),
    ...reading.row.own.flatMap((said) => restricting(said, meanings)),
    ...overhead(reading, context, heads, base, meanings),
  ];
  return true;
}

/** A row or a header that names a figure of its own, with every word. */
const namesAnother = ({ candidates }: CellReading, base: FigureDefinition): boolean =>
  candidates.some(
    ({ indicator, ownWords, open, exact }) =>
      indicator !== base.indicator && exact && ownWords > 0 && !open.some(({ place }) => place === 'own'),
  );

function rowSays(
  { row }: CellReading,
  base: FigureDefinition,
  context: Context,
  meanings: Meanings,
): RowSays {
  const categories: Record<string, string> = {};
  let isWhole = true;
  for (const said of labelsOf(row)) {
    const { told, placed } = said;
    const labels = context.dimensions !== undefined || context.open !== undefined;
    const { periods, part } = told.span;
    const years = (periods.length > 0 || part !== undefined) && told.tokens.length === 0;
    if (years && !labels && !periods.some((period) => period !== null && isCumulative(period))) continue;
    const taken = new Set<number>();
    let found = false;
    for (const { from, to, what } of told.members) {
      const chosen = chooseMember(
        base.indicator,
        { ...base.categories, ...categories },
        what,
        context.dimensions,
        meanings,
      );
      if (chosen === null) continue;
      categories[chosen.dimension] = chosen.code;
      [found, isWhole] = [true, false];
      for (let at = from; at < to; at += 1) taken.add(at);
    }
    if (
      found &&
      told.tokens.every(
        (token, at) => taken.has(at) || isKnown(said, at, base, meanings) || meanings.lists.restricts(token),
      )
    )
      continue;
    const telling = told.tokens.filter((_, at) => !taken.has(at) && !isKnown(said, at, base, meanings));
    if (!found && !years && told.tokens.length > 0 && telling.length === 0) continue;
    if (context.open === undefined || placed.text.trim() === '') return 'other';
    categories[context.open] = placed.text.trim().normalize('NFC').replace(/\s+/g, ' ');
    isWhole = false;
  }
  return isWhole ? 'whole' : { categories };
}

/**
 * Words that the matched title has beside those of the layout and of the figure: `bəy və gəlinin yaş qruplarına görə
 * nikahlar` is by age, and of another figure.
 */
function overhead(
  { row }: CellReading,
  { where: { title } }: Context,
  heads: readonly Said[],
  base: FigureDefinition,
  meanings: Meanings,
): OpenWord[] {
  if (title === undefined) return [];
  const foreseen = foreseenIn(title, meanings);
  return [...row.near, ...heads]
    .filter(({ placed }) => matches(title, placed.text))
    .flatMap((said): OpenWord[] => {
      const { told } = said;
      const named = [...told.agencies, ...told.members];
      return told.tokens.flatMap((token, at): OpenWord[] =>
        token.number ||
        isField(token, meanings) ||
        foreseen(token) ||
        meanings.lists.isEmptyInTitle(token) ||
        isWithin(named, at) ||
        isKnown(said, at, base, meanings)
          ? []
          : [{ place: 'title', axis: null, said, token, why: 'unknown' }],
      );
    });
}

/** A word that says nothing more than that this is the figure of the title: its own words, a total, a unit. */
function isKnown({ told }: Said, at: number, base: FigureDefinition, meanings: Meanings): boolean {
  const token = told.tokens[at]!;
  if (meanings.lists.restricts(token)) return false;
  if (meanings.lists.mayBeMissing(token)) return true;
  // What another figure is counted in is no unit here: `nikahların sayı` counts no persons.
  const units = told.units.filter(({ what }) =>
    what.some(({ unit }) => unitFits(base.indicator, unit, meanings) !== false),
  );
  // The name of a parting that this figure does not have (`əhali`, a group of the population) parts nothing here.
  const dimensions = meanings.phrases.dimensionsOf.get(base.indicator);
  const axes = told.axes.filter(({ what }) => what.some((dimension) => dimensions?.has(dimension) === true));
  if (isWithin([...told.roles, ...units, ...axes], at)) return true;
  return token.lemmas.some((lemma) => wordsOf(base.indicator, meanings).has(lemma));
}

const known = new WeakMap<Meanings, Map<string, ReadonlySet<string>>>();

/** Lemmas of all wordings of an indicator that have no further categories. */
function wordsOf(indicator: string, meanings: Meanings): ReadonlySet<string> {
  let words = known.get(meanings);
  if (words === undefined) known.set(meanings, (words = new Map()));
  let found = words.get(indicator);
  if (found === undefined) {
    const phrases = meanings.phrases.phrases.filter((phrase) => phrase.indicator === indicator);
    const least = Math.min(...phrases.map(({ categories }) => Object.keys(categories).length));
    found = new Set(
      phrases
        .filter(({ categories }) => Object.keys(categories).length === least)
        .flatMap(({ all }) => all.flat()),
    );
    words.set(indicator, found);
  }
  return found;
}

function unexplained(
  said: Said,
  base: FigureDefinition,
  meanings: Meanings,
  axis: 'row' | 'column',
): OpenWord[] {
  const members = new Set(
    said.told.members.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, n) => from + n)),
  );
  return said.told.tokens.flatMap((token, at): OpenWord[] =>
    members.has(at) || isKnown(said, at, base, meanings) || meanings.lists.restricts(token)
      ? []
      : [{ place: 'own', axis, said, token, why: 'unknown' }],
  );
}

function restricting(said: Said, { lists }: Meanings): OpenWord[] {
  const members = new Set(
    said.told.members.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, n) => from + n)),
  );
  return said.told.tokens.flatMap((token, at): OpenWord[] =>
    !members.has(at) && lists.restricts(token)
      ? [{ place: 'own', axis: 'row', said, token, why: 'restricts' }]
      : [],
  );
}
