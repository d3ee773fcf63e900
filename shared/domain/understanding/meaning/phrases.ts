import type { Catalogue, FigureDefinition } from '../../catalogue/catalogue.ts';
import { figureWith } from '../../keys/figure-with.ts';
import { tokensOf, type Token } from './tokens.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { saysByWhom } from './says-by.ts';
import { otherwise, type Turns } from './turns.ts';
import type { WordLists } from './word-lists.ts';

/** What must hold around a label for a phrase to mean its figure. */
interface PhraseCondition {
  agencies?: readonly string[];
  /** One of these sets of words stands in a title, section, parent or header above. */
  sections?: readonly (readonly (readonly string[])[])[];
  units?: readonly string[];
}

/** A wording of a figure or of an indicator, as the words that make it (any order, any inflection). */
export interface Phrase {
  id: number;
  indicator: string;
  categories: Readonly<Record<string, string>>;
  /** Words that must be there, each by any of its lemmas; never empty. */
  words: readonly (readonly string[])[];
  /** All its words, those that may be missing included. */
  all: readonly (readonly string[])[];
  condition?: PhraseCondition;
  /** A figure of a period of its own: `2005-{year}`. */
  period?: string;
  /** It says by whom, or from whom: `referred by NGOs`. */
  isBy?: true;
}

/** All wordings, found by the lemmas that they need. */
export interface PhraseIndex {
  phrases: readonly Phrase[];
  /** Lemma → phrases that need it. */
  byLemma: ReadonlyMap<string, readonly number[]>;
  /** Lemma → phrases whose rarest word it is: where none of a phrase's lemmas is met here, it is not named. */
  byRarest: ReadonlyMap<string, readonly number[]>;
  /** `indicator{dimension=code}` → figure of the catalogue. */
  figureOf: ReadonlyMap<string, string>;
  /** Key with one of the codes that a printed figure joins (`a` of `a+b`) → that figure. */
  joined: ReadonlyMap<string, { figure: string; part: Record<string, string> }>;
  /** Figures of a period of their own, by the same key. */
  dated: ReadonlyMap<string, readonly { figure: string; period: string }[]>;
  byId: ReadonlyMap<string, FigureDefinition>;
  unitOf: ReadonlyMap<string, string>;
  /** A key with all that its categories and its indicator say without words. */
  whole: (indicator: string, categories: Readonly<Record<string, string>>) => string;
  /** Categories that a category says too: article 144-1 is trafficking. */
  implied: (dimension: string, code: string) => Readonly<Record<string, string>>;
  /** Dimensions that may narrow an indicator. */
  dimensionsOf: ReadonlyMap<string, ReadonlySet<string>>;
  /** Bodies that have wordings of their own for an indicator: they write of it, whoever counts it. */
  writersOf: ReadonlyMap<string, ReadonlySet<string>>;
}

const isView = (figure: FigureDefinition): boolean =>
  figure.id.startsWith('chart.') || figure.repeats !== undefined;

const isNamed = (figure: FigureDefinition): boolean => figure.kind !== 'context_global' && !isView(figure);

/** What means the same: lemma → lemmas of other words, and turns of several words. */
export interface SameMeaning {
  same: ReadonlyMap<string, readonly string[]>;
  turns: Turns;
}

export function indexPhrases(
  catalogue: Catalogue,
  lexicon: Lexicon,
  lists: WordLists,
  { same, turns }: SameMeaning,
): PhraseIndex {
  const withSame = (lemmas: readonly string[]): readonly string[] => [
    ...new Set(lemmas.flatMap((lemma) => [lemma, ...(same.get(lemma) ?? [])])),
  ];
  const phrases: Phrase[] = [];
  const seen = new Set<string>();
  const add = (text: string, of: Pick<Phrase, 'indicator' | 'categories' | 'condition' | 'period'>): void => {
    const tokens = tokensOf(text, lexicon).filter(({ lemmas }) => lemmas.length > 0);
    for (const wording of [tokens, ...otherwise(tokens, turns)]) addWording(wording, of);
  };
  const addWording = (
    tokens: readonly Token[],
    of: Pick<Phrase, 'indicator' | 'categories' | 'condition' | 'period'>,
  ): void => {
    const needed = tokens.filter((token) => !lists.mayBeMissing(token));
    const words = (needed.length > 0 ? needed : tokens.filter((token) => !lists.isEmpty(token))).map(
      ({ lemmas }) => withSame(lemmas),
    );
    if (words.length === 0) return;
    const isBy = saysByWhom(tokens);
    const mark = JSON.stringify([of, isBy, words.map((lemmas) => lemmas.join('|')).toSorted()]);
    if (seen.has(mark)) return;
    seen.add(mark);
    phrases.push({
      id: phrases.length,
      ...of,
      words,
      all: tokens.map((t: Token) => withSame(t.lemmas)),
      ...(isBy ? { isBy } : {}),
    });
  };
  const inContext = (
    entries: FigureDefinition['inContext'],
    of: Pick<Phrase, 'indicator' | 'categories' | 'period'>,
  ): void => {
    for (const entry of entries ?? []) {
      const condition: PhraseCondition = {
        ...(entry.agencies === undefined ? {} : { agencies: entry.agencies }),
        ...(entry.units === undefined ? {} : { units: entry.units }),
        ...(entry.section === undefined
          ? {}
          : { sections: entry.section.map((text) => lexicon.words(text).map(({ lemmas }) => lemmas)) }),
      };
      const categories = { ...of.categories, ...entry.categories };
      for (const text of entry.labels) add(text, { ...of, categories, condition });
    }
  };
  for (const figure of catalogue.figures.filter(isNamed)) {
    const of = {
      indicator: figure.indicator,
      categories: figure.categories,
      ...(figure.period === undefined ? {} : { period: figure.period }),
    };
    for (const text of [...Object.values(figure.labels), ...figure.synonyms, ...(figure.phrases ?? [])])
      add(text, of);
    inContext(figure.inContext, of);
  }
  const named = new Set(catalogue.figures.filter(isNamed).map(({ indicator }) => indicator));
  for (const indicator of catalogue.indicators.filter(({ id }) => named.has(id)))
    for (const text of [...Object.values(indicator.labels), ...(indicator.phrases ?? [])])
      add(text, { indicator: indicator.id, categories: {} });
  for (const indicator of catalogue.indicators)
    inContext(indicator.inContext, { indicator: indicator.id, categories: {} });
  const found = byLemma(phrases);
  return { phrases, ...keysOf(catalogue), byLemma: found, byRarest: byRarest(phrases, found) };
}

