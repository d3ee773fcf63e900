import { lower } from '../../text/fold.ts';
import { isWithin } from '../meaning/sequences.ts';
import type { HeaderRole } from '../../catalogue/layout.ts';
import type { Said } from '../lines/line.ts';
import type { Meanings, WrittenUnit } from '../meaning/meanings.ts';
import { kindsOf } from '../lines/line-kind.ts';
import { isApart } from '../meaning/unit-apart.ts';
import { inAside } from '../meaning/asides.ts';
import { saysBy } from '../meaning/says-by.ts';
import type { Token } from '../meaning/tokens.ts';
import { isJoined } from './joined.ts';
import { isOfSender } from './of-sender.ts';
import { headsIn, isField, topicOf, type Place, type Scope, type Text } from './scope.ts';
import { wordingOf } from './wording-of.ts';

/** A word that the reading leaves unexplained. */
export interface OpenWord {
  place: Place;
  axis: 'row' | 'column' | null;
  said: Said;
  token: Token;
  why: 'unknown' | 'restricts' | 'category';
  /** It is said only to be taken into the count, or to be left out. */
  isAside?: true;
}

/** Words that neither wording nor category explains, and that are not empty where they stand. */
export function openWords(
  scope: Scope,
  used: Set<number>[],
  {
    categories,
    explained,
  }: { categories: Readonly<Record<string, string>>; explained: readonly ReadonlySet<number>[] },
  {
    figure,
    dimensions,
    ownUnit,
    reach,
    isBy,
  }: {
    figure: string;
    dimensions: ReadonlySet<string>;
    ownUnit: string | undefined;
    /** The farthest text that a word of the wording stands in. */
    reach: number;
    /** The wording says by whom. */
    isBy: boolean;
  },
  meanings: Meanings,
): OpenWord[] {
  const { lists } = meanings;
  const own = wordingOf(figure, meanings);
  // A nearer title of another subject ends what a farther one says.
  const passed = new Set(
    scope.texts.flatMap((text, at) =>
      at < reach && text.place !== 'own' && isOfOther(text, used[at]!, categories, scope, meanings)
        ? [at]
        : [],
    ),
  );
  const headed = passed.size === 0 ? scope.headed : headsIn(scope.texts.filter((_, at) => !passed.has(at)));
  return scope.texts.flatMap((text, at): OpenWord[] => {
    const { place, axis, said } = text;
    const { told } = said;
    const covered = new Set<number>();
    const cover = (found: readonly { from: number; to: number }[]): void => {
      for (const { from, to } of found) for (let token = from; token < to; token += 1) covered.add(token);
    };
    // `group of persons` is no unit, `average` within a label no kind of column.
    const isHead = kindsOf(told, meanings).size > 0;
    const isWhole = ({ from, to }: { from: number; to: number }): boolean =>
      from === 0 && to === told.tokens.length;
    const isOwnUnit = ({ what }: { what: readonly WrittenUnit[] }): boolean =>
      what.some(({ unit, factor }) => factor === 1 && unit === ownUnit);
    const isStated = ({ what }: { what: readonly WrittenUnit[] }): boolean =>
      scope.unit === undefined || what.some(({ unit }) => unit === scope.unit || isGeneric(unit, meanings));
    cover(
      told.units.filter(
        (unit) =>
          isOwnUnit(unit) ||
          unit.what.some((one) => place !== 'own' && isGeneric(one.unit, meanings)) ||
          ((isHead || isWhole(unit) || isApart(told, unit)) && isStated(unit)),
      ),
    );
    cover(told.roles.filter(({ what }) => what.some((role) => explainsItself(role, text, isHead))));
    cover(told.agencies);
    const others = told.agencies.filter(
      ({ what }) => !what.some((body) => own.bodies.has(body)) && !isOfSender(what, text, scope, meanings),
    );
    // `По регионам` over rows that are no regions says where something was counted.
    // In a label of a row the word is one of what is counted.
    if (place !== 'own' || axis === 'column')
      cover(told.axes.filter(({ what }) => what.some((dimension) => scope.parted.has(dimension))));
    const isUsed = (from: number, to: number): boolean =>
      [...used[at]!].some((token) => from <= token && token < to);
    // A word that could be a category of this indicator is none of its roles beside.
    for (const { from, to, what } of told.members)
      if (place === 'own' && what.some(({ dimension }) => dimensions.has(dimension)) && !isUsed(from, to))
        for (let token = from; token < to; token += 1) if (!isUnitWord(told, token)) covered.delete(token);
    const topic = place === 'own' ? new Set<number>() : topicOf(told, meanings);
    const members = new Set<number>();
    if (place !== 'own')
      for (const { from, to, what } of told.members) {
        // Of a parting that the label itself names its own part holds.
        const isSettled = place === 'near' && what.some(({ dimension }) => dimension in categories);
        for (let token = from; token < to; token += 1) (isSettled ? covered : members).add(token);
      }
    return told.tokens.flatMap((token, n): OpenWord[] => {
      const aside = told.asides.filter((one) => inAside(n, [one]));
      const open = (why: OpenWord['why']): OpenWord[] => [
        { place, axis, said, token, why, ...(aside.length > 0 ? { isAside: true } : {}) },
      ];
      if (place === 'own' && isJoined(told, n, used[at]!, meanings)) return open('restricts');
      if (passed.has(at) && isSubject(told, n, scope, meanings)) return open('unknown');
      // `Victims referred by the Agency` are not those that were referred to it.
      if (place === 'own' && !isBy && comesFrom(told, n, used[at]!)) return open('restricts');
      if (place === 'own' && goesOut(told, n)) return open('restricts');
      if (used[at]!.has(n) || explained[at]!.has(n)) return [];
      // `Vocational courses held` are courses, and nobody who was on them.
      if (
        place === 'own' &&
        ownUnit === 'persons' &&
        HELD.test(lower(token.text)) &&
        !own.lemmas.has(token.lemmas[0] ?? '')
      )
        return open('restricts');
      if (place === 'own' && aside.some(({ taken }) => !taken.has(n))) return open('restricts');
      if (n === 0 && place === 'near' && opensPart(told) && explained[at]!.size === 0)
        return open('restricts');
      const other = others.find(({ from, to }) => from <= n && n < to);
      // A name is one thing that is said, however many words it has.
      if (other !== undefined) return n === other.from ? open('restricts') : [];
      if (covered.has(n)) return [];
      if (lists.restricts(token)) return open('restricts');
      // A heading is about its topic; what it adds in brackets is the part that it counts.
      if (place !== 'own' && lists.isTopic(token) && isBracketed(told, n)) return open('restricts');
      if (
        place === 'own' ? lists.mayBeMissing(token) : lists.isEmptyInTitle(token) || lists.mayBeMissing(token)
      )
        return [];
      if (axis === 'row' && place === 'own' && token.lemmas.some((lemma) => headed.has(lemma))) return [];
      if (place !== 'own' && token.lemmas.some((lemma) => own.lemmas.has(lemma))) return [];
      if (members.has(n) && !isField(token, meanings)) return open('category');
      if (topic.has(n)) return [];
      if (token.number && place !== 'own' && !namesPart(told, n)) return [];
      return open('unknown');
    });
  });
}

