import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import type { Cell, ReadDocument, Sheet } from '../../../shared/domain/sheets/cell.ts';
import { parseRange, parseRef } from '../../../shared/domain/sheets/cell-ref.ts';

/** The cells of a sheet by row and column, as they are seen. */
export interface Grid {
  rows: number;
  columns: number;
  at: (row: number, col: number) => Cell | undefined;
}

export function gridOf({ cells }: Sheet): Grid {
  const byPlace = new Map<string, Cell>();
  let [rows, columns] = [0, 0];
  for (const cell of cells) {
    if (cell.text === '') continue;
    const { row, col } = parseRef(cell.ref);
    byPlace.set(`${row} ${col}`, cell);
    rows = Math.max(rows, row);
    columns = Math.max(columns, col);
  }
  return { rows, columns, at: (row, col) => byPlace.get(`${row} ${col}`) };
}

/** How a clerk sends a workbook as a letter: heading lines as paragraphs, each sheet a table below them. */
export async function letterOf(document: ReadDocument): Promise<Uint8Array> {
  const children = [
    new Paragraph('№ 12/345-q\t15 yanvar 2024-cü il'),
    new Paragraph('Sorğunuza cavab olaraq aşağıdakı məlumat təqdim olunur, əlavəsi bu məktubdadır.'),
    ...document.sheets.filter(({ state }) => state === 'visible').flatMap(partsOf),
    new Paragraph('Hörmətlə, şöbə rəisi'),
  ];
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
}

function partsOf(sheet: Sheet): (Paragraph | Table)[] {
  const grid = gridOf(sheet);
  if (grid.rows === 0) return [];
  const filled = (row: number): Cell[] =>
    Array.from({ length: grid.columns }, (_, at) => grid.at(row, at + 1)).filter(
      (cell) => cell !== undefined,
    );
  let first = 1;
  while (first < grid.rows && filled(first).length < 2) first++;
  const titles = Array.from({ length: first - 1 }, (_, at) => filled(at + 1)[0]?.text ?? '');
  return [
    ...(sheet.name === '' ? [] : [new Paragraph(sheet.name)]),
    ...titles.filter((text) => text !== '').map((text) => new Paragraph(text)),
    new Table({ rows: rowsOf(sheet, grid, first) }),
    new Paragraph(''),
  ];
}

function rowsOf(sheet: Sheet, grid: Grid, first: number): TableRow[] {
  const merges = sheet.merges.map(parseRange).filter(({ top }) => top >= first);
  return Array.from({ length: grid.rows - first + 1 }, (_, at) => {
    const row = first + at;
    const children: TableCell[] = [];
    for (let col = 1; col <= grid.columns; col++) {
      const merge = merges.find(({ top, bottom, left, right }) => row >= top && row <= bottom && col >= left && col <= right); // prettier-ignore
      if (merge && (merge.top !== row || merge.left !== col)) continue;
      children.push(
        new TableCell({
          children: [paragraphOf(grid.at(row, col))],
          ...(merge ? { columnSpan: Math.min(merge.right, grid.columns) - merge.left + 1, rowSpan: Math.min(merge.bottom, grid.rows) - merge.top + 1 } : {}), // prettier-ignore
        }),
      );
    }
    return new TableRow({ children });
  });
}

function paragraphOf(cell: Cell | undefined): Paragraph {
  const text = cell?.text ?? '';
  const raised = cell?.superscript ?? '';
  const strike = cell?.struck === true;
  const plain = raised !== '' && text.endsWith(raised) ? text.slice(0, -raised.length) : text;
  const children = [new TextRun({ text: plain, strike })];
  if (plain !== text) children.push(new TextRun({ text: raised, superScript: true, strike }));
  return new Paragraph({ children });
}
