import { lower } from '../../text/fold.ts';
import { bare } from '../words/letters.ts';

/** Number words in Azerbaijani, Russian, English and Turkish; compared after case folding. */
const WORDS = new Map<string, number>();
const add = (from: number, step: number, words: string): void => {
  words.split(' ').forEach((word, index) => {
    for (const typed of [lower(word), bare(lower(word))]) WORDS.set(typed, from + index * step);
  });
};
add(0, 1, 'sıfır bir iki üç dörd beş altı yeddi səkkiz doqquz');
add(10, 10, 'on iyirmi otuz qırx əlli altmış yetmiş səksən doxsan');
add(0, 1, 'sıfır bir iki üç dört beş altı yedi sekiz dokuz');
add(20, 10, 'yirmi otuz kırk elli altmış yetmiş seksen doksan');
add(0, 1, 'ноль один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать');
add(14, 1, 'четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать');
add(20, 10, 'двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто');
add(100, 100, 'сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот');
add(0, 1, 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen');
add(16, 1, 'sixteen seventeen eighteen nineteen');
add(20, 10, 'twenty thirty forty fifty sixty seventy eighty ninety');
for (const [word, value] of [
  ['одна', 1],
  ['одно', 1],
  ['две', 2],
  ['двое', 2],
  ['трое', 3],
  ['четверо', 4],
  ['пятеро', 5],
  ['нуль', 0],
] as const)
  WORDS.set(lower(word), value);

/** Words that multiply what stands before them; alone they are 100 and 1000. */
const SCALES = new Map<string, number>(
  (
    [
      ['yüz yuz hundred', 100],
      ['min bin thousand тысяча тысячи тысяч', 1000],
      ['milyon million миллион миллиона миллионов', 1e6],
    ] as const
  ).flatMap(([words, scale]) => words.split(' ').map((word) => [lower(word), scale] as const)),
);

/** `on üç` → 13, `twenty-one` → 21, `iki min yüz on` → 2110; undefined where any word is no number. */
export function wordNumber(text: string): number | undefined {
  const words = lower(text)
    .split(/[\s-]+/)
    .filter((word) => word !== '' && word !== 'and' && word !== 'və');
  if (words.length === 0 || words.length > 9) return undefined;
  let [total, group, room] = [0, 0, 1000];
  for (const word of words) {
    const scale = SCALES.get(word);
    const value = WORDS.get(word);
    if (scale === 100) {
      if (group >= 10) return undefined;
      [group, room] = [Math.max(group, 1) * 100, 100];
    } else if (scale !== undefined) {
      if (total !== 0 && total % (scale * 1000) !== 0) return undefined;
      [total, group, room] = [total + Math.max(group, 1) * scale, 0, 1000];
    } else {
      // Each word must fit into what the last one left open: `iki üç` is no number.
      if (value === undefined || value >= room) return undefined;
      group += value;
      room = value >= 100 ? 100 : value >= 20 || value === 10 ? 10 : 0;
    }
  }
  return total + group;
}

/** Whether the text begins with a number word; how many words it takes, the longest that hold. */
export function leadingWordNumber(words: string[]): { value: number; length: number } | undefined {
  for (let length = Math.min(words.length, 8); length > 0; length -= 1) {
    const value = wordNumber(words.slice(0, length).join(' '));
    if (value !== undefined) return { value, length };
  }
  return undefined;
}
