import type { Meanings } from '../meaning/meanings.ts';
import { isWithin } from '../meaning/sequences.ts';
import { lower } from '../../text/fold.ts';
import type { Said, TableLines } from './line.ts';
import { hasWording } from './parents.ts';

/** `keçmiş Statistika Komitəsi`, `(бывший …)`: how a body was called before (az, ru, en, tr). */
const FORMER =
  /(?:^|\()\s*(?:keçmiş|sabiq|əvvəlki adi|бывш(?:ий|ая|ее|ие)|ранее|former(?:ly)?|previously|eski(?: adiyla)?|önceki adi)(?!\p{L})[\s:–-]*/u;

/**
 * Lines without the titles that only say how a body was called before, and without the name that it has now in the
 * line above or in the same one: neither says anything of what is counted.
 */
export function withoutNames(lines: TableLines, meanings: Meanings): TableLines {
  const { titles } = lines;
  const isFormer = titles.map((said) => saysFormer(said, meanings));
  if (!isFormer.includes(true)) return lines;
  const isNew = (said: Said, at: number): boolean =>
    isFormer[at - 1] === true && isNameOver(titles[at - 1]!, said, meanings);
  return { ...lines, titles: titles.filter((said, at) => !isFormer[at] && !isNew(said, at)) };
}

function saysFormer({ told }: Said, meanings: Meanings): boolean {
  const { rest } = told.span;
  const found = FORMER.exec(lower(rest));
  if (found === null) return false;
  const from = found.index + found[0].length;
  const behind = [...told.tokens.keys()].filter((at) => told.tokens[at]!.from >= from);
  if (behind.length === 0 || !behind.every((at) => isWithin(told.agencies, at))) return false;
  const tokens = told.tokens.filter((token) => token.from < found.index);
  return !hasWording({ tokens }, meanings);
}

/** The line right above, in which no figure is named. */
const isNameOver = (former: Said, { placed, told }: Said, meanings: Meanings): boolean =>
  placed.row === former.placed.row - 1 && !hasWording(told, meanings) && told.span.periods.length === 0;
