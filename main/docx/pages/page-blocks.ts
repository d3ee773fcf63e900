import type { ComposedBlock, ComposedRun } from '../../../shared/domain/reference/composed.ts';
import { heldText } from './held-text.ts';
import { measured, type SetText } from './count-lines.ts';
import type { PageBlock } from './walk-pages.ts';

/** Height of a line of the serif, in its size, and what body text takes of it. */
const LINE = 2355 / 2048;
const BODY_LINE = 1.15;
const points = (centimetres: number): number => (centimetres * 72) / 2.54;

/** Sizes and distances of styles.ts, points: what these blocks are printed in. */
interface Measures {
  size: number;
  spacing?: number;
  before?: number;
  after?: number;
  /** Of the first line, and of all lines. */
  first?: number;
  left?: number;
  justified?: boolean;
}

const BODY: Measures = { size: 14, spacing: BODY_LINE, first: points(1.25), justified: true };
const HEADING = { size: 14, before: 12, after: 6 };
const CONTACT: Measures = { size: 12, spacing: BODY_LINE };

/** A paragraph of the given style on a page so wide, points. */
export const pageBlock = (runs: readonly SetText[], measures: Measures, width: number): PageBlock => {
  const { size, spacing = 1, before = 0, after = 0, first = 0, left = 0, justified = false } = measures;
  return {
    columns: [measured(runs, { size, width: width - left, indent: first, justified })],
    line: size * LINE * spacing,
    before,
    after,
  };
};

/** What the blocks of the text take of a page whose text is so wide, points; each block by its id. */
export function pageBlocks(
  blocks: readonly ComposedBlock[],
  width: number,
): { id: string; block: PageBlock }[] {
  return blocks.flatMap((block) => blocksOf(block, width).map((one) => ({ id: block.id, block: one })));
}

function blocksOf(block: ComposedBlock, width: number): PageBlock[] {
  switch (block.kind) {
    case 'section':
      if (!block.printed) return [];
      return [{ ...pageBlock([bold(block.title)], HEADING, width), keepNext: true, heading: true }];
    case 'title':
      return [pageBlock(setRuns(block.runs, 'bold'), { size: 16, after: 12 }, width)];
    case 'date':
      return [pageBlock(setRuns(block.runs), { size: 14, spacing: BODY_LINE, after: 12 }, width)];
    case 'paragraph':
      return [pageBlock(setRuns(block.runs), BODY, width)];
    case 'list-item':
      return [pageBlock(setRuns(block.runs), { ...BODY, first: 0, left: points(1.88) }, width)];
    case 'table':
      return [...block.rows.map((cells, at) => rowOf(cells, at === 0, width)), afterTable(width)];
    case 'page-break':
      return [{ ...pageBlock([], BODY, width), startsPage: true }];
    case 'contact':
      return block.lines.map((text, at) =>
        pageBlock([plain(text)], { ...CONTACT, before: at === 0 ? 24 : 0 }, width),
      );
    default:
      return [];
  }
}

const plain = (text: string): SetText => ({ text, face: 'regular' });
const bold = (text: string): SetText => ({ text, face: 'bold' });

const FACES = { strong: 'bold', italic: 'italic' } as const;

const setRuns = (runs: readonly ComposedRun[], face: SetText['face'] = 'regular'): SetText[] =>
  runs.map((run) => ({
    text: heldText(run.text),
    face: run.kind === 'text' && run.emphasis !== undefined ? FACES[run.emphasis] : face,
  }));

/** What stands round the text of a cell, and the rule under the head: points. */
const CELL_SIDES = 6;
const CELL_ENDS = 2;
const RULE = 0.75;

function rowOf(cells: readonly (readonly ComposedRun[])[], head: boolean, width: number): PageBlock {
  const room = {
    size: 11,
    width: width / Math.max(1, cells.length) - CELL_SIDES,
    indent: 0,
    justified: false,
  };
  return {
    columns: cells.map((runs) => measured(setRuns(runs, head ? 'bold' : 'regular'), room)),
    line: 11 * LINE,
    before: CELL_ENDS + (head ? RULE : 0),
    after: 0,
    whole: true,
  };
}

const afterTable = (width: number): PageBlock => pageBlock([], { size: 11, before: 6 }, width);
