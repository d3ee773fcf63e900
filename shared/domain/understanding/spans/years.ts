import type { Tape } from './tape.ts';
import type { Gathered } from './time-items.ts';

const Y = '((?:1[89]|20)\\d{2}|2100)';
const ORDINAL =
  "(?:\\s*[-–']?\\s*(?:c[iuü]|nc[iuü]|inc[iuü]|unc[iuü]|й|ый|го|м|ом|х|е|s|də|da|de|te|ta|ün|in|un)(?!\\p{L}))?";
const IL =
  '(?:\\s*(?:-\\s*)?(?:illərində|illərdə|illərin|illəri|illər|ilindən|ilində|ilinə|ilinin|illik|illiyi|ildən|illə|ildə|ilin|ili|ilə|il|годах|годов|годы|годам|года|году|годом|год|гг|г|yillarinda|yillari|yillar|yilindan|yilinda|yilina|yilinin|yilin|yili|yilda|yildan|yil|years?|calendar year)(?![\\p{L}])\\.?)?';
const WRITTEN = `${Y}${ORDINAL}${IL}`;
/** Behind these a number is counted, and before these it is a number of something else. */
const NOT_COUNTED =
  '(?!\\s*(?:nəfər|manat|azn|₼|ədəd|человек|чел|лиц|persons?|people|kişi\\b|adet|dəfə|раз|times|hal\\b|iş\\b|km|saat|час))';
const NO_NUMBER =
  '(?<![\\d№#]|\\d[.,/-]|№ ?|№-? ?|nömrə |nömrəli |maddə |статья |ст\\. |article |qərar |no\\.? )';

const RANGE = new RegExp(
  `${NO_NUMBER}(?:(?:с|от|from|between|за|в) )?${WRITTEN}(?:d[əa]n|dən)?\\s*(?:-|по|до|to)\\s*${WRITTEN}(?:ədək|dək|ə qədər)?(?![\\d/])`,
  'gu',
);
const FROM_TO = new RegExp(
  `${NO_NUMBER}${Y}${ORDINAL}\\s*(?:ildən|ilindən|yilindan|yildan|-?d[əa]n)\\s+${Y}${ORDINAL}\\s*(?:ilədək|ilinədək|-?[əae]?dək|(?:ilə|ilinə|-?[əae]) (?:qədər|kimi)|yilina kadar|yila kadar)(?![\\p{L}])`,
  'gu',
);
const SLASH = new RegExp(`${NO_NUMBER}${Y}\\s*/\\s*${WRITTEN}(?![\\d/])`, 'gu');
const SHORT_PAIR = new RegExp(`${NO_NUMBER}${Y}\\s*([-/])\\s*(\\d{2})(?![\\d./-])${ORDINAL}${IL}`, 'gu');
const SINCE = new RegExp(
  `${NO_NUMBER}(?:(?:since|начиная с|(?<!сравнени[еию] |сравнительно )с|from) )${Y}(?:-?го)?(?: г(?:ода|\\.))?(?! ?(?:по|до|-|годом))(?![\\d])|${NO_NUMBER}(?:toplam )?${Y}${ORDINAL}\\s*(?:ildən|ilindən|yilindan|yildan|-?dən|-?dan|-?den)(?: (?:bəri|etibarən|başlayaraq|indiyədək|bu yana|beri|itibaren|bu günədək|sonra))?(?![\\p{L}])`,
  'gu',
);
const UNTIL = new RegExp(
  `${NO_NUMBER}(?:(?:до|before|until|up to) )${Y}(?: г(?:ода|\\.))?(?!\\d)|${NO_NUMBER}${Y}${ORDINAL}\\s*(?:-?[əae]?dək|-?[əae] (?:qədər|kimi|kadar)|ilədək|ilə (?:qədər|kimi)|iləcən|yilina kadar|ildən əvvəl|ilindən əvvəl|yilindan önce)(?![\\p{L}])`,
  'gu',
);
const SOLE = new RegExp(
  `${NO_NUMBER}(?:fy ?|cy ?)?${WRITTEN}(?:([fep])(?![\\p{L}\\d]))?(?!\\d|[.,/-]\\d)(?:[*†]+|[¹²³⁴-⁹])?${NOT_COUNTED}`,
  'gu',
);
/** `son 5 il`, `за последние 3 года`: years that nobody can name. */
const LAST_YEARS =
  /(?<![\p{L}\d])(?:son|за последние|последни\p{L}+|last|past) (?:\d{1,2}|\p{L}{2,8}) (?:ildə|ilin|il|года|лет|years|yilda|yil)(?![\p{L}\d])/gu;
