import type { ComposedBlock } from './composed.ts';
import { runsOf } from './compose.ts';

/** Figures that a document prints open, and words of which nobody knows whether they hold, by their block. */
export function openPlacesOf(blocks: readonly ComposedBlock[]): {
  figures: string[];
  words: { block: string; text: string }[];
} {
  const figures = new Set<string>();
  const words: { block: string; text: string }[] = [];
  for (const block of blocks) {
    const open = runsOf(block).filter((run) => (run.kind === 'figure' ? run.open : run.open === true));
    const own = open.flatMap((run) => (run.kind === 'figure' ? [run.figure] : []));
    for (const figure of own) figures.add(figure);
    // Brackets are marked with the figure between them.
    for (const { text } of open.filter(({ kind }) => kind === 'text'))
      if (/\p{L}/u.test(text)) words.push({ block: block.id, text });
  }
  return { figures: [...figures], words };
}
