import type { OutsideText, Sheet } from '../../sheets/cell.ts';
import type { Placed } from '../tables/found-table.ts';

/** Longer ones are prose, which may speak of anything; what they say of time is judged as what stands beside. */
const LONGEST = 160;

const isHeading = ({ above, text }: OutsideText): boolean =>
  above === true && text.trim().length <= LONGEST && !/[.;!?]\s+\p{Lu}.*[.;!?]\s*$/su.test(text);

/** The paragraphs of a letter that head its table, top first. */
export const headingsAbove = ({ outside }: Sheet): Placed[] =>
  (outside ?? []).filter(isHeading).map(({ text }, at) => ({
    row: 0,
    col: 0,
    cell: { ref: `¶${at + 1}`, type: 'text', value: text, text },
    text,
  }));

/** What stands around a table and heads it not. */
export const besides = ({ outside }: Sheet): OutsideText[] =>
  (outside ?? []).filter((text) => !isHeading(text));
