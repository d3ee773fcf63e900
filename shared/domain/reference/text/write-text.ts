import type { TextBlock } from './text-block.ts';

/** Blocks as a file; what is read of it are the same blocks again. */
export const writeText = (blocks: readonly TextBlock[]): string =>
  `${blocks
    .map(({ id, source }) => {
      const [first = '', ...rest] = source.split('\n');
      const head = `${first} {#${id}}`;
      if (rest.length === 0) return head;
      return [head, ...(first.startsWith('### ') ? [''] : []), ...rest].join('\n');
    })
    .join('\n\n')}\n`;
