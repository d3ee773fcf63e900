import type { CountryNames } from '../../catalogue/country-names.ts';
import type { Lexicon, Tongue } from '../words/lexicon.ts';
import { makeLexicon } from '../words/make-lexicon.ts';
import type { Meanings } from './meanings.ts';
import { findSequences, indexSequences, isWithin, type SequenceIndex } from './sequences.ts';
import type { Told } from './told.ts';
import { tokensOf, type Token } from './tokens.ts';

interface Countries {
  lexicon: Lexicon;
  index: SequenceIndex<string>;
}

/** This country is no other one. */
const HERE = 'az';

const made = new WeakMap<CountryNames, Countries>();

/** Made when a name is first met that the catalogue does not know. */
function countriesOf(names: CountryNames): Countries {
  let known = made.get(names);
  if (known === undefined) {
    const entries = Object.entries(names).flatMap(([tongue, ofTongue]) =>
      Object.entries(ofTongue).map(([code, text]) => ({ code, text, tongue: tongue as Tongue })),
    );
    const lexicon = makeLexicon(entries);
    const index = indexSequences(
      entries.map(({ code, text }) => [text, code] as const),
      lexicon,
    );
    made.set(names, (known = { lexicon, index }));
  }
  return known;
}

const REPUBLIC = /^(?:respublika|республик|republic|cumhuriyet)/iu;

/**
 * The country that a text names where it says nothing else: `Moldova`, `Данные по Молдове за 2023 год`; null: none, or
 * this one. A name that is a word of the catalogue too (`mali`) names no country.
 */
export function countryAlone(told: Told, { countryNames, lists }: Meanings): string | null {
  const { tokens } = told;
  const isUnknown = ({ lemmas, mended }: Token): boolean => lemmas.length === 0 || mended === true;
  if (!tokens.some(isUnknown)) return null;
  const { lexicon, index } = countriesOf(countryNames);
  const read = tokensOf(told.span.rest, lexicon).map((token) =>
    token.mended === true ? { ...token, lemmas: [] } : token,
  );
  const found = findSequences(read, index, () => false);
  const codes = new Set(found.flatMap(({ what }) => what));
  if (codes.size === 0 || codes.has(HERE)) return null;
  const named = read.flatMap(({ text }, at) => (isWithin(found, at) ? [text] : []));
  const others = tokens.filter(({ text }) => !named.includes(text));
  const isAlone = others.every((token) => lists.isEmptyInTitle(token) || REPUBLIC.test(token.text));
  return isAlone ? named.join(' ') : null;
}
