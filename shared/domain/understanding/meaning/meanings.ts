import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { CountryNames } from '../../catalogue/country-names.ts';
import type { RemarkWords } from '../../catalogue/remark-words.ts';
import type { SameWords } from '../../catalogue/same-words.ts';
import type { PlainWords } from '../../catalogue/plain-words.ts';
import type { HeaderRole, HeaderWords } from '../../catalogue/layout.ts';
import { lower } from '../../text/fold.ts';
import { typedBare } from '../words/letters.ts';
import { makeLexicon } from '../words/make-lexicon.ts';
import type { Lexicon, LexiconEntry, Tongue } from '../words/lexicon.ts';
import { turnsOf } from './turns.ts';
import { indexPhrases, type PhraseIndex } from './phrases.ts';
import { indexSequences, type SequenceIndex } from './sequences.ts';
import { asideWords, type AsideWord } from './asides.ts';
import { remarkLists, type RemarkLists } from './remark-lists.ts';
import { wordLists, type WordLists } from './word-lists.ts';

/** A category that words name: one code of one dimension. */
export interface Member {
  dimension: string;
  code: string;
}

export interface WrittenUnit {
  unit: string;
  factor: number;
}

/** Everything that words can mean, made once from catalogue and vocabulary. */
export interface Meanings {
  catalogue: Catalogue;
  lexicon: Lexicon;
  lists: WordLists;
  remarks: RemarkLists;
  countryNames: CountryNames;
  phrases: PhraseIndex;
  members: SequenceIndex<Member>;
  units: SequenceIndex<WrittenUnit>;
  /** Units as they are written, small and without marks. */
  unitsWritten: ReadonlySet<string>;
  agencies: SequenceIndex<string>;
  roles: SequenceIndex<HeaderRole>;
  /** Words that take another in or leave it out. */
  asides: SequenceIndex<AsideWord>;
  /** Names of dimensions. */
  axes: SequenceIndex<string>;
  /** Lemmas that every sheet of this field has: alone they tell nothing. */
  field: ReadonlySet<string>;
}

/** Where the words come from: all of them data that ships with the program. */
export interface WordSources {
  catalogue: Catalogue;
  headerWords: HeaderWords;
  plainWords: PlainWords;
  sameWords: SameWords;
  remarkWords: RemarkWords;
  countryNames: CountryNames;
}

const made = new WeakMap<Catalogue, { sources: WordSources; meanings: Meanings }>();

/** Built once as long as the same catalogue and words are asked for. */
export function meaningsOf(sources: WordSources): Meanings {
  const known = made.get(sources.catalogue);
  if (known?.sources.headerWords === sources.headerWords && known.sources.plainWords === sources.plainWords)
    return known.meanings;
  const meanings = make(sources);
  made.set(sources.catalogue, { sources, meanings });
  return meanings;
}

function make({
  catalogue,
  headerWords: words,
  plainWords: vocabulary,
  sameWords,
  remarkWords,
  countryNames,
}: WordSources): Meanings {
  const lexicon = makeLexicon([...textsOf(catalogue, words, vocabulary), ...sameTexts(sameWords)]);
  const lists = wordLists(vocabulary, lexicon);
  // `In-country` is a place; `country` heads a column of them.
  const heads = new Set(words.label.filter((text) => !text.includes(' ')).flatMap(lexicon.phrase));
  const isHead = ([only, ...more]: readonly (readonly string[])[]): boolean =>
    more.length === 0 && only!.some((lemma) => heads.has(lemma));
  const members = indexSequences(membersOf(catalogue), lexicon, lists.isEmpty, isHead);
  const trafficking = catalogue.dimensionsById
    .get('offence')
    ?.codes.find(({ id }) => id === 'human_trafficking');
  return {
    catalogue,
    lexicon,
    lists,
    remarks: remarkLists(remarkWords),
    countryNames,
    phrases: indexPhrases(catalogue, lexicon, lists, {
      same: alternatives(sameWords, lexicon),
      turns: turnsOf(sameWords, lexicon),
    }),
    members,
    units: indexSequences(unitsOf(catalogue), lexicon),
    unitsWritten: new Set([...unitsOf(catalogue)].map(([text]) => bareWords(text))),
    agencies: indexSequences([...agenciesOf(catalogue), ...bareNames(agenciesOf(catalogue))], lexicon),
    roles: indexSequences(
      Object.entries(words).flatMap(([role, texts]) =>
        texts.map((text) => [text, role as HeaderRole] as const),
      ),
      lexicon,
    ),
    asides: indexSequences(asideWords(vocabulary, words['of-which']), lexicon),
    axes: axesOf(catalogue, lexicon, lists),
    field: new Set(
      [...Object.values(trafficking?.labels ?? {}), ...(trafficking?.synonyms ?? [])].flatMap((text) =>
        lexicon.phrase(text),
      ),
    ),
  };
}

