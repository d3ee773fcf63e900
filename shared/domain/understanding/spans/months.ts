import { wordNumber } from '../quantities/number-words.ts';
import { ANY_MONTH, FULL_MONTH, isDoubtfulMonth, monthOf, MONTH_STEM, SHORT_MONTH } from './month-names.ts';
import type { Tape } from './tape.ts';
import { yearOf, type Gathered } from './time-items.ts';

const MONTH_UNIT =
  '(?:ay(?:(?:lar)?i?(?:n|nin|ni|na|nda|da|a|la)?|l[iı][qğk]\\p{L}*|liy\\p{L}*)|месяц(?:а|ев|ы|ах|у)?|мес\\.?|месячн\\p{L}+|months?|m)';
const COUNT_WORD =
  'bir|iki|üç|dörd|dört|beş|alti|yeddi|yedi|səkkiz|sekiz|doqquz|dokuz|on|on bir|on iki|один|два|три|четыре|пять|шесть|семь|восемь|девять|десять|одиннадцать|двенадцать|three|six|nine|eleven|twelve|ten|seven|eight|four|five';
const MONTH_COUNT = new RegExp(
  `(?<![\\p{L}\\d.,])((?:ilk|ilin|ilin ilk|yilin|yilin ilk|за|за первые|перв\\p{L}+|first|the first|в течение|jan-to-date|son|последни\\p{L}+|last|hər|каждые|every|до|от|более|свыше|over|under|within|срок\\p{L}*(?: до)?|up to|less than|more than|на срок) )?(\\d{1,2}|${COUNT_WORD})[ -]{0,2}${MONTH_UNIT}(?:'?\\s?(\\d{4})(?!\\d))?(?![\\p{L}\\d])(?! (?:qədər|kimi|müddət|olan|yaş|cəza|həbs|uşaq|лишени|срок|old|imprison|of age|məzuniyyət|kurs|təlim|ərzində olan))`,
  'gu',
);
const NO_SPAN =
  /^(?:son|последн|last|h[əe]r|кажд|every|до|от|более|свыше|over|under|within|срок|up to|less than|more than|на срок)/u;

/** `9 ay`, `за 9 месяцев`, `9M2023`: from January on. Durations (`до 6 месяцев`) are none. */
export function takeMonthCounts(tape: Tape, { items }: Gathered): void {
  tape.take(MONTH_COUNT, (found, at) => {
    const lead = (found[1] ?? '').trim();
    const count = /\d/.test(found[2]!) ? Number(found[2]) : wordNumber(found[2]!);
    if (count === undefined || count < 1 || count > 12) return false;
    if (/^(?:son|последн|last)/u.test(lead)) {
      items.push({ at, kind: 'unnamed' });
      return true;
    }
    if (NO_SPAN.test(lead)) return false;
    if (count === 1) items.push({ at, kind: 'unnamed' });
    else items.push({ at, kind: 'months', months: { from: 1, to: count }, ...yearOf(found[3]) });
    return true;
  });
}

const MONTH_RANGE = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:с|от|from|между) )?(${ANY_MONTH})(?: ?(\\d{4}))?(?:-?\\s*г\\.?)?\\s*(?:-|/|по|до|to|through|ilə|ila|ile|and(?= \\p{L}+$)| )\\s*(${ANY_MONTH})(?: aylari(?:nda)?| ayi| ayina qədər)?(?![\\p{L}\\d])`,
  'gu',
);
/** `sentyabra qədər`, `oktyabradək`, `through September`: an end without a beginning. */
const UNTIL_MONTH = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:до|until|till|through|by) (?:конца )?(?:${FULL_MONTH})|(?:(?:${FULL_MONTH}) ?(?:ayina )?(?:qədər|dək|kimi|kadar)|(?:${MONTH_STEM})-?[aə]?d[əa]k))(?![\\p{L}\\d])`,
  'gu',
);
/** `I–IX 2023`, `I-IX ayları`; `01–09.2023`. */
const ROMAN =
  /(?<![\p{L}\d])(i)\s?-\s?(ii|iii|iv|v|vi|vii|viii|ix|x|xi|xii)(?: (?:ay\p{L}*|мес\p{L}*\.?))?(?=[ ,.]*(?:\d{4}|$|\)))(?![\p{L}\d])/gu;
const NUMBERED = /(?<![\d./-])(0?1)-(0?[2-9]|1[0-2])[./]((?:19|20)\d{2})(?![\d./-])/gu;
/** `01.2023–09.2023`. */
const NUMBERED_BOTH =
  /(?<![\d./-])(0?[1-9]|1[0-2])[./]((?:19|20)\d{2}) ?- ?(0?[1-9]|1[0-2])[./]((?:19|20)\d{2})(?![\d./-])/gu;
const ROMANS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
const monthNumber = (text: string): number => (/\d/.test(text) ? Number(text) : ROMANS.indexOf(text) + 1);

