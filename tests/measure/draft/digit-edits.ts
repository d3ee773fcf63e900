import type { DocumentParts } from '../../../shared/domain/reference/returned/document-parts.ts';
import type { Edit } from '../../../shared/domain/reference/returned/edit.ts';
import type { FilledDraft } from './filled-drafts.ts';

/** One digit that is another one, and what a person would look for. */
interface DigitEdit {
  parts: DocumentParts;
  /** `paragraph 12`, `chart 3`. */
  where: string;
  before: string;
  after: string;
  isThere: (edit: Edit) => boolean;
}

export interface DigitMiss {
  where: string;
  before: string;
  after: string;
  rows: string[];
}

/** Changes every nth digit of a document, one at a time: how many there were, and those that are not one row. */
export function digitMisses(
  { edits }: Pick<FilledDraft, 'edits'>,
  parts: DocumentParts,
  every = 1,
): { digits: number; misses: DigitMiss[] } {
  let [seen, digits] = [0, 0];
  const misses: DigitMiss[] = [];
  for (const edit of digitEdits(parts)) {
    seen += 1;
    if ((seen - 1) % every !== 0) continue;
    digits += 1;
    const { where, before, after } = edit;
    const rows = edits(edit.parts);
    if (rows.length !== 1 || !edit.isThere(rows[0]!))
      misses.push({ where, before, after, rows: rows.map((row) => `${row.kind} «${row.printed}» for «${row.expected}» at ${row.at}`) }); // prettier-ignore
  }
  return { digits, misses };
}

const LONE = /\d/g;

function* changed(text: string): Generator<{ after: string; around: string }> {
  for (const { index, 0: digit } of text.matchAll(LONE)) {
    const other = digit === '9' ? '8' : String(Number(digit) + 1);
    const after = text.slice(0, index) + other + text.slice(index + 1);
    yield { after, around: after.slice(Math.max(0, index - 20), index + 20) };
  }
}

function* digitEdits(parts: DocumentParts): Generator<DigitEdit> {
  const { paragraphs } = parts.document;
  for (const [at, paragraph] of paragraphs.entries())
    for (const { after, around } of changed(paragraph.text)) {
      const document = { ...parts.document, paragraphs: paragraphs.with(at, { ...paragraph, text: after }) };
      const isThere = (edit: Edit): boolean => edit.at === String(at) || edit.at.startsWith(`${at}:`);
      yield { parts: { ...parts, document }, where: `paragraph ${at}`, before: paragraph.text, after: around, isThere }; // prettier-ignore
    }
  for (const [at, text] of parts.notes.entries())
    for (const { after, around } of changed(text))
      yield {
        parts: { ...parts, notes: parts.notes.with(at, after) },
        where: `note ${at}`,
        before: text,
        after: around,
        isThere: (edit) => edit.at.startsWith(`note ${at}`),
      };
  const { drawings } = parts;
  if (drawings === undefined) return;
  for (const [at, text] of drawings.alternatives.entries())
    for (const { after, around } of changed(text))
      yield {
        parts: { ...parts, drawings: { ...drawings, alternatives: drawings.alternatives.with(at, after) } },
        where: `alternative ${at}`,
        before: text,
        after: around,
        isThere: (edit) => edit.at.startsWith(`alternative ${at}`),
      };
  for (const [at, chart] of drawings.charts.entries()) {
    const isThere = (edit: Edit): boolean => edit.kind === 'chart' && edit.at.startsWith(`chart ${at}:`);
    const swapped = (other: typeof chart): DocumentParts => ({
      ...parts,
      drawings: { ...drawings, charts: drawings.charts.with(at, other) },
    });
    for (const [n, text] of chart.texts.entries())
      for (const { after } of changed(text))
        yield { parts: swapped({ ...chart, texts: chart.texts.with(n, after) }), where: `chart ${at} text`, before: text, after, isThere }; // prettier-ignore
    for (const [ref, cell] of chart.cells ?? [])
      for (const { after } of changed(cell))
        yield { parts: swapped({ ...chart, cells: new Map([...chart.cells!, [ref, after]]) }), where: `chart ${at} cell ${ref}`, before: cell, after, isThere }; // prettier-ignore
    for (const [n, series] of chart.series.entries()) {
      const other = (one: Partial<typeof series>) =>
        swapped({ ...chart, series: chart.series.with(n, { ...series, ...one }) });
      for (const [place, value] of series.values)
        for (const { after } of changed(String(value)))
          yield { parts: other({ values: new Map([...series.values, [place, Number(after)]]) }), where: `chart ${at} value ${place}`, before: String(value), after, isThere }; // prettier-ignore
      // Each series names them again: the first is what a reader sees.
      if (n > 0) continue;
      for (const [place, label] of series.categories)
        for (const { after } of changed(label))
          yield { parts: other({ categories: new Map([...series.categories, [place, after]]) }), where: `chart ${at} category ${place}`, before: label, after, isThere }; // prettier-ignore
    }
  }
}
