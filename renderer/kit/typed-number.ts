/**
 * The number that a person typed: blanks between thousands, a comma or a point before decimals, any sign.
 * Null: no number, or one that can be read two ways (`591.900`), which is never guessed. A single zero before
 * the mark groups nothing: `0.591` has one meaning.
 */
export function typedNumber(text: string): number | null {
  const plain = bare(text);
  if (!/^[+-]?\d+(?:[.,]\d+)?$/.test(plain) || twoWays(text) !== null) return null;
  return Number(plain.replace(',', '.'));
}

/** How each meaning of what can be read two ways is written so that it has one; null: it has no two. */
export function twoWays(text: string): { grouped: string; decimal: string } | null {
  const found = /^([+-]?(?!0[.,])\d{1,3})[.,](\d{3})$/.exec(bare(text));
  return found ? { grouped: `${found[1]}${found[2]}`, decimal: `${bare(text)}0` } : null;
}

const bare = (text: string): string => text.replace(/[\s\u00a0\u202f]/g, '').replace(/[−–]/g, '-');
