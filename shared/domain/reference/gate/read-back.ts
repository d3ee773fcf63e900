import type { DocumentParagraph } from '../read-back/document-text.ts';
import { compareParts, type Comparing } from '../returned/compare-parts.ts';
import type { ChartText, DocumentParts } from '../returned/document-parts.ts';
import type { Compared } from '../returned/edit.ts';
import type { WrittenLine } from './written-lines.ts';

/** The values that a chart has to draw, by series and place; null: none is drawn. */
export type WrittenChart = readonly (readonly (number | null)[])[];

/** What a document has to say, told from what was composed. */
export interface Written {
  lines: readonly WrittenLine[];
  charts: readonly WrittenChart[];
}

/**
 * A document as it was read back, held against what it was made of, by the same comparison as a draft that came back.
 * What the program sets around the composed lines (page frame, notes, tables under charts) is taken as it is.
 */
export const readBack = (written: Written, parts: DocumentParts, comparing: Comparing): Compared =>
  compareParts(
    {
      ...parts,
      document: { ...parts.document, paragraphs: meant(written.lines, parts.document.paragraphs) },
      ...(parts.drawings && {
        drawings: { ...parts.drawings, charts: meantCharts(written.charts, parts.drawings.charts) },
      }),
    },
    parts,
    comparing,
  );

/** The paragraphs that the file should have: each line once and in order, and those of the file that hold no figure. */
function meant(lines: readonly WrittenLine[], read: readonly DocumentParagraph[]): DocumentParagraph[] {
  const paragraphs: DocumentParagraph[] = [];
  let from = 0;
  for (const line of lines) {
    const at = read.findIndex((paragraph, n) => n >= from && isLine(paragraph, line));
    if (at < 0) {
      paragraphs.push({ ...line, kind: 'paragraph' });
      continue;
    }
    paragraphs.push(...read.slice(from, at).filter(holdsNoFigure), read[at]!);
    from = at + 1;
  }
  return [...paragraphs, ...read.slice(from).filter(holdsNoFigure)];
}

const holdsNoFigure = ({ tags = [] }: DocumentParagraph): boolean => tags.length === 0;

function isLine({ text, tags = [] }: DocumentParagraph, line: WrittenLine): boolean {
  if (text.length !== line.text.length || hyphens(text) !== hyphens(line.text)) return false;
  return (
    tags.length === line.tags.length &&
    line.tags.every((span, at) => {
      const is = tags[at]!;
      return is.tag === span.tag && is.start === span.start && is.end === span.end;
    })
  );
}

/** One that keeps a suffix on its line is a hyphen. */
const hyphens = (text: string): string => text.replaceAll('\u2011', '-');

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
