const letters = (words: string): string => `(?<!\\p{L})(?:${words})(?!\\p{L})`;

const UP = letters(
  [
    'rose|risen|rises?|rising|increas(?:es?|ed|ing)|grew|grown|grows?|growth|climbed|up by|more|higher|raised?',
    'art(?:ib|di|miş\\p{L}*|araq|im\\p{L}*|ti|ar|arak|iş\\p{L}*)|yüksəl\\p{L}*|çoxal\\p{L}*|çoxdur|çox|artiq\\p{L}*|yüksel\\p{L}*|fazla\\p{L}*',
    'вырос\\p{L}*|возрос\\p{L}*|увелич\\p{L}*|рост\\p{L}*|больше|выше|более|повыс\\p{L}*',
  ].join('|'),
);
const DOWN = letters(
  [
    'fell|fallen|falls?|falling|decreas(?:es?|ed|ing)|declin(?:es?|ed|ing)|dropp?(?:s|ed|ing)?|reduc(?:es?|ed|tion)|fewer|less|lower(?:ed)?|down by|shrank|shrinking',
    'azal\\p{L}*|az|azdir|en(?:ib|di|miş\\p{L}*|ərək)|düş(?:üb|dü|müş\\p{L}*|ərək|tü)|aşaği|eksik|geril\\p{L}*',
    'сниз\\p{L}*|сниж\\p{L}*|уменьш\\p{L}*|сокра[тщ]\\p{L}*|упал\\p{L}*|меньше|ниже|менее|спад\\p{L}*',
  ].join('|'),
);

export const UP_OR_DOWN = `(?:${UP}|${DOWN})`;
const IS_UP = new RegExp(UP, 'u');

/** What a word of change says. */
export const directionOf = (word: string): 1 | -1 => (IS_UP.test(word) ? 1 : -1);

/** Words of a change with their places in a pattern of small letters. */
export const directionsIn = (pattern: string): { word: string; at: number; says: 1 | -1 }[] =>
  [...pattern.matchAll(new RegExp(UP_OR_DOWN, 'gu'))].map(({ 0: word, index }) => ({
    word,
    at: index,
    says: directionOf(word),
  }));

/** Pairs that say the opposite of each other in one place; each by the beginning that its forms share. */
const OPPOSITES: readonly (readonly [string, string])[] = [
  ['rose', 'fell'], ['rise', 'fall'], ['rising', 'falling'], ['raising', 'falling'], ['raised', 'reduced'],
  ['raise', 'reduce'], ['raising', 'lowering'],
  ['increas', 'decreas'], ['increas', 'declin'], ['increas', 'reduc'], ['grew', 'shrank'], ['grow', 'declin'],
  ['expand', 'shrink'], ['expand', 'contract'], ['more', 'fewer'], ['more', 'less'], ['most', 'least'],
  ['most', 'fewest'], ['over', 'under'], ['above', 'below'], ['older', 'younger'], ['higher', 'lower'],
  ['highest', 'lowest'], ['largest', 'smallest'], ['bigger', 'smaller'], ['big', 'small'], ['before', 'after'],
  ['earlier', 'later'], ['earli', 'later'], ['maximum', 'minimum'], ['improv', 'worsen'], ['with', 'without'],
  ['includ', 'exclud'], ['up', 'down'], ['doubl', 'halv'], ['twice', 'half'], ['first', 'last'], ['inside', 'outside'],
  ['within', 'outside'], ['women', 'men'], ['woman', 'man'], ['female', 'male'], ['girls', 'boys'],
  ['locally', 'internationally'], ['continu', 'discontinu'],
  ['art', 'azal'], ['yüksəl', 'azal'], ['yüksəl', 'en'], ['yüksəl', 'düş'], ['çox', 'az'], ['yuxari', 'aşaği'],
  ['böyük', 'kiçik'], ['əvvəl', 'sonra'], ['genişlən', 'daral'], ['artiq', 'az'], ['qalx', 'en'], ['qadin', 'kişi'], ['daxil', 'xaric'],
  ['вырос', 'снизи'], ['вырос', 'упал'], ['увелич', 'уменьш'], ['увелич', 'сократ'], ['рост', 'сниж'],
  ['рост', 'спад'], ['больше', 'меньше'], ['более', 'менее'], ['выше', 'ниже'], ['старше', 'младше'],
  ['до', 'после'], ['возрос', 'снизи'], ['женщин', 'мужчин'],
  ['artt', 'azald'], ['yüksel', 'düş'], ['fazla', 'az'], ['büyük', 'küçük'], ['önce', 'sonra'], ['üst', 'alt'],
]; // prettier-ignore

/** Whether two words, in small letters, say the opposite. */
export function areOpposite(one: string, other: string): boolean {
  const begins = (word: string, beginning: string): boolean =>
    word === beginning || (beginning.length > 2 && word.startsWith(beginning));
  return OPPOSITES.some(
    ([a, b]) => (begins(one, a) && begins(other, b)) || (begins(one, b) && begins(other, a)),
  );
}
