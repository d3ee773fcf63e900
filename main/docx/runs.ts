import { Paragraph, TextRun, type ParagraphChild } from 'docx';
import { xmlText } from '../../shared/domain/text/xml-text.ts';
import type { ComposedRun, NumberComment } from '../../shared/domain/reference/composed.ts';
import { contentControl, tagOf } from './content-control.ts';
import { isDraft, type Frame } from './frame.ts';
import { runXml, type RunLook } from './run-xml.ts';
import { STYLE } from './styles.ts';

/** Composed runs → Word runs; figures become content controls; open ones and those that a blocker speaks against are marked. Only a draft has comments, as in the PDF. */
export function wordRuns(runs: readonly ComposedRun[], frame: Frame): ParagraphChild[] {
  const xmlOf = (run: ComposedRun, text: string, around: (inside: string) => string): string =>
    run.kind === 'figure'
      ? figureXml(run, around, frame)
      : around(run.note === undefined ? runXml(text, lookOf(run)) : noteXml(run.note, frame));
  const xml =
    frame.tracked?.line(runs, xmlOf) ?? runs.map((run) => xmlOf(run, run.text, (inside) => inside)).join('');
  return xml === '' ? [] : [frame.raw.put(xml)];
}

function lookOf(run: ComposedRun): RunLook {
  const marked = run.kind === 'figure' && run.blocked === true ? STYLE.blockedFigure : undefined;
  const style = run.open === true ? STYLE.openFigure : marked;
  const { emphasis } = run;
  return {
    ...(style !== undefined && { style }),
    ...(emphasis === 'strong' && { bold: true }),
    ...(emphasis === 'italic' && { italic: true }),
  };
}

/** The mark of a footnote, which is kept for the end of its page. */
function noteXml(text: string, { notes }: Frame): string {
  notes.push(xmlText(text));
  return `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="${notes.length}"/></w:r>`;
}

function figureXml(
  run: Extract<ComposedRun, { kind: 'figure' }>,
  around: (inside: string) => string,
  frame: Frame,
): string {
  const label = frame.options.labels.get(run.figure) ?? run.figure;
  const tag = tagOf(run.figure, run.part);
  const control = contentControl(
    {
      tag,
      alias: run.part === 'change' ? frame.words.changeAlias(label) : label,
      id: frame.nextControl(),
      bookmark: frame.bookmarkOf(run, tag),
    },
    around(runXml(run.text, lookOf(run))),
  );
  const comments = isDraft(frame.composed, frame.options) ? (run.comments ?? []) : [];
  const [before, after] = commentMarks(comments, frame);
  return before + control + after;
}

/** What is commented, between the marks of its comments. */
export function commented(
  children: ParagraphChild[],
  comments: readonly NumberComment[],
  frame: Frame,
): ParagraphChild[] {
  if (comments.length === 0 || !isDraft(frame.composed, frame.options)) return children;
  const [before, after] = commentMarks(comments, frame);
  return [frame.raw.put(before), ...children, frame.raw.put(after)];
}

function commentMarks(comments: readonly NumberComment[], frame: Frame): [string, string] {
  const ids = comments.map((comment) => addComment(comment, frame));
  return [
    ids.map((id) => `<w:commentRangeStart w:id="${id}"/>`).join(''),
    ids
      .map((id) => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`)
      .join(''),
  ];
}

function addComment(comment: NumberComment, frame: Frame): number {
  const id = frame.nextMark();
  const aside = (text: string): Paragraph =>
    new Paragraph({ style: STYLE.commentAside, text: xmlText(text) });
  frame.comments.push({
    id,
    author: 'Arayış',
    initials: 'A',
    date: frame.options.now,
    children: [
      new Paragraph({
        style: STYLE.comment,
        children: [
          new TextRun({ text: `${comment.lead} `, bold: true }),
          new TextRun({ text: comment.text }),
        ],
      }),
      aside(comment.key),
      ...comment.lines.map(aside),
    ],
  });
  return id;
}
