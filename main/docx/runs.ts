import {
  CommentRangeEnd, CommentRangeStart, CommentReference, NoBreakHyphen, Paragraph, TextRun, type ParagraphChild,
} from 'docx'; // prettier-ignore
import type { ComposedRun, NumberComment } from '../../shared/domain/reference/composed.ts';
import { contentControl, tagOf } from './content-control.ts';
import type { Frame } from './frame.ts';
import { STYLE } from './styles.ts';

const OPEN = { style: STYLE.openFigure };
const BLOCKED = { style: STYLE.blockedFigure };

/** Composed runs → Word runs; figures become content controls; open ones and those that a blocker speaks against are marked. */
export const wordRuns = (runs: readonly ComposedRun[], frame: Frame): ParagraphChild[] =>
  runs.flatMap((run) => (run.kind === 'text' ? [textRun(run)] : figureRuns(run, frame)));

function textRun(run: Extract<ComposedRun, { kind: 'text' }>): TextRun {
  return new TextRun({
    children: heldTogether(run.text),
    ...(run.emphasis === 'strong' && { bold: true }),
    ...(run.emphasis === 'italic' && { italics: true }),
    ...(run.open && OPEN),
  });
}

/** A suffix stays on the line of what it belongs to: `2020-ci`, `42%-i`, `QHT-ni`, or the figure before this run. */
const SUFFIX = /(?<=^|[\d%\p{Lu}])-(?=\p{Ll}{1,5}(?!\p{L}))/u;

const heldTogether = (text: string): (string | NoBreakHyphen)[] =>
  text
    .split(SUFFIX)
    .flatMap((part, at) => [...(at > 0 ? [new NoBreakHyphen()] : []), ...(part === '' ? [] : [part])]);

function figureRuns(run: Extract<ComposedRun, { kind: 'figure' }>, frame: Frame): ParagraphChild[] {
  const label = frame.options.labels.get(run.figure) ?? run.figure;
  const control = contentControl(
    {
      tag: tagOf(run.figure, run.part),
      alias: run.part === 'change' ? frame.words.changeAlias(label) : label,
      id: frame.nextControl(),
    },
    [new TextRun({ children: heldTogether(run.text), ...(run.open ? OPEN : run.blocked && BLOCKED) })],
  );
  return commented([control], run.comments ?? [], frame);
}

/** What is commented, between the marks of its comments. */
export function commented(
  children: ParagraphChild[],
  comments: readonly NumberComment[],
  frame: Frame,
): ParagraphChild[] {
  const ids = comments.map((comment) => addComment(comment, frame));
  return [
    ...ids.map((id) => new CommentRangeStart(id)),
    ...children,
    ...ids.flatMap((id) => [new CommentRangeEnd(id), new TextRun({ children: [new CommentReference(id)] })]),
  ];
}

function addComment(comment: NumberComment, frame: Frame): number {
  const id = frame.comments.length;
  const small = (text: string): Paragraph =>
    new Paragraph({ children: [new TextRun({ text, size: 18, color: '53565B' })] });
  frame.comments.push({
    id,
    author: 'Arayış',
    initials: 'A',
    date: frame.options.now,
    children: [
      new Paragraph({
        children: [
          new TextRun({ text: `${comment.lead} `, bold: true, size: 20 }),
          new TextRun({ text: comment.text, size: 20 }),
        ],
      }),
      small(comment.key),
      ...comment.lines.map(small),
    ],
  });
  return id;
}