/** `yanvar 2022 – mart 2023`: each end with its year. */
const DATED_RANGE = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:с|from) )?(${ANY_MONTH}) (\\d{4})(?: г(?:ода|\\.)?)?\\s*(?:-|по|до|to|through)\\s*(${ANY_MONTH}) (\\d{4})(?!\\d)(?: г(?:ода|\\.)?)?`,
  'gu',
);
/** Cheap: the beginnings alone, wherever they stand. */
const MAY_NAME = new RegExp(`${MONTH_STEM}|(?<!\\p{L})${SHORT_MONTH}(?!\\p{L})`, 'u');
const MONTH_YEAR = new RegExp(
  `(?<![\\p{L}\\d])(${FULL_MONTH}|${SHORT_MONTH})(?:[-. ',]{0,2}(?:ayi )?'?(\\d{4})|[-.']'?(\\d{2}))(?!\\d)(?!\\.\\d)`,
  'gu',
);
const YEAR_MONTH = new RegExp(
  `(?<!\\d)(\\d{4})(?:-?c[iuü])?(?: ?ilin| il| г\\.?| года)?[-./ ,](${ANY_MONTH})(?![\\p{L}\\d])`,
  'gu',
);
const LONE = new RegExp(
  `(?<![\\p{L}\\d])(${ANY_MONTH})(?: (?:ayi|ayinda|ayinin|ay|месяц\\p{L}*|ayi üzrə))?(?![\\p{L}\\d])`,
  'gu',
);

/** `yanvar–sentyabr`, `Dekabr 2022`, `05.2023`, `в январе`: months by name or number. */
export function takeMonths(tape: Tape, { items }: Gathered): void {
  if (tape.has(/\d|(?<!\p{L})i ?-/u)) takeNumbered(tape, items);
  if (tape.has(MAY_NAME)) takeNamed(tape, items);
}

function takeNumbered(tape: Tape, items: Gathered['items']): void {
  tape.take(NUMBERED_BOTH, (found, at) => {
    const [from, to] = [Number(found[1]), Number(found[3])];
    const [first, last] = [Number(found[2]), Number(found[4])];
    if (first === last && from < to) items.push({ at, kind: 'months', months: { from, to }, year: first });
    else
      items.push(
        { at, kind: 'year', year: first },
        { at: at + 0.1, kind: 'year', year: last },
        { at: at + 0.2, kind: 'unnamed' },
      );
  });
  for (const pattern of [ROMAN, NUMBERED])
    tape.take(pattern, (found, at) => {
      const [from, to] = [found[1]!, found[2]!].map(monthNumber);
      if (!from || !to || from >= to || to > 12) return false;
      items.push({ at, kind: 'months', months: { from, to }, ...yearOf(found[3]) });
      return true;
    });
  const dated = (at: number, month: string, year: string): void => {
    const months = { from: Number(month), to: Number(month) };
    items.push({ at, kind: 'months', months, ...yearOf(year) });
  };
  tape.take(/(?<![\d./-]|№ ?|no\.? ?)(0[1-9]|1[0-2])[./]((?:19|20)\d{2})(?![\d./-])/gu, (found, at) =>
    dated(at, found[1]!, found[2]!),
  );
  // `2005-12` may be years, too; as a month it is a question sooner than as a range.
  tape.take(/(?<![\d./-])((?:19|20)\d{2})-(0[1-9]|1[0-2])(?![\d./-])/gu, (found, at) =>
    dated(at, found[2]!, found[1]!),
  );
}

function takeNamed(tape: Tape, items: Gathered['items']): void {
  tape.take(UNTIL_MONTH, (_, at) => void items.push({ at, kind: 'unnamed' }));
  tape.take(DATED_RANGE, (found, at) => {
    const [from, to] = [monthOf(found[1]!), monthOf(found[3]!)];
    if (from === null || to === null) return false;
    const [first, last] = [Number(found[2]), Number(found[4])];
    if (first === last && from < to) items.push({ at, kind: 'months', months: { from, to }, year: first });
    else
      items.push(
        { at, kind: 'year', year: first },
        { at: at + 0.1, kind: 'year', year: last },
        { at: at + 0.2, kind: 'unnamed' },
      );
    return true;
  });
  tape.take(MONTH_RANGE, (found, at) => {
    const [from, to] = [monthOf(found[1]!), monthOf(found[3]!)];
    // `yanvar fevral` is a list unless a dash or a case says from–to.
    const isJoined =
      /-|\/|по|до|to|through|il[əae]/u.test(found[0].slice(found[1]!.length, -found[3]!.length)) ||
      /d[ae]n$|dən$|t[ae]n$/u.test(found[1]!);
    if (!isJoined || from === null || to === null || from >= to || found[2] !== undefined) return false;
    items.push({ at, kind: 'months', months: { from, to } });
    return true;
  });
  const dated = (month: string, year: string, at: number): boolean => {
    const number = monthOf(month);
    if (number === null || (year.length === 4 && !/^(?:1[89]|20)/.test(year))) return false;
    items.push({ at, kind: 'months', months: { from: number, to: number }, ...yearOf(year) });
    return true;
  };
  tape.take(MONTH_YEAR, (found, at) => dated(found[1]!, (found[2] ?? found[3])!, at));
  tape.take(YEAR_MONTH, (found, at) => dated(found[2]!, found[1]!, at));
  tape.take(LONE, (found, at) => {
    const word = found[1]!;
    const month = monthOf(word);
    if (month === null) return false;
    const others = items.length > 0 || /\d{4}|(?:ayi|ayinda|месяц)/u.test(found.input!);
    const isAlone = found.input!.replace(/[^\p{L}]/gu, '') === found[0].replace(/[^\p{L}]/gu, '');
    const isShort = word.length <= 4 && !/^(?:mart|iyun|iyul|may|мая|май|июн|июл|june|july|ocak)/u.test(word);
    if ((isShort || isDoubtfulMonth(word.replace(/\.$/, ''))) && !isAlone && !others) return false;
    if (isShort && !isAlone && !word.endsWith('.')) return false;
    items.push({ at, kind: 'months', months: { from: month, to: month } });
    return true;
  });
}
