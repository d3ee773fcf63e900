import { isWithin } from '../meaning/sequences.ts';
import { lower } from '../../text/fold.ts';
import type { Meanings } from '../meaning/meanings.ts';
import type { Told } from '../meaning/told.ts';
import type { Token } from '../meaning/tokens.ts';
import { isCategory, narrowing, saysMore, type Changes } from './narrowing.ts';

/** What a note calls the numbers of its table (az, ru, en, tr; stems). */
const NUMBERS =
  /(?<!\p{L})(?:rəqəm|məlumat|göstərici|cədvəl|данн|сведен|показател|цифр|таблиц|figure|data|value|numbers?(?!\p{L})|table|veri|rakam|tablo)/u;
/** Whether a text speaks of the numbers of its table by name. */
export const saysOfNumbers = (text: string): boolean => NUMBERS.test(lower(text));
/** Words by which it ties them to what they are of. */
const TIES =
  /^(?:aid\p{L}*|üzrədir|əhatə|edir|əsas\p{L}*|götürül\p{L}+|относ\p{L}+|охват\p{L}+|привед\p{L}+|взят\p{L}+|relates?|refers?|covers?|concerns?|taken|ilişkin\p{L}*|kapsa\p{L}*)$/u;

/** … in a sentence that says nothing else than what they are of. */
const OF_SOMETHING =
  /(?<!\p{L})(?:rəqəm|məlumat|göstərici|данн|сведен|показател|цифр|figure|data|value|veri|rakam)\p{L}*(?: \p{L}+){1,4} (?:aiddir|üzrədir|aittir)|(?:данн|сведен|показател|цифр)\p{L}+ (?:относ\p{L}+ к|по) |(?:figures|data|values|numbers) (?:are for|relate to|refer to|cover) /u;
/** `Bakı şəhəri üzrə`, `по Баку`: a part by itself; a place alone is where something was signed. */
const OF_PART = /(?<=\p{L} )(?:üzrə|üçün|için)[.:]?$|^(?:только )?по (?!состоянию)|^(?:for|in) /u;
const LONGEST_SENTENCE = 80;
/** All of this country: no part of it. */
const WHOLE =
  /^(?:all|whole|entire|country|territory|republic|azerbaijan|стран\p{L}+|республик\p{L}+|территори\p{L}+|азербайджан\p{L}*|весь|всей|всю|bütün|ölkə\p{L}*|ərazi\p{L}*|respublika\p{L}*|azərbaycan\p{L}*|ülke\p{L}*|tüm)$/u;

/**
 * `Rəqəmlər Gürcüstana aiddir`, `Данные по городу Баку`: nothing but what the numbers are of. A category that their
 * labels have changes nothing; what nobody knows may be anything.
 */
export function saysOfWhom(told: Told, meanings: Meanings): Changes {
  const text = lower(told.text);
  if (!NUMBERS.test(text) && !OF_PART.test(text)) return () => false;
  if (isCategory(told, meanings, TIES)) {
    const isHere = narrowing(told).every(({ code }) => code === 'azerbaijan');
    return (reading) => !isHere && saysMore(told, reading);
  }
  const { tokens, members, axes, roles, agencies, units } = told;
  const isNamed = (at: number): boolean =>
    [members, axes, roles, agencies, units].some((found) => isWithin(found, at));
  const isUnknown = (token: Token, at: number): boolean =>
    !isNamed(at) &&
    !token.number &&
    !TIES.test(lower(token.text)) &&
    !WHOLE.test(lower(token.text)) &&
    !OF_LAW.test(lower(token.text)) &&
    !/^\d/.test(token.text) &&
    !meanings.lists.isEmptyInTitle(token) &&
    !meanings.lists.mayBeMissing(token);
  const isOfUnknown =
    told.text.length <= LONGEST_SENTENCE && OF_SOMETHING.test(text) && tokens.some(isUnknown);
  return () => isOfUnknown;
}

/** An article of the law that a text names (az, ru, en, tr), as it numbers it. */
const ARTICLES =
  /(?<![\d.-])(\d{2,3}(?:-\d{1,2})?(?:\.\d{1,2})*)(?:-?(?:c[iıuü]|nc[iıuü]))? madd|(?:(?<!\p{L})ст(?:ать\p{L}+|\.)|(?<!\p{L})art(?:icles?|\.)|(?<!\p{L})sections?|madd[əe](?:si)?|(?<!\p{L})(?:cm(?:-?[iın]+)?|cinayət məcəlləsi(?:nin)?|ук(?: ар)?|уголовн\p{L}+ кодекс\p{L}*|cc|(?:criminal|penal) code|tck)(?: m\.)?) ?(\d{2,3}(?:-\d{1,2})?(?:\.\d{1,2})*)(?![\d-])/gu;
