import { bare, orBare } from '../words/letters.ts';

/** Month names as headers, titles and labels have them; compared after case folding (ı and İ are i). */

/** Stems of full names; what may follow is in `CASES`. */
const FULL = [
  'yanvar|январ|january|ocak',
  'fevral|феврал|february|şubat',
  'mart|март|march',
  'aprel|апрел|april|nisan',
  'may|май|мая|мае|маю|маем|mayis',
  'iyun|июн|june|haziran',
  'iyul|июл|july|temmuz',
  'avqust|август|august|ağustos',
  'sentyabr|сентябр|september|eylül',
  'oktyabr|октябр|october|ekim',
  'noyabr|ноябр|november|kasim',
  'dekabr|декабр|december|aralik',
].map((names) => names.split('|'));

const SHORT = [
  'yan|янв|jan|oca',
  'fev|фев|февр|feb|şub',
  'mar|мар|mrt',
  'apr|апр|nis',
  'may|май',
  'iyn|июн|jun|haz|iyun',
  'iyl|июл|jul|tem|iyul',
  'avq|авг|aug|ağu',
  'sen|sent|сен|сент|sep|sept|eyl',
  'okt|окт|oct|eki',
  'noy|ноя|нояб|nov|kas',
  'dek|дек|dec|ara',
].map((names) => names.split('|'));

/** Words of other meanings, too: months only beside a year, a day or another month, or alone. */
const DOUBTFUL = new Set(['may', 'march', 'ekim', 'aralik', 'nisan', 'mart', 'august', 'ocak']);

const CASES =
  "(?:'?(?:in|un|ün|da|də|dan|dən|a|ə|i|u|ü|nin|nda|ayi|lar|inda|dir|daki|dək|adək|ina|indan|inin|indək|ya|yi|yin|e|de|den|ta|te|tan|ten|ь|я|е|ю|ем|ём|а|у|ом))?";

const STEMS = FULL.flat()
  .toSorted((a, b) => b.length - a.length)
  .join('|');
const SHORTS = SHORT.flat()
  .toSorted((a, b) => b.length - a.length)
  .join('|');

/** A full name in any case. One group: the name as written. */
export const MONTH_STEM = `(?:${STEMS})`;
export const FULL_MONTH = `(?:${STEMS})${CASES}`;
export const SHORT_MONTH = `(?:${SHORTS})\\.?`;
export const ANY_MONTH = `(?:${STEMS}|${SHORTS})(?:\\.|${CASES})`;

/** 1–12 for a (folded) word that is a month in any case or a short form; null for other words. */
export function monthOf(word: string): number | null {
  const typed = bare(word.replace(/\.$/, ''));
  const short = SHORT.findIndex((names) => names.some((name) => bare(name) === typed));
  if (short >= 0) return short + 1;
  const full = FULL.findIndex((names) => names.some((name) => isCaseOf(bare(name), typed)));
  return full < 0 ? null : full + 1;
}

const CASE_END = orBare(new RegExp(`^${CASES}$`, 'u'));
const isCaseOf = (name: string, word: string): boolean =>
  word.startsWith(name) && CASE_END.test(word.slice(name.length));

/** `may` is a verb, `ekim` sowing: no month for itself within a sentence. */
export const isDoubtfulMonth = (word: string): boolean => DOUBTFUL.has(word);
