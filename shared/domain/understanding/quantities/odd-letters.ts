import { lower } from '../../text/fold.ts';
import { plainNumber } from './plain-number.ts';
import type { Quantity } from './quantity.ts';

/** Letters typed or recognised for a digit. */
const LOOK_ALIKE: Record<string, string> = {
  O: '0',
  o: '0',
  О: '0',
  о: '0',
  l: '1',
  I: '1',
  І: '1',
  i: '1',
  ı: '1',
  '|': '1',
  З: '3',
  з: '3',
  S: '5',
  б: '6',
  B: '8',
  В: '8',
};
const LETTER = /[OoОоlIІiı|ЗзSбBВ]/g;
const ONLY = /^[+-]?[\dOoОоlIІiı|ЗзSбBВ][\dOoОоlIІiı|ЗзSбBВ.,' ]*$/;

/** `1O5`, `l00`, `68a`: digits with letters among or at them, which a person reads; null for other text. */
export function oddLetters(text: string): Quantity | null {
  if (!/\d/.test(text)) return null;
  const letters = text.match(LETTER)?.length ?? 0;
  const digits = text.match(/\d/g)!.length;
  // `B4` and `S1` are names of places in a form.
  if (ONLY.test(text) && !/^[BВS]/.test(text) && letters > 0 && letters <= digits + 1) {
    const read = plainNumber(text.replace(LETTER, (letter) => LOOK_ALIKE[letter]!));
    if (read !== null) {
      const asCode =
        read === 'code' ? Number(text.replace(LETTER, (letter) => LOOK_ALIKE[letter]!)) : undefined;
      const value = typeof read === 'object' && 'value' in read ? read.value : asCode;
      return {
        kind: 'ambiguous',
        readings: value === undefined ? [] : [{ value, says: { tag: 'as-written' } }],
        doubts: ['letters'],
      };
    }
  }
  const glued = /^([+-]?\d[\d.,' ]*)\p{L}$/u.exec(text);
  const read = glued && plainNumber(glued[1]!.trim());
  if (!read || typeof read === 'string' || 'readings' in read) return null;
  return {
    kind: 'ambiguous',
    readings: [{ value: read.value, says: { tag: 'as-written' } }],
    doubts: ['letters'],
  };
}

const ORDINAL =
  /^(\d+)(?:-?(?:c[iuü]|nc[iuü]|inc[iuü]|üncü|unc[uü]|й|я|е|го|му|ый|ая|ое|ие|ий|st|nd|rd|th))$/u;

/** `5-ci`, `3-й`, `2nd`: a place in an order, hardly ever a count. */
export function ordinal(text: string): Quantity | null {
  const found = ORDINAL.exec(lower(text));
  if (!found) return null;
  return {
    kind: 'ambiguous',
    readings: [{ value: Number(found[1]), says: { tag: 'as-written' } }],
    doubts: ['ordinal'],
  };
}
