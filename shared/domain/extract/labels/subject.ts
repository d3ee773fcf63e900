import type { FigureDefinition } from '../../catalogue/catalogue.ts';
import { foldLabel } from '../../text/fold.ts';
import type { CountryNames } from '../country-names.ts';
import { withoutNeutral } from './header-text.ts';
import type { LabelIndex } from './label-index.ts';
import type { Code } from './labels.ts';
import { withoutYears } from '../../understanding/years.ts';

/** What a title says is counted below it. */
export interface Subject {
  /** The figure that the title names; the labels below are its categories. */
  figure: FigureDefinition | null;
  /** The title says nothing else: otherwise a person has to confirm the figure. */
  sure: boolean;
  /** `Bakı şəhəri üzrə`: the values below are of this part only. */
  scope: Code[];
  /** The part comes from a section between tables, not from the head of the sheet. */
  scopeSure: boolean;
}

export const NO_SUBJECT: Subject = { figure: null, sure: false, scope: [], scopeSure: false };

/** Dimensions that a title may narrow everything below to. */
const SCOPES = new Set(['territory', 'country', 'citizenship', 'place']);

/** Reads the nearest title that names a figure or a part. `section`: it stands below other tables. */
export function subjectOf(titles: string[], section: boolean, index: LabelIndex): Subject {
  let subject = NO_SUBJECT;
  for (const title of titles) {
    const figure = figureIn(title, index);
    const scope = figure === null ? scopeOf(title, section, index) : [];
    if (figure !== null) subject = { ...subject, ...figure };
    if (scope.length > 0) subject = { ...subject, scope, scopeSure: section };
  }
  return subject;
}

/** The longest label of a figure within the title, and whether the rest of the title is only filling. */
function figureIn(title: string, index: LabelIndex): Pick<Subject, 'figure' | 'sure'> | null {
  return figureInWords(foldLabel(title), index) ?? figureInWords(foldLabel(withoutYears(title)), index);
}

function figureInWords(folded: string, index: LabelIndex): Pick<Subject, 'figure' | 'sure'> | null {
  const words = folded.split(' ');
  for (let length = Math.min(index.words.longest, words.length); length >= 2; length -= 1) {
    for (let from = 0; from + length <= words.length; from += 1) {
      const figures = index.figures.get(words.slice(from, from + length).join(' '));
      if (figures?.size !== 1) continue;
      const rest = withoutYears([...words.slice(0, from), ...words.slice(from + length)].join(' '));
      return { figure: index.byId.get([...figures][0]!)!, sure: !/\p{L}/u.test(withoutNeutral(rest, index)) };
    }
  }
  return null;
}

const ABOUT = /(?:^|\s)(?:üzrə|по|for|in|için)(?:\s|$)/;

/**
 * A place or country that the title narrows its values to. In the letterhead a bare `Bakı` is where
 * the letter was written, so there it takes a word like `üzrə`.
 */
function scopeOf(title: string, section: boolean, index: LabelIndex): Code[] {
  const bare = foldLabel(withoutYears(title));
  if (!section && !ABOUT.test(bare)) return [];
  const codes =
    index.codes.get(withoutNeutral(bare, index)) ?? foreignCountry(withoutNeutral(bare, index), index);
  const own = codes.filter((code) => SCOPES.has(code.dimension) && code.code !== 'azerbaijan');
  return own.slice(0, 1);
}

const foldedNames = new WeakMap<CountryNames, Map<string, Code>>();

/** Countries that no code list names, in the languages of the returns. */
function foreignCountry(folded: string, { countries }: LabelIndex): Code[] {
  const known = foldedNames.get(countries) ?? byFoldedName(countries);
  foldedNames.set(countries, known);
  const found = known.get(folded);
  return found === undefined ? [] : [found];
}

function byFoldedName(countries: CountryNames): Map<string, Code> {
  const names = Object.values(countries).flatMap((ofLanguage) => Object.entries(ofLanguage));
  return new Map(
    names
      .filter(([code]) => code !== 'az')
      .map(([code, name]) => [foldLabel(name), { dimension: 'country', code }]),
  );
}
