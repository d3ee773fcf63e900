import type { RemarkWords } from '../../catalogue/remark-words.ts';
import { lower } from '../../text/fold.ts';

/** What a word or text of a remark is, small (`lower`). */
export interface RemarkLists {
  /** A word that says nothing of what is counted. */
  saysNothing: (word: string) => boolean;
  isSurname: (word: string) => boolean;
  /** It tells that something is or was so: `təlim keçirilib`, `работа продолжается`, `figures cover`. */
  tells: (text: string) => boolean;
}

export function remarkLists(words: RemarkWords): RemarkLists {
  const where = (list: keyof RemarkWords, begins: string, ends: string): RegExp =>
    new RegExp(
      Object.values(words[list].words)
        .flat()
        .map((pattern) => sourceOf(pattern, begins, ends))
        .join('|'),
      'u',
    );
  const saysNothing = where('saysNothing', '^', '$');
  const surname = where('surname', '^', '$');
  const telling = [
    where('tells', BEGINS, ENDS),
    where('tellsLast', BEGINS, '$'),
    where('tellsWhole', '^', '$'),
  ];
  const wasDone = where('wasDone', BEGINS, ENDS);
  return {
    saysNothing: (word) => saysNothing.test(word),
    isSurname: (word) => surname.test(word),
    tells: (text) => telling.some((way) => way.test(text)) || (text.includes(' ') && wasDone.test(text)),
  };
}

const BEGINS = '(?<!\\p{L})';
const ENDS = '(?!\\p{L})';

/** `*ib` is any text that ends so. */
function sourceOf(pattern: string, begins: string, ends: string): string {
  const letters = pattern
    .replaceAll('*', '')
    .split('?')
    .map((piece) => lower(piece))
    .join('\\p{L}');
  return `${pattern.startsWith('*') ? '' : begins}${letters}${pattern.endsWith('*') ? '' : ends}`;
}
