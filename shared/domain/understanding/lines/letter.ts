import type { OutsideText, Sheet } from '../../sheets/cell.ts';
import type { Placed } from '../tables/found-table.ts';

/** Longer ones are prose, which may speak of anything; what they say of time is judged as what stands beside. */
const LONGEST = 160;

/** `№ 12/345-q   15 yanvar 2024-cü il`: what the letter is filed under, and the day that it was written. */
const FILED = /^\s*(?:№|no\.?|nr\.?|ref\.?|sayı|çıx\.?|исх\.?|рег\.?)[\s:№]*\d[\d\p{L}/\\.-]*(?:\s|$)/iu;

const isFiled = (text: string): boolean => FILED.test(text) && text.trim().length <= LONGEST_FILED;
const LONGEST_FILED = 60;

const isHeading = ({ above, text }: OutsideText): boolean =>
  above === true &&
  !isFiled(text) &&
  text.trim().length <= LONGEST &&
  !/[.;!?]\s+\p{Lu}.*[.;!?]\s*$/su.test(text);

/** To whom a letter speaks: his name says nothing of what it tells him (az, ru, en, tr). */
const SPOKEN_TO = /^\s*(?:çox )?(?:hörmətli|möhtərəm|уважаем\p{L}+|dear|sayın)\s[^,!:\d]{1,60}[,!:]\s*/iu;

/** The paragraphs of a letter that head its table, top first. */
export const headingsAbove = ({ outside }: Sheet): Placed[] =>
  (outside ?? [])
    .filter(isHeading)
    .map(({ text }) => text.replace(SPOKEN_TO, ''))
    .filter((text) => text !== '')
    .map((text, at) => ({
      row: 0,
      col: 0,
      cell: { ref: `¶${at + 1}`, type: 'text', value: text, text },
      text,
    }));

/** What stands around a table and heads it not. */
export const besides = ({ outside }: Sheet): OutsideText[] =>
  (outside ?? []).filter((text) => !isHeading(text) && !(text.above === true && isFiled(text.text)));
