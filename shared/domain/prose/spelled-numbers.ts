import { lower } from '../text/fold.ts';
import { leadingWordNumber } from '../understanding/quantities/number-words.ts';
import type { ProseLanguage } from './prose-language.ts';

interface Spelled {
  start: number;
  end: number;
  value: number;
}

const EN =
  /^(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred|thousand|million|and)$/;
/** Cases of Azerbaijani and Turkish behind a number word: `doqquzu`, `ikisini`. */
const ENDING = /(?:s?[iuü](?:n[iuü]n?|nd[aə]n?)?|d[aəe]n|n[iuü]n)$/u;
/** Russian numerals in other cases. */
const RU: Readonly<Record<string, string>> = {
  двух: 'два', трех: 'три', четырех: 'четыре', пяти: 'пять', шести: 'шесть', семи: 'семь', восьми: 'восемь',
  девяти: 'девять', десяти: 'десять', двумя: 'два', тремя: 'три', двум: 'два', трем: 'три',
}; // prettier-ignore
/** `a`, `bir`, `один` name no number by themselves. */
const ARTICLE = 1;

/** Numbers written in words: the longest run of words that is one. A lone `one` is an article as a rule, and left out. */
export function spelledNumbers(text: string, language: ProseLanguage): Spelled[] {
  const words = [...text.matchAll(/\p{L}[\p{L}\p{M}]*/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    read: asRead(lower(word), language),
  }));
  const found: Spelled[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const run: string[] = [];
    for (const { read, start } of words.slice(at, at + 8)) {
      const gap = run.length === 0 ? '' : text.slice(words[at + run.length - 1]!.end, start);
      if (read === null || !/^[\s\u00a0-]*$/.test(gap)) break;
      run.push(read);
    }
    const number = run[0] === undefined || JOINS.has(run[0]) ? undefined : leadingWordNumber(run);
    if (number === undefined) continue;
    const last = at + number.length - 1;
    if (number.value !== ARTICLE && !JOINS.has(run[number.length - 1]!) && !isScaleAlone(run, number.length))
      found.push({ start: words[at]!.start, end: words[last]!.end, value: number.value });
    at = last;
  }
  return found;
}

const JOINS = new Set(['and', 'və']);
/** `min manat`, `тысяч человек` belong to digits before them. */
const isScaleAlone = (run: readonly string[], length: number): boolean =>
  length === 1 && /^(?:hundred|thousand|million|min|bin|milyon|тысяч\p{L}*|миллион\p{L}*)$/u.test(run[0]!);

/** The word as the readers of number words know it; null where this language has no such number word. */
function asRead(word: string, language: ProseLanguage): string | null {
  if (language === 'en') return EN.test(word) ? word : null;
  if (language === 'ru') {
    const read = RU[word] ?? word;
    return leadingWordNumber([read]) === undefined ? null : read;
  }
  if (EN.test(word)) return null;
  if (leadingWordNumber([word]) !== undefined) return word;
  const stem = word.replace(ENDING, '');
  return stem.length > 2 && leadingWordNumber([stem]) !== undefined ? stem : null;
}