/** Each wording under the lemmas of the word that the fewest wordings need. */
function byRarest(
  phrases: readonly Phrase[],
  all: ReadonlyMap<string, readonly number[]>,
): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const { id, words } of phrases) {
    let rarest: readonly string[] = [];
    let least = Infinity;
    for (const lemmas of words) {
      let often = 0;
      for (const lemma of lemmas) often += all.get(lemma)!.length;
      if (often < least) [rarest, least] = [lemmas, often];
    }
    for (const lemma of new Set(rarest)) {
      const list = found.get(lemma);
      if (list) list.push(id);
      else found.set(lemma, [id]);
    }
  }
  return found;
}

function byLemma(phrases: readonly Phrase[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const { id, words } of phrases)
    for (const lemma of new Set(words.flat())) {
      const list = found.get(lemma);
      if (list) list.push(id);
      else found.set(lemma, [id]);
    }
  return found;
}

function keysOf(catalogue: Catalogue): Omit<PhraseIndex, 'phrases' | 'byLemma' | 'byRarest'> {
  const figureOf = new Map<string, string>();
  const { whole, implied } = closing(catalogue);
  const joined = new Map<string, { figure: string; part: Record<string, string> }>();
  const dated = new Map<string, { figure: string; period: string }[]>();
  const dimensions = new Map<string, Set<string>>();
  for (const figure of catalogue.figures) {
    const own = dimensions.get(figure.indicator) ?? new Set();
    for (const dimension of Object.keys(figure.categories)) own.add(dimension);
    dimensions.set(figure.indicator, own);
    const key = whole(figure.indicator, figure.categories);
    if (isView(figure) && (figure.period === undefined || figure.repeats !== undefined)) continue;
    if (figure.period !== undefined)
      dated.set(key, [...(dated.get(key) ?? []), { figure: figure.id, period: figure.period }]);
    else if (!figureOf.has(key)) figureOf.set(key, figure.id);
    for (const [dimension, code] of Object.entries(figure.categories))
      for (const one of code.includes('+') ? code.split('+') : []) {
        const part = { [dimension]: one };
        joined.set(whole(figure.indicator, { ...figure.categories, ...part }), { figure: figure.id, part });
      }
  }
  for (const indicator of catalogue.indicators) {
    const own = dimensions.get(indicator.id) ?? new Set();
    for (const dimension of indicator.dimensions ?? []) own.add(dimension);
    dimensions.set(indicator.id, own);
  }
  return {
    figureOf,
    whole,
    implied,
    joined,
    dated,
    byId: catalogue.figuresById,
    unitOf: new Map(catalogue.indicators.map(({ id, unit }) => [id, unit])),
    dimensionsOf: dimensions,
    writersOf: writersOf(catalogue),
  };
}

function writersOf({ indicators, figures }: Catalogue): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const add = (indicator: string, entries: FigureDefinition['inContext']): void => {
    const own = found.get(indicator) ?? new Set();
    for (const { agencies = [] } of entries ?? []) for (const agency of agencies) own.add(agency);
    found.set(indicator, own);
  };
  for (const { id, inContext } of indicators) add(id, inContext);
  for (const { indicator, inContext } of figures) add(indicator, inContext);
  return found;
}

/** Closes categories over what goes without saying. */
function closing(catalogue: Catalogue): Pick<PhraseIndex, 'whole' | 'implied'> {
  const codes = new Map(
    catalogue.dimensions.flatMap(({ id, codes: own }) =>
      own.flatMap(({ id: code, implies }) =>
        implies === undefined ? [] : [[`${id}=${code}`, implies] as const],
      ),
    ),
  );
  const implied = (dimension: string, code: string): Readonly<Record<string, string>> =>
    codes.get(`${dimension}=${code}`) ?? {};
  return {
    implied,
    whole: (indicator, categories) => {
      const all = { ...catalogue.indicatorsById.get(indicator)?.always, ...categories };
      for (const [dimension, code] of Object.entries(categories))
        for (const [other, meant] of Object.entries(implied(dimension, code))) all[other] ??= meant;
      return figureWith(indicator, all);
    },
  };
}
