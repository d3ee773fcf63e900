import type { SaysRow } from '../../../shared/contract/delivery-views.ts';
import { assertNever } from '../../../shared/result.ts';
import type { Settings } from '../../../shared/contract/settings.ts';
import { ignoredAz, ignoredEn } from '../../../shared/words/readings/ignored.ts';
import type { Words } from '../../../shared/words/interface/words.ts';
import { shownNumber } from '../../../shared/words/number.ts';

/** How a cell became a value, or why it did not, in words. */
export function howText(row: SaysRow, words: Words['deliveries'], language: Settings['language']): string {
  const { how } = row;
  if (row.superseded) return words.how.superseded;
  switch (how.tag) {
    case 'number':
      return words.how.number;
    case 'text':
      return how.blanks ? words.how.blanks : words.how.text;
    case 'difference':
      return `${shownNumber(how.latest, language)} − ${shownNumber(how.before, language)}`;
    case 'mark':
      return words.how.mark(how.text);
    case 'counted':
      return words.how.counted(how.cells);
    case 'answered':
      return how.waits ? words.how.proposed(how.by) : words.how.answered(how.by);
    case 'asked':
      return how.kind === 'ambiguous-number' ? words.how.twoReadings(how.readings) : words.asked[how.kind];
    case 'aside':
      return language === 'az' ? ignoredAz(how.says) : ignoredEn(how.says);
    default:
      return assertNever(how);
  }
}
