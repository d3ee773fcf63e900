import type { Cell } from '../../../shared/domain/sheets/cell.ts';
import type { Random } from '../random.ts';
import { headersOf, keyedOf, labelOfRow, withCells, withText } from './case.ts';
import type { Mutation } from './lines.ts';

/** Letters that a hand puts in the place of others. */
const LETTERS = { latin: 'aeiorstlnmdkəıüş', cyrillic: 'аеиорстлнмдкву' };

/** One letter of one longer word is lost, doubled, exchanged with its neighbour, or another one. */
function typo(text: string, by: Random): string {
  const words = [...text.matchAll(/\p{L}{5,}/gu)];
  if (words.length === 0) return text;
  const word = by.pick(words);
  const at = word.index + 1 + by.below(word[0].length - 2);
  const letter = text[at]!;
  const letters = /\p{Script=Cyrillic}/u.test(letter) ? LETTERS.cyrillic : LETTERS.latin;
  const other = by.pick(Array.from(letters).filter((candidate) => candidate !== letter.toLowerCase()));
  const before = text.slice(0, at);
  const after = text.slice(at + 1);
  switch (by.below(4)) {
    case 0:
      return before + after;
    case 1:
      return before + letter + letter + after;
    case 2:
      return text[at + 1] === letter ? before + after : before + text[at + 1]! + letter + text.slice(at + 2);
    default:
      return before + other + after;
  }
}

/** A third of the labels of keyed rows carry a slip. */
export const typosInLabels: Mutation = (one, by) => {
  const chosen = new Set<Cell>();
  for (const sheet of one.document.sheets) {
    const keyed = keyedOf(one.rows, sheet);
    const refs = new Set(keyed.map(({ key }) => key.cell));
    for (const line of new Set(keyed.map(({ row }) => row))) {
      const label = labelOfRow(sheet, line, refs);
      if (label !== undefined && by.chance(1 / 3)) chosen.add(label);
    }
  }
  return slipped(one, chosen, by);
};

/** Half of the headers carry a slip. */
export const typosInHeaders: Mutation = (one, by) => {
  const chosen = new Set<Cell>();
  for (const sheet of one.document.sheets)
    for (const header of headersOf(sheet, keyedOf(one.rows, sheet))) if (by.chance(1 / 2)) chosen.add(header);
  return slipped(one, chosen, by);
};

function slipped(one: Parameters<Mutation>[0], chosen: ReadonlySet<Cell>, by: Random): ReturnType<Mutation> {
  if (chosen.size === 0) return null;
  const document = withCells(one.document, (cell) =>
    chosen.has(cell) ? withText(cell, typo(cell.text, by)) : null,
  );
  return { ...one, document };
}
