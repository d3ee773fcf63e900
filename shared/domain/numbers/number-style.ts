/** Marks of a language: what stands between thousands and before decimals. */
export interface NumberStyle {
  group: string;
  decimal: string;
}

const TRUE_MINUS = '\u2212';
export const NO_BREAK_SPACE = '\u00a0';

/**
 * Digits of a finite number below 10²¹ in a language's style, exactly as stored: no rounding.
 * Negative numbers take the true minus U+2212.
 */
export function assembleNumber(value: number, style: NumberStyle): string {
  const [whole = '', fraction] = String(Math.abs(value)).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, style.group);
  const digits = fraction === undefined ? grouped : `${grouped}${style.decimal}${fraction}`;
  return value < 0 ? `${TRUE_MINUS}${digits}` : digits;
}
