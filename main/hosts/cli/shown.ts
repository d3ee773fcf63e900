/** Numbers on a screen: grouped with a narrow no-break space, true minus, signed change. */
export function shownNumber(value: number | null): string {
  if (value === null) return '…';
  const [whole, decimals] = Math.abs(value).toString().split('.');
  const grouped = whole!.replace(/\B(?=(\d{3})+(?!\d))/g, '\u202f');
  return `${value < 0 ? '−' : ''}${grouped}${decimals === undefined ? '' : `.${decimals}`}`;
}

/** A reading of a question: a number, or the year that a title states. */
export const shownReading = (kind: string, value: number): string =>
  kind === 'period-differs' ? String(value) : shownNumber(value);

export const shownChange = (change: number | null): string =>
  change === null ? '' : change > 0 ? `+${shownNumber(change)}` : shownNumber(change);

/** `Sheet!B4`; text files have no sheet. */
export const shownCell = (sheet: string, ref: string): string =>
  sheet === '' ? ref : ref === '' ? sheet : `${sheet}!${ref}`;

/** `3 questions`, `1 question`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${shownNumber(count)} ${count === 1 ? one : many}`;