/** Words around it that say where it stands. */
const OF_LAW =
  /^(?:maddə\p{L}*|madde\p{L}*|cm(?:-?\p{L}+)?|cinayət|məcəllə\p{L}*|ст|стать\p{L}+|ук|ар|cc|tck|m|уголовн\p{L}+|кодекс\p{L}*|азербайджан\p{L}*|art|articles?|sections?|under|criminal|penal|code|respublika\p{L}*|azərbaycan\p{L}*|azerbaijan\p{L}*)$/u;
/** A text that is no longer than the name of an article is one. */
const LONGEST_ARTICLE = 40;
/** The article on trafficking itself: what all figures of this field are of. */
const OF_FIELD = '144-1';

/**
 * `Məlumat CM-in 171-ci maddəsi üzrədir`, `CM 144.1`: of that article alone, unless it is that of the field or of the
 * labels.
 *
 * @param isBeside a value, or a name: it speaks of nothing else
 */
export function saysOfArticle(told: Told, meanings: Meanings, isBeside = false): Changes {
  const text = lower(told.text);
  if (!isBeside && !NUMBERS.test(text) && text.length > LONGEST_ARTICLE) return () => false;
  const named = [
    ...[...text.matchAll(ARTICLES)].map(([, before, behind]) => before ?? behind!),
    ...told.members.flatMap(({ what }) =>
      what.flatMap(({ dimension, code }) => (dimension === 'crime_article' ? [code] : [])),
    ),
  ];
  const isSaid = (token: Token, at: number): boolean =>
    token.number ||
    TIES.test(lower(token.text)) ||
    OF_LAW.test(lower(token.text)) ||
    isWithin(told.members, at) ||
    isWithin(told.roles, at) ||
    isWithin(told.units, at) ||
    meanings.lists.isEmptyInTitle(token) ||
    meanings.lists.mayBeMissing(token);
  if (named.length === 0 || named.includes(OF_FIELD) || !told.tokens.every(isSaid)) return () => false;
  return ({ row, column }) =>
    !named.every((article) =>
      [...row.own, ...row.near, ...column.own].some(({ placed }) => placed.text.includes(article)),
    );
}

/** Bodies, places and months of which only some were counted (az, ru, en, tr; stems). */
const COUNTED_OF =
  'rayon|region|bölmə|bölgə|şöbə|idarə|orqan|məhkəmə|müəssisə|təşkilat|mərkəz|qurum|şəhər|sığinacaq|siğinacaq|ay(?=dan)|район|регион|отдел|управлен|орган|суд(?:ов|а)?(?!\\p{L})|учрежден|организац|центр|город|подразделен|месяц|district|region|unit|department|division|office|bod(?:y|ies)|court|institution|organi[sz]ation|cent(?:er|re)|town|cit(?:y|ies)|agenc|shelter|month|ilçe|birim|şube|kurum|mahkeme';
/** `12 rayondan 10-u`, `10 из 12 районов`, `10 of the 12 districts`. */
const SOME_OF = [
  new RegExp(
    `(?<![\\d.])(\\d{1,3}) (?:\\p{L}+ ){0,2}(?:${COUNTED_OF})\\p{L}*(?:dan|dən|den|tan|tən|ten)(?: yalniz| ancaq)? (\\d{1,3})(?![\\d.])`,
    'u',
  ),
  new RegExp(
    `(?<![\\d.])(\\d{1,3}) (?:\\p{L}+ ){0,2}из (?:всех )?(\\d{1,3}) (?:\\p{L}+ ){0,2}(?:${COUNTED_OF})`,
    'u',
  ),
  new RegExp(
    `(?<![\\d.])(\\d{1,3}) (?:\\p{L}+ )?(?:${COUNTED_OF})\\p{L}* из (?:всех )?(\\d{1,3})(?![\\d.])`,
    'u',
  ),
  new RegExp(
    `(?<![\\d.])(\\d{1,3}) (?:\\p{L}+ ){0,2}(?:out )?of (?:all |the )*(\\d{1,3}) (?:\\p{L}+ ){0,2}(?:${COUNTED_OF})`,
    'u',
  ),
];

/** Whether a text says that not all of the bodies, places or months that there are were counted. */
export function countsSomeOf(text: string): boolean {
  const folded = lower(text);
  return SOME_OF.some((written) => {
    const found = written.exec(folded);
    return found !== null && found[1] !== found[2];
  });
}
