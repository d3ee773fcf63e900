import {
  CommentRangeEnd, CommentRangeStart, CommentReference, Paragraph, TextRun, type ParagraphChild,
} from 'docx'; // prettier-ignore
import type { ComposedRun, OpenComment } from '../../shared/domain/reference/composed.ts';
import { contentControl, tagOf } from './content-control.ts';
import type { Frame } from './frame.ts';
import { STYLE } from './styles.ts';

const OPEN = { style: STYLE.openFigure };

/** Composed runs → Word runs; figures become content controls, open ones are marked and commented. */
export const wordRuns = (runs: readonly ComposedRun[], frame: Frame): ParagraphChild[] =>
  runs.flatMap((run) => (run.kind === 'text' ? [textRun(run)] : figureRuns(run, frame)));

function textRun(run: Extract<ComposedRun, { kind: 'text' }>): TextRun {
  return new TextRun({
    text: run.text,
    ...(run.emphasis === 'strong' && { bold: true }),
    ...(run.emphasis === 'italic' && { italics: true }),
    ...(run.open && OPEN),
  });
}

function figureRuns(run: Extract<ComposedRun, { kind: 'figure' }>, frame: Frame): ParagraphChild[] {
  const label = frame.options.labels.get(run.figure) ?? run.figure;
  const control = contentControl(
    {
      tag: tagOf(run.figure, run.part),
      alias: run.part === 'change' ? frame.words.changeAlias(label) : label,
      id: frame.nextControl(),
    },
    [new TextRun({ text: run.text, ...(run.open && OPEN) })],
  );
  if (!run.comment) return [control];
  const id = addComment(run.comment, frame);
  return [
    new CommentRangeStart(id),
    control,
    new CommentRangeEnd(id),
    new TextRun({ children: [new CommentReference(id)] }),
  ];
}

function addComment(comment: OpenComment, frame: Frame): number {
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
          new TextRun({ text: `${comment.question} `, bold: true, size: 20 }),
          new TextRun({ text: comment.explanation, size: 20 }),
        ],
      }),
      small(comment.key),
      ...comment.cells.map(small),
    ],
  });
  return id;
}
