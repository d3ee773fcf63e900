import { labelsOf } from '../lines/line.ts';
import { narrow, type Around } from '../reading/narrow.ts';
import type { Meanings } from '../meaning/meanings.ts';
import type { CellReading } from '../reading/cell-reading.ts';
import type { OpenWord } from '../reading/open-words.ts';

/** A figure that a person chose for a line: for each of its cells with the categories of the header over it. */
export function figureOf(
  { row, column }: CellReading,
  figure: string,
  categories: Record<string, string> | undefined,
  meanings: Meanings,
): { figure: string; categories: Record<string, string>; left: readonly OpenWord[] } {
  const known = meanings.catalogue.figuresById.get(figure);
  if (categories !== undefined || known === undefined)
    return { figure, categories: categories ?? {}, left: [] };
  const around: Around[] = [
    // The person has read the label.
    ...labelsOf(row).map((said): Around => ({ axis: 'row', said, pattern: said.placed.text, isKnown: true })),
    ...column.own.map((said): Around => ({ axis: 'column', said })),
  ];
  const narrowed = narrow(known, around, {}, meanings);
  return { figure: narrowed.figure, categories: narrowed.scope, left: narrowed.left };
}
