import type { ReferenceLanguage } from '../reference/wording.ts';

/** Words by which a sentence is true of one year, one direction or one number only. */
interface RollWords {
  /** Of the time when it was written. */
  time: RegExp;
  /** Of the reporting year: without a number that turns, the sentence states a fact of that year. */
  year: RegExp;
  /** Of one direction of a change. */
  sign: RegExp;
  /** What stands before a number and says nothing of none: `as many as 0`. */
  before: RegExp;
  /** What stands behind a number and says nothing of none. */
  behind: RegExp;
}

/** A word from its beginning; `\b` knows no letter of Azerbaijani. */
const words = (...stems: string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${stems.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
const stems = (...all: string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${all.join('|')})\\p{L}*`, 'giu');

export const ROLL_WORDS: Readonly<Record<ReferenceLanguage, RollWords>> = {
  en: {
    time: words(
      'last year', 'this year', 'next year', 'past year', 'previous year', 'current year', 'coming year',
      'the year before', 'latest', 'newly', 'recently', 'currently', 'at present', 'presently', 'nowadays',
    ), // prettier-ignore
    year: words('reporting year', 'reporting period', 'that year'),
    sign: words(
      'rose', 'risen', 'rising', 'increased', 'increasing', 'grew', 'grown', 'fell', 'fallen', 'decreased',
      'declined', 'dropped', 'reduced', 'doubled', 'tripled', 'halved', 'dramatically',
    ), // prettier-ignore
    before:
      /(?:as many as|more than|over|(?:a|an) further|another|the remaining|each of|only|including the)\s*$/iu,
    behind: /^\s*more(?![\p{L}\p{N}])/iu,
  },
  az: {
    time: stems(
      'keçən il', 'ötən il', 'bu il', 'cari il', 'növbəti il', 'gələn il', 'qarşıdakı il', 'əvvəlki il(?!lər)', 'builki',
      'yeni yaradıl', 'bu yaxın', 'son vaxt', 'hazırda', 'hal-hazırda',
    ), // prettier-ignore
    year: stems('hesabat il', 'hesabat dövr', 'il ərzind', 'həmin il'),
    sign: stems(
      'artmış',
      'artım',
      'artıb',
      'azalmış',
      'azalıb',
      'azaltmış',
      'azaldılmış',
      'azaldılıb',
      'xeyli',
      'yüksəlmiş',
      'yüksəlib',
      'çoxalmış',
      'ikiqat',
    ),
    before: /(?:daha|qalan|hər bir|yalnız|cəmi)\s*$/iu,
    behind: /^\s*(?:nəfər\p{L}* |ədəd\p{L}* )?(?:-?[dt][ae]n (?:çox|artıq)|hər biri)/iu,
  },
};