/** What is done with events, and with no person (az, ru, en, tr; stems). */
const HELD =
  /^(?:keçiril|təşkil$|провед|организован|состоял|held$|organi[sz]ed$|conducted$|arranged$|düzenlen)/u;

/** It is the first word that is used of a body by which something came. */
const comesFrom = ({ agencies, tokens }: Said['told'], at: number, used: ReadonlySet<number>): boolean =>
  agencies.some(
    ({ from, to }) =>
      [...used].filter((token) => from <= token && token < to).toSorted((a, b) => a - b)[0] === at &&
      saysBy(tokens, from, to),
  );

/** What messages, and people, go through (az, ru, en, tr; stems). */
const CHANNEL =
  /^(?:xətt|hatt|lini|линии|line|hotline|телефон|telefon|phone|portal|портал|сайта|sayt|site|мессенджер)/u;
const OUT_OF = /(?:dan|dən|tan|tən|den|ten)$/u;
const DONE = /^(?:ed[iə]l|olun|göndər|çix|yönəl|yönlən|veril|yapil|gönderil|çikan|açil)/u;
const FROM = /^(?:с|со|из|from)$/u;

/** `Qaynar xəttdən edilmiş zənglər`, `звонки с горячей линии` are made from it; what is counted are those made to it. */
function goesOut({ tokens }: Said['told'], at: number): boolean {
  const word = lower(tokens[at]!.text);
  if (!CHANNEL.test(word)) return false;
  const [before, first, next] = [tokens[at - 2], tokens[at - 1], tokens[at + 1]];
  const isFrom = [before, first].some((token) => token !== undefined && FROM.test(lower(token.text)));
  return isFrom || (OUT_OF.test(word) && next !== undefined && DONE.test(lower(next.text)));
}

