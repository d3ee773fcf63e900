import { assertNever } from '../../result.ts';
import type { Figure } from '../figures/figure.ts';
import {
  figuresOf,
  linesOf,
  type Block,
  type Inline,
  type PlainInline,
  type ReferenceText,
  type TextInline,
} from './reference.ts';
import type { PrintedValue } from '../figures/printed-value.ts';
import type { Wording } from './wording.ts';
import type {
  ComposedBlock, ComposedDocument, ComposedRun, Correction, FindingRemark, NumberComment, Rival, UnprintedPlace,
} from './composed.ts'; // prettier-ignore
import { askedOf, figureRun, gapRun, nounText, yearText, type FigureContext } from './compose-figure.ts';
import { isOpen } from './open-comment.ts';
import { placeOfFinding } from './place-of-finding.ts';
import { printedPlaces } from './printed-places.ts';
import { settled } from './settle.ts';
import { houseText } from './typography.ts';

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
  since?: (figure: string, from: number) => { value: number | null; open: boolean };
  /** Rival observations of open figures. */
  rivals: ReadonlyMap<string, readonly Rival[]>;
  /** Why the accepted value differs from the printed one, by figure id (the decision's reason). */
  reasons?: ReadonlyMap<string, string>;
  /** What the checks found and nobody has explained or waived: it stands at the numbers in house style. */
  remarks?: readonly FindingRemark[];
  /** Figures that a blocker speaks against. */
  blocked?: ReadonlySet<string>;
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
  const blocks = text.blocks.flatMap((block) => composeBlock(block, context));
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
      const items = block.items.map((item) => ({
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

function composeRuns(inlines: readonly Inline[], context: FigureContext): ComposedRun[] {
  const plain = settled(inlines, (figure) => askedOf(figure, context));
  // Page marks carry no text; neighbours are found across them, and nouns are part of the text that they stand in.
  const pieces = withNouns(plain, context).filter((inline) => inline.kind !== 'text' || inline.text !== '');
  return pieces.flatMap((inline, index): ComposedRun[] => {
    const before = pieces[index - 1];
    switch (inline.kind) {
      case 'figure':
        return [figureRun(inline, before, context)];
      case 'gap':
        return [gapRun(inline.figure, context)];
      case 'year':
        return [{ kind: 'text', text: yearText(inline, context), fixed: true }];
      case 'label':
        return [labelRun(inline, context)];
      case 'text':
        return textRuns(inline, before, pieces[index + 1], context);
      default:
        return assertNever(inline);
    }
  });
}

type WithoutNoun = Exclude<PlainInline, { kind: 'noun' }>;

function withNouns(inlines: readonly PlainInline[], context: FigureContext): WithoutNoun[] {
  const pieces: WithoutNoun[] = [];
  for (const inline of inlines) {
    const one: WithoutNoun =
      inline.kind === 'noun' ? { kind: 'text', text: nounText(inline, context) } : inline;
    const last = pieces.at(-1);
    if (last && isPlainText(last) && isPlainText(one))
      pieces[pieces.length - 1] = { kind: 'text', text: last.text + one.text };
    else pieces.push(one);
  }
  return pieces;
}

/** Text that nothing tells from the text beside it. */
const isPlainText = (inline: PlainInline): inline is TextInline =>
  inline.kind === 'text' &&
  inline.ref === undefined &&
  inline.emphasis === undefined &&
  inline.unsure === undefined;

/** Running text; the bracket around the change of an open figure is marked with the figure. */
function textRuns(
  inline: TextInline,
  before: PlainInline | undefined,
  after: PlainInline | undefined,
  context: FigureContext,
): ComposedRun[] {
  const run = (text: string, open: boolean): ComposedRun => ({
    kind: 'text',
    text,
    ...(inline.emphasis && { emphasis: inline.emphasis }),
    ...(open && { open }),
    ...(inline.ref !== undefined && { fixed: true }),
  });
  if (context.options.mode === 'as-printed') return [run(inline.text, false)];
  if (inline.unsure === true) return [run(inline.text, true)];
  const linksChange = joinsValueToChange(before, after);
  const around = {
    afterFigure: before?.kind === 'figure',
    beforeFigure: after?.kind === 'figure',
    linksChange,
  };
  const text = houseText(inline.text, around);
  if (linksChange) return [run(text, text.trim() === '(' && isOpenFigure(before, context))];
  const closes = before?.kind === 'figure' && before.part === 'change' && text.startsWith(')');
  if (!closes || !isOpenFigure(before, context)) return [run(text, false)];
  return text === ')' ? [run(')', true)] : [run(')', true), run(text.slice(1), false)];
}

const joinsValueToChange = (before: PlainInline | undefined, after: PlainInline | undefined): boolean =>
  before?.kind === 'figure' &&
  after?.kind === 'figure' &&
  before.part === 'value' &&
  after.part === 'change' &&
  before.figure === after.figure;

function isOpenFigure(inline: PlainInline | undefined, context: FigureContext): boolean {
  if (inline?.kind !== 'figure') return false;
  const figure = context.options.figures.get(inline.figure);
  return figure === undefined || isOpen(figure);
}

function labelRun(inline: Extract<PlainInline, { kind: 'label' }>, context: FigureContext): ComposedRun {
  const { printed, reason, figure } = inline;
  const alone = { afterFigure: false, beforeFigure: false, linksChange: false };
  const corrected = houseText(inline.corrected, alone);
  if (printed !== inline.corrected) {
    context.corrections.push({ printed, now: corrected, reason, ...(figure !== undefined && { figure }) });
  }
  if (context.options.mode === 'as-printed') return { kind: 'text', text: printed, fixed: true };
  return { kind: 'text', text: corrected, fixed: true };
}
