/**
 * The number that a person typed: blanks between thousands, a comma or a point before decimals, any sign.
 * Null: no number, or one that can be read two ways (`591.900`), which is never guessed. A single zero before
 * the mark groups nothing: `0.591` has one meaning.
 */
export function typedNumber(text: string): number | null {
  const plain = text.replace(/[\s\u00a0\u202f]/g, '').replace(/[−–]/g, '-');
  if (!/^[+-]?\d+(?:[.,]\d+)?$/.test(plain) || /^[+-]?(?!0[.,])\d{1,3}[.,]\d{3}$/.test(plain)) return null;
  return Number(plain.replace(',', '.'));
}
