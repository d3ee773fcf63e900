import { lower } from '../text/fold.ts';

/** Number words in Azerbaijani, Russian, English and Turkish, 0–999; compared after case folding. */
const WORDS: Record<string, number> = {};
const add = (from: number, step: number, words: string): void => {
  words.split(' ').forEach((word, index) => (WORDS[lower(word)] = from + index * step));
};
add(0, 1, 'sıfır bir iki üç dörd beş altı yeddi səkkiz doqquz');
add(10, 10, 'on iyirmi otuz qırx əlli altmış yetmiş səksən doxsan yüz');
add(0, 1, 'ноль один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать');
add(0, 1, 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen');
add(16, 1, 'sixteen seventeen eighteen nineteen');
add(20, 10, 'twenty thirty forty fifty sixty seventy eighty ninety hundred');
add(13, 1, 'тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать');
add(20, 10, 'двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто сто');
add(1, 1, 'bir iki üç dört beş altı yedi sekiz dokuz');
add(20, 10, 'yirmi otuz kırk elli altmış yetmiş seksen doksan');
Object.assign(WORDS, { одна: 1, одно: 1, две: 2, tek: 1, a: Number.NaN });

/** `on üç` → 13, `twenty-one` → 21, `iki yüz on` → 210; undefined where any word is no number. */
export function wordNumber(text: string): number | undefined {
  const words = lower(text)
    .split(/[\s-]+/)
    .filter((word) => word !== '' && word !== 'and');
  if (words.length === 0 || words.length > 4) return undefined;
  let total = 0;
  for (const word of words) {
    const value = WORDS[word];
    if (value === undefined || Number.isNaN(value)) return undefined;
    if (value === 100 && total > 0 && total < 10) total *= 100;
    else if (total > 0 && value >= 10 && total % 100 !== 0) return undefined;
    else if (total > 0 && value < 10 && total % 10 !== 0) return undefined;
    else total += value;
  }
  return total;
}