/** What a dimension is called. Of one whose categories are years every word counts: `istismar illəri` is no `istismar`. */
function axesOf(
  { dimensions }: Catalogue,
  lexicon: Lexicon,
  { isEmpty }: Meanings['lists'],
): SequenceIndex<string> {
  const named = (ofYears: boolean): [string, string][] =>
    dimensions
      .filter(({ open }) => (open === 'year') === ofYears)
      .flatMap(({ id, labels, phrases }) =>
        [...Object.values(labels), ...(phrases ?? [])].map((text): [string, string] => [text, id]),
      );
  const axes = new Map(indexSequences(named(false), lexicon, isEmpty));
  for (const [first, sequences] of indexSequences(named(true), lexicon))
    axes.set(first, [...(axes.get(first) ?? []), ...sequences]);
  return axes;
}

const sameTexts = ({ words }: SameWords): string[] =>
  Object.values(words).flatMap((groups) => groups.flat().map((text) => text.replaceAll('|', '')));

/** Lemma → lemmas of the words that agencies write for it. */
function alternatives({ words }: SameWords, lexicon: Lexicon): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const group of Object.values(words).flat()) {
    const single = group
      .map((text) => lexicon.phrase(text.replaceAll('|', '')))
      .filter(({ length }) => length === 1);
    const lemmas = [...new Set(single.flat())];
    for (const lemma of lemmas) found.set(lemma, [...new Set([...(found.get(lemma) ?? []), ...lemmas])]);
  }
  return found;
}

/** Lists of words that are no kind of column. */
function* membersOf(catalogue: Catalogue): Generator<readonly [string, Member]> {
  for (const dimension of catalogue.dimensions)
    for (const code of dimension.codes)
      for (const text of [...Object.values(code.labels), ...code.synonyms, ...(code.phrases ?? [])])
        yield [text, { dimension: dimension.id, code: code.id }];
}

function* unitsOf(catalogue: Catalogue): Generator<readonly [string, WrittenUnit]> {
  for (const unit of catalogue.units) {
    for (const text of [
      ...Object.values(unit.labels),
      ...unit.synonyms,
      ...(unit.phrases ?? []),
      ...(unit.signs ?? []),
      ...Object.values(unit.phrasesIn ?? {}).flat(),
    ])
      yield [text, { unit: unit.id, factor: 1 }];
    for (const { written, factor } of [...unit.scaled, ...(unit.scaledPhrases ?? [])])
      yield [written, { unit: unit.id, factor }];
  }
}

/** Words alone, small: `Man.` and `man` are written alike. */
export const bareWords = (text: string): string =>
  lower(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function* agenciesOf(catalogue: Catalogue): Generator<readonly [string, string]> {
  for (const agency of catalogue.agencies)
    for (const text of [
      ...Object.values(agency.names),
      ...agency.aliases,
      ...agency.abbreviations,
      ...(agency.phrases ?? []),
    ])
      if (text.length > 1) yield [text, agency.id];
}

function* bareNames(names: Iterable<readonly [string, string]>): Generator<readonly [string, string]> {
  for (const [text, agency] of names) {
    const typed = typedBare(lower(text));
    if (typed !== null) yield [typed, agency];
  }
}

const TONGUES = ['az', 'ru', 'en'] as const;

function* inTongues(labels: Readonly<Record<(typeof TONGUES)[number], string>>): Generator<LexiconEntry> {
  for (const tongue of TONGUES) yield { text: labels[tongue], tongue };
}

function* textsOf(catalogue: Catalogue, words: HeaderWords, vocabulary: PlainWords): Generator<LexiconEntry> {
  for (const figure of catalogue.figures) {
    yield* inTongues(figure.labels);
    yield* figure.synonyms;
    yield* figure.phrases ?? [];
    for (const { labels, section } of figure.inContext ?? []) yield* [...labels, ...(section ?? [])];
  }
  for (const indicator of catalogue.indicators) {
    yield* inTongues(indicator.labels);
    yield* indicator.phrases ?? [];
    for (const { labels, section } of indicator.inContext ?? []) yield* [...labels, ...(section ?? [])];
  }
  for (const [text] of membersOf(catalogue)) yield text;
  for (const { labels, phrases } of catalogue.dimensions)
    yield* [...Object.values(labels), ...(phrases ?? [])];
  for (const [text] of unitsOf(catalogue)) yield text;
  for (const [text] of agenciesOf(catalogue)) yield text;
  for (const texts of Object.values(words)) yield* texts;
  for (const kind of [
    'neutral',
    'joining',
    'title',
    'topic',
    'light',
    'restricting',
    'including',
    'excluding',
    'part',
    'telling',
  ] as const)
    for (const [tongue, texts] of Object.entries(vocabulary[kind].words))
      for (const text of texts) yield { text, tongue: tongue as Tongue };
}
