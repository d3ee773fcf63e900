/** Places in an order, 1–4, as quarters and half-years have them; compared after case folding. */
export const ORDER =
  '(?:[1-4](?:-?\\s?(?:ci|cu|cü|inci|nci|üncü|ый|й|я|е|ое|го|ом|м|st|nd|rd|th)|\\.)?|[iіl]{1,3}v?(?:-?(?:ci|cu|cü|й|е|ое|м|ом|го))?|iv(?:-?(?:cü|й))?|birinci|ikinci|üçüncü|dördüncü|ilk|перв(?:\\p{L}+|\\.)|втор(?:\\p{L}+|\\.)|трет\\p{L}+|четверт\\p{L}+|first|second|third|fourth|1-?st)';

const BY_START: [RegExp, number][] = [
  [/^(?:birinci|ilk|перв|first)/u, 1],
  [/^(?:ikinci|втор|second)/u, 2],
  [/^(?:[üu][çc][üu]nc[üu]|трет|third)/u, 3],
  [/^(?:d[öo]rd[üu]nc[üu]|четверт|fourth)/u, 4],
];

/** 1–4 for `III`, `3-cü`, `третий`; null for what is no such place. */
export function orderOf(text: string): number | null {
  const word = text.trim();
  const digit = /^([1-4])(?!\d)/.exec(word)?.[1];
  if (digit !== undefined) return Number(digit);
  const named = BY_START.find(([start]) => start.test(word))?.[1];
  if (named !== undefined) return named;
  const roman = /^([iіl]{1,3}v?|iv)(?![a-zа-яəğöşçü])/u.exec(word)?.[1]?.replace(/[іl]/gu, 'i');
  const at = ['i', 'ii', 'iii', 'iv'].indexOf(roman ?? '');
  return at < 0 ? null : at + 1;
}
