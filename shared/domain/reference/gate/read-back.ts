import type { DocumentParagraph } from '../read-back/document-text.ts';
import { compareCharts } from '../returned/compare-charts.ts';
import { compareParts, type Comparing } from '../returned/compare-parts.ts';
import type { ChartText, DocumentParts } from '../returned/document-parts.ts';
import type { Edit } from '../returned/edit.ts';
import type { WrittenLine } from './written-lines.ts';

/** The values that a chart has to draw, by series and place; null: none is drawn. */
export type WrittenChart = readonly (readonly (number | null)[])[];

/** What a document has to say, told from what was composed. */
export interface Written {
  lines: readonly WrittenLine[];
  charts: readonly WrittenChart[];
  notes: readonly string[];
}

/** What was found of it, and what differs. */
export interface ReadBack {
  /** Figures at their places. */
  found: number;
  edits: Edit[];
}

/**
 * A document as it was read back, held against what it was made of. What differs is told by the same comparison as in a
 * draft that came back; where every line and bar is found letter by letter, nothing is left to compare. What the program
 * sets around the composed lines (page frame, notes, tables under charts) is taken as it is.
 */
export function readBack(written: Written, parts: DocumentParts, comparing: Comparing): ReadBack {
  const { paragraphs, found, isWhole } = meant(written.lines, parts.document.paragraphs);
  const charts = meantCharts(written.charts, parts.drawings?.charts ?? []);
  const drawings = parts.drawings && { ...parts.drawings, charts };
  const edits = isWhole
    ? [...compareCharts(charts, parts.drawings?.charts ?? []), ...notesGone(written.notes, parts.notes)]
    : compareParts(
        {
          ...parts,
          document: { ...parts.document, paragraphs },
          notes: [...written.notes],
          ...(drawings && { drawings }),
        },
        parts,
        comparing,
      ).edits;
  return { found, edits };
}

const notesGone = (written: readonly string[], read: readonly string[]): Edit[] => {
  const found = new Set(read);
  return written
    .filter((note) => !found.has(note))
    .map((note) => ({ kind: 'missing', printed: '', expected: note, where: { section: '', sentence: note }, at: `note ${note}` })); // prettier-ignore
};

interface Meant {
  /** The paragraphs that the file should have: each line once and in order, and those of the file that hold no figure. */
  paragraphs: DocumentParagraph[];
  found: number;
  /** Every line is there, and no figure beside them. */
  isWhole: boolean;
}

function meant(lines: readonly WrittenLine[], read: readonly DocumentParagraph[]): Meant {
  const paragraphs: DocumentParagraph[] = [];
  let [from, found] = [0, 0];
  let isWhole = true;
  const pass = (to: number): void => {
    for (const paragraph of read.slice(from, to)) {
      if (holdsNoFigure(paragraph)) paragraphs.push(paragraph);
      else isWhole = false;
    }
    from = to;
  };
  for (const line of lines) {
    let at = from;
    while (at < read.length && !isLine(read[at]!, line)) at += 1;
    if (at === read.length) {
      paragraphs.push({ ...line, kind: 'paragraph' });
      isWhole = false;
      continue;
    }
    pass(at);
    paragraphs.push(read[at]!);
    found += line.tags.length;
    from = at + 1;
  }
  pass(read.length);
  return { paragraphs, found, isWhole };
}

const holdsNoFigure = ({ tags = [] }: DocumentParagraph): boolean => tags.length === 0;

function isLine({ text, tags = [] }: DocumentParagraph, line: WrittenLine): boolean {
  if (text !== line.text && plain(text) !== plain(line.text)) return false;
  return (
    tags.length === line.tags.length &&
    line.tags.every((span, at) => {
      const is = tags[at]!;
      return is.tag === span.tag && is.start === span.start && is.end === span.end;
    })
  );
}

/** A hyphen that keeps a suffix on its line is one. */
const plain = (text: string): string => text.replaceAll('\u2011', '-');

/** The charts that the file should have; one that it lacks, or has too many, is named by its place. */
const meantCharts = (written: readonly WrittenChart[], read: readonly ChartText[]): ChartText[] =>
  written.map((values, at) => {
    const chart = read[at] ?? { texts: [], series: [] };
    const series = values.map((places, n) => ({
      name: chart.series[n]?.name ?? '',
      categories: chart.series[n]?.categories ?? new Map<number, string>(),
      values: new Map(places.flatMap((value, place) => (value === null ? [] : [[place, value] as const]))),
    }));
    return { ...chart, series: [...series, ...chart.series.slice(values.length)] };
  });
