import { assertNever } from '../../result.ts';
import type { Figure } from '../figures/figure.ts';
import type { Block, Inline, Template } from './reference.ts';
import type { PrintedValue } from '../figures/printed-value.ts';
import type { Wording } from './wording.ts';
import type {
  ComposedBlock, ComposedDocument, ComposedRun, Correction, FindingRemark, NumberComment, Rival, UnprintedPlace,
} from './composed.ts'; // prettier-ignore
import { figureRun, type FigureContext } from './compose-figure.ts';
import { isOpen } from './open-comment.ts';
import { placeOfFinding } from './place-of-finding.ts';
import { printedPlaces } from './printed-places.ts';
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
  /** Rival observations of open figures. */
  rivals: ReadonlyMap<string, readonly Rival[]>;
  /** Why the accepted value differs from the printed one, by figure id (the decision's reason). */
  reasons?: ReadonlyMap<string, string>;
  /** What the checks found and nobody has explained or waived: it stands at the numbers in house style. */
  remarks?: readonly FindingRemark[];
  /** Figures that a blocker speaks against. */
  blocked?: ReadonlySet<string>;
}

/** Template + figures → the document with every number in place, and what changed against the printed one. */
export function compose(template: Template, options: ComposeOptions): ComposedDocument {
  const corrections: Correction[] = [];
  const unprinted: UnprintedPlace[] = [];
  const { found, placeless } = placeRemarks(template, options);
  const context: FigureContext = {
    options,
    place: printedPlaces(options.printed),
    commented: new Set(),
    checked: new Set(),
    found,
    corrections,
    unprinted,
  };
  const blocks = template.blocks.map((block) => composeBlock(block, context));
  const seen = new Map<string, boolean>();
  for (const run of blocks.flatMap(runsOf)) {
    if (run.kind === 'figure') seen.set(run.figure, run.open || seen.get(run.figure) === true);
  }
  const settled = (open: boolean): string[] =>
    [...seen].flatMap(([id, waits]) => (waits === open ? [id] : []));
  const isBlocked = (id: string): boolean => options.blocked?.has(id) === true;
  return {
    template: template.id,
    year: template.year,
    mode: options.mode,
    language: options.wording.language,
    blocks,
    corrections,
    unprinted,
    figures: {
      total: seen.size,
      open: settled(true).length,
      blocked: settled(false).filter(isBlocked).length,
    },
    comments: placeless,
  };
}

/** Each finding at one number: the whole rule stands in its comment. */
function placeRemarks(
  template: Template,
  { mode, remarks = [] }: ComposeOptions,
): { found: Map<string, NumberComment[]>; placeless: NumberComment[] } {
  const found = new Map<string, NumberComment[]>();
  const placeless: NumberComment[] = [];
  if (mode === 'as-printed') return { found, placeless };
  const printed = new Set(template.blocks.flatMap(figuresOf));
  for (const remark of remarks) {
    const at = placeOfFinding(remark, (figure) => printed.has(figure));
    if (at === null) placeless.push(remark.comment);
    else found.set(at, [...(found.get(at) ?? []), remark.comment]);
  }
  return { found, placeless };
}

function figuresOf(block: Block): string[] {
  if (block.kind === 'section' || block.kind === 'contact') return [];
  const inlines = block.kind === 'slide' ? block.items.flatMap((item) => item.inlines) : block.inlines;
  return inlines.flatMap((inline) => (inline.kind === 'figure' ? [inline.figure] : []));
}

/** All runs of a block, in reading order. */
export function runsOf(block: ComposedBlock): ComposedRun[] {
  if (block.kind === 'slide') return block.items.flatMap((item) => item.runs);
  return block.kind === 'section' || block.kind === 'contact' ? [] : block.runs;
}

function composeBlock(block: Block, context: FigureContext): ComposedBlock {
  switch (block.kind) {
    case 'section':
      return block;
    case 'contact':
      return { kind: 'contact', lines: block.lines };
    case 'slide': {
      const items = block.items.map((item) => ({
        role: item.role,
        runs: composeRuns(item.inlines, context),
      }));
      return { kind: 'slide', page: block.page, title: block.title, items };
    }
    case 'title':
    case 'date':
      return { kind: block.kind, runs: composeRuns(block.inlines, context) };
    case 'paragraph':
    case 'list-item':
      return { kind: block.kind, runs: composeRuns(block.inlines, context), page: block.page };
    default:
      return assertNever(block);
  }
}

function composeRuns(inlines: readonly Inline[], context: FigureContext): ComposedRun[] {
  // Page marks of the template carry no text; neighbours are found across them.
  const pieces = inlines.filter((inline) => inline.kind !== 'text' || inline.text !== '');
  return pieces.flatMap((inline, index): ComposedRun[] => {
    const before = pieces[index - 1];
    if (inline.kind === 'figure') return [figureRun(inline, before, context)];
    if (inline.kind === 'label') return [labelRun(inline, context)];
    return textRuns(inline, before, pieces[index + 1], context);
  });
}

type TextInline = Extract<Inline, { kind: 'text' }>;

/** Running text; the bracket around the change of an open figure is marked with the figure. */
function textRuns(
  inline: TextInline,
  before: Inline | undefined,
  after: Inline | undefined,
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

const joinsValueToChange = (before: Inline | undefined, after: Inline | undefined): boolean =>
  before?.kind === 'figure' &&
  after?.kind === 'figure' &&
  before.part === 'value' &&
  after.part === 'change' &&
  before.figure === after.figure;

function isOpenFigure(inline: Inline | undefined, context: FigureContext): boolean {
  if (inline?.kind !== 'figure') return false;
  const figure = context.options.figures.get(inline.figure);
  return figure === undefined || isOpen(figure);
}

function labelRun(inline: Extract<Inline, { kind: 'label' }>, context: FigureContext): ComposedRun {
  const { printed, reason, figure } = inline;
  const alone = { afterFigure: false, beforeFigure: false, linksChange: false };
  const corrected = houseText(inline.corrected, alone);
  if (printed !== inline.corrected) {
    context.corrections.push({ printed, now: corrected, reason, ...(figure !== undefined && { figure }) });
  }
  if (context.options.mode === 'as-printed') return { kind: 'text', text: printed, fixed: true };
  return { kind: 'text', text: corrected, fixed: true };
}
