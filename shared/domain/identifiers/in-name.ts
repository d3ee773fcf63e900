import { lower } from '../text/fold.ts';
import { identifiersIn, type NamingPart } from './in-text.ts';
import { LEFT_OUT } from './left-out.ts';
import { FIN, isOfBodyOrPlace, isSurname } from './name-signs.ts';

/**
 * Parts of the name of a file, folder or sheet, or of a subject, that name a person. A name is short and stands alone:
 * there is no crowd of others to tell by, so less is taken for one than in a column, and a surname by itself more
 * readily than in a sentence.
 */
export function identifiersInName(name: string): NamingPart[] {
  const plain = asWords(name);
  const found = [...identifiersIn(plain), ...surnamesIn(plain), ...numbersIn(plain)];
  const sorted = found.toSorted((a, b) => a.at - b.at || b.length - a.length);
  const parts: NamingPart[] = [];
  for (const one of sorted) {
    const last = parts.at(-1);
    if (last === undefined || last.at + last.length <= one.at) parts.push(one);
    else last.length = Math.max(last.length, one.at + one.length - last.at);
  }
  return parts;
}

/** The same name with a mark in the place of each. */
export function nameWithout(name: string): string {
  let [clean, from] = ['', 0];
  for (const { at, length } of identifiersInName(name)) {
    clean += name.slice(from, at) + LEFT_OUT;
    from = at + length;
  }
  return clean + name.slice(from);
}

/** `Quliyeva_Aynur-2023.xlsx` is written as words are, sign for sign. */
const asWords = (name: string): string =>
  name
    .normalize('NFC')
    .replace(/\.[A-Za-z\d]{1,5}$/u, '')
    .replace(/_|\+(?!\d)|(?<=\p{L})[-.](?=\p{L}{2})/gu, ' ');

/** Hardly any word of Latin letters ends so; without a capital, genitives of Russian in Latin letters do. */
const LATIN = /^\p{Script=Latin}+(?:yeva?|\p{L}{3}eva?|zad[əe]|ova|ov)$/u;
const LATIN_SMALL = /^\p{Script=Latin}+(?:yeva?|\p{L}{3}eva|zad[əe]|ova)$/u;
/** Of Russian only the feminine: the masculine is a genitive of most words. */
const CYRILLIC_SURE = /^\p{Script=Cyrillic}+(?:ова|ева|ёва)$/u;
const CYRILLIC = /^\p{Script=Cyrillic}+(?:ов|ев|ёв|ова|ева|ёва|заде|енко)$/u;
/** Places, and words, that end as surnames do; over `lower()`. */
const NO_SURNAME =
  /^(?:n[əae]rimanov|moldov[ao]|kişin[yj]ov|kishin[ei]v|kiyev|saratov|rostov|tambov|pskov|kirov|lvov|azov|kosovo?|harkov|xarkov|[gj]eneva|renova|villanova|casanova|supernova|молдова|основа|слова|снова|здорова|корова|кладова|готова|королева|столова|киева|ростова|саратова|харькова|пскова|кирова|львова|азова|кишинева|кишинёва)$/u;
/** Words that stand in names of files and sheets, beside a surname as well; over `lower()`. */
const ORDINARY =
  /^(?:hesabat\p{L}*|siyahi\p{L}*|cədvəl\p{L}*|cedvel\p{L}*|məlumat\p{L}*|melumat\p{L}*|arayiş\p{L}*|arayis\p{L}*|əlavə\p{L}*|elave\p{L}*|məktub\p{L}*|mektub\p{L}*|cavab\p{L}*|sorğu\p{L}*|siğinacaq\p{L}*|yardim\p{L}*|yekun\p{L}*|illik|rüb\p{L}*|ay|il|ili|üzrə|uzre|və|ve|düzəliş\p{L}*|yeni|son|layihə|forma\p{L}*|zərərçəkmiş\p{L}*|zererçekmiş\p{L}*|qurban\p{L}*|şəxs\p{L}*|vətəndaş\p{L}*|cinayət\p{L}*|iş\p{L}{0,4}|qərar\p{L}*|protokol\p{L}*|akt\p{L}*|ərizə\p{L}*|müraciət\p{L}*|report\p{L}*|list\p{L}*|table\p{L}*|data|letter\p{L}*|reply|annex\p{L}*|appendix|summary|final|draft|copy|victim\p{L}*|case\p{L}*|form|sheet|page|annual|from|by|for|and|of|the|отч[её]т\p{L}*|список\p{L}*|реестр\p{L}*|перечень|журнал\p{L}*|таблиц\p{L}*|данны\p{L}+|справк\p{L}+|приложени\p{L}+|письм\p{L}+|ответ\p{L}*|итог\p{L}*|сводк\p{L}+|число|количество|уч[её]т\p{L}*|дел\p{L}{0,3}|потерпевш\p{L}+|жертв\p{L}*|граждан\p{L}*|лист|лиц\p{L}*|по|на|за|от|для|и|rapor\p{L}*|liste\p{L}*|tablo\p{L}*|ek)$/u;
