import { assertNever } from '../../result.ts';
import type { Emphasis, Inline, PlainInline, TextInline } from './reference.ts';
import type { ComposedRun } from './composed.ts';
import { askedOf, figureRun, gapRun, nounText, yearText, type FigureContext } from './compose-figure.ts';
import { isOpen } from './open-comment.ts';
import { settled } from './settle.ts';
import { houseText } from './typography.ts';

/** A line as it prints: one branch of each clause, numbers worded, text in house typography. */
export function composeRuns(inlines: readonly Inline[], context: FigureContext): ComposedRun[] {
  const plain = settled(inlines, (figure) => askedOf(figure, context));
  // Page marks carry no text; neighbours are found across them, and nouns are part of the text that they stand in.
  const pieces = withNouns(plain, context).filter(
    (inline) => inline.kind !== 'text' || inline.text !== '' || inline.note !== undefined,
  );
  return pieces.flatMap((inline, index): ComposedRun[] => {
    const before = pieces[index - 1];
    switch (inline.kind) {
      case 'figure':
        return [{ ...figureRun(inline, before, context), ...looks(inline) }];
      case 'gap':
        return [gapRun(inline.figure, context)];
      case 'year':
        return [{ kind: 'text', text: yearText(inline, context), fixed: true, ...looks(inline) }];
      case 'label':
        return [{ ...labelRun(inline, context), ...looks(inline) }];
      case 'text':
        return textRuns(inline, before, pieces[index + 1], context);
      default:
        return assertNever(inline);
    }
  });
}

const looks = ({ emphasis }: { emphasis?: Emphasis }): { emphasis?: Emphasis } =>
  emphasis ? { emphasis } : {};

type WithoutNoun = Exclude<PlainInline, { kind: 'noun' }>;

function withNouns(inlines: readonly PlainInline[], context: FigureContext): WithoutNoun[] {
  const pieces: WithoutNoun[] = [];
  for (const inline of inlines) {
    const one: WithoutNoun =
      inline.kind === 'noun' ? { kind: 'text', text: nounText(inline, context), ...looks(inline) } : inline;
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
  inline.note === undefined &&
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
  // The printed document has no notes.
  const isPrinted = context.options.mode === 'as-printed';
  if (inline.note !== undefined) return isPrinted ? [] : [{ kind: 'text', text: '', note: inline.note }];
  if (isPrinted) return [run(inline.text, false)];
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
