/** Control characters, and those that turn the direction of what follows or cannot be seen: names lie with them. */
const UNSEEN = /[\p{Cc}\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/gu;
const MOST = 180;

/** A name as it is shown: what nobody sees is taken out, its folders stay. */
export const shownName = (name: string): string => cut(name.normalize('NFC').replace(UNSEEN, '').trim());

/**
 * The last part of a name as the name of a file: without folders, drives and what no system takes. It is never used as
 * a path; a person may save the file under it.
 */
export function partFile(name: string, otherwise: string): string {
  const last =
    shownName(name)
      .split(/[\\/]/)
      .findLast((part) => part.trim() !== '') ?? '';
  const plain = last
    .replace(/^[a-z]:/i, '')
    .replace(/[:*?"<>|]+/g, ' ')
    .replace(/^[. ]+(?=[. ]*$)/, '')
    .trim();
  return plain === '' ? otherwise : plain;
}

/** Long names keep their ending. */
function cut(name: string): string {
  if (name.length <= MOST) return name;
  const ending = /\.[^./\\]{1,10}$/.exec(name)?.[0] ?? '';
  return `${name.slice(0, MOST - ending.length - 1)}…${ending}`;
}