/** How far behind a name it may be said that a body, a street or a prize is called so. */
const AHEAD = 40;
const CALLED_SO =
  /^[\s,"»”]*(?:adina|adiyla|adli|küç|pros|meydan|hava liman|beynəlxalq|district|street|airport|international|im\.|имени)/u;
const CALLED_BEFORE = /(?:имени|им\.|named after)\s*$/u;

interface Word {
  text: string;
  at: number;
  /** One letter and a full stop, or one capital by itself. */
  initial: boolean;
}

/** Surnames with what stands beside them as given names do. */
function surnamesIn(plain: string): NamingPart[] {
  const words = [...plain.matchAll(/\p{L}+/gu)].map(({ 0: text, index }): Word => {
    const initial = text.length === 1 && text !== lower(text);
    return { text, at: index, initial };
  });
  const parts: NamingPart[] = [];
  words.forEach((word, n) => {
    if (!isSurnameHere(plain, words, n)) return;
    const { first, last } = withGiven(plain, words, n);
    const [from, end] = [words[first]!.at, endOf(plain, words[last]!)];
    // `Heydər Əliyev Fondu` is a body, and so is what bears a name.
    const [behind, after] = [endOf(plain, word), end].map((at) => lower(plain.slice(at, at + AHEAD)));
    const isCalledSo =
      CALLED_SO.test(behind!) || CALLED_SO.test(after!) || CALLED_BEFORE.test(lower(plain.slice(0, from)));
    const [next] = /\p{L}+(?:\s+\p{L}+)?/u.exec(after!) ?? [''];
    if (isCalledSo || isOfBodyOrPlace(next) || isOfBodyOrPlace(plain.slice(from, end))) return;
    parts.push({ kind: 'name', at: from, length: end - from });
  });
  return parts;
}

function isSurnameHere(plain: string, words: readonly Word[], n: number): boolean {
  const { text } = words[n]!;
  const small = lower(text);
  if (text.length < 5 || NO_SURNAME.test(small) || ORDINARY.test(small)) return false;
  const isCapital = text[0] !== lower(text[0]!);
  if (isCapital ? LATIN.test(small) : LATIN_SMALL.test(small)) return true;
  if (!isCapital) return false;
  if (CYRILLIC_SURE.test(small)) return true;
  const beside = [words[n - 1], words[n + 1]].filter((one) => one !== undefined && isBeside(plain, one, words[n]!)); // prettier-ignore
  // An ordinary word may end as many surnames do; with an initial beside it, it is one.
  if (isSurname(text) && beside.some((one) => one!.initial && plain[one!.at + 1] === '.')) return true;
  // A genitive stands behind what it is of: `Кабинет Министров`.
  const before = words[n - 1];
  const isFirst = before === undefined || !isBeside(plain, before, words[n]!) || !isGiven(before, true);
  return CYRILLIC.test(small) && isFirst && beside.some((one) => isGiven(one!, true));
}

/** From a surname on over given names, its father's and initials, on either side. */
function withGiven(plain: string, words: readonly Word[], n: number): { first: number; last: number } {
  const isCapital = words[n]!.text[0] !== lower(words[n]!.text[0]!);
  const goes = (at: number, from: number): boolean =>
    words[at] !== undefined && isBeside(plain, words[at], words[from]!) && isGiven(words[at], isCapital);
  let [first, last] = [n, n];
  while (last < n + 3 && (goes(last + 1, last) || isChild(words[last + 1]))) last++;
  while (first > n - 2 && goes(first - 1, first)) first--;
  return { first, last };
}

const isChild = (word: Word | undefined): boolean =>
  word !== undefined && /^(?:oğlu|qizi|oglu|ogly|gizi)$/u.test(lower(word.text));

/** Written as its neighbour is, and no word that names of files have anyway. */
function isGiven({ text, initial }: Word, isCapital: boolean): boolean {
  const small = lower(text);
  if (initial) return isCapital;
  return (text[0] !== small[0]) === isCapital && text.length > 2 && !ORDINARY.test(small) && !isOfBodyOrPlace(text); // prettier-ignore
}

/** Only blanks, a comma or the stop of an initial between them. */
function isBeside(plain: string, one: Word, other: Word): boolean {
  const [before, after] = one.at < other.at ? [one, other] : [other, one];
  return /^[\s,.]{0,3}$/u.test(plain.slice(before.at + before.text.length, after.at));
}

const endOf = (plain: string, { at, text, initial }: Word): number =>
  at + text.length + (initial && plain[at + text.length] === '.' ? 1 : 0);

const ALONE = /(?<![\p{L}\d])[1-9][0-9A-HJ-NP-Z]{6}(?![\p{L}\d])/gu;

/** Identity numbers that nobody calls so; a year makes a code of it. */
const numbersIn = (plain: string): NamingPart[] =>
  [...plain.matchAll(ALONE)].flatMap(({ 0: text, index }) =>
    FIN.test(text) && /[A-Z].*[A-Z]/.test(text) && !/(?:19|20)\d\d/.test(text)
      ? [{ kind: 'id' as const, at: index, length: text.length }]
      : [],
  );
