/**
 * The number that a person typed: spaces between thousands, a comma or a point before decimals, a true minus.
 * Null: no number, or one that can be read two ways (`591.900`), which is never guessed.
 */
export function typedNumber(text: string): number | null {
  const plain = text.replace(/[\s\u00a0\u202f]/g, '').replace(/[−–]/g, '-');
  if (/^-?\d{1,3}[.,]\d{3}$/.test(plain) || !/^-?\d+(?:[.,]\d+)?$/.test(plain)) return null;
  return Number(plain.replace(',', '.'));
}
