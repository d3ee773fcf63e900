import { BLOCK_ID, type TextBlock } from './text-block.ts';
import type { TextProblem } from './text-problem.ts';

/** A block as a file has it. */
export interface WrittenBlock {
  /** Null: the file gives it none. */
  id: string | null;
  /** The section that it stands in; its own id where it is one. */
  section: string;
  lines: { text: string; at: number }[];
}

/** The section of what stands before the first one. */
const FRONT = 'front';

const NAMED = /\s*\{#([^{}]*)\}$/;

const slug = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

const sourceOf = ({ lines }: Pick<WrittenBlock, 'lines'>): string => lines.map(({ text }) => text).join('\n');

/** A file as blocks: a line each, but for slides, the contact lines and tables, which have several. */
export function splitText(text: string): { blocks: WrittenBlock[]; problems: TextProblem[] } {
  const blocks: WrittenBlock[] = [];
  const problems: TextProblem[] = [];
  let section = FRONT;
  let above = '';
  for (const [index, raw] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/)
    .entries()) {
    const line = raw.trim();
    const named = NAMED.exec(line);
    const own = { text: named ? line.slice(0, named.index) : line, at: index + 1 };
    const last = blocks.at(-1);
    const before = above;
    above = line;
    if (line === '') continue;
    if (named && !BLOCK_ID.test(named[1]!))
      problems.push({ tag: 'id', line: own.at, block: section, name: named[1]! });
    if (last && named === null && goesOn(own.text, last, before)) {
      last.lines.push(own);
      continue;
    }
    const id = named?.[1] ?? null;
    const title = /^##\s+(.*)$/.exec(own.text)?.[1];
    if (title !== undefined) section = id ?? slug(title.replace(/^\[(.*)\]$/, '$1'));
    blocks.push({ id: title === undefined ? id : section, section, lines: [own] });
  }
  return { blocks, problems };
}

/** Whether a line belongs to the block above it. */
function goesOn(line: string, last: WrittenBlock, above: string): boolean {
  const first = last.lines[0]!.text;
  if (line.startsWith('* ')) return first.startsWith('### ') || first.startsWith('* ');
  return line.startsWith('|') && first.startsWith('|') && above.startsWith('|');
}

/**
 * Ids of blocks that have none: their number within the section, from `from` on. What only marks a printed page is
 * named by it, and no number is left out for it or for a block that has an id.
 */
export function withIds(
  blocks: readonly WrittenBlock[],
  known: { from: (section: string) => number; idOf?: (block: WrittenBlock, source: string) => string | null },
): {
  blocks: { id: string; section: string; source: string; lines: WrittenBlock['lines'] }[];
  problems: TextProblem[];
} {
  const next = new Map<string, number>();
  const seen = new Set<string>();
  const problems: TextProblem[] = [];
  const named = blocks.map((block) => {
    const source = sourceOf(block);
    const id = block.id ?? ownName(source) ?? known.idOf?.(block, source) ?? counted(block.section);
    if (seen.has(id)) problems.push({ tag: 'id-twice', line: block.lines[0]!.at, block: id, name: id });
    seen.add(id);
    return { id, section: block.section, source, lines: block.lines };
  });
  return { blocks: named, problems };

  function counted(section: string): string {
    const number = next.get(section) ?? known.from(section);
    next.set(section, number + 1);
    return `${section}.${number}`;
  }
}

/** Blocks with the section that each stands in. */
export function sectionsOf<T extends TextBlock>(blocks: readonly T[]): (T & { section: string })[] {
  let section = FRONT;
  return blocks.map((block) => {
    if (block.source.startsWith('## ')) section = block.id;
    return { ...block, section };
  });
}

/** What is named by what it is. */
function ownName(source: string): string | null {
  const page = /^<!--\s*p\.(\d+)\s*-->$/.exec(source);
  if (page) return `p.${page[1]}`;
  return source.startsWith('# ') ? 'title' : null;
}