/** `iki il üzrə`, `за два года`, `over 3 years`: several years in one number. */
const COUNTED_YEARS =
  /(?<![\p{L}\d])(?:(?:[2-9]|1\d|iki|üç|dörd|beş) (?:il (?:üzrə|ərzində|üçün)|ilin (?:cəmi|yekun\p{L}*))|за (?:[2-9]|1\d|два|три|четыре|пять) (?:года|лет)|(?:for|over|in) (?:[2-9]|1\d|two|three|four|five) years|(?:[2-9]|1\d|iki|üç) yil (?:için|boyunca))(?![\p{L}\d])(?! old)/gu;
const APOSTROPHE = /^['’](\d{2})$/gu;

/** `2022-ci illə müqayisədə`, `в сравнении с 2022 годом`: a year that is only measured against. */
const COMPARED = new RegExp(
  `(?<=(?:сравнени[еию]|сравнительно) с |compared (?:to|with) |relative to |versus |vs\\.? |against |к |% к )${WRITTEN}(?! ?(?:-|по) ?\\d)|${WRITTEN}(?:-?y?[əa])?(?=\\s+(?:ilə |ile )?(?:müqayisə|nisbət|kiyasla|göre|əsasən fərq|görə fərq))`,
  'gu',
);

/** Takes years, ranges of years, and what is said since or until a year. */
export function takeYears(tape: Tape, { items, flags }: Gathered, baseYear: number): void {
  if (!tape.has(/\d/) && !tape.has(/son|послед|last|past|(?<!\p{L})(?:il|ilin|лет|года|years|yil)(?!\p{L})/u))
    return;
  const academic = flags.has('academic-year');
  const unnamed = (at: number, years: number[]): void => {
    for (const [index, year] of years.entries()) items.push({ at: at + index / 10, kind: 'year', year });
    items.push({ at: at + 0.5, kind: 'unnamed' });
  };
  tape.take(
    COMPARED,
    (found, at) => void items.push({ at, kind: 'compared', year: Number(found[1] ?? found[2]) }),
  );
  tape.take(COUNTED_YEARS, (_, at) => void items.push({ at, kind: 'unnamed' }));
  tape.take(LAST_YEARS, (_, at) => void items.push({ at, kind: 'unnamed' }));
  const range = (found: RegExpMatchArray, at: number): void => {
    const [from, to] = [Number(found[1]), Number(found[2])];
    if (academic) unnamed(at, [from, to]);
    else if (from < to) items.push({ at, kind: 'years', from, to });
    else unnamed(at, [from, to]);
  };
  tape.take(FROM_TO, range);
  tape.take(RANGE, range);
  tape.take(SLASH, (found, at) => {
    const [first, second] = [Number(found[1]), Number(found[2])];
    // `2022/2023` is rather a school year than two columns in one; `2023/2022` can only be a pair.
    if (second === first + 1) {
      flags.add('academic-year');
      unnamed(at, [first, second]);
    } else items.push({ at, kind: 'year', year: first }, { at: at + 0.1, kind: 'year', year: second });
  });
  tape.take(SHORT_PAIR, (found, at) => {
    const from = Number(found[1]);
    const to = Math.floor(from / 100) * 100 + Number(found[3]);
    if (to <= from) return false;
    if (found[2] === '/' || academic) {
      if (to !== from + 1) return false;
      flags.add('academic-year');
      unnamed(at, [from, to]);
    } else items.push({ at, kind: 'years', from, to });
    return true;
  });
  tape.take(SINCE, (found, at) => {
    const from = Number(found[1] ?? found[2]);
    flags.add('cumulative');
    if (from < baseYear) items.push({ at, kind: 'years', from, to: baseYear });
    else unnamed(at, [from]);
  });
  tape.take(UNTIL, (found, at) => unnamed(at, [Number(found[1] ?? found[2])]));
  tape.take(SOLE, (found, at) => {
    items.push({ at, kind: 'year', year: Number(found[1]) });
    if (found[2] !== undefined) flags.add(found[2] === 'p' ? 'draft' : 'plan');
  });
  tape.take(APOSTROPHE, (found, at) => void items.push({ at, kind: 'year', year: 2000 + Number(found[1]) }));
}

const WHOLE =
  /(?<![\p{L}\d])(?:(?:tam|bütün) il|il (?:üzrə|ərzində)|ilin yekun\p{L}*(?: görə| üzrə| əsasən)?|illik|за (?:весь )?год|в течение года|годовой|по итогам года|full year|whole year|during the year|for the year|annual|yil (?:içinde|boyunca|geneli)|tam yil|yillik)(?![\p{L}\d])/gu;
const WORD_YEAR =
  /^[^\p{L}\d]*(?:il|illər|illər üzrə|год|годы|по годам|year|years|yil|yillar|dövr|период|period|dönem)[^\p{L}\d]*$/u;

/** `il ərzində`, `за год`: the whole of a year that stands elsewhere; the word `İl` alone names a column. */
export function takeWholeYear(tape: Tape, { items }: Gathered): void {
  tape.take(WHOLE, (_, at) => void items.push({ at, kind: 'whole' }));
  if (tape.has(WORD_YEAR)) tape.take(/\p{L}+/gu, () => undefined);
}
