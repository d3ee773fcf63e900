import { linesOf, type Inline, type ReferenceText, type TextInline } from '../reference/reference.ts';

/** A sentence of a text, with where it stands. */
export interface TextSentence {
  block: string;
  /** Heading of the section, or what a slide is about. */
  section: string;
  page?: number;
  /** Its number within the block, from 0. */
  at: number;
  /** It stands in the running text. */
  prose: boolean;
  inlines: Inline[];
}

/** All sentences in the order of the document; a title, a label and a cell of a table are one each. */
export function sentencesOf({ blocks }: ReferenceText): TextSentence[] {
  let section = '';
  return blocks.flatMap((block): TextSentence[] => {
    if (block.kind === 'section') section = block.title;
    if (block.kind === 'contact') return [];
    const place = {
      block: block.id,
      section: block.kind === 'slide' ? block.title : section,
      ...('page' in block && { page: block.page }),
      prose: block.kind === 'paragraph' || block.kind === 'list-item',
    };
    return linesOf(block)
      .flatMap(splitSentences)
      .map((inlines, at) => ({ ...place, at, inlines }));
  });
}

/** A stop ends a sentence where a capital letter follows: `No. 15` and `a.m.` go on. */
const END = /(?<=[\p{Ll})\]”’]{2}[.!?])\s+(?=[\p{Lu}“‘])/u;
/** A number that follows begins the next one. */
const ENDED = /[\p{Ll})\]”’]{2}[.!?]\s+$/u;

export function splitSentences(inlines: readonly Inline[]): Inline[][] {
  const sentences: Inline[][] = [[]];
  let ended = false;
  for (const inline of inlines) {
    if (ended) sentences.push([]);
    ended = false;
    if (inline.kind !== 'text' || inline.ref !== undefined) {
      sentences.at(-1)!.push(inline);
      continue;
    }
    const pieces = inline.text.split(END);
    pieces.forEach((text, at) => {
      if (at > 0) sentences.push([]);
      const piece: TextInline = { ...inline, text };
      if (at > 0) delete piece.page;
      sentences.at(-1)!.push(piece);
    });
    ended = ENDED.test(pieces.at(-1)!);
  }
  return sentences.filter((one) => one.some((inline) => inline.kind !== 'text' || inline.text.trim() !== ''));
}