/** It has a subject of its own, of which the reading takes neither a word nor a category. */
const isOfOther = (
  { said: { told } }: Text,
  used: ReadonlySet<number>,
  categories: Readonly<Record<string, string>>,
  scope: Scope,
  meanings: Meanings,
): boolean =>
  used.size === 0 &&
  !told.members.some(({ what }) => what.some(({ dimension, code }) => categories[dimension] === code)) &&
  told.tokens.some((_, at) => isSubject(told, at, scope, meanings));

/** A word by which a heading says what it is about; `İqtisadi rayon` over regions says by what they are parted. */
const isSubject = (told: Said['told'], at: number, { parted }: Scope, meanings: Meanings): boolean =>
  !isField(told.tokens[at]!, meanings) &&
  !isWithin(
    told.axes.filter(({ what }) => what.some((dimension) => parted.has(dimension))),
    at,
  ) &&
  (topicOf(told, meanings).has(at) || meanings.lists.isTopic(told.tokens[at]!));

function isBracketed({ tokens, span: { rest } }: Said['told'], at: number): boolean {
  const open = rest.lastIndexOf('(', tokens[at]!.from);
  return open > 0 && rest.lastIndexOf(')', tokens[at]!.from) < open && /\p{L}/u.test(rest.slice(0, open));
}

/** Words that number an article of law (az, ru, en, tr), as they begin. */
const ARTICLE = /^(?:maddə|madde|cm$|cinayət|ст$|стать|ук$|art$|article|sec$|section)/u;
/** `144-1`, `243.1.2` as articles are written, `18-25`, `60+` as ages are. */
const NUMBERED = /^(?:\d{2,3}-\d+(?:\.\d+)*|\d{1,2}\s*[-–]\s*\d{1,2})$/u;

/** A number of a heading that names an article or an age; any other numbers the table, its form, the order behind it. */
function namesPart({ tokens, span }: Said['told'], at: number): boolean {
  const { text, to } = tokens[at]!;
  if (NUMBERED.test(text) || /^\s?\+/.test(span.rest.slice(to))) return true;
  return [tokens[at - 1], tokens[at + 1]].some(
    (beside) => beside !== undefined && ARTICLE.test(lower(beside.text)),
  );
}

const isGeneric = (unit: string, { catalogue }: Meanings): boolean =>
  catalogue.unitsById.get(unit)?.generic === true;

/** Kinds of line that a title may name: what is over a table makes no column of it an average. */
const OVER: ReadonlySet<HeaderRole> = new Set([
  'total',
  'of-which',
  'period',
  'unit',
  'number',
  'note',
  'date',
]);
/** … and a label among its other words. */
const AMONG: ReadonlySet<HeaderRole> = new Set(['total', 'of-which']);

function explainsItself(
  role: HeaderRole,
  { place, axis, isHead: headsLabels }: Text,
  isKind: boolean,
): boolean {
  if (!isKind) return AMONG.has(role);
  // Over numbers `по регионам` heads no labels.
  if (role === 'label') return headsLabels === true || axis === 'row';
  return place === 'own' || OVER.has(role);
}

/** `Of which, by the police`: a part, and the words behind it say which. */
const opensPart = ({ roles, tokens }: Said['told']): boolean =>
  roles.some(({ from, to, what }) => from === 0 && to < tokens.length && what.includes('of-which'));

const isUnitWord = (told: Said['told'], token: number): boolean => isWithin(told.units, token);

/** Words of the nearest parent and caption that the reading does nothing with. */
export function nearUnexplained(
  scope: Scope,
  used: Set<number>[],
  explained: Set<number>[],
  { lists }: Meanings,
): number {
  let count = 0;
  for (const [at, { place, said }] of scope.texts.entries()) {
    if (place !== 'near' && place !== 'caption') continue;
    for (const [n, token] of said.told.tokens.entries())
      if (
        !used[at]!.has(n) &&
        !explained[at]!.has(n) &&
        !lists.isEmptyInTitle(token) &&
        !lists.mayBeMissing(token)
      )
        count += 1;
  }
  return Math.min(count, 3);
}
