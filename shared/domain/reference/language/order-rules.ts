import { bracketed } from '../text/brackets.ts';
import type { TextBlock } from '../text/text-block.ts';
import type { Edit } from './slip.ts';
import type { Prints } from './view.ts';

/** What stands in another order than the pages do. */
export interface Disorder {
  block: string;
  /** Of the block's source. */
  from: number;
  to: number;
  now: string;
  say: string | null;
  edits: Edit[];
}

/**
 * Slides on which the ministry's line or a label stands before the title, and marks of printed pages that count
 * backwards. Lines are moved as they are, those of the house first: titles, the ministry, two titles side by side, labels.
 */
export function pageOrder(blocks: readonly TextBlock[], prints: Prints): Disorder[] {
  let page = 0;
  return blocks.flatMap((block): Disorder[] => {
    const found: Disorder[] = [];
    for (const mark of block.source.matchAll(/<!--\s*p\.(\d+)\s*-->/g)) {
      const own = Number(mark[1]);
      if (own < page) found.push({ block: block.id, from: mark.index, to: mark.index + mark[0].length, now: `${page}, ${own}`, say: null, edits: [] }); // prettier-ignore
      page = Math.max(page, own);
    }
    const slide = block.source.startsWith('### ') ? slideOrder(block, prints) : null;
    return slide === null ? found : [...found, slide];
  });
}

function slideOrder({ id, source }: TextBlock, prints: Prints): Disorder | null {
  const [head = '', ...items] = source.split('\n');
  const role = (line: string): 'title' | 'ministry' | 'label' =>
    /^\*\s+\*\*.*\*\*$/.test(line) ? 'title' : /^\*\s+_.*_$/.test(line) ? 'ministry' : 'label';
  const last = items.findLastIndex((line) => role(line) !== 'label');
  const top = items.slice(0, last + 1);
  if (last < 0 || !top.some((line) => role(line) === 'title') || role(top[0]!) === 'title') return null;
  const isPair = top.length > 2 && top.slice(-2).every((line) => role(line) === 'title');
  const of = (wanted: ReturnType<typeof role>): string[] => top.filter((line) => role(line) === wanted);
  const titles = of('title');
  const rest = isPair && titles.length > 2 ? titles.splice(-2) : [];
  const order = [...titles, ...of('ministry'), ...rest, ...of('label'), ...items.slice(last + 1)];
  const from = head.length + 1;
  const first = (line: string): string =>
    bracketed(line).reduceRight(
      (said, one) =>
        'stray' in one ? said : said.slice(0, one.from) + prints(line.slice(one.from, one.to)) + said.slice(one.to),
      line,
    ).replace(/^\*\s+(?:\*\*|_)?|(?:\*\*|_)$/g, ''); // prettier-ignore
  return {
    block: id,
    from,
    to: source.length,
    now: first(top[0]!),
    say: first(order[0]!),
    edits: [{ from, to: source.length, text: order.join('\n') }],
  };
}
