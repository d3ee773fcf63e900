import * as XLSX from '@e965/xlsx';
import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import type { Content, Keyed, ReturnSpec, SheetSpec } from './cells.ts';

const isKeyed = (content: Content | undefined): content is Keyed =>
  typeof content === 'object' && content !== null;

const shown = (content: Content | undefined): string | number | null =>
  content === '<' || content === '^' || content === undefined || content === ''
    ? null
    : isKeyed(content)
      ? content.show
      : content;

/** Lines of a letter begin with `# `; they are paragraphs, no rows of its table. */
export const isParagraph = (line: Content[]): boolean =>
  typeof line[0] === 'string' && line[0].startsWith('# ');

/** The bytes of a return, the same on every run but for the time that a docx carries. */
export async function bytesOf(spec: ReturnSpec): Promise<Uint8Array> {
  if (spec.format === 'csv') return new TextEncoder().encode(csvOf(spec));
  if (spec.format === 'docx') return letterOf(spec);
  const book = XLSX.utils.book_new();
  book.Props = { Title: 'Invented test data', CreatedDate: new Date('2024-02-01T00:00:00Z') };
  for (const sheet of spec.sheets) XLSX.utils.book_append_sheet(book, worksheetOf(sheet), sheet.name);
  const bookType = spec.format === 'xls' ? 'biff8' : spec.format;
  return new Uint8Array(XLSX.write(book, { type: 'array', bookType, compression: true }) as ArrayBuffer);
}

function worksheetOf(sheet: SheetSpec): XLSX.WorkSheet {
  const worksheet = XLSX.utils.aoa_to_sheet(sheet.lines.map((line) => line.map(shown)));
  worksheet['!merges'] = mergesOf(sheet.lines);
  for (const [r, line] of sheet.lines.entries())
    for (const [c, content] of line.entries()) {
      const cell = worksheet[XLSX.utils.encode_cell({ r, c })] as XLSX.CellObject | undefined;
      if (cell !== undefined && isKeyed(content) && content.format !== undefined) cell.z = content.format;
    }
  return worksheet;
}

function mergesOf(lines: Content[][]): XLSX.Range[] {
  const merges: XLSX.Range[] = [];
  for (const [r, line] of lines.entries())
    for (const [c, content] of line.entries()) {
      if (content === '<' || content === '^') continue;
      let [right, below] = [c, r];
      while (line[right + 1] === '<') right += 1;
      while (lines[below + 1]?.[c] === '^') below += 1;
      if (right > c || below > r) merges.push({ s: { r, c }, e: { r: below, c: right } });
    }
  return merges;
}

function csvOf({ sheets, separator = ';' }: ReturnSpec): string {
  const field = (content: Content): string => {
    const text = String(shown(content) ?? '');
    return text.includes(separator) || text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return `\uFEFF${sheets[0]!.lines.map((line) => line.map(field).join(separator)).join('\r\n')}\r\n`;
}

async function letterOf({ sheets }: ReturnSpec): Promise<Uint8Array> {
  const children = sheets.flatMap(({ lines }) => {
    const paragraphs = lines
      .filter(isParagraph)
      .map((line) => new Paragraph(String(shown(line[0])).slice(2)));
    const rows = lines
      .filter((line) => !isParagraph(line))
      .map(
        (line, at) =>
          new TableRow({ tableHeader: at === 0, children: line.map((content) => cellOf(content, at === 0)) }),
      );
    return [...paragraphs, new Table({ rows }), new Paragraph('')];
  });
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
}

const cellOf = (content: Content, bold: boolean): TableCell =>
  new TableCell({
    children: [new Paragraph({ children: [new TextRun({ text: String(shown(content) ?? ''), bold })] })],
  });
