import { SCREEN_EN, screenNumber } from '../../../shared/words/number-words.ts';

/** Numbers on a screen: grouped with a narrow no-break space, true minus, signed change. */
export const shownNumber = (value: number | null): string =>
  value === null ? '…' : screenNumber(value, SCREEN_EN);

/** A reading of a question: a number, or the year that a title states. */
export const shownReading = (kind: string, value: number): string =>
  kind === 'period-differs' ? String(value) : shownNumber(value);

export const shownChange = (change: number | null): string =>
  change === null ? '' : change > 0 ? `+${shownNumber(change)}` : shownNumber(change);

/** `3 questions`, `1 question`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${shownNumber(count)} ${count === 1 ? one : many}`;
