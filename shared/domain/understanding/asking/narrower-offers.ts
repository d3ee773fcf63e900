import { lower } from '../../text/fold.ts';
import type { Meanings } from '../meaning/meanings.ts';
import { saysCarriedOver } from '../meaning/carried-over.ts';
import { findSequences } from '../meaning/sequences.ts';
import type { Token } from '../meaning/tokens.ts';
import { contradicts } from '../reading/applied.ts';
import type { Candidate } from '../reading/candidate.ts';
import { keyOf } from '../reading/key-of.ts';
import type { CellReading } from '../reading/cell-reading.ts';

/**
 * The key that the words name, narrowed by the categories that its open words are codes of (`Bakı üzrə`), where the
 * figure has none of that kind; null where no open word is one.
 */
export function narrowed(
  { row, column }: CellReading,
  choice: Candidate,
  meanings: Meanings,
): Candidate | null {
  const open = new Set(choice.open.filter(({ place }) => place === 'own').map(({ token }) => token));
  if (open.size === 0) return null;
  const categories = { ...choice.categories };
  const left = new Set(open);
  for (const { told } of [...row.own, ...column.own])
    for (const { from, to, what } of told.members) {
      const tokens = told.tokens.slice(from, to);
      const [member] = what;
      if (member === undefined || !tokens.some((token) => open.has(token))) continue;
      if (categories[member.dimension] !== undefined || contradicts(member, categories, meanings)) continue;
      categories[member.dimension] = member.code;
      for (const token of tokens) left.delete(token);
    }
  // What still is open may narrow it further.
  if ([...left].some((token) => left.size === open.size || !AMONG.test(lower(token.text)))) return null;
  return withCategories(choice, categories, open, meanings);
}

/** Words that tie a category to what is counted (az, ru, en, tr): `uşaqlar arasında`, `среди детей`. */
const AMONG = /^(?:arasinda|içərisində|içində|içinde|среди|among(?:st)?)$/u;

const withCategories = (
  choice: Candidate,
  categories: Record<string, string>,
  explained: ReadonlySet<Token>,
  meanings: Meanings,
): Candidate => ({
  ...choice,
  categories,
  ...keyOf(choice.indicator, categories, meanings),
  open: choice.open.filter(({ token }) => !explained.has(token)),
});

/**
 * The figure of the catalogue that says what the words name and more (`Türkiyə` of victims: those exploited sexually
 * there); null where they name a figure, or several say more.
 */
export function printedNarrower(choice: Candidate, meanings: Meanings): Candidate | null {
  const { catalogue, phrases } = meanings;
  const named = Object.entries(choice.categories);
  if (phrases.byId.has(choice.figure) || named.length === 0) return null;
  const more = catalogue.figures
    .filter(
      ({ id, indicator, categories }) =>
        indicator === choice.indicator &&
        !id.startsWith('chart.') &&
        named.every(
          ([dimension, code]) =>
            categories[dimension] === code || categories[dimension]?.split('+').includes(code) === true,
        ),
    )
    .map(({ categories }) => ({ ...categories, ...choice.categories }));
  return more.length === 1 ? withCategories(choice, more[0]!, new Set(), meanings) : null;
}

/** Of each of these pairs one is all that the other is not. */
const OTHERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  sex: { women: 'men', men: 'women' },
  age: { children: 'adults', adults: 'children' },
  citizenship: { azerbaijan: 'overseas', overseas: 'azerbaijan' },
};

/**
 * The key that is left where a label leaves out one of two categories: `uşaqlar istisna olmaqla` are the adults; null
 * where what is left has no name.
 */
export function leftOver(
  { row, column }: CellReading,
  choice: Candidate,
  meanings: Meanings,
): Candidate | null {
  const open = new Set(choice.open.filter(({ place }) => place === 'own').map(({ token }) => token));
  const categories = { ...choice.categories };
  for (const { told } of [...row.own, ...column.own])
    for (const { sense, from, to, taken } of told.asides) {
      if (sense === 'with') continue;
      const named = told.tokens.filter((_, at) => taken.has(at));
      const out = findSequences(named, meanings.members, meanings.lists.isEmpty);
      const [member] = out[0]?.what ?? [];
      const other = member === undefined ? undefined : OTHERS[member.dimension]?.[member.code];
      if (out.length !== 1 || other === undefined || categories[member!.dimension] !== undefined) return null;
      categories[member!.dimension] = other;
      for (const [at, token] of told.tokens.entries())
        if ((from <= at && at < to) || taken.has(at)) open.delete(token);
    }
  const all = new Set(choice.open.filter(({ place }) => place === 'own').map(({ token }) => token));
  return open.size > 0 || open.size === all.size ? null : withCategories(choice, categories, all, meanings);
}

/** Of what an earlier time left: cases that were begun then. */
const BEGUN_BEFORE = { dimension: 'initiated', code: 'earlier_years' } as const;

/** Whether a label counts what a time before left, in words that no wording has. */
export const isCarriedOver = ({ row, column, candidates: [best] }: CellReading): boolean =>
  best?.open.length !== 0 && [...row.own, ...column.own].some(({ told }) => saysCarriedOver(told.text));

/**
 * `O cümlədən əvvəlki ildən qalan`: that part of what the row above counts, else of what its own words do; null where
 * what is counted is not begun in one year and ended in another.
 */
export function carriedOver(reading: CellReading, meanings: Meanings): Candidate | null {
  const { candidates, row } = reading;
  const ofWhole = row.part ? candidates.find(({ ownWords, borrowed }) => ownWords === 0 && borrowed > 0) : undefined; // prettier-ignore
  const choice = ofWhole ?? candidates[0];
  if (choice === undefined) return null;
  const { indicators, indicatorsById } = meanings.catalogue;
  const unit = indicatorsById.get(choice.indicator)?.unit;
  const { dimension, code } = BEGUN_BEFORE;
  const isBegun = indicators.some((one) => one.unit === unit && one.dimensions?.includes(dimension));
  if (!isBegun) return null;
  const explained = new Set(choice.open.map(({ token }) => token));
  return withCategories(choice, { ...choice.categories, [dimension]: code }, explained, meanings);
}
