import type { Face } from './serif-widths.ts';
import { widthOf } from './serif-widths.ts';

export interface SetText {
  text: string;
  face: Face;
}

/** How a word processor breaks lines. */
export interface LineRules {
  /** Word puts one word more on a justified line where its spaces can be narrowed for it; LibreOffice does not. */
  squeezes: boolean;
  /** Points that a line may be longer, or has to be shorter, than the measures say: roundings differ. */
  slack: number;
  /** Of a character that the measures do not know, ems. */
  unknown: number;
  /** Letters that the font at hand lacks and another one gives. */
  borrows: boolean;
}

/** Measures of a paragraph, points. */
export interface ParagraphRoom {
  size: number;
  /** Of a full line. */
  width: number;
  /** The first line begins so much farther in; negative where it hangs. */
  indent: number;
  justified: boolean;
}

/** A piece that no line breaks, and the spaces behind it: widths in ems, as far as every word processor has the same. */
interface Word {
  width: number;
  space: number;
  /** Characters without measures. */
  unknown: number;
  /** Letters that one font may borrow from another: as borrowed, and as its own ones or without measures. */
  borrowed: number;
  own: number;
  ownUnknown: number;
}

/** A text measured once, for all the rules by which its lines are counted. */
export interface Measured {
  words: readonly Word[];
  room: ParagraphRoom;
}

/** Of what Word gives up of a space, and of what it weighs against stretching the line without the word. */
const MOST_SQUEEZE = 0.25;
const STRETCH_TO_SQUEEZE = 2.015;

/** Lines that a text takes. */
export function countLines({ words, room }: Measured, rules: LineRules): number {
  const { size, width, indent, justified } = room;
  const { squeezes, slack } = rules;
  let lines = 1;
  let limit = width - indent + slack;
  /** Width so far without and with the spaces at its end, and all its spaces. */
  let [end, position, spaces] = [0, 0, 0];
  for (const word of words) {
    const wide = widthBy(word, rules) * size;
    const over = position + wide - limit;
    const squeezed = justified && squeezes && fitsSqueezed(over, limit - end, spaces, position - end);
    if (over > 0 && position > 0 && !squeezed) {
      lines += 1;
      limit = width + slack;
      [end, position, spaces] = [0, 0, 0];
    }
    const space = word.space * size;
    end = position + wide;
    position = end + space;
    spaces += space;
  }
  return lines;
}

/** @param last width of the spaces at the end of the line, which are among `spaces` */
function fitsSqueezed(over: number, slack: number, spaces: number, last: number): boolean {
  if (spaces <= 0 || over / spaces > MOST_SQUEEZE) return false;
  const between = spaces - last;
  return between <= 0 || slack / between >= STRETCH_TO_SQUEEZE * (over / spaces);
}

const DASHES = new Set(['-', '–', '—']);

const widthBy = (
  { width, unknown, borrowed, own, ownUnknown }: Word,
  { borrows, unknown: most }: LineRules,
): number => width + unknown * most + (borrows ? borrowed : own + ownUnknown * most);

const empty = (): Word => ({ width: 0, space: 0, unknown: 0, borrowed: 0, own: 0, ownUnknown: 0 });

/** Lines break at spaces, and behind hyphens and dashes. */
export function measured(runs: readonly SetText[], room: ParagraphRoom): Measured {
  const words: Word[] = [];
  let word = empty();
  let before = '';
  for (const { text, face } of runs) {
    for (const character of text) {
      const { own, borrowed } = widthOf(character, face);
      if (character === ' ') {
        word.space += own ?? 0;
        before = character;
        continue;
      }
      if (word.space > 0 || (DASHES.has(before) && character !== '\u00a0')) {
        words.push(word);
        word = empty();
      }
      if (borrowed !== undefined) {
        word.borrowed += borrowed;
        if (own === undefined) word.ownUnknown += 1;
        else word.own += own;
      } else if (own === undefined) word.unknown += 1;
      else word.width += own;
      before = character;
    }
  }
  return { words: [...words, word], room };
}
