import type { Face } from './serif-widths.ts';
import { borrowedWidth, widthOf } from './serif-widths.ts';

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

/** A piece that no line breaks: its width, and that of the spaces behind it. */
interface Word {
  width: number;
  space: number;
}

/** Of what Word gives up of a space, and of what it weighs against stretching the line without the word. */
const MOST_SQUEEZE = 0.25;
const STRETCH_TO_SQUEEZE = 2.015;

/** Lines that a text takes. */
export function countLines(
  runs: readonly SetText[],
  { size, width, indent, justified }: ParagraphRoom,
  rules: LineRules,
): number {
  const { squeezes, slack } = rules;
  let lines = 1;
  let limit = width - indent + slack;
  /** Width so far without and with the spaces at its end, and all its spaces. */
  let [end, position, spaces] = [0, 0, 0];
  for (const word of wordsOf(runs, size, rules)) {
    const over = position + word.width - limit;
    const squeezed = justified && squeezes && fitsSqueezed(over, limit - end, spaces, position - end);
    if (over > 0 && position > 0 && !squeezed) {
      lines += 1;
      limit = width + slack;
      [end, position, spaces] = [0, 0, 0];
    }
    end = position + word.width;
    position = end + word.space;
    spaces += word.space;
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

/** Lines break at spaces, and behind hyphens and dashes. */
function wordsOf(runs: readonly SetText[], size: number, { unknown, borrows }: LineRules): Word[] {
  const words: Word[] = [];
  let word: Word = { width: 0, space: 0 };
  let before = '';
  for (const { text, face } of runs) {
    for (const character of text) {
      const ems =
        (borrows ? borrowedWidth(character, face) : undefined) ?? widthOf(character, face) ?? unknown;
      const isSpace = character === ' ';
      if (!isSpace && (word.space > 0 || (DASHES.has(before) && character !== '\u00a0'))) {
        words.push(word);
        word = { width: 0, space: 0 };
      }
      if (isSpace) word.space += ems * size;
      else word.width += ems * size;
      before = character;
    }
  }
  return [...words, word];
}
