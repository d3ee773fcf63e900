import type { TextHead } from './parse-text.ts';
import { meantBy } from './read-text.ts';
import { splitText } from './split-text.ts';
import type { TextBlock } from './text-block.ts';
import type { TextProblem } from './text-problem.ts';

/** What cannot be read in the words of one block. */
export function blockProblems(
  block: TextBlock,
  head: TextHead,
  isFigure: (id: string) => boolean,
): TextProblem[] {
  if (splitText(block.source).blocks.length !== 1 || /\{#[^{}]*\}\s*$/m.test(block.source))
    return [{ tag: 'block', line: 1, block: block.id, name: block.source.slice(0, 60) }];
  return meantBy([block], head, isFigure).problems;
}
