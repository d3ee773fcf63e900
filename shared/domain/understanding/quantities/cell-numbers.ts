import { assertNever } from '../../../result.ts';
import type { Cell } from '../../sheets/cell.ts';
import { wordNumber } from './number-words.ts';
import { numbersInProse, type CellNumber } from './numbers-in-prose.ts';
import type { Quantity } from './quantity.ts';
import { asciiDigits } from './tidy.ts';
import { readText } from './read-text.ts';
import { remembered } from '../../text/remembered.ts';

/** The numbers that a cell holds, by its type and by how they are written, whatever they may mean. */
export function numbersOf(cell: Cell): CellNumber[] {
  const { type, value, text, formula } = cell;
  switch (type) {
    case 'number':
      return [{ text, value: typeof value === 'number' ? value : null }];
    case 'duration':
    case 'error':
      return [{ text, value: null }];
    case 'date':
      return [{ text, value: null, form: 'date' }];
    case 'blank':
      // A formula whose value was never stored: a number was here.
      return formula === undefined ? [] : [{ text, value: null }];
    case 'text':
      return numbersOfText(text);
    case 'boolean':
      return [];
    default:
      return assertNever(type);
  }
}

/** A longer text is a letter, no value cell. */
const LONGEST = 200;

const SIGN = /[¼-¾⅐-⅞Ⅰ-ↈ①-⒛⓪-⓿❶-➓]/u;

const numbersOfText = remembered((shown): CellNumber[] => {
  const text = asciiDigits(shown);
  if (text.trim() === '') return [];
  if (text.length > LONGEST) return numbersInProse(text);
  const read = readText(text);
  // `yoxdur` is a word first, and a mark where something speaks of it.
  if (read.kind === 'mark')
    return read.status === 'unknown' && /\p{L}/u.test(text) ? [] : [{ text, value: null }];
  const prose = numbersInProse(text);
  // A year that fills its cell may be a count: where it stands decides.
  const whole = prose.length === 1 && prose[0]!.text === text.trim() && prose[0]!.form === 'year';
  if (prose.some(({ form }) => form !== undefined) && !whole) return prose;
  // `½`, `④`: numbers that are written without digits.
  const isSign = prose.length === 0 && SIGN.test(text);
  return asOne(text, read) ?? (isSign ? [{ text, value: null }] : prose);
});

/** The number of a cell that is one number; null where several stand in it, each by itself. */
function asOne(text: string, read: Quantity): CellNumber[] | null {
  if (read.kind === 'change') return [{ text, value: read.value, change: true }];
  if (read.kind === 'ambiguous') return read.doubts.length === 0 ? [{ text, value: null }] : null;
  if (read.kind !== 'number' || read.doubts.includes('remark')) return null;
  if (!/\d/.test(text)) {
    const word = wordNumber(text);
    return word === undefined ? null : [{ text, value: word }];
  }
  const { value, change } = read;
  if (change === undefined) return [{ text, value }];
  const at = text.search(/[([/;]|,\s+[+−–-]/);
  const [first, second] = at > 0 ? [text.slice(0, at).trim(), text.slice(at).trim()] : [text, text];
  return [
    { text: first, value },
    { text: second, value: change, change: true },
  ];
}
