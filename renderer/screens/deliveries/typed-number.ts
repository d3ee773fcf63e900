/**
 * A number as a person types it into a field: blanks group, one comma or dot marks decimals. Null where it is
 * none, or where the mark could also group thousands (`1.234`): a typed answer must not raise a new question.
 */
export function typedNumber(text: string): number | null {
  const plain = text
    .trim()
    .replaceAll(/[\s\u00a0\u202f]/g, '')
    .replace('−', '-');
  if (!/^[+-]?\d+(?:[.,]\d+)?$/.test(plain)) return null;
  if (/^[+-]?[1-9]\d{0,2}[.,]\d{3}$/.test(plain)) return null;
  return Number(plain.replace(',', '.'));
}
