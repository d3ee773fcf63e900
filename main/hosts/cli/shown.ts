import type { Exported } from '../../work/reference/export.ts';
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

/** What an edition for readers outside leaves out. */
export function hiddenSentence({ small, linked, beyond }: NonNullable<Exported['hidden']>): string {
  const others = linked === 0 ? '' : ` and ${counted(linked, 'number')} that would give one away`;
  const out = beyond.length === 0 ? '' : ` Can be worked out all the same, from what others have shown: ${beyond.join(', ')}.`; // prettier-ignore
  return small === 0
    ? 'No small count is known: nothing is kept from readers outside.'
    : `Readers outside are not shown ${counted(small, 'small count')}${others}.${out}`;
}
