import { figuresNamed, linesOf, type ReferenceText } from '../reference.ts';
import { parseText, type Readable, type TextHead } from './parse-text.ts';
import { splitText, withIds } from './split-text.ts';
import type { TextBlock } from './text-block.ts';
import type { TextProblem } from './text-problem.ts';

/** A text as it is kept, with the section that each block stands in, and what it means. */
export interface ReadText {
  blocks: (TextBlock & { section: string })[];
  text: ReferenceText;
  problems: TextProblem[];
}

/** What is known of the text that a file takes the place of. */
export interface KnownText {
  blocks: readonly (TextBlock & { section: string })[];
  /** Every id that was ever given to a block of it: none is given twice. */
  everGiven: readonly string[];
  isFigure: (id: string) => boolean;
}

/**
 * Reads the file of a text. Where it gives a block no id, one of the same words in the same section of the known text
 * lends it its own; others get the next number of their section.
 */
export function readText(file: string, head: TextHead, known?: KnownText): ReadText {
  const split = splitText(file);
  const written = new Set(split.blocks.flatMap(({ id }) => id ?? []));
  const lent = Map.groupBy(
    (known?.blocks ?? []).filter(({ id }) => !written.has(id)),
    ({ section, source }) => `${section} ${source}`,
  );
  const named = withIds(split.blocks, {
    from: (section) => 1 + highest(known?.everGiven ?? [], section),
    idOf: ({ section }, source) => lent.get(`${section} ${source}`)?.shift()?.id ?? null,
  });
  const { text, problems } = meantBy(named.blocks, head, known?.isFigure);
  const blocks = named.blocks.map(({ id, section, source }) => ({ id, section, source }));
  const all = [...split.problems, ...named.problems, ...problems];
  return { blocks, text, problems: all.toSorted((a, b) => a.line - b.line) };
}

/** What blocks mean, with the figures that they name and nobody knows. */
export function meantBy(
  blocks: readonly Readable[],
  head: TextHead,
  isFigure: (id: string) => boolean = () => true,
): { text: ReferenceText; problems: TextProblem[] } {
  const { text, problems } = parseText(blocks, head);
  return { text, problems: [...problems, ...unknownFigures(text, blocks, isFigure)] };
}

function highest(given: readonly string[], section: string): number {
  const numbers = given.map((id) =>
    id.startsWith(`${section}.`) ? Number(id.slice(section.length + 1)) : Number.NaN,
  );
  return Math.max(0, ...numbers.filter((number) => Number.isInteger(number)));
}

function unknownFigures(
  { blocks }: ReferenceText,
  written: readonly Readable[],
  isFigure: (id: string) => boolean,
): TextProblem[] {
  return blocks.flatMap((block, at): TextProblem[] => {
    const line = written[at]!.lines?.[0]?.at ?? 1;
    return [...new Set(linesOf(block).flatMap(figuresNamed))]
      .filter((figure) => !isFigure(figure))
      .map((name) => ({ tag: 'figure-unknown', line, block: block.id, name }));
  });
}
