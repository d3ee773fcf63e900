import type { DocumentParagraph } from '../reference/read-back/document-text.ts';
import { numbersOf, type Arithmetic } from './arithmetic.ts';
import { changesIn } from './changes.ts';
import type { ProseNumber } from './prose-number.ts';
import { isReadable, type Sentence } from './sentence.ts';
import { sharesIn } from './shares.ts';
import { sumsIn, type IsWhole } from './sums.ts';
import { inTables } from './tables.ts';

/**
 * All arithmetic that a document states by grammar or layout. What can be read in two ways counts as it holds: a number
 * that fits one reading refutes the others.
 *
 * @param year that the document is about, by which others are earlier ones
 */
export function proseArithmetic(
  paragraphs: readonly DocumentParagraph[],
  {
    numbers,
    sentences,
    year,
    isWhole,
  }: {
    numbers: readonly ProseNumber[];
    sentences: readonly Sentence[];
    year: number | null;
    isWhole: IsWhole;
  },
): Arithmetic[] {
  const inText = sentences.filter(
    (sentence) => paragraphs[sentence.paragraph]!.cell === undefined && isReadable(sentence),
  );
  const sums = sumsIn(inText, isWhole);
  const parts = sums.flatMap((one) => (one.kind === 'sum' ? one.parts : []));
  const all = [
    ...sums,
    ...changesIn(inText, new Set(parts), year),
    ...sharesIn(inText),
    ...inTables(paragraphs, numbers, isWhole),
  ];
  const right = all.filter(({ holds }) => holds);
  const seen = new Set<string>();
  return all.filter((one) => {
    const key = `${one.kind} ${numbersOf(one)
      .map(({ paragraph, start }) => `${paragraph}.${start}`)
      .join(' ')}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return one.holds || !right.some((other) => refutes(other, one));
  });
}

/** Whether what holds shows that the other was no reading of the text. */
function refutes(right: Arithmetic, wrong: Arithmetic): boolean {
  if (right.kind !== wrong.kind) return false;
  if (right.kind === 'sum' && wrong.kind === 'sum') {
    if (wrong.certainty === 'certain')
      return right.total === wrong.total && sameParts(right.parts, wrong.parts);
    return wrong.parts.some((part) => right.parts.includes(part)) || right.parts.includes(wrong.total);
  }
  if (right.kind === 'share' && wrong.kind === 'share') return right.share === wrong.share;
  return (
    right.kind === 'change' && wrong.kind === 'change' && right.by !== undefined && right.by === wrong.by
  );
}

const sameParts = (one: readonly ProseNumber[], other: readonly ProseNumber[]): boolean =>
  one.length === other.length && one.every((part) => other.includes(part));
