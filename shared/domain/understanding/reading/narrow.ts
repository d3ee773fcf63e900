import type { FigureDefinition } from '../../catalogue/catalogue.ts';
import { addedIn } from '../meaning/added-words.ts';
import type { Said } from '../lines/line.ts';
import type { Meanings, Member } from '../meaning/meanings.ts';
import type { Token } from '../meaning/tokens.ts';
import type { OpenWord } from './open-words.ts';
import { keyOf } from './key-of.ts';

/** A figure of a layout, narrowed by the words around a cell that the layout did not foresee. */
export interface Narrowed {
  figure: string;
  categories: Record<string, string>;
  scope: Record<string, string>;
  /** Words that change what is counted, and that nothing explains. */
  left: OpenWord[];
}

export interface Around {
  axis: 'row' | 'column';
  said: Said;
  /** The layout's own words for this text. */
  pattern?: string | undefined;
  /** The layout names another text of its line: what this one is a category of, it knew. */
  isKnown?: boolean;
}

/** Of the codes that a word can be, the one that narrows the indicator to a key; the catalogue's keys first. */
export function chooseMember(
  indicator: string,
  categories: Readonly<Record<string, string>>,
  what: readonly Member[],
  dimensions: readonly string[] | undefined,
  meanings: Meanings,
): Member | null {
  const has = meanings.phrases.dimensionsOf.get(indicator);
  const allowed = what.filter(({ dimension }) =>
    dimensions === undefined ? has?.has(dimension) === true : dimensions.includes(dimension),
  );
  const leading = allowed.filter(
    ({ dimension, code }) => keyOf(indicator, { ...categories, [dimension]: code }, meanings).known,
  );
  if (leading.length > 0) {
    const figures = new Set(
      leading.map(
        ({ dimension, code }) => keyOf(indicator, { ...categories, [dimension]: code }, meanings).figure,
      ),
    );
    return figures.size === 1 ? leading[0]! : null;
  }
  return allowed.length === 1 || (dimensions !== undefined && allowed.length > 0) ? allowed[0]! : null;
}

/** A figure that a layout gives, with the categories of the header over it. */
export function narrow(
  base: FigureDefinition,
  around: readonly Around[],
  more: Readonly<Record<string, string>>,
  meanings: Meanings,
): Narrowed {
  const categories: Record<string, string> = { ...base.categories, ...more };
  const left: OpenWord[] = [];
  let isNarrower = Object.keys(more).length > 0;
  for (const { axis, said, pattern, isKnown } of around) {
    const { told } = said;
    const foreseen = foreseenIn(pattern, meanings);
    const open = (token: Token, why: OpenWord['why']): void => {
      left.push({ place: 'own', axis, said, token, why });
    };
    const isTimed = axis === 'column' && isKnown !== true && pattern === undefined;
    const explained = new Set<number>();
    for (const { from, to, what } of isKnown === true ? [] : told.members) {
      const tokens = told.tokens.slice(from, to);
      if (tokens.some((token) => !meanings.lists.isEmpty(token) && foreseen(token))) continue;
      const chosen = chooseMember(base.indicator, categories, what, undefined, meanings);
      if (chosen === null) {
        if (what.some(({ dimension }) => meanings.phrases.dimensionsOf.get(base.indicator)?.has(dimension)))
          open(tokens[0]!, 'category');
        continue;
      }
      for (let at = from; at < to; at += 1) explained.add(at);
      const before = categories[chosen.dimension];
      if (before === chosen.code || before?.split('+').includes(chosen.code)) continue;
      if (before !== undefined || axis === 'row') open(tokens[0]!, 'category');
      else {
        categories[chosen.dimension] = chosen.code;
        isNarrower = true;
      }
    }
    for (const [at, token] of told.tokens.entries()) {
      if (explained.has(at) || foreseen(token)) continue;
      if (meanings.lists.restricts(token)) open(token, 'restricts');
      // `2023-cü il (şəhid ailələri)`: a column of a time, and of something that no layout knows.
      else if (isTimed && token === addedToTime(told, meanings)) open(token, 'unknown');
    }
  }
  if (!isNarrower) return { figure: base.id, categories, scope: {}, left };
  const { figure, scope, known } = keyOf(base.indicator, categories, meanings);
  const wider = known ? undefined : onlyPrinted(base.indicator, categories, meanings);
  return wider === undefined
    ? { figure, categories, scope, left }
    : { figure: wider.id, categories: wider.categories, scope: {}, left };
}

const addedToTime = (told: Said['told'], meanings: Meanings): Token | undefined =>
  told.span.periods.length > 0 || told.span.part !== undefined ? addedIn(told, meanings) : undefined;

/** The one figure of the reference that has these categories: its others go without saying where a layout knows the table. */
function onlyPrinted(
  indicator: string,
  categories: Readonly<Record<string, string>>,
  { catalogue }: Meanings,
): FigureDefinition | undefined {
  const wanted = Object.entries(categories);
  const found = catalogue.figures.filter(
    (figure) =>
      figure.indicator === indicator &&
      figure.repeats === undefined &&
      !figure.id.startsWith('chart.') &&
      wanted.every(([dimension, code]) => figure.categories[dimension] === code),
  );
  return found.length === 1 ? found[0] : undefined;
}

/** Whether a word stood in the layout's own words. */
function foreseenIn(pattern: string | undefined, { lexicon }: Meanings): (token: Token) => boolean {
  if (pattern === undefined) return () => false;
  const lemmas = new Set([
    ...lexicon.phrase(pattern),
    ...lexicon.words(pattern).flatMap((word) => word.lemmas),
  ]);
  const text = pattern.toLowerCase();
  return (token) =>
    token.lemmas.some((lemma) => lemmas.has(lemma)) || (token.number && text.includes(token.text));
}
