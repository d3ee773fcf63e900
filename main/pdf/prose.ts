import type { ComposedBlock, NumberComment } from '../../shared/domain/reference/composed.ts';
import { isNumber } from '../docx/tables.ts';
import { assertNever } from '../../shared/result.ts';
import { points, TABLE_LINES, type PdfNode, type PdfTable, type PdfText } from './nodes.ts';
import { pdfRuns, type Remarks } from './runs.ts';

/** Points, as the styles of the Word file have them. */
const BODY = { fontSize: 14, lineHeight: 1.15, alignment: 'justify' } as const;
const INDENT = points(1.25);
const LIST = { left: points(1.25), dash: points(0.63) };
const TABLE_SIZE = 11;

/**
 * Prose → what stands on upright pages. Titles and headings that only name their place are not printed, but stand
 * among the bookmarks.
 */
export function pdfProse(
  blocks: readonly ComposedBlock[],
  remarks: Remarks,
  commentsOf: (block: string) => readonly NumberComment[],
): PdfNode[] {
  return blocks.flatMap((block): PdfNode[] => {
    const marks = (): PdfText[] => remarks.at(commentsOf(block.id));
    switch (block.kind) {
      case 'slide':
        return [];
      case 'title':
        if (!block.printed) return [];
        return [
          {
            text: [...pdfRuns(block.runs, remarks), ...marks()],
            fontSize: 16,
            bold: true,
            alignment: 'center',
            margin: [0, 0, 0, 12],
          },
        ];
      case 'section':
        if (!block.printed) return [];
        return [
          { text: [{ text: block.title }, ...marks()], fontSize: 14, bold: true, margin: [0, 12, 0, 6], outline: true, tocItem: true, headlineLevel: 1 },
        ]; // prettier-ignore
      case 'date':
        return [
          {
            text: [...pdfRuns(block.runs, remarks), ...marks()],
            ...BODY,
            alignment: 'right',
            margin: [0, 0, 0, 12],
          },
        ];
      case 'paragraph':
        return [{ text: [...pdfRuns(block.runs, remarks), ...marks()], ...BODY, leadingIndent: INDENT }];
      case 'list-item':
        return [
          {
            margin: [LIST.left, 0, 0, 0],
            columnGap: 0,
            columns: [
              { text: '–', width: LIST.dash, fontSize: BODY.fontSize, lineHeight: BODY.lineHeight },
              { text: [...pdfRuns(block.runs, remarks), ...marks()], width: '*', ...BODY },
            ],
          },
        ];
      case 'table':
        return [proseTable(block.rows, remarks)];
      case 'page-break':
        return [{ text: '', pageBreak: 'after' }];
      case 'contact':
        return [
          {
            unbreakable: true,
            margin: [0, 18, 0, 0],
            stack: block.lines.map((text) => ({ text, fontSize: 12, lineHeight: 1.15 })),
          },
        ];
      default:
        return assertNever(block);
    }
  });
}

/** The first row is the head; numbers stand right. */
function proseTable(rows: Extract<ComposedBlock, { kind: 'table' }>['rows'], remarks: Remarks): PdfTable {
  const columns = Math.max(1, ...rows.map((row) => row.length));
  return {
    fontSize: TABLE_SIZE,
    margin: [0, 4, 0, 8],
    layout: TABLE_LINES,
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: Array.from({ length: columns }, () => '*' as const),
      body: rows.map((row, at) =>
        Array.from({ length: columns }, (_, column): PdfText => {
          const runs = row[column] ?? [];
          return {
            text: pdfRuns(runs, remarks),
            bold: at === 0,
            alignment: at > 0 && isNumber(runs) ? 'right' : 'left',
          };
        }),
      ),
    },
  };
}
