import { assertNever } from '../../result.ts';
import type { Figure } from '../figures/figure.ts';
import { figuresOf, linesOf, type Block, type ReferenceText } from './reference.ts';
import type { PrintedValue } from '../figures/printed-value.ts';
import type { Wording } from './wording.ts';
import type {
  ComposedBlock, ComposedDocument, ComposedRun, Correction, FindingRemark, NumberComment, Rival, UnprintedPlace,
} from './composed.ts'; // prettier-ignore
import type { FigureContext } from './compose-figure.ts';
import { composeRuns } from './compose-runs.ts';
import { houseBlocks } from './house-blocks.ts';
import { placeOfFinding } from './place-of-finding.ts';
import { printedPlaces } from './printed-places.ts';

export interface ComposeOptions {
  /** `as-printed` repeats the printed document letter by letter; `house` prints accepted values in house style. */
  mode: 'as-printed' | 'house';
  /** The words of the document's language. */
  wording: Wording;
  /** Accepted (or provisional) values by figure id. A figure that is not here prints as missing. */
  figures: ReadonlyMap<string, Figure>;
  /** The printed document's numbers, in its order. */
  printed: readonly PrintedValue[];
  /** Sums of a figure over the years from one on; absent where nobody asks for any. */
  since?: (figure: string, from: number) => { value: number | null; open: boolean; hidden?: true };
  /** Rival observations of open figures. */
  rivals: ReadonlyMap<string, readonly Rival[]>;
  /** Why the accepted value differs from the printed one, by figure id (the decision's reason). */
  reasons?: ReadonlyMap<string, string>;
  /** What the checks found and nobody has explained or waived: it stands at the numbers in house style. */
  remarks?: readonly FindingRemark[];
  /** Figures that a blocker speaks against. */
  blocked?: ReadonlySet<string>;
  /** Pages of the slides that have charts, and of those among them that have nothing to draw. */
  charted?: ReadonlySet<number>;
  blank?: ReadonlySet<number>;
}

/** Text + figures → the document with every number in place, and what changed against the printed one. */
export function compose(text: ReferenceText, options: ComposeOptions): ComposedDocument {
  const corrections: Correction[] = [];
  const unprinted: UnprintedPlace[] = [];
  const { found, ofBlocks, placeless } = placeRemarks(text, options);
  const context: FigureContext = {
    options,
    place: printedPlaces(options.printed),
    commented: new Set(),
    checked: new Set(),
    found,
    corrections,
    unprinted,
  };
  const composed = text.blocks.flatMap((block) => composeBlock(block, context));
  const { charted = new Set(), blank = new Set(), wording } = options;
  const blocks =
    options.mode === 'house'
      ? houseBlocks(composed, { language: wording.language, charted, blank })
      : composed;
  const seen = new Map<string, boolean>();
  for (const run of blocks.flatMap(runsOf)) {
    if (run.kind === 'figure') seen.set(run.figure, run.open || seen.get(run.figure) === true);
  }
  const withState = (open: boolean): string[] =>
    [...seen].flatMap(([id, waits]) => (waits === open ? [id] : []));
  const isBlocked = (id: string): boolean => options.blocked?.has(id) === true;
  return {
    template: text.template,
    year: text.year,
    mode: options.mode,
    language: options.wording.language,
    blocks,
    corrections,
    unprinted,
    figures: {
      total: seen.size,
      open: withState(true).length,
      blocked: withState(false).filter(isBlocked).length,
    },
    blockComments: ofBlocks,
    comments: placeless,
  };
}

/** Each finding at one number: the whole rule stands in its comment. */
function placeRemarks(
  { blocks }: ReferenceText,
  { mode, remarks = [] }: ComposeOptions,
): {
  found: Map<string, NumberComment[]>;
  ofBlocks: Record<string, NumberComment[]>;
  placeless: NumberComment[];
} {
  const found = new Map<string, NumberComment[]>();
  const ofBlocks: Record<string, NumberComment[]> = {};
  const placeless: NumberComment[] = [];
  if (mode === 'as-printed') return { found, ofBlocks, placeless };
  // A slide has no paragraph of its own to stand at.
  const prose = new Set(blocks.flatMap((block) => ('inlines' in block ? [block.id] : [])));
  const printed = new Set(blocks.flatMap(linesOf).flatMap(figuresOf));
  for (const remark of remarks) {
    const at = placeOfFinding(remark, (figure) => printed.has(figure));
    if (at === null && remark.block !== undefined && prose.has(remark.block))
      (ofBlocks[remark.block] ??= []).push(remark.comment);
    else if (at === null) placeless.push(remark.comment);
    else found.set(at, [...(found.get(at) ?? []), remark.comment]);
  }
  return { found, ofBlocks, placeless };
}

/** All runs of a block, in reading order. */
export function runsOf(block: ComposedBlock): ComposedRun[] {
  switch (block.kind) {
    case 'slide':
      return block.items.flatMap((item) => item.runs);
    case 'table':
      return block.rows.flat(2);
    case 'section':
    case 'contact':
    case 'page-break':
      return [];
    default:
      return block.runs;
  }
}

/** None of what is there for those who write only. */
function composeBlock(block: Block, context: FigureContext): ComposedBlock[] {
  const { id } = block;
  switch (block.kind) {
    case 'section':
    case 'page-break':
      return [block];
    case 'note':
    case 'printed-page':
      return [];
    case 'contact':
      return [
        {
          id,
          kind: 'contact',
          lines: block.lines.map((line) =>
            composeRuns(line, context)
              .map(({ text }) => text)
              .join(''),
          ),
        },
      ];
    case 'table':
      return [
        {
          id,
          kind: 'table',
          page: block.page,
          rows: block.rows.map((row) => row.map((cell) => composeRuns(cell, context))),
        },
      ];
    case 'slide': {
      const items = block.items.map((item, line) => ({
        line,
        role: item.role,
        runs: composeRuns(item.inlines, context),
      }));
      return [{ id, kind: 'slide', page: block.page, title: block.title, items }];
    }
    case 'title':
      return [{ id, kind: 'title', printed: block.printed, runs: composeRuns(block.inlines, context) }];
    case 'date':
      return [{ id, kind: 'date', runs: composeRuns(block.inlines, context) }];
    case 'paragraph':
    case 'list-item':
      return [{ id, kind: block.kind, runs: composeRuns(block.inlines, context), page: block.page }];
    default:
      return assertNever(block);
  }
}
